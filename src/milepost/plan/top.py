"""Stage 3. The pages outside modules: home, paths, catalogue, reference, about, what is the learner's own, search."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from milepost.plan import address, atlas, lists, path
from milepost.plan.assessment import record, self_assessment
from milepost.plan.browse import browse_pages
from milepost.plan.catalogue import catalogue
from milepost.plan.competency import competencies, competency
from milepost.plan.index import Index
from milepost.plan.resolve import Resolver
from milepost.siteplan import Link, PagePlan, Resolved, Section, Sidebar, SidebarItem

SECTIONS = (
    Section("home", "Home", address.HOME),
    Section("paths", "Paths", address.PATHS),
    Section("modules", "Modules", address.MODULES),
    Section("competencies", "Competencies", address.COMPETENCIES),
    Section("glossary", "Glossary", address.GLOSSARY),
    Section("sources", "Sources", address.SOURCES),
    Section("about", "About", address.ABOUT),
    Section("my-learning", "My learning", address.LEARNING),
)
_Names = tuple[tuple[str, str], ...]
"""Titles and addresses."""


def opening_pages(index: Index, resolve: Resolver) -> Iterator[PagePlan]:
    """Home, paths and catalogue."""
    fields = index.fields
    yield PagePlan(address.HOME, "home", fields.title, fields.summary, "home", path.home(index))
    yield _top(address.PATHS, "paths", "Choose your path", "A path for each role", path.paths(index))
    yield from _paths(index, resolve)
    yield from atlas.path_pages(index)
    yield _top(address.MODULES, "catalogue", "All modules", "All modules by unit", catalogue(index), "modules")
    yield from browse_pages(index)
    yield from atlas.pages(index)


def closing_pages(
    index: Index, resolve: Resolver, using: Mapping[str, Collection[str]], citing: Mapping[str, Collection[str]]
) -> Iterator[PagePlan]:
    """All that comes after the modules. `using` and `citing`: which modules use a term, a source."""
    said = "What people do at each of four levels"
    yield _top(address.COMPETENCIES, "competencies", "Competencies", said, competencies(index))
    yield from _competencies(index)
    said = "The words of the lessons, each in a plain sentence"
    yield _top(address.GLOSSARY, "glossary", "Glossary", said, lists.glossary(index, using))
    said = "What the lessons rest on, and with which caution"
    yield _top(address.SOURCES, "sources", "Sources", said, lists.sources(index, citing))
    yield from _own_pages(index, resolve)
    yield from _about(index, resolve)
    said = "What you have done on this site, kept in your browser"
    yield _top(address.LEARNING, "learning", "My learning", said, path.learning(), "my-learning")
    said = "Questions that come back, a few a day"
    yield _top(address.REVIEW, "review", "Review", said, lists.review(), "my-learning")
    yield from _about_oneself(index)
    places = tuple((section.title, section.address) for section in SECTIONS[1:6])
    yield _top(address.SEARCH, "search", "Search", "Search this site", lists.search(places), "")


def _about_oneself(index: Index) -> Iterator[PagePlan]:
    crumbs = (Link("My learning", address.relative(address.ASSESSMENT, address.LEARNING)),)
    said = "What I do already, what I aim for, and what may help"
    page = _top(address.ASSESSMENT, "self-assessment", "Self-assessment", said, self_assessment(index), "my-learning")
    yield replace(page, crumbs=crumbs)
    said = "What I finished on this site, to print or to hand on"
    yield replace(
        _top(address.RECORD, "record", "Record of completion", said, record(index), "my-learning"), crumbs=crumbs
    )


def _top(at: str, kind: str, title: str, description: str, view: object, section: str | None = None) -> PagePlan:
    return PagePlan(at, kind, title, description, kind if section is None else section, view)


def _paths(index: Index, resolve: Resolver) -> Iterator[PagePlan]:
    pages = path.pages(index)
    names = tuple((one.fields.title if one else role.title, at) for at, role, one in pages)
    for at, role, one in pages:
        view = path.path(index, at, role, one)
        yield PagePlan(
            address=at,
            kind="path",
            title=one.fields.title if one else role.title,
            description=role.summary,
            section="paths",
            view=view,
            resolved=resolve(at, view),
            crumbs=(Link("Paths", address.relative(at, address.PATHS)),),
            sidebar=_sidebar("All paths", address.PATHS, names, "path", at),
            next=view.start and Link(f"First module: {view.start.title}", view.start.url),
        )


def _competencies(index: Index) -> Iterator[PagePlan]:
    names = tuple((one.title, address.competency(one.id)) for one in index.competencies.values())
    for one in index.competencies.values():
        at = address.competency(one.id)
        yield PagePlan(
            address=at,
            kind="competency",
            title=one.title,
            description=one.summary,
            section="competencies",
            view=competency(index, one, at),
            crumbs=(Link("Competencies", address.relative(at, address.COMPETENCIES)),),
            sidebar=_sidebar("All competencies", address.COMPETENCIES, names, "competency", at),
        )


def _own_pages(index: Index, resolve: Resolver) -> Iterator[PagePlan]:
    held = index.curriculum.pages
    if held:
        said = "Sheets to fill in, and guides for partners and managers"
        yield _top(address.PAGES, "own-pages", lists.OWN_PAGES, said, lists.own_pages(index, address.PAGES), "")
    names = tuple((page.fields.title, address.page(page.id)) for page in held)
    for page in held:
        at, view = address.page(page.id), lists.own_page(page)
        yield PagePlan(
            address=at,
            kind="own-page",
            title=page.fields.title,
            description=page.fields.summary,
            section="",
            view=view,
            resolved=resolve(at, view, page.places.file),
            crumbs=(Link(lists.OWN_PAGES, address.relative(at, address.PAGES)),),
            sidebar=_sidebar(lists.OWN_PAGES, address.PAGES, names, "own-page", at),
        )


def _about(index: Index, resolve: Resolver) -> Iterator[PagePlan]:
    page = index.curriculum.about
    if page:
        view = lists.about(index, page)
        resolved: Resolved = resolve(address.ABOUT, view, page.places.file)
        title = page.fields.title
        yield PagePlan(address.ABOUT, "about", title, index.fields.summary, "about", view, resolved)


def _sidebar(title: str, up: str, names: _Names, kind: str, at: str) -> Sidebar:
    items = (SidebarItem(name, address.relative(at, to), kind, current=to == at) for name, to in names)
    return Sidebar(Link(title, address.relative(at, up)), tuple(items))
