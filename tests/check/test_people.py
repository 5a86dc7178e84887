"""The rules about people speak up where they are sure, and are quiet where words mean something else."""

from __future__ import annotations

import pytest

from .said import findings


def test_types_may_be_named_where_they_are_the_subject() -> None:
    assert findings("PE005", "Learning styles are a myth.", name="evidence-and-myths") == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("When somebody is bullied", "Bullying has a formal route, and bullying is no joke."),
        ("Conflict in a team", "Two people want different things."),
        ("When stress does not end", "Some weeks are long."),
        ("A hard talk", "Harassment is never your fault. Report harassment early."),
        ("A page", "## Exclusion, and what to do\n\nSay it early."),
    ],
)
def test_heavy_pages_name_help(title: str, text: str) -> None:
    assert findings("PE011", text, title=title)
    assert findings("PE011", f'{text}\n\n!!! help "If this is about you"\n    Talk to somebody.', title=title) == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Resolve merge conflicts", "Git shows both sides."),
        ("Stress tests for the database", "Run them at night."),
        ("Overload on the server", "Add a second one."),
        ("Threat models", "Draw the system first."),
        ("A booking conflict", "Two teams want the room."),
        ("Handovers", "A good handover may prevent burnout."),
        ("Handovers", "Do not abuse the retry button. It is not there to be abused."),
        ("Port conflicts", "Choose another port."),
        ("Excluded files", "The backup leaves them out."),
        ("Bullet points", "Use three of them."),
        ("How to ask", "Stress the last word. Put stress on the date."),
    ],
)
def test_other_pages_need_no_help_box(title: str, text: str) -> None:
    assert findings("PE011", text, title=title) == []


WAYS = '!!! partner "With a partner"\n    In writing, by voice or in person. You may also observe, or pass.'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Do it alone.", "no box"),
        (WAYS.replace("In writing", "Freely"), "in writing"),
        (WAYS.replace("by voice or in person", "as you like"), "by voice"),
        (WAYS.replace("observe", "rest"), "by watching"),
        (WAYS.replace("or pass", "or not"), "with a pass"),
    ],
)
def test_practice_has_ways_to_take_part(text: str, says: str) -> None:
    (message,) = findings("PE012", text, kind="practice")
    assert says in message


@pytest.mark.parametrize(
    "text",
    [
        WAYS,
        '!!! partner "By chat or by call"\n    1. Write or say what you saw.\n    2. Watch another pair, or skip it.',
        '!!! partner "In writing, by voice or in person"\n    You may also pass, and only read.',
    ],
)
def test_practice_with_all_ways_is_fine(text: str) -> None:
    assert findings("PE012", text, kind="practice") == []


def test_other_lessons_need_no_partner() -> None:
    assert findings("PE012", "Read it.") == []
