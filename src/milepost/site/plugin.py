"""For those who start MkDocs themselves: `mkdocs build` and `mkdocs serve` at the root run Milepost first.

A thin adapter. The site it gives is the one `milepost build` gives, but MkDocs writes it in place, page by page.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger

from milepost.findings import has_errors
from milepost.pipeline import write_docs
from milepost.report import text_report
from milepost.site import engine, search
from milepost.site.lock import locked
from milepost.site.pages import NoOptions
from milepost.site.project import Project
from milepost.site.publish import claim
from milepost.system import CannotBuild, plainly

_log = get_plugin_logger(__name__)
_NAME = "milepost"
_PATIENCE = 10.0


class MilepostPlugin(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call]  # MkDocs has no types here
    """Puts the generated docs folder and configuration in the place of the ones at the root."""

    def __init__(self) -> None:
        self._held = ExitStack()
        """The lock on `out`, from reading the content to the end of MkDocs' build."""

    def on_startup(self, **_: Any) -> None:
        """Being here, this makes MkDocs keep one plugin through all the builds of `mkdocs serve`."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Make the docs folder; go on with its own configuration, which has no plugin but this one."""
        project = _project(config)
        try:
            with plainly():
                claim(project)
                self._held.enter_context(locked(project.work / "lock", _PATIENCE))
                _write(project)
        except CannotBuild as refusal:
            raise Abort(str(refusal)) from refusal
        generated = load_config(
            str(project.config),
            site_dir=config.site_dir,
            site_url=config.site_url,
            strict=config.strict,
        )
        generated.plugins[_NAME] = self
        return generated

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Index what MkDocs has built."""
        try:
            shown = search.Shown(config.site_name, tuple(config.extra.get("search", {}).get("also", ())))
            search.index(Path(config.site_dir), Path(config.docs_dir).parent / "work", shown)
        except CannotBuild as refusal:
            raise Abort(str(refusal)) from refusal
        self._held.close()

    def on_build_error(self, **_: Any) -> None:
        """Let others build."""
        self._held.close()

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> LiveReloadServer:
        """Watch what authors and hosts edit."""
        del builder
        project = _project(config)
        for path in (*project.content, project.overrides):
            if path.exists():
                server.watch(str(path))
        return server


def _project(config: MkDocsConfig) -> Project:
    return Project.at(Path(config.config_file_path).parent)


def _write(project: Project) -> None:
    findings, date = write_docs(project)
    report = text_report(findings)
    if has_errors(findings):
        raise Abort(f"{report}Nothing was built.")
    if report:
        _log.warning(report)
    for name, value in engine.settings(date).items():
        os.environ.setdefault(name, value)
