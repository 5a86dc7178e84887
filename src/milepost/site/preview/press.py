"""One page through MkDocs, with all around it kept ready: the bytes are those of a whole build. Public API only."""

from __future__ import annotations

import threading

from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import get_navigation

from milepost import resources
from milepost.render import Writer
from milepost.site import engine
from milepost.site.docs import page_file
from milepost.site.pages import Frame
from milepost.site.project import Project
from milepost.siteplan import PagePlan, SitePlan
from milepost.system import CannotBuild


class Press:
    """Makes pages of `site` and of later plans that have the same `frame`. One thread at a time."""

    def __init__(self, project: Project, site: SitePlan, chrome: str) -> None:
        self._config = engine.configuration(project)
        self._env = self._config.theme.get_env()
        self._sections = [page_file(section.address) for section in site.sections]
        self._writer = Writer(site, resources.theme() / "pages", chrome)
        self._settings = engine.settings(site.date)
        self._one = threading.Lock()

    def page(self, plan: PagePlan) -> bytes:
        """The finished page. Raises `CannotBuild` where a template of the host fails."""
        with self._one, engine.environment(self._settings):
            text = self._writer.page(plan).text
            try:
                return self._built(page_file(plan.address), text)
            except Exception as error:  # a template of the host may raise anything
                raise CannotBuild(f"MkDocs says: {error}") from error

    def _built(self, name: str, text: str) -> bytes:
        files = Files([self._file(one, text if one == name else "") for one in dict.fromkeys([*self._sections, name])])
        nav = get_navigation(files, self._config)
        frame = Frame(self._config, self._env, nav, files.documentation_pages())
        return frame.html(files.src_uris[name])

    def _file(self, name: str, text: str) -> File:
        file = File(name, self._config.docs_dir, self._config.site_dir, self._config.use_directory_urls)
        file.content_string = text
        return file


def frame(site: SitePlan) -> object:
    """What the configuration and every page's surroundings are made from: with another one, all is built again."""
    return site.id, site.title, site.summary, site.language, site.sections, site.date
