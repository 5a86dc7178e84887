"""Lists of all modules: nothing is missing or there twice, no page is long, and only what changed changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from urllib.parse import urljoin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.check.known import LISTS
from milepost.model import Curriculum, Module, Prose
from milepost.plan import address, plan
from milepost.plan.alphabet import MOST
from milepost.plan.browse import browse_pages
from milepost.plan.index import index
from milepost.plan.lists import glossary
from milepost.plan.views.browse import BrowseView, EntryView
from milepost.plan.views.reference import CatalogueView, CompetencyView
from milepost.siteplan import PagePlan
from tests.pages.sample import curriculum

SIZES = (0, 5, 130, 420)
WAYS = (address.BY_ROLE, address.BY_COMPETENCY, address.BY_LEVEL, address.A_TO_Z)


def copy(number: int, title: str) -> Module:
    like = next(module for module in curriculum().modules if module.single_page)
    level = number % 2 + 1
    new = {"id": f"copy-{number}", "title": title, "level": level, "competencies": {"communication": level}}
    return replace(like, fields=like.fields.model_copy(update=new | {"aliases": ()}))


def many(titles: Sequence[str]) -> Curriculum:
    """The sample, and a module on no path for each title."""
    base = curriculum()
    return replace(base, modules=(*base.modules, *(copy(number, title) for number, title in enumerate(titles))))


@cache
def titled(size: int) -> Curriculum:
    """Titles that begin with many letters, and with some of them often."""
    return many(
        [f"{'abcdefghijklmnopqrstuvwxyzäЖ5!'[number % 30]}{number % 7} title {number}" for number in range(size)]
    )


@cache
def planned(size: int) -> dict[str, PagePlan]:
    return {page.address: page for page in plan(titled(size)).pages}


def listed(source: Curriculum) -> dict[str, PagePlan]:
    """The pages of the lists alone."""
    return {page.address: page for page in browse_pages(index(source))}


def lists(source: Curriculum) -> dict[str, BrowseView]:
    return {at: page.view for at, page in listed(source).items() if isinstance(page.view, BrowseView)}


def entries(view: BrowseView) -> Iterator[EntryView]:
    for section in view.sections:
        yield from section.entries


def found(views: dict[str, BrowseView], below: str) -> Counter[str]:
    """How often each address stands on the pages below an address."""
    return Counter(
        urljoin(at, entry.link.url) for at, view in views.items() if at.startswith(below) for entry in entries(view)
    )


def modules(source: Curriculum) -> dict[str, Module]:
    return {address.module(module): module for module in source.modules}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=20), max_size=150))
def test_every_module_stands_on_every_list_as_often_as_it_should(titles: list[str]) -> None:
    source = many(titles)
    views, wanted = lists(source), modules(source)
    roles = {one: sum(one in path.module_ids() for path in source.paths) for one in (m.id for m in wanted.values())}
    assert found(views, address.BY_LEVEL) == Counter(wanted.keys())
    assert found(views, address.BY_COMPETENCY) == {at: len(one.fields.competencies) for at, one in wanted.items()}
    assert found(views, address.BY_ROLE) == {at: max(1, roles[one.id]) for at, one in wanted.items()}
    assert {at: count for at, count in found(views, address.A_TO_Z).items() if at in wanted} == Counter(wanted.keys())
    assert found(views, address.BY_UNIT) == (Counter(wanted.keys()) if len(wanted) > MOST else Counter())


def test_a_to_z_holds_lessons_and_words() -> None:
    view = lists(curriculum())[address.A_TO_Z]
    held = {(entry.link.title, entry.label, entry.where) for entry in entries(view)}
    for module in curriculum().modules:
        assert {page.fields.title for page in module.pages} <= {title for title, _, _ in held}
    words = {title for title, label, _ in held if label == "Glossary"}
    assert words == {"active listening", "CI", "stakeholder"}, "a plural stands beside its word"


def test_other_name_of_a_word_stands_in_its_own_place() -> None:
    base = curriculum()
    forms = ("service level", "SLA", "service levels")
    word = base.terms[0].model_copy(update={"id": "service-level", "term": forms[0], "also": forms[1:]})
    view = lists(replace(base, terms=(word,)))[address.A_TO_Z]
    held = [(one.link.title, one.where, one.link.url) for one in entries(view) if one.label == "Glossary"]
    where = "../../glossary/#term-service-level"
    assert held == [("service level", "", where), ("SLA", "see service level", where)]


@pytest.mark.parametrize("size", SIZES)
def test_every_page_of_a_list_is_short_and_can_be_reached(size: int) -> None:
    source = titled(size)
    views, pages = lists(source), planned(size)
    assert all(sum(1 for _ in entries(view)) <= MOST for view in views.values())
    led = {urljoin(at, door.link.url) for at, view in views.items() for door in view.doors}
    led |= {urljoin(address.MODULES, unit.all.url) for unit in catalogue(pages).units if unit.all}
    assert views.keys() - led == set(WAYS)
    assert led <= views.keys()


@pytest.mark.parametrize("size", SIZES)
def test_every_link_of_a_list_leads_to_a_page(size: int) -> None:
    pages = planned(size)
    for at, view in ((at, page.view) for at, page in pages.items() if isinstance(page.view, BrowseView)):
        page = pages[at]
        links = (
            [entry.link for entry in entries(view)] + [door.link for door in view.doors] + [*view.others, *page.crumbs]
        )
        links += [link for link in (page.previous, page.next) if link]
        beside = [page.sidebar.heading.url, *(item.url for item in page.sidebar.items)] if page.sidebar else []
        assert {urljoin(at, url).partition("#")[0] for url in [*beside, *(link.url for link in links)]} <= pages.keys()


def test_a_draft_is_called_one_on_every_list() -> None:
    draft = copy(1, "Not ready yet")
    draft = replace(draft, fields=draft.fields.model_copy(update={"status": "draft"}))
    views = lists(replace(curriculum(), modules=(*curriculum().modules, draft)))
    said = [one.status for view in views.values() for one in entries(view) if one.link.title == "Not ready yet"]
    assert said == ["Draft: not checked yet"] * len(WAYS)


def test_what_stands_beside_a_part_is_short_however_many_parts_there_are() -> None:
    parts = [
        page
        for at, page in listed(many([f"{chr(97 + number // 77)}{number}" for number in range(2000)])).items()
        if at.startswith(address.A_TO_Z) and at != address.A_TO_Z
    ]
    assert len(parts) > 20
    for part in parts:
        assert part.sidebar
        assert len(part.sidebar.items) <= 11
        assert [item.url for item in part.sidebar.items if item.current] == ["./"]


def catalogue(pages: dict[str, PagePlan]) -> CatalogueView:
    view = pages[address.MODULES].view
    assert isinstance(view, CatalogueView)
    return view


def test_catalogue_of_many_modules_leads_to_a_list_for_each_unit() -> None:
    few, much = planned(5), planned(130)
    assert any(unit.modules for unit in catalogue(few).units)
    assert not any(unit.modules for unit in catalogue(much).units)
    assert [bool(unit.all) for unit in catalogue(much).units] == [True, False]
    module = next(page for at, page in much.items() if at == "modules/copy-7/")
    assert [urljoin(module.address, link.url) for link in module.crumbs] == [
        "modules/",
        "modules/by-unit/communication/",
    ]
    assert [urljoin("modules/copy-4/", link.url) for link in few["modules/copy-4/"].crumbs][-1] == (
        "modules/#unit-communication"
    )


@pytest.mark.parametrize("size", [*SIZES, 90])
def test_competency_with_many_modules_leads_to_their_list(size: int) -> None:
    pages = planned(size)
    view = pages[address.competency("communication")].view
    assert isinstance(view, CompetencyView)
    assert bool(view.modules) != bool(view.all_modules)
    if view.all_modules:
        at, _, anchor = urljoin(address.competency("communication"), view.all_modules.url).partition("#")
        target = pages[at].view
        assert isinstance(target, BrowseView)
        assert not anchor or anchor in {section.id for section in target.sections}


@pytest.mark.parametrize(("size", "shown", "more"), [(12, 12, ""), (13, 12, "and in 1 more module")])
def test_word_of_many_modules_names_some_and_counts_the_others(size: int, shown: int, more: str) -> None:
    known = index(titled(130))
    term = next(iter(known.terms))
    view = next(one for one in glossary(known, {term: list(known.modules)[:size]}).terms if one.id == term)
    assert (len(view.modules), view.more) == (shown, more)


@pytest.mark.parametrize("size", SIZES)
def test_another_text_changes_no_list(size: int) -> None:
    source = titled(size)
    text = Prose("Something else, and longer than it was before.", source.modules[0].body.place)
    edited = replace(source, modules=tuple(replace(module, body=text) for module in source.modules))
    assert listed(edited) == listed(source)


def test_new_module_changes_what_lists_it_and_what_counts_it_only() -> None:
    source = titled(420)
    new = copy(999, "d2 between others")
    grown = replace(source, modules=(*source.modules, new))
    before, after = listed(source), listed(grown)
    changed = {at for at, page in after.items() if before.get(at) != page}
    listing = {
        at
        for at, view in lists(grown).items()
        if any(urljoin(at, entry.link.url) == address.module(new) for entry in entries(view))
    }
    assert len(listing) == len(LISTS)
    assert listing <= changed
    assert all(any(at.startswith(up) for at in listing) for up in changed)


def test_addresses_of_lists_are_kept_free_of_modules() -> None:
    assert {f"modules/{name}/" for name in LISTS} == {*WAYS, address.BY_UNIT}
