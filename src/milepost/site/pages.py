"""The pages that are missing, built as soon as MkDocs knows all files, in several processes where they are many.

Only makes the build faster: a page that is still missing afterwards, for whatever reason, MkDocs builds.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.utils import write_file

from milepost.copies import shared
from milepost.site import engine
from milepost.site.finished import opened

NAME = "milepost-missing"
_FEW = 16
"""So many pages at a time are built in one process."""


@dataclass(frozen=True)
class Frame:
    """All that stands around a page, and how it is put there."""

    config: MkDocsConfig
    env: Environment
    nav: Navigation
    files: Sequence[File]

    def html(self, file: File) -> bytes:
        """The finished page, from its docs file."""
        with opened(file) as page:
            page.active = True
            try:
                template = self.env.get_template(str(page.meta.get("template", "main.html")))
                html = template.render(get_context(self.nav, self.files, self.config, page))
            finally:
                page.active = False
        return html.encode("utf-8", errors="xmlcharrefreplace")


class NoOptions(Config):  # type: ignore[no-untyped-call]  # MkDocs has no types here
    """What can be set for a plugin of ours: nothing. Hosts set `mkdocs.yml`, authors write `curriculum/`."""


class Missing(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call]  # MkDocs has no types here
    """Builds the pages of the docs files `names`, and keeps what MkDocs warns of meanwhile in `said`."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._env: Environment | None = None
        self.said: list[str] = []

    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """MkDocs asks this when it has found all files, before it reads them."""
        self._env = config.theme.get_env()
        frame = Frame(config, self._env, nav, files.documentation_pages())
        missing = [files.src_uris[name] for name in self._names if name in files.src_uris]
        first = _build(frame, missing[:1])  # with it, the templates are ready in every copy of this process
        rest = shared(missing[1:], lambda some: _build(frame, some), _FEW)
        self.said = list(chain(first, *rest))
        return nav

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """MkDocs asks this before it uses a template: here are those that are ready."""
        del config, files
        return self._env or env


def _build(frame: Frame, some: Iterable[File]) -> list[str]:
    """Write some pages; gives MkDocs' warnings. Where one cannot be built, MkDocs builds what is left, and can tell."""
    with engine.records() as records, suppress(Exception):
        for file in some:
            _write(frame.html(file), Path(file.abs_dest_path))
    return engine.warnings(records)


def _write(page: bytes, path: Path) -> None:
    """Half a page would be a page that is there: where the disk is full, leave none."""
    try:
        write_file(page, str(path))
    except OSError:
        path.unlink(missing_ok=True)
        raise
