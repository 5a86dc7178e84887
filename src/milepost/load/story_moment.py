"""Part of load. One moment of a scenario: what is told and said, then choices or an ending, and its debrief."""

from __future__ import annotations

import re
from collections.abc import Mapping

from milepost.load.sheet import Sheet
from milepost.load.story_choice import read_choice
from milepost.load.words import choices, nearest, short
from milepost.model import EndingKind, Line, Node, Prose, ScenarioChoice
from milepost.suggest import did_you_mean

CHOICE = re.compile(r"[-*+][ \t]+\S")
ENDING = re.compile(r"\**ending\**[ \t]*:\**[ \t]*(?P<value>.*)\Z", re.IGNORECASE)
SPEECH = re.compile(
    r"(?:\*\*(?P<bold>[^*:]{1,60})(?::\*\*|\*\*:)|(?P<plain>[^\s:*`\[\]()<>#|!?\"][^:*`\[\]<>\"]{0,59}):)[ \t]+(?=\S)"
)
YOU = "You"
MOST_WORDS = 3


class MomentReader:
    """Reads the rows of one moment, below its heading."""

    def __init__(self, sheet: Sheet, people: Mapping[str, object], row: int, end: int) -> None:
        self._sheet = sheet
        self._speakers = {name.casefold(): name for name in (*people, YOU)}
        self._row = row
        self._end = end
        self._lines: list[Line] = []
        self._choices: list[ScenarioChoice] = []
        self._ending: EndingKind | None = None
        self._debrief: Prose | None = None
        self.whole = True
        """False when a choice was lost: then nothing can be said about where the story leads."""

    def read(self, id_: str, title: str, heading: int) -> Node:
        """The moment whose heading stands at row `heading`."""
        while self._row < self._end:
            self._row = self._block(self._row)
        place = self._sheet.place(heading)
        lines, options = tuple(self._lines), tuple(self._choices)
        return Node(id_, title, place, lines, options, self._ending, self._debrief)

    def _block(self, row: int) -> int:
        """Read what begins at `row`; the row to go on from."""
        text = self._sheet.rows[row]
        if self._sheet.is_blank(row):
            return row + 1
        if not self._sheet.is_fenced(row):
            if _is_sub_heading(text):
                return self._sub_heading(row, text.strip("# \t"))
            if match := ENDING.match(text):
                return self._read_ending(row, match["value"], match.start("value"))
            if CHOICE.match(text):
                return self._choice(row)
        return self._paragraph(row)

    def _sub_heading(self, row: int, words: str) -> int:
        if words.lower() != "debrief":
            guess = did_you_mean(words[:40], ["Debrief"])
            message = f"the heading '{short(words)}' has no meaning in a moment"
            self._sheet.fault(row, 0, "SC015", message, f"only '### Debrief' can stand here.{guess}")
            return row + 1
        if self._debrief:
            self._sheet.fault(row, 0, "SC012", "this moment has two debriefs", "keep one of the two.")
        end = next((n for n in range(row + 1, self._end) if self._is_debrief(n)), self._end)
        self._debrief = self._sheet.part(row + 1, end)
        if not self._debrief.text:
            self._sheet.fault(
                row, 0, "SC012", "this debrief is empty", "write what helped and why, or remove the heading."
            )
        return end

    def _is_debrief(self, row: int) -> bool:
        text = self._sheet.rows[row]
        return _is_sub_heading(text) and text.strip("# \t").lower() == "debrief" and not self._sheet.is_fenced(row)

    def _read_ending(self, row: int, word: str, column: int) -> int:
        known = [kind.value for kind in EndingKind]
        word = word.strip("*. ")
        if self._ending:
            self._sheet.fault(row, 0, "SC011", "this moment has two lines 'Ending:'", "keep one of the two.")
        elif word.lower() in known:
            self._ending = EndingKind(word.lower())
        else:
            fix = f"write {choices(known)}.{did_you_mean(word[:40].lower(), known)}"
            self._sheet.fault(row, column, "SC011", f"'{short(word)}' is not a kind of ending", fix)
            self.whole = False
        return row + 1

    def _choice(self, row: int) -> int:
        end = row + 1
        while end < self._end and self._goes_on(end):
            end += 1
        choice = read_choice(self._sheet, row, end)
        if choice:
            self._choices.append(choice)
        else:
            self.whole = False
        return end

    def _goes_on(self, row: int) -> bool:
        """Whether a row still belongs to the list item above it."""
        text = self._sheet.rows[row]
        return self._sheet.is_blank(row) or self._sheet.is_fenced(row) or text[0] in " \t"

    def _paragraph(self, row: int) -> int:
        end = self._paragraph_end(row)
        if self._choices:
            fix = "move it above the choices, into a 'what happens', or to a moment of its own."
            self._sheet.fault(row, 0, "SC013", "this text stands behind the choices of the moment", fix)
            self._sheet.take(row, end)
            return end
        self._lines.append(self._line(row, end))
        return end

    def _paragraph_end(self, row: int) -> int:
        """Up to an empty row, a choice, or somebody else speaking; indented text below belongs to it (boxes)."""
        end = row + 1
        while end < self._end:
            following = self._next_text(end)
            indented = following < self._end and self._sheet.rows[following].startswith(("    ", "\t"))
            if self._sheet.is_fenced(end) or indented:
                end = following + 1
            elif following > end or following == self._end or self._begins_something(end):
                break
            else:
                end += 1
        return min(end, self._end)

    def _next_text(self, row: int) -> int:
        while row < self._end and self._sheet.is_blank(row):
            row += 1
        return row

    def _begins_something(self, row: int) -> bool:
        text = self._sheet.rows[row]
        return bool(
            _is_sub_heading(text) or ENDING.match(text) or CHOICE.match(text) or self._speaker(SPEECH.match(text))
        )

    def _line(self, row: int, end: int) -> Line:
        match = None if self._sheet.is_fenced(row) else SPEECH.match(self._sheet.rows[row])
        speaker = self._speaker(match)
        if match and speaker:
            return Line(speaker, self._sheet.part(row, end, match.end()))
        if match and _looks_like_speech(match):
            self._stranger(row, match)
        return Line("", self._sheet.part(row, end))

    def _speaker(self, match: re.Match[str] | None) -> str:
        return self._speakers.get(_name(match).casefold(), "") if match else ""

    def _stranger(self, row: int, match: re.Match[str]) -> None:
        name = _name(match)
        meant = nearest(name, self._speakers)
        guess = f" Did you mean '{self._speakers[meant]}'?" if meant else ""
        message = f"'{short(name)}' speaks here, but is not in 'people'"
        fix = f"add '{short(name)}' to 'people', or begin the paragraph otherwise if nobody speaks.{guess}"
        self._sheet.fault(row, 0, "SC010", message, fix)


def _is_sub_heading(text: str) -> bool:
    return text.startswith("###") and not text.startswith("####")


def _name(match: re.Match[str]) -> str:
    return (match["bold"] or match["plain"] or "").strip()


def _looks_like_speech(match: re.Match[str]) -> bool:
    """A name: one to three words, each with a capital first."""
    words = _name(match).split()
    return 0 < len(words) <= MOST_WORDS and all(word[0].isupper() and _is_word(word) for word in words)


def _is_word(word: str) -> bool:
    return all(c.isalpha() or c in "'\u2019.-" for c in word)
