"""What can stand behind the `#` of a link: the headings of a page, the moments of a scenario."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from milepost.model import Curriculum, Module, Prose, ReferenceKind, Scenario
from milepost.slug import heading_ids, heading_words


class Anchors:
    """The anchors of every page of one curriculum, by the author's file."""

    def __init__(self, curriculum: Curriculum) -> None:
        self._curriculum = curriculum

    def on(self, file: str) -> tuple[str, ...]:
        """The anchors of the page that `file` becomes."""
        return self._made.get(file) or self._make(file)

    def _make(self, file: str) -> tuple[str, ...]:
        page = self._pages.get(file)
        if page is None:
            return ()
        self._made[file] = _moments(page) if isinstance(page, Scenario) else _headings(page)
        return self._made[file]

    @cached_property
    def _made(self) -> dict[str, tuple[str, ...]]:
        return {}

    @cached_property
    def _pages(self) -> dict[str, Prose | Scenario]:
        own: dict[str, Prose | Scenario] = {page.places.file: page.body for page in self._curriculum.own_pages}
        return own | dict(pair for module in self._curriculum.modules for pair in _pages(module))


def _pages(module: Module) -> Iterator[tuple[str, Prose | Scenario]]:
    yield module.places.file, module.body
    yield from ((lesson.places.file, lesson.body) for lesson in module.lessons)
    yield from ((scenario.places.file, scenario) for scenario in module.scenarios)
    if module.transfer and module.transfer.body and not module.single_page:
        yield module.transfer.places.file, module.transfer.body


def _moments(scenario: Scenario) -> tuple[str, ...]:
    return tuple(node.id for node in scenario.nodes)


def _headings(prose: Prose) -> tuple[str, ...]:
    return heading_ids(heading_words(found.text) for found in prose.references if found.kind is ReferenceKind.HEADING)
