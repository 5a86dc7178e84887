"""Scenarios: what the reader makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from milepost.load import load
from milepost.model import EndingKind, Node, Quality, Scenario
from tests.hanging import ends

from .conftest import Spoil

FILE = "modules/basics/listen/02-the-call.scenario.md"
FRONT = "---\nid: the-call\ntitle: The call\nduration_minutes: 5\npeople: {Leilani: tester, Ann Lee: lead}\n---\n"
END = "\n## End {#end}\n\nEnding: good\n"
CHOICE = "- [Go](#end)\n    - what happens: It ends.\n    - feedback: It does.\n"


def scenario(tree: Path) -> Scenario:
    return load(tree)[0].modules[0].scenarios[0]


def first_node(tree: Path, spoil: Spoil, body: str) -> Node:
    assert spoil(FILE, f"{FRONT}Now.\n\n## A {{#a}}\n\n{body}{END}") == []
    return scenario(tree).nodes[0]


def test_small_scenario(tree: Path) -> None:
    read = scenario(tree)
    assert read.number == 2
    assert read.situation.text == "It is late, and the call is about to end."
    assert [(node.id, node.title, node.ending) for node in read.nodes] == [
        ("odd", "Something odd", None),
        ("shown", "The row is found", EndingKind.GOOD),
        ("lost", "The row is not found", EndingKind.HARD),
    ]
    choice = read.nodes[0].choices[0]
    assert (choice.text, choice.target, choice.quality) == ("Ask her to stay two minutes", "shown", Quality.STRONG)
    assert (choice.effects.trust, choice.effects.clarity, choice.effects.time) == (1, 1, -1)
    assert str(choice.place) == f"{FILE}:15:1"
    assert read.debrief
    assert [str(reference.place) for reference in read.debrief.references] == [f"{FILE}:40:71"]


@pytest.mark.parametrize(
    "speech", ["Leilani: Hello.", "**Leilani:** Hello.", "**Leilani**: Hello.", "leilani: Hello.", "Leilani:\tHello."]
)
def test_speech(tree: Path, spoil: Spoil, speech: str) -> None:
    line = first_node(tree, spoil, f"{speech}\n\n{CHOICE}").lines[0]
    assert (line.speaker, line.text.text) == ("Leilani", "Hello.")
    assert line.text.place.column == speech.index("Hello") + 1


def test_lines_in_order(tree: Path, spoil: Spoil) -> None:
    body = "Told.\nStill told.\n\nLeilani: One\ntwo.\nYou: Three.\n\nAnn Lee: Four.\n\nIt is 17:20: late.\n\n"
    lines = first_node(tree, spoil, body + CHOICE).lines
    assert [(line.speaker, line.text.text) for line in lines] == [
        ("", "Told.\nStill told."),
        ("Leilani", "One\ntwo."),
        ("You", "Three."),
        ("Ann Lee", "Four."),
        ("", "It is 17:20: late."),
    ]


def test_boxes_and_code_stay_whole(tree: Path, spoil: Spoil) -> None:
    box = '!!! note "A"\n    One.\n\n    Two.'
    code = "```\n## no heading\n\n- [no](#choice)\n```"
    lines = first_node(tree, spoil, f"{box}\n\n{code}\n\n{CHOICE}").lines
    assert [line.text.text for line in lines] == [box, code]


@pytest.mark.parametrize(
    "told", ["there is one thing: it works.", "A sentence of many words goes here: so.", "10 p.m.: x"]
)
def test_told_not_spoken(tree: Path, spoil: Spoil, told: str) -> None:
    assert first_node(tree, spoil, f"{told}\n\n{CHOICE}").lines[0].speaker == ""


@pytest.mark.parametrize("speech", ["Tom: Hi.", "**Tom:** Hi.", "Tom O'Neil: Hi.", "Note: mind this.", "Zoë: Hi."])
def test_stranger(spoil: Spoil, speech: str) -> None:
    assert spoil(FILE, f"{FRONT}Now.\n\n## A {{#a}}\n\n{speech}\n\n{CHOICE}{END}") == [f"{FILE}:11:1 SC010"]


def test_long_sub_items(tree: Path, spoil: Spoil) -> None:
    body = (
        "- [Go on\n  and on](#end)\n"
        "    - effects: time \u22122\n"
        "    - what happens: One.\n      Two.\n\n      Three:\n\n      - a\n      - [b](01-two-moves.md)\n\n"
        "    - feedback: Because [@weger-2014].\n"
    )
    choice = first_node(tree, spoil, body).choices[0]
    assert choice.text == "Go on and on"
    assert choice.effects.time == -2
    assert choice.what_happens.text == "One.\nTwo.\n\nThree:\n\n- a\n- [b](01-two-moves.md)"
    assert [(r.target, str(r.place)) for r in choice.what_happens.references] == [
        ("01-two-moves.md", f"{FILE}:20:9"),
    ]
    assert [(r.target, str(r.place)) for r in choice.feedback.references] == [("weger-2014", f"{FILE}:22:26")]


def test_own_debrief(tree: Path, spoil: Spoil) -> None:
    text = f"{FRONT}Now.\n\n## A {{#a}}\n\n{CHOICE}{END}\nDone.\n\n### Debrief\n\nIt helped.\n\n#### More\n\nYes.\n"
    assert spoil(FILE, text) == []
    node = scenario(tree).nodes[1]
    assert [line.text.text for line in node.lines] == ["Done."]
    assert node.debrief
    assert node.debrief.text == "It helped.\n\n#### More\n\nYes."


def test_no_reference_is_lost_or_doubled(tree: Path, spoil: Spoil) -> None:
    body = f"<i>Told</i> [@a].\n\n- [Go <b>now</b>](#end)\n{CHOICE.partition(chr(10))[2]}"
    node = first_node(tree, spoil, body)
    assert [reference.target for reference in node.lines[0].text.references] == ["i", "/i", "a"]
    assert [reference.target for reference in scenario(tree).situation.references] == ["b", "/b"]


def test_broken_story_is_left_out(tree: Path, spoil: Spoil) -> None:
    spoil(FILE, f"{FRONT}Now.\n\n## A\n\n{CHOICE}{END}")
    curriculum, _ = load(tree)
    assert curriculum.modules[0].scenarios == ()
    assert FILE in curriculum.faulty


STARTS = [
    "## ",
    "### ",
    "## a {",
    "Ending: ",
    "Leilani: ",
    "**",
    "- [",
    "- [a](",
    "    - feedback: ",
    "    - effects: ",
    "    - ",
]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize(
    "filler", [" ", "\t", "#", "a", "*", "{", "]", "](", ",", ":", "\n", "\n    ", f"\n{CHOICE}", "\n- [a]"]
)
def test_hostile_story_ends(spoil: Spoil, start: str, filler: str) -> None:
    run = filler * (9_000 // len(filler))
    with ends():
        spoil(FILE, f"{FRONT}Now.\n\n## A {{#a}}\n\n{CHOICE}" + f"{start}{run}x\n" * 4)
