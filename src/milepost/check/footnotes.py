"""What is wrong with the footnotes of a text: calls without a note, and notes that nobody calls."""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.passages import Passage
from milepost.check.registry import Fault
from milepost.reading import Footnotes, footnotes
from milepost.suggest import did_you_mean

_LONGEST = 40
_GUESSED = 50
"""So many names are compared with those of the notes, since that takes long."""


def without_note(passage: Passage) -> Iterator[Fault]:
    """Calls without a note."""
    found = footnotes(passage.text)
    unused = [name for name, _ in _unused(found)]
    for number, (name, at) in enumerate(_lost(found)):
        guess = did_you_mean(name, unused) if number < _GUESSED else ""
        mark = f"[^{name[:_LONGEST]}]"
        fix = f"write the note on a line of its own: {mark}: and what it says; what is no footnote goes in `backticks`."
        yield passage.at(at), f"there is no note for the footnote {mark}", fix + guess


def without_call(passage: Passage) -> Iterator[Fault]:
    """Notes that nobody calls, but those that a misspelt call was probably meant for."""
    found = footnotes(passage.text)
    unused = _unused(found)
    lost = _lost(found)[:_GUESSED] if unused else ()
    meant = "".join(did_you_mean(name, [other for other, _ in unused]) for name, _ in lost)
    for name, at in unused:
        if f"'{name}'" not in meant:
            mark = f"[^{name[:_LONGEST]}]"
            yield passage.at(at), f"nothing leads to the note {mark}", f"write {mark} where it belongs, or take it out."


def _lost(found: Footnotes) -> list[tuple[str, int]]:
    known = {name for name, _ in found.notes}
    return [(name, at) for name, at in found.calls if name not in known]


def _unused(found: Footnotes) -> list[tuple[str, int]]:
    called = {name for name, _ in found.calls}
    return [(name, at) for name, at in found.notes if name not in called]
