"""Stage 3. The author's guide as pages of the site: addresses, links between them, the way around."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence

from milepost.model import GuidePage, Module, ModuleFields, Objective, Places, Prose
from milepost.plan import address, questions
from milepost.plan.index import Index
from milepost.plan.views.guide import GuideView
from milepost.siteplan import Link, PagePlan, Resolved, Sidebar, SidebarItem

_INDEX = "README"
_TARGET = re.compile(r"\]\(([^)\s#]+\.md)(#[^)\s]*)?\)")
_STATUS = "State of the curriculum"


def guide_pages(index: Index, guide: Sequence[GuidePage]) -> Iterator[PagePlan]:
    """Every page of the guide, each with its neighbours and, at its side, the pages of its folder."""
    addresses = {page.name: _address(page.name) for page in guide}
    titles = {page.name: page.title for page in guide}
    for page in guide:
        at = addresses[page.name]
        yield PagePlan(
            address=at,
            kind="guide",
            title=page.title,
            description=f"For authors: {page.title}",
            section="",
            view=GuideView(page.text, tuple(questions.view(index, _module(page), one, at) for one in page.examples)),
            resolved=Resolved(links=tuple(_links(page, addresses))),
            crumbs=tuple(Link(titles[up], address.relative(at, addresses[up])) for up in _above(page.name, titles)),
            sidebar=_sidebar(page, guide, addresses),
        )


def _address(name: str) -> str:
    folder, _, last = name.rpartition("/")
    parts = [folder, "" if last == _INDEX else last]
    return address.AUTHORS + "".join(f"{part}/" for part in parts if part)


def _links(page: GuidePage, addresses: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What the page's links to other files of the guide become."""
    folder = posixpath.dirname(page.name)
    for file, anchor in dict.fromkeys(_TARGET.findall(page.text)):
        name = posixpath.normpath(posixpath.join(folder, file)).removesuffix(".md")
        if name in addresses:
            yield f"{file}{anchor}", address.relative(addresses[page.name], addresses[name]) + anchor


def _above(name: str, titles: Mapping[str, str]) -> list[str]:
    """The first page of the guide, then that of the folder the page stands in."""
    folder = posixpath.dirname(name)
    return [up for up in dict.fromkeys((_INDEX, posixpath.join(folder, _INDEX))) if up in titles and up != name]


def _sidebar(page: GuidePage, guide: Sequence[GuidePage], addresses: Mapping[str, str]) -> Sidebar:
    """The other pages of the folder; of the rules only the family, for there are very many."""
    at = addresses[page.name]
    up = next(one for one in guide if one.name == ([*_above(page.name, addresses)] or [_INDEX])[-1])
    items = [
        SidebarItem(one.title, address.relative(at, addresses[one.name]), "guide", current=one is page)
        for one in guide
        if one is not up and _beside(one.name, page.name)
    ]
    if not posixpath.dirname(page.name):
        items.append(SidebarItem(_STATUS, address.relative(at, address.STATUS), "guide"))
    return Sidebar(Link(up.title, address.relative(at, addresses[up.name])), tuple(items))


def _beside(name: str, page: str) -> bool:
    """Whether `name` belongs beside `page`: the same folder, and in `rules` the same first letters; folders too."""
    folder, _, last = name.rpartition("/")
    mine, _, own = page.rpartition("/")
    if not mine:
        return not folder or last == _INDEX
    return folder == mine and (own == _INDEX or last[:2] == own[:2])


def _module(page: GuidePage) -> Module:
    """The module the examples of a page belong to: they need one to be shown."""
    fields = ModuleFields(
        id="guide",
        title=page.title,
        summary=page.title,
        level=1,
        competencies={"guide": 1},
        objectives=(Objective(id="O1", text="See what a question looks like."),),
        duration_minutes=1,
    )
    nothing = Prose("", Places("").at())
    return Module(fields, "guide", "guide", True, nothing, (), (), None, None, (), Places(""))
