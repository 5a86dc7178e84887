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
from milepost.plan.memory import Memory
from milepost.plan.planned import Around, Remembers, Uses, planned
from milepost.plan.redirects import farewells, redirects
from milepost.plan.resolve import Resolver, resolver
from milepost.plan.top import SECTIONS, closing_pages, opening_pages
from milepost.siteplan import Asset, DataFile, LatePage, PagePlan, SitePlan


def plan(
    curriculum: Curriculum,
    findings: Sequence[Finding] = (),
    memory: Remembers | None = None,
    guide: Sequence[GuidePage] = (),
) -> SitePlan:
    """The whole site. `curriculum` must have passed check; the notes among its `findings` are shown to its keepers.

    With a `memory`, only what may differ from what it knows is planned anew.
    """
    known = index(curriculum)
    fields = known.fields
    pages, late = _pages(known, resolver(known), memory or Memory())
    return SitePlan(
        id=fields.id,
        title=fields.title,
        summary=fields.summary,
        language=fields.language,
        sections=SECTIONS,
        pages=(*pages, *author_pages(known, findings, guide)),
        assets=_assets(known),
        data=(DataFile(address.CURRICULUM, learning(known)),),
        redirects=redirects(known),
        farewells=farewells(known),
        date=_date(curriculum),
        for_authors=address.AUTHORS if fields.for_authors and guide else "",
        late=late,
    )


def _pages(known: Index, resolve: Resolver, memory: Remembers) -> tuple[tuple[PagePlan, ...], tuple[LatePage, ...]]:
    """All pages, and those that are as in an earlier run."""
    memory.begin(known)
    inner = {one.id: memory.inner(one, partial(planned, known, one, resolve)) for one in known.ordered()}
    using = _turned((name, one.terms) for name, one in inner.items())
    citing = _turned((name, one.sources) for name, one in inner.items())
    opening, closing = memory.outer(using, citing, lambda: _around(known, resolve, using, citing))
    modules = (page for one in inner.values() for page in one.pages)
    return (*opening, *modules, *closing), tuple(page for one in inner.values() for page in one.late)


def _around(known: Index, resolve: Resolver, using: Uses, citing: Uses) -> Around:
    around = opening_pages(known, resolve), closing_pages(known, resolve, using, citing)
    opening, closing = (tuple(with_actions(known, page) for page in pages) for pages in around)
    return opening, closing


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
