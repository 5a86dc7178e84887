"""The pages of a large site in several parts, each built by MkDocs in a process of its own.

Only makes the build faster: what is missing afterwards, for whatever reason, `engine.run` builds.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from itertools import chain
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from milepost.site import engine
from milepost.site.project import Project
from milepost.workers import spread

_NAME = "milepost-part"


def build_parts(project: Project, date: str, names: Sequence[str], processes: int) -> list[str]:
    """Build the pages of the docs files `names`. Gives MkDocs' warnings."""
    if processes < 2:
        return []
    parts = [names[start::processes] for start in range(processes)]
    return list(chain.from_iterable(spread(partial(_build, project, date), parts, processes)))


def _build(project: Project, date: str, names: Sequence[str]) -> list[str]:
    """What a worker process does. A page that cannot be built is left to the build that can tell."""
    with engine.environment(engine.settings(date)), engine.records() as records:
        try:
            config = engine.configuration(project)
            config.theme.static_templates.clear()
            config.plugins[_NAME] = _Part(names)
            build(config, dirty=True)
        except Exception:
            return []
    return engine.warnings(records)


class _NoOptions(Config):  # type: ignore[no-untyped-call]  # MkDocs has no types here
    """What can be set: nothing."""


class _Part(BasePlugin[_NoOptions]):  # type: ignore[no-untyped-call]  # MkDocs has no types here
    """Hides all files but some pages, and those that the navigation of every page needs."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = frozenset(names)

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """MkDocs asks this when it has found all files."""
        wanted = self._names.union(*(_leaves(item) for item in config.nav or ()))
        return Files([file for file in files if file.src_uri in wanted])


def _leaves(item: Any) -> set[str]:
    """The files that an entry of the navigation names."""
    if isinstance(item, dict | list):
        return set().union(*(_leaves(one) for one in (item.values() if isinstance(item, dict) else item)))
    return {item}
