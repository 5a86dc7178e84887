"""The rules of language: where lists apply, what they know, and what they leave alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from milepost.check.lists.forms import forms
from milepost.check.lists.idioms import IDIOMS
from milepost.check.lists.phrasal import PHRASAL
from milepost.check.lists.plain_words import PLAIN_WORDS
from milepost.check.lists.spelling import british
from milepost.check.passive import is_passive
from milepost.check.registry import RULES
from milepost.findings import Place
from milepost.model import (
    Curriculum,
    CurriculumFields,
    Line,
    Module,
    Node,
    Places,
    Prose,
    Quiz,
    QuizFields,
    RewriteQuestion,
    Scenario,
    ScenarioFields,
    Unit,
)

from . import made

BY_CODE = {rule.code: rule for rule in RULES if rule.code[:2] in ("EN", "RD")}


def of_language(language: str) -> Curriculum:
    unit = Unit(id="unit", title="Unit", summary="Unit.")
    return replace(
        made.curriculum(), fields=CurriculumFields(id="c", title="C", summary="C", language=language, units=(unit,))
    )


ENGLISH = of_language("en-GB")


def told(text: str) -> Module:
    return replace(made.module("m"), body=Prose(text, Place("m.md", 10)))


def found(code: str, module: Module, curriculum: Curriculum = ENGLISH) -> list[tuple[int, int]]:
    findings = BY_CODE[code].check(replace(curriculum, modules=(module,)))
    return [(finding.place.line, finding.place.column) for finding in findings]


def rewrite(**fields: str) -> Module:
    question = RewriteQuestion.model_validate(
        {"id": "q", "type": "rewrite", "prompt": "Write it.", "model_answer": "So.", "checklist": ("One.",), **fields}
    )
    marks = {("questions", 0, name): (number, 1) for number, name in enumerate(("prompt", "original"), 50)}
    quiz = Quiz(QuizFields(duration_minutes=1, questions=(question,)), Places("quiz.yml", marks))
    return replace(made.module("m"), quiz=quiz)


def scene(speaker: str, text: str) -> Module:
    nodes = (Node("n", "N", Place("s.md"), (Line(speaker, Prose(text, Place("s.md", 20, 6))),)),)
    story = Scenario(
        ScenarioFields(id="s", title="S", duration_minutes=1), 1, made.NOTHING, nodes, None, Places("s.md")
    )
    return replace(made.module("m"), scenarios=(story,))


def test_words_are_found_at_their_place_in_prose_and_values() -> None:
    assert found("EN004", told("Fine.\n\n- **Utilise** it, and\n  *utilise* it.")) == [(12, 5), (13, 4)]
    assert found("EN004", rewrite(prompt="Utilise it.")) == [(50, 1)]
    assert found("EN004", scene("", "You utilise it.")) == [(20, 10)]


@pytest.mark.parametrize(
    "text",
    [
        "Run `utilise`.",
        "```\nutilise\n```",
        "> Please utilise it.",
        '!!! poor "Long"\n    Utilise it.',
        '!!! compare "Two"\n    !!! poor "Long"\n        Utilise it.',
        'Write "use" and not "utilise".',
        "[a word](utilise.md) <https://utilise.org>",
        "The reutilised one, the utilise-r.",
    ],
)
def test_code_quotations_poor_versions_and_words_spoken_of_are_left_alone(text: str) -> None:
    assert found("EN004", told(text)) == []


def test_a_text_to_rewrite_may_be_bad() -> None:
    assert found("EN004", rewrite(original="Please utilise it.")) == []


def test_contractions_are_for_speech_and_a_short_not_is_for_nobody() -> None:
    assert found("EN003", told("Write somebody's name, or everyone's job.")) == []
    assert found("EN003", told("It's here.")) == [(10, 1)]
    assert found("EN003", told('Mei says: "It\u2019s here."')) == []
    assert found("EN003", told("**Mei (1):** It's here, isn't it?")) == [(10, 25)]
    assert found("EN003", scene("Mei", "It's here.")) == []
    assert found("EN003", scene("Mei", "It isn't here.")) == [(20, 9)]
    assert found("EN003", scene("", "It's here.")) == [(20, 6)]
    assert found("EN003", told("The team's list, its end, cants and wants.")) == []


def test_british_spelling_is_asked_for_in_british_english_alone() -> None:
    text = told("We organize it with the World Health Organization. Organizing is work.")
    assert found("EN001", text) == [(10, 4), (10, 52)]
    assert found("EN001", text, of_language("en")) == found("EN001", text, of_language("en-US")) == []


@pytest.mark.parametrize("code", sorted(set(BY_CODE) - {"RD004", "RD104", "RD204", "RD005", "RD006"}))
def test_rules_of_english_say_nothing_of_other_languages(code: str) -> None:
    text = "Utilise it's e.g. ABC on 03/04/26, put off by touch base. 3 organize it and make a decision. " * 20
    assert found(code, told(text), of_language("de")) == []


BRITISH = {
    "organize": "organise",
    "organizational": "organisational",
    "analyzing": "analysing",
    "behavioral": "behavioural",
    "favorite": "favourite",
    "traveled": "travelled",
    "modeling": "modelling",
    "cancelled": None,
    "center": "centre",
    "judgment": "judgement",
    "size": None,
    "resizing": None,
    "prizes": None,
    "seized": None,
    "citizen": None,
    "horizon": None,
    "humorous": None,
    "laboratory": None,
    "labels": None,
    "story": None,
    "organise": None,
}


@pytest.mark.parametrize(("american", "better"), BRITISH.items())
def test_british_spelling(american: str, better: str | None) -> None:
    assert british(american) == better


def test_forms_of_verbs() -> None:
    assert forms("carry out") == ("carry out", "carries out", "carried out", "carrying out")
    assert forms("bring up") == ("bring up", "brings up", "brought up", "bringing up")
    assert forms("utilise") == ("utilise", "utilises", "utilised", "utilising")
    assert forms("touch base")[1:3] == ("touches base", "touched base")


@pytest.mark.parametrize("words", [IDIOMS, PLAIN_WORDS, PHRASAL])
def test_lists_are_in_small_letters_and_say_what_to_write(words: dict[str, str]) -> None:
    assert all(form == form.lower().strip() and better for form, better in words.items())


def test_passive_sentences() -> None:
    passive = "It was decided.|The list is being written.|They have been told.|It can be easily found.|It was not sent."
    active = (
        "She decided.|You are tired.|He is interested.|It is used to rain.|They were late.|It needed work.|It is red."
    )
    assert [line for line in passive.split("|") if not is_passive(line)] == []
    assert [line for line in active.split("|") if is_passive(line)] == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("Ask the CAB. The CAB meets.", [9]),
        ("Ask the change advisory board (CAB). The CAB meets.", []),
        ("Ask the CAB (change advisory board).", []),
        ("The CAB meets. The change advisory board (CAB) is large.", [5]),
        ("Use the API over HTTPS for USD 100, at 12:00 UTC.", []),
        ("DO NOT RESTART IT.", []),
        ("The board is NOT asked.", []),
        ('"The CAB must agree": write out CAB.', []),
        ("Ticket ABC-12, O\\*NET, R&D, D1 and `CAB`.", []),
        ("Two SLAs are open.", [5]),
    ],
)
def test_short_forms(text: str, columns: list[int]) -> None:
    assert [column for _, column in found("EN005", told(text))] == columns


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("On 12 March 2026 at 17:00 it cost EUR 2,000, in version 1.10.3 and 3/4 of cases.", []),
        ("In spring 2026 we look again.", []),
        ("He may, in the fall of a server, call.", []),
        ("On 3/4/26, 1.2.2026, 2026-03-04 and 4th of May.", [4, 12, 22, 37]),
        ("At 5pm or 5:30 p.m. it is late.", [4, 11]),
        ("It costs $5.", [10]),
        ("See log-2026-03-04.txt and 10.1.2.2026.", []),
    ],
)
def test_dates_times_and_money(text: str, columns: list[int]) -> None:
    assert [column for _, column in found("EN007", told(text))] == columns


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("3 testers saw the fault.", [1]),
        ("At 09:05 it stopped. 16:42 was the last entry there.", []),
        ('Mei: "1,204 rows, and one twice."', []),
        ("- 3 testers saw the fault.", []),
        ("(1) Open the order. (2) Print the label now.", []),
        ("3 of 4.", []),
    ],
)
def test_figures_at_the_start(text: str, columns: list[int]) -> None:
    assert [column for _, column in found("EN011", told(text))] == columns


def words(count: int, sentence: int) -> str:
    """`count` words in sentences of `sentence` words."""
    return " ".join("Word" + " word" * (sentence - 1) + "." for _ in range(count // sentence))


@pytest.mark.parametrize(
    ("code", "text", "hits"),
    [
        ("RD004", words(25, 25), 0),
        ("RD004", words(26, 26), 1),
        ("RD004", words(36, 36), 0),
        ("RD104", words(35, 35), 0),
        ("RD104", words(36, 36), 1),
        ("RD204", words(160, 16), 0),
        ("RD204", words(170, 17), 1),
        ("RD204", words(85, 17), 0),
        ("RD005", words(80, 8), 0),
        ("RD005", words(100, 20), 0),
        ("RD005", words(96, 8), 1),
        ("RD006", "\n\n".join([words(50, 10)] * 5), 0),
        ("RD006", "\n\n".join([words(50, 10)] * 6), 1),
        ("RD006", f"{words(200, 10)}\n\n## Next\n\n{words(200, 10)}", 0),
    ],
)
def test_lengths(code: str, text: str, hits: int) -> None:
    assert len(found(code, told(text))) == hits


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("The cat sat on the mat and the dog ran off. ", []),
        ("Two people describe the problem and find a second solution together. ", ["RD001"]),
        ("Organisational communication necessitates continuous verification. ", ["RD101"]),
    ],
)
def test_a_hard_module_is_told_once(sentence: str, codes: list[str]) -> None:
    text = "\n\n".join([sentence * 3] * 8)
    assert [code for code in ("RD001", "RD101") if found(code, told(text))] == codes
