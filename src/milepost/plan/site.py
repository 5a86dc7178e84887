"""Stage 3. All pages of the site in a stable order, with what stands beside them. Makes no text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial

from milepost.findings import Finding
from milepost.model import Curriculum, GuidePage
from milepost.plan import address
from milepost.plan.actions import with_actions
from milepost.plan.authors import author_pages
from milepost.plan.index import Index, index
from milepost.plan.learning import learning
from milepost.plan.memory import Around, Memory, Uses
from milepost.plan.modules import module_pages
from milepost.plan.redirects import farewells, redirects
from milepost.plan.resolve import Resolver, resolver
from milepost.plan.top import SECTIONS, closing_pages, opening_pages
from milepost.siteplan import Asset, DataFile, PagePlan, SitePlan


def plan(
    curriculum: Curriculum,
    findings: Sequence[Finding] = (),
    memory: Memory | None = None,
    guide: Sequence[GuidePage] = (),
) -> SitePlan:
    """The whole site. `curriculum` must have passed check; the notes among its `findings` are shown to its keepers.

    With a `memory`, only what may differ from the last time is planned anew.
    """
    known = index(curriculum)
    fields = known.fields
    return SitePlan(
        id=fields.id,
        title=fields.title,
        summary=fields.summary,
        language=fields.language,
        sections=SECTIONS,
        pages=(*_pages(known, resolver(known), memory or Memory()), *author_pages(known, findings, guide)),
        assets=_assets(known),
        data=(DataFile(address.CURRICULUM, learning(known)),),
        redirects=redirects(known),
        farewells=farewells(known),
        date=_date(curriculum),
        for_authors=address.AUTHORS if fields.for_authors and guide else "",
    )


def _pages(known: Index, resolve: Resolver, memory: Memory) -> tuple[PagePlan, ...]:
    memory.begin(known)
    inner = {one.id: memory.inner(one, partial(module_pages, known, one, resolve)) for one in known.ordered()}
    using = _turned((name, _terms(pages)) for name, pages in inner.items())
    citing = _turned((name, _cited(known, name, pages)) for name, pages in inner.items())
    opening, closing = memory.outer(using, citing, lambda: _around(known, resolve, using, citing))
    modules = (page for pages in inner.values() for page in pages)
    return (*opening, *modules, *closing)


def _around(known: Index, resolve: Resolver, using: Uses, citing: Uses) -> Around:
    around = opening_pages(known, resolve), closing_pages(known, resolve, using, citing)
    opening, closing = (tuple(with_actions(known, page) for page in pages) for pages in around)
    return opening, closing


def _terms(pages: tuple[PagePlan, ...]) -> Iterable[str]:
    return (term.id for page in pages for term in page.resolved.terms)


def _cited(known: Index, module_id: str, pages: tuple[PagePlan, ...]) -> Iterable[str]:
    yield from known.modules[module_id].fields.sources
    yield from (key for page in pages for key, _ in page.resolved.citations)


def _turned(pairs: Iterable[tuple[str, Iterable[str]]]) -> Uses:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, values in pairs:
        for value in values:
            found[value].add(name)
    return found


def _assets(known: Index) -> tuple[Asset, ...]:
    found = {
        address.picture(module.id, picture.name): picture.file
        for module in known.modules.values()
        for picture in module.pictures
    }
    return tuple(Asset(file, where) for where, file in sorted(found.items()))


def _date(curriculum: Curriculum) -> str:
    days = (module.fields.reviewed for module in curriculum.modules)
    return max((day.isoformat() for day in days if day), default="")
