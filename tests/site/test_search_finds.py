"""What a search finds, and what first: asked of the index of a small site through Pagefind itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from milepost.pipeline import Project
from milepost.site import search_shards
from tests.javascript.asking import ask

from .conftest import built, write_module

Found = list[tuple[str, str, str]]
WORDS = ("listen", "stakeholders", "question", "moves", "reply door", '"ask openly"', "speaks", "openly nobody")


def find(site: Path, *words: str) -> list[Found]:
    """Title, kind and address of what is found for each of `words`."""
    answers = json.loads(ask("find", [str(site), words]))
    return [[(title, kind, url) for title, kind, url, _ in pages] for pages in answers]


def add_hint(root: Path) -> None:
    file = root / "modules/basics/listen/quiz.yml"
    file.write_text(file.read_text().replace("    choices:\n", "    hints: [Think of a periscope.]\n    choices:\n", 1))


def test_answers_hints_and_navigation_are_not_found(project: Project) -> None:
    add_hint(project.root)
    built(project)
    page = (project.site / "modules/listen/quiz/index.html").read_text()
    secrets = ("periscope", '"asks for proof that nobody has yet"', '"Reflecting back shows that you heard"')
    assert all(secret.strip('"') in page for secret in secrets)
    assert find(project.site, *secrets, '"What made you look twice"', '"Pages of this module"') == [[]] * 5


def test_a_title_comes_before_an_objective_and_an_objective_before_text(project: Project) -> None:
    filler = "Some words about nothing much, so that the pages are equally long. " * 5
    write_module(project.root, "one", title="Giraffe", text=filler)
    write_module(project.root, "two", title="Another", text=filler)
    goal = project.root / "modules/basics/two.md"
    goal.write_text(goal.read_text().replace("Name one thing", "Name a giraffe"))
    write_module(project.root, "three", title="A third", text=f"{filler}\n\nA giraffe is in the text.")
    built(project)
    kinds = [(title, kind) for title, kind, _ in find(project.site, "giraffe")[0] if kind == "module"]
    assert [title for title, _ in kinds] == ["Giraffe", "Another", "A third"]


def test_a_lesson_comes_before_the_questions_and_the_plan_of_its_module(project: Project) -> None:
    lesson = project.root / "modules/basics/listen/01-two-moves.md"
    lesson.write_text(lesson.read_text().replace("Say in your own words", "Listen, and say in your own words"))
    built(project)
    kinds = [kind for _, kind, url in find(project.site, "listen")[0] if url.startswith("modules/listen/")]
    assert kinds.index("lesson") < min(kinds.index("quiz"), kinds.index("plan"))
    assert kinds[0] == "module"


@pytest.mark.parametrize("words", ["SLA", "service level agreement", "service promise"])
def test_a_term_is_found_by_each_of_its_forms(project: Project, words: str) -> None:
    term = (
        "  - {id: sla, term: SLA, text: What a service promises., also: [service level agreement, service promise]}\n"
    )
    file = project.root / "curriculum/glossary.yml"
    file.write_text(file.read_text().rstrip() + "\n" + term)
    built(project)
    assert find(project.site, words)[0][0][1] == "glossary"


def test_one_shard_and_many_find_the_same(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    built(project)
    one = find(project.site, *WORDS)
    monkeypatch.setattr(search_shards, "_PAGES", 4)
    built(project, clean=True)
    assert len(json.loads((project.site / "pagefind/shards.json").read_bytes())["shards"]) > 2
    many = find(project.site, *WORDS)
    assert [sorted(found) for found in many] == [sorted(found) for found in one]
    assert all(one[:6])
