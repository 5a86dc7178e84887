"""Stage 3. Glossary, sources, about, review and search."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from milepost.counted import counted
from milepost.model import About, OwnPage, SourceEntry, Term
from milepost.plan import address, browse, cards, citations, wording
from milepost.plan.index import Index
from milepost.plan.views.own import OwnCard, OwnGroup, OwnPagesView, OwnPageView
from milepost.plan.views.reference import AboutView, GlossaryView, SearchView, SourcesView, SourceView, TermView
from milepost.plan.views.review import ReviewPageView
from milepost.siteplan import Link

_SHOWN = 12
"""So many modules are named beside a word; of the others the number."""
OWN_PAGES = "Templates and guides"
_KINDS = (("template", "Templates to fill in"), ("guide", "Guides"))
_INTRO = (
    "What the lessons say rests on these sources. For each one you read what it supports, "
    "where its limits are, and how far it was checked."
)


def glossary(index: Index, using: Mapping[str, Collection[str]]) -> GlossaryView:
    """All terms in alphabetical order; `using` maps a term to the modules it occurs in."""
    terms = sorted(index.terms.values(), key=lambda term: (term.term.casefold(), term.id))
    return GlossaryView(tuple(_term(index, term, using.get(term.id, ())) for term in terms))


def sources(index: Index, citing: Mapping[str, Collection[str]]) -> SourcesView:
    """All sources by their short names; `citing` maps a source to the modules that cite it."""
    found = sorted(index.sources.values(), key=lambda source: (index.short_forms[source.key].casefold(), source.key))
    return SourcesView(_INTRO, tuple(_source(index, source, citing.get(source.key, ())) for source in found))


def about(index: Index, page: About) -> AboutView:
    """The about page."""
    licence = index.fields.licence
    return AboutView(page.body.text, f"Licence of the content: {licence}" if licence else "")


def own_pages(index: Index, at: str) -> OwnPagesView:
    """Templates and guides, each kind under its heading."""
    held = index.curriculum.pages
    groups = ((kind, title, [page for page in held if page.fields.kind == kind]) for kind, title in _KINDS)
    return OwnPagesView(
        tuple(OwnGroup(kind, title, tuple(_own(at, page) for page in some)) for kind, title, some in groups if some)
    )


def _own(at: str, page: OwnPage) -> OwnCard:
    return OwnCard(Link(page.fields.title, address.relative(at, address.page(page.id))), page.fields.summary)


def own_page(page: OwnPage) -> OwnPageView:
    """A template or a guide."""
    return OwnPageView(page.fields.kind, page.fields.summary, page.body.text)


def review() -> ReviewPageView:
    """The review."""
    at = address.REVIEW
    return ReviewPageView(
        modules=Link("All modules", address.relative(at, address.MODULES)),
        learning=Link("My learning", address.relative(at, address.LEARNING)),
    )


def search(titles: tuple[tuple[str, str], ...]) -> SearchView:
    """Where to look without a script: titles and addresses."""
    at = address.SEARCH
    return SearchView(tuple(Link(title, address.relative(at, where)) for title, where in titles), browse.full_links(at))


def _modules(index: Index, ids: Collection[str], at: str) -> tuple[Link, ...]:
    return tuple(cards.module_link(index, module.id, at) for module in index.ordered() if module.id in ids)


def _term(index: Index, term: Term, ids: Collection[str]) -> TermView:
    also = f"Also: {', '.join(term.also)}" if term.also else ""
    modules = _modules(index, ids, address.GLOSSARY)
    more = f"and in {counted(len(modules) - _SHOWN, 'more module')}" if len(modules) > _SHOWN else ""
    return TermView(term.id, term.term, term.text, also, modules[:_SHOWN], more)


def _source(index: Index, source: SourceEntry, ids: Collection[str]) -> SourceView:
    outside = citations.outside(source)
    return SourceView(
        key=source.key,
        short=index.short_forms[source.key],
        authors=citations.authors(source),
        year=str(source.year),
        title=source.title,
        where=citations.where(source),
        outside=Link(f"doi:{source.doi}" if source.doi else outside, outside) if outside else None,
        evidence=wording.sentence(source.evidence),
        supports=source.supports,
        caution=source.caution,
        contested=source.contested,
        verified=_verified(source),
        modules=_modules(index, ids, address.SOURCES),
    )


def _verified(source: SourceEntry) -> str:
    if source.verified is None:
        return "Not checked yet"
    status = wording.VERIFIED.get(source.verified.status, source.verified.status)
    finding = wording.FINDINGS.get(source.verified.finding, source.verified.finding)
    return f"{status}; {finding}"
