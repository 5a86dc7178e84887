"""Stage 3. What was planned for one module: its pages, and what around them hangs on what they use."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from milepost.model import Module
from milepost.plan.index import Index
from milepost.plan.modules import module_pages
from milepost.plan.resolve import Resolver
from milepost.siteplan import LatePage, PagePlan

Pages = tuple[PagePlan, ...]
Around = tuple[Pages, Pages]
"""The pages before those of the modules, and those behind them."""
Uses = Mapping[str, Collection[str]]


@dataclass(frozen=True)
class Planned:
    """The pages of a module, those that are as in an earlier run, and the ids of the terms and sources they use."""

    pages: Pages
    late: tuple[LatePage, ...]
    terms: frozenset[str]
    sources: frozenset[str]


class Remembers(Protocol):
    """Something that knows what was planned before."""

    def begin(self, index: Index) -> None:
        """Forget what may be different now."""

    def inner(self, module: Module, make: Callable[[], Planned]) -> Planned:
        """The pages of `module`."""

    def outer(self, using: Uses, citing: Uses, make: Callable[[], Around]) -> Around:
        """The pages around the modules; `using` and `citing` tell which modules use a term and a source."""


def planned(index: Index, module: Module, resolve: Resolver) -> Planned:
    """All of it for one module."""
    pages = module_pages(index, module, resolve)
    terms = (term.id for page in pages for term in page.resolved.terms)
    return Planned(pages, (), frozenset(terms), frozenset(_cited(module, pages)))


def _cited(module: Module, pages: Pages) -> Iterable[str]:
    yield from module.fields.sources
    yield from (key for page in pages for key, _ in page.resolved.citations)
