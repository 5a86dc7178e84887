"""What plan decides: addresses, order, sums, words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from milepost.model import Path, SourceEntry
from milepost.plan import citations, plan, prompt, wording
from milepost.plan.address import relative
from milepost.plan.shuffle import mixed, mixed_around
from milepost.plan.views.learning import CurriculumData
from milepost.siteplan import PagePlan
from tests.pages.sample import curriculum


def pages() -> dict[str, PagePlan]:
    return {page.address: page for page in plan(curriculum()).pages}


@pytest.mark.parametrize(
    ("start", "end", "url"),
    [
        ("modules/a/b/", "glossary/", "../../../glossary/"),
        ("", "", "./"),
        ("", "paths/x/", "paths/x/"),
        ("paths/", "", "../"),
        ("modules/a/", "modules/a/", "./"),
        ("modules/a/b/", "modules/a/", "../"),
        ("modules/a/b/", "modules/a/c/", "../c/"),
        ("modules/a/b/", "assets/modules/a/x.png", "../../../assets/modules/a/x.png"),
        ("glossary/", "glossary/#term-x", "#term-x"),
        ("modules/a/", "modules/#unit-u", "../#unit-u"),
    ],
)
def test_relative(start: str, end: str, url: str) -> None:
    assert relative(start, end) == url


@pytest.mark.parametrize(
    ("authors", "short"),
    [
        (["Clark, H. H."], "Clark 1991"),
        (["Clark, H. H.", "Brennan, S. E."], "Clark and Brennan 1991"),
        (["Weger, H., Jr.", "Bell, G.", "Minei, E."], "Weger et al. 1991"),
        (["Yang, L.", "et al."], "Yang et al. 1991"),
        (["World Economic Forum"], "World Economic Forum 1991"),
        (["Anderson, L. W. (Ed.)", "Krathwohl, D. R. (Ed.)"], "Anderson and Krathwohl 1991"),
        (["de Wit, F. R. C."], "de Wit 1991"),
    ],
)
def test_short_form_of_a_source(authors: list[str], short: str) -> None:
    source = SourceEntry(
        key="x", type="a", authors=tuple(authors), year=1991, title="T", evidence="e", supports="s", caution="c"
    )
    assert citations.short(source) == short


def test_like_named_sources_are_told_apart() -> None:
    made = [
        SourceEntry(key=key, type="a", authors=("PMI",), year=year, title="T", evidence="e", supports="s", caution="c")
        for key, year in (("pulse", 2022), ("talent", 2022), ("comms", 2013))
    ]
    assert citations.short_forms(made) == {"comms": "PMI 2013", "pulse": "PMI 2022a", "talent": "PMI 2022b"}


def test_minutes_in_words() -> None:
    assert [wording.minutes(count) for count in (0, 59, 60, 95)] == ["0 min", "59 min", "1 h", "1 h 35 min"]


def test_the_prompt_is_split_at_its_question() -> None:
    assert prompt.split("One?") == ("", "One?", "")
    assert prompt.split("Read:\n\n> It.\n\nWhich?") == ("Read:\n\n> It.", "Which?", "")
    assert prompt.split("Which?\n\n- a\n- b") == ("", "Which?", "- a\n- b")
    assert prompt.split("Which?\n\nRead it.") == ("", "Which?", "Read it.")
    assert prompt.split("Which?\n\n**Bo:** Again?") == ("", "Which?", "**Bo:** Again?")
    assert prompt.split("- a\n- b") == ("- a\n- b", "Your answer", "")


def test_a_long_prompt_is_a_case_and_a_question() -> None:
    case = "It is 02:10. " + "The disk is nearly full and nobody answers. " * 3 + 'Bo writes: "Stop it? Yes."'
    assert prompt.split(f"{case} What now?") == (case, "What now?", "")
    assert prompt.split(f"{case} Which hold? Mark two.") == (case, "Which hold? Mark two.", "")
    assert prompt.split(f"{case} Write it (once. Or twice).") == (case, "Write it (once. Or twice).", "")
    assert prompt.split(f"Read:\n\n> It.\n\n{case} What now?") == (f"Read:\n\n> It.\n\n{case}", "What now?", "")
    without_end = "a word and " * 20
    assert prompt.split(without_end) == ("", without_end, "")


def test_next_is_one_module_only_where_the_paths_agree() -> None:
    """A learner on the second path is never sent along the first one."""
    whole = curriculum()
    listen = next(one for one in whole.modules if one.id == "listen")
    talk = replace(listen, fields=listen.fields.model_copy(update={"id": "talk", "title": "Talk"}))
    both = replace(whole, modules=(*whole.modules, talk), paths=(whole.paths[0], path_of(whole.paths[0], "talk")))
    found = {page.address: page for page in plan(both).pages}
    assert found["modules/listen/plan/"].next is None
    before = found["modules/talk/"].previous
    assert before is not None
    assert before.title == "Previous module: Listen actively"


def path_of(path: Path, module_id: str) -> Path:
    """Another path, which leads from `listen` to this module."""
    stage = path.fields.stages[0]
    step = stage.modules[0]
    steps = tuple(step.model_copy(update={"id": one}) for one in ("listen", module_id))
    stages = (stage.model_copy(update={"modules": steps}),)
    return replace(path, fields=path.fields.model_copy(update={"id": "other", "stages": stages}))


def test_mixed_is_stable_and_never_right() -> None:
    for size in range(2, 8):
        items = tuple("abcdefgh"[:size])
        for seed in map(str, range(50)):
            assert mixed(items, seed, str) == mixed(items, seed, str) != items
            assert sorted(mixed(items, seed, str)) == list(items)


def test_pinned_choices_keep_their_place() -> None:
    items = tuple("abcdef")
    for seed in map(str, range(20)):
        assert mixed_around(items, seed, str, lambda one: one == "f")[-1] == "f"


def test_pages_follow_each_other_through_modules_and_paths() -> None:
    found = pages()
    titles = [page.next.title for page in found.values() if page.next and page.address.startswith("modules/listen/")]
    assert titles == [
        "Four moves",
        "It is probably nothing",
        "Check yourself",
        "Plan and transfer",
        "Next module: Write clearly",
    ]
    before = found["modules/write/"].previous
    assert before is not None
    assert before.title == "Previous module: Listen actively"


def test_redirects_date_and_assets() -> None:
    site = plan(curriculum())
    inner = ("moves", "plan", "probably", "quiz")
    assert site.redirects == (
        ("communication/listening/", "modules/listen/"),
        *((f"communication/listening/{name}/", f"modules/listen/{name}/") for name in inner),
    )
    assert site.date == "2026-11-20"
    assert [asset.address for asset in site.assets] == ["assets/modules/listen/ticket.png"]


def test_data_for_the_browser_names_what_is_on_the_site() -> None:
    site = plan(curriculum())
    (file,) = site.data
    data = file.value
    assert isinstance(data, CurriculumData)
    addresses = {page.address for page in site.pages}
    urls = [url for one in data.modules.values() for url in (one.url, one.quiz, one.plan) if url]
    urls += [one.url for one in (*data.paths, *data.roles, *data.competencies)]
    assert set(urls) <= addresses
    assert {step.id for path in data.paths for step in path.modules} <= data.modules.keys()
    assert data.modules["listen"].pages[0] == "index"
    assert all(len(digest) == 12 for one in data.modules.values() for digest in one.questions.values())


def test_terms_are_those_of_the_page() -> None:
    found = pages()
    assert [term.id for term in found["modules/listen/moves/"].resolved.terms] == [
        "active-listening",
        "ci",
        "stakeholder",
    ]
    assert [term.id for term in found["modules/listen/"].resolved.terms] == ["stakeholder"]
    assert not found["modules/listen/plan/"].resolved.terms


def test_an_edit_of_one_term_changes_only_pages_that_use_it() -> None:
    def edit(_name: str, text: str) -> str:
        return "Builds." if text == "Builds and tests at each change." else text

    changed = {one.address for one, two in zip(plan(curriculum()).pages, plan(curriculum(edit)).pages) if one != two}  # noqa: B905
    assert changed == {"modules/listen/moves/", "glossary/"}


def test_repr_tells_all() -> None:
    assert repr(plan(curriculum())) == repr(plan(curriculum()))
    assert " object at 0x" not in repr(plan(curriculum()))
