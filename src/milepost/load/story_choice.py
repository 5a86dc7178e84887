"""Part of load. One choice of a scenario: a list item that is a link, and its sub-items."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from milepost.counted import counted
from milepost.load.sheet import Sheet
from milepost.load.words import choices, short
from milepost.model import Effects, Prose, Quality, ScenarioChoice
from milepost.suggest import did_you_mean

HEAD = re.compile(r"[-*+][ \t]+\[(?P<text>.+)\]\((?P<target>[^()\s]*)\)[ \t]*\Z", re.DOTALL)
SUB_ITEM = re.compile(r"(?P<indent>[ \t]+)[-*+][ \t]+(?P<rest>.*)\Z")
NAMED = re.compile(r"(?P<name>[^:]{1,40}):(?:[ \t]+|\Z)")
EFFECT = re.compile(r"(?P<name>[^\W\d_]+)[ \t]*:?[ \t]*(?P<amount>[-+\u2212\u2013]?\d{1,4})\Z")
TOLD = ("what happens", "feedback")
NAMES = ("quality", "effects", *TOLD)
EFFECTS = ("trust", "clarity", "time")
MOST = 3


@dataclass
class _Choice:
    """A choice while its sub-items are read."""

    row: int
    text: str
    target: str
    seen: dict[str, int] = field(default_factory=dict)
    unread: int = 0
    quality: Quality | None = None
    effects: Effects = field(default_factory=Effects)
    prose: dict[str, Prose] = field(default_factory=dict)


def read_choice(sheet: Sheet, row: int, end: int) -> ScenarioChoice | None:
    """The choice in rows `row` to `end`, or None with a finding when it leads nowhere."""
    starts = _sub_items(sheet, row, end)
    head_end = starts[0] if starts else _head_end(sheet, row, end)
    choice = _head(sheet, row, head_end)
    if choice is None:
        sheet.take(row, end)
        return None
    for number, start in enumerate(starts):
        _sub_item(sheet, choice, start, starts[number + 1] if number + 1 < len(starts) else end)
    if not starts and head_end < end:
        _lost_text(sheet, head_end, end)
    _too_deep(sheet, choice, starts, end)
    return _finished(sheet, choice)


def _sub_items(sheet: Sheet, row: int, end: int) -> list[int]:
    """The rows at which sub-items begin; deeper lists belong to the text of a sub-item."""
    found = list(_items(sheet, row + 1, end))
    base = _indent(found[0][1]) if found else 0
    return [number for number, match in found if _indent(match) <= base + 1]


def _items(sheet: Sheet, row: int, end: int) -> Iterator[tuple[int, re.Match[str]]]:
    """The items of lists, however deep."""
    for number in range(row, end):
        if not sheet.is_fenced(number) and (match := SUB_ITEM.match(sheet.rows[number])):
            yield number, match


def _indent(match: re.Match[str]) -> int:
    return len(match["indent"].expandtabs(4))


def _head_end(sheet: Sheet, row: int, end: int) -> int:
    return next((number for number in range(row, end) if sheet.is_blank(number)), end)


def _head(sheet: Sheet, row: int, end: int) -> _Choice | None:
    text = " ".join(line.strip() for line in sheet.rows[row:end]).strip()
    match = HEAD.match(text)
    if not match:
        message = f"'{short(text)}' is not a choice: it must be one link to a moment"
        sheet.fault(row, 0, "SC005", message, "write - [what I do](#id-of-the-moment), and nothing else in the line.")
        return None
    target = match["target"]
    if not target.startswith("#"):
        message = f"this choice leads to '{short(target)}', which is not a moment of this scenario"
        fix = f"write (#{short(target) or 'id-of-the-moment'}): # and the id of a moment."
        sheet.fault(row, 0, "SC005", message, fix)
        return None
    sheet.take_link(row, end)
    return _Choice(row, match["text"], target[1:])


def _lost_text(sheet: Sheet, row: int, end: int) -> None:
    first = next(number for number in range(row, end + 1) if number == end or not sheet.is_blank(number))
    if first < end:
        message = "this text below the choice belongs to none of its sub-items"
        sheet.fault(first, 0, "SC006", message, f"write it as a sub-item: {choices(NAMES)}.")
        sheet.take(first, end)


def _sub_item(sheet: Sheet, choice: _Choice, row: int, end: int) -> None:
    line = SUB_ITEM.match(sheet.rows[row])
    assert line is not None  # noqa: S101 - the row was found by this very expression
    column = line.start("rest")
    named = NAMED.match(line["rest"])
    name = _name(named)
    if name not in NAMES or named is None:
        guess = did_you_mean(name or line["rest"][:40].lower(), NAMES)
        message = f"'{short(line['rest'])}' is not a sub-item of a choice"
        sheet.fault(row, column, "SC006", message, f"use {choices(NAMES)}, then a colon and the text.{guess}")
        choice.seen.setdefault(_meant(guess), row)
        choice.unread += not guess
        sheet.take(row, end)
        return
    if name in choice.seen:
        fix = "keep one of the two."
        first = sheet.place(choice.seen[name]).line
        sheet.fault(row, column, "SC014", f"'{name}' stands twice in this choice: here and in line {first}", fix)
        return
    choice.seen[name] = row
    _value(sheet, choice, name, row, end, column + named.end())


def _name(named: re.Match[str] | None) -> str:
    return named["name"].strip().strip("*").strip().lower() if named else ""


def _meant(guess: str) -> str:
    """The name a misspelt sub-item was probably meant to have, so that it is not reported as missing too."""
    return guess.partition("'")[2].partition("'")[0]


def _value(sheet: Sheet, choice: _Choice, name: str, row: int, end: int, column: int) -> None:
    if name == "quality":
        choice.quality = _quality(sheet, row, column)
    elif name == "effects":
        choice.effects = _effects(sheet, row, column)
    else:
        _text(sheet, choice, name, row, end, column)


def _text(sheet: Sheet, choice: _Choice, name: str, row: int, end: int, column: int) -> None:
    part = sheet.part(row, end, column)
    if part.text.strip():
        choice.prose[name] = part
    else:
        sheet.fault(row, column, "SC007", f"'{name}' is empty", _why(name))


def _why(name: str) -> str:
    says = "what people do and say next" if name == "what happens" else "why this helps or does not"
    return f"say {says}."


def _quality(sheet: Sheet, row: int, column: int) -> Quality | None:
    word = sheet.rows[row][column:].strip()
    known = [quality.value for quality in Quality]
    if word.lower() in known:
        return Quality(word.lower())
    fix = f"write {choices(known)}.{did_you_mean(word[:40].lower(), known)}"
    sheet.fault(row, column, "SC008", f"'{short(word)}' is not a quality", fix)
    return None


def _effects(sheet: Sheet, row: int, column: int) -> Effects:
    found: dict[str, int] = {}
    offset = column
    for part in sheet.rows[row][column:].split(","):
        start = offset + len(part) - len(part.lstrip())
        offset += len(part) + 1
        if problem := _effect(part.strip(), found):
            sheet.fault(row, start, "SC009", *problem)
    return Effects(**found)


def _effect(part: str, found: dict[str, int]) -> tuple[str, str] | None:
    """Take one effect into `found`, or say what is wrong with it and how to mend it."""
    match = EFFECT.match(part)
    if not match:
        return f"'{short(part)}' cannot be read as an effect", "write it like: trust +1, clarity -1, time +2."
    name, amount = match["name"].lower(), _amount(match["amount"])
    if name not in EFFECTS:
        guess = did_you_mean(name[:40], EFFECTS)
        return f"there is no effect '{short(name)}'", f"use {choices(EFFECTS)}.{guess}"
    if abs(amount) > MOST:
        return f"the effect on {name} is {amount:+}", f"use a whole number from -{MOST} to +{MOST}."
    if name in found:
        return f"the effect on {name} stands twice", "keep one of the two."
    found[name] = amount
    return None


def _amount(text: str) -> int:
    return int(text.replace("\u2212", "-").replace("\u2013", "-"))


def _too_deep(sheet: Sheet, choice: _Choice, starts: list[int], end: int) -> None:
    """Sub-items that stand deeper than the first one count as text of the one above them. One finding for all."""
    bare = {row for name, row in choice.seen.items() if name not in TOLD}
    lost = [
        (name, number, match)
        for number, match in _items(sheet, choice.row + 1, end)
        if (above := starts[bisect_right(starts, number) - 1]) != number
        if (name := _name(NAMED.match(match["rest"]))) in NAMES and name not in choice.seen
        if name in TOLD or above in bare
    ]
    if not lost:
        return
    name, row, match = lost[0]
    first = next(_items(sheet, starts[0], end))[1]
    stands = f"is indented by {counted(_indent(match), 'space')}, and the first sub-item of this choice by"
    message = f"'{name}' {stands} {_indent(first)}, so it counts as text"
    sheet.fault(row, match.start("rest"), "SC007", message, "indent all sub-items of a choice alike, by four spaces.")
    choice.seen |= {name: row for name, row, _ in lost}


def _finished(sheet: Sheet, choice: _Choice) -> ScenarioChoice:
    missing = [name for name in TOLD if name not in choice.seen]
    for number, name in enumerate(missing):
        if number >= choice.unread:  # a sub-item that could not be read was probably meant to be this one
            message = f"the choice '{short(choice.text)}' has no '{name}'"
            sheet.fault(choice.row, 0, "SC007", message, f"add a sub-item '{name}:' and {_why(name)}")
    nothing = Prose("", sheet.place(choice.row))
    return ScenarioChoice(
        text=choice.text,
        target=choice.target,
        place=sheet.place(choice.row),
        quality=choice.quality,
        effects=choice.effects,
        what_happens=choice.prose.get("what happens", nothing),
        feedback=choice.prose.get("feedback", nothing),
    )
