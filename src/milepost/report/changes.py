"""A Diff as text, as Markdown for a comment, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict

from milepost.diff import Diff
from milepost.diff.cover import Reached
from milepost.diff.moves import Move
from milepost.diff.pieces import Piece
from milepost.report.shown import printable

VERSION = 1
_NOTHING = "Nothing changes for learners."
_SAFE = "No learner loses progress, and every old address leads on."
_UNSAFE = "This would cost learners progress or lead them nowhere: see the first parts."
_NEW_ID = "give it a new id."
_ASSESSED = {True: "has a question now", False: "has no question"}
_LONGEST = 60
_RETIRE = "add it to 'retired' in curriculum/curriculum.yml, with a reason, or bring it back."
_DEAD = "THE OLD ADDRESS IS DEAD"
_REPLACED = "add it to 'retired', or to the 'aliases' of what takes its place"
Part = tuple[str, tuple[str, ...]]
"""A heading, and a line for each change below it."""


def text_diff(diff: Diff) -> str:
    """What changes, part by part, for a terminal."""
    if diff.is_empty:
        return f"{_NOTHING}\n"
    parts = (f"{title}\n{_lines(lines, '  ', printable)}" for title, lines in _parts(diff))
    return "\n".join([*parts, f"{_verdict(diff)}\n"])


def markdown_diff(diff: Diff) -> str:
    """The same as Markdown. Text of authors stands in code: it cannot mention people, link or close a comment."""
    head = "### What this changes for learners\n"
    if diff.is_empty:
        return f"{head}\n{_NOTHING}\n"
    parts = (f"**{title}**\n\n{_lines(lines, '- ', _code)}" for title, lines in _parts(diff))
    return "\n".join([head, *parts, f"{_verdict(diff)}\n"])


def _lines(lines: tuple[str, ...], start: str, write: Callable[[str], str]) -> str:
    return "".join(f"{start}{write(line)}\n" for line in lines)


def _code(line: str) -> str:
    """A line as inline code, whatever it holds."""
    words = printable(line)
    return f"`` {words.replace('``', '` `')} ``" if "`" in words else f"`{words}`"


def json_diff(diff: Diff) -> str:
    """The same as JSON. `version` changes when a key changes its meaning or goes."""
    data = {
        "version": VERSION,
        "safe": diff.is_safe,
        "added": [_named(piece) for piece in diff.added],
        "removed": [_named(piece) for piece in diff.removed],
        "changed": [{**_named(one.piece), "parts": one.parts} for one in diff.changed],
        "answer_keys": [asdict(one) for one in diff.keys],
        "lost_ids": [_named(piece) for piece in diff.lost],
        "reused_ids": [{**_named(one.piece), "why": one.why} for one in diff.reused],
        "minutes": [asdict(one) for one in diff.minutes],
        "objectives": [{"objective": one.objective, "assessed": one.now} for one in diff.assessed],
        "targets": [asdict(one) for one in diff.reached],
        "addresses": [asdict(one) for one in diff.moves],
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _named(piece: Piece) -> dict[str, str]:
    return {"kind": piece.kind, "id": piece.id, "title": piece.title}


def _parts(diff: Diff) -> Iterator[Part]:
    """What learners could lose comes first; parts without a line are left out."""
    parts: tuple[tuple[str, Iterable[str]], ...] = (
        ("Published ids that are gone", (f"{_line(one)}: {_back(one, diff)}" for one in diff.lost)),
        ("Ids that mean something else now", (f"{_line(one.piece)}: {one.why}; {_NEW_ID}" for one in diff.reused)),
        ("Answer keys that change", (f"question '{one.id}': {_change(one.before, one.after)}" for one in diff.keys)),
        ("Addresses that change", map(_move, diff.moves)),
        ("Added", map(_line, diff.added)),
        ("Removed", map(_line, diff.removed)),
        ("Changed", (f"{one.piece.kind} '{one.piece.id}': {', '.join(one.parts)}" for one in diff.changed)),
        ("Minutes of paths", (f"{one.path}: {one.before} -> {one.after}" for one in diff.minutes)),
        ("Objectives", (f"{one.objective}: {_ASSESSED[one.now]}" for one in diff.assessed)),
        ("Levels that the paths of a role prepare for", map(_level, diff.reached)),
    )
    return ((title, found) for title, lines in parts if (found := tuple(lines)))


def _line(piece: Piece) -> str:
    return f"{piece.kind} '{piece.id}' ({_short(piece.title)}){'' if piece.published else ', not published'}"


def _back(lost: Piece, diff: Diff) -> str:
    """How to mend it; something new with the same title is probably the same thing under another id."""
    twins = [one.id for one in diff.added if (one.kind, one.title) == (lost.kind, lost.title)]
    return f"is it '{twins[0]}' now? Then give that its old id back; an id never changes." if twins else _RETIRE


def _change(before: str, after: str) -> str:
    return f"{before or 'none'} -> {after or 'none'}"


def _move(move: Move) -> str:
    ends = "the old address leads on" if move.leads_on else f"{_DEAD}: {_revived(move)}"
    return f"{_short(move.title)}: {move.before} -> {move.after or 'gone'}; {ends}"


def _revived(move: Move) -> str:
    if move.kind != "module":
        return "links from outside end here; keep the id if you can"
    return "add it to 'aliases'" if move.after else _REPLACED


def _level(one: Reached) -> str:
    return f"{one.role}, {one.competency}: {one.before} -> {one.after} (target {one.target})"


def _short(title: str) -> str:
    words = " ".join(title.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _verdict(diff: Diff) -> str:
    return _SAFE if diff.is_safe else _UNSAFE
