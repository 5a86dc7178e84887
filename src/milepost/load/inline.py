"""Part of load. Markdown inside lines: links, pictures, citations, autolinks and raw HTML. One pass, linear time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict

from milepost.load.blocks import label
from milepost.load.marks import Marks
from milepost.load.words import short
from milepost.model import ReferenceKind

MOST_OPEN = 500
MOST_HTML = 100

BREAK = r"\n(?=[ \t]*(?:\n|\Z|[-*+>|:#]|\d{1,9}[.)][ \t]|!!!|\?\?\?))"
# Every branch begins with a character: then Python's engine jumps to the next of them instead of trying each place.
WORTH = r"\\\\*|``*|!\[|\[|\]|<(?=[A-Za-z?]|/[A-Za-z]|!(?:--|[A-Za-z\[]))"
OUTSIDE, INSIDE = re.compile(WORTH), re.compile(rf"{WORTH}|{BREAK}")
"""What to look at outside of brackets, and where some are open: the end of a paragraph ends them."""
RUN = re.compile(r"``*")
BREAKS = re.compile(BREAK)
ADDRESS = re.compile(
    r"\(\s*+(<[^<>\n]*+>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*+\))*+)"
    r"(?:\s++(?:\"[^\"]*+\"|'[^']*+'|\([^()]*+\)))?\s*+\)"
)
LOOSE_ADDRESS = re.compile(r"\(([^()\n]*)\)")
LABEL = re.compile(r"\[([^\[\]]*)\]")
AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>")
MAIL = re.compile(r"<([^\s<>@/]+@[^\s<>@]+)>")
TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:_-]*|<!--|<!\[|<!|<\?")
KEY = re.compile(r"@[^\s@;,\[\]()]+")

Definitions = dict[str, tuple[int, str]]


def inline(text: str, definitions: Definitions, marks: Marks) -> None:
    """Note everything in `text`, in which code blocks and definitions are hidden already."""
    _Inline(text, definitions, marks).run()


class _Inline:
    def __init__(self, text: str, definitions: Definitions, marks: Marks) -> None:
        self._text = text
        self._definitions = definitions
        self._marks = marks
        self._open: list[tuple[int, bool]] = []
        self._used: set[str] = set()
        self._html = 0
        self._runs: dict[int, list[int]] | None = None
        self._breaks: list[int] = []

    def run(self) -> None:
        position = 0
        while match := (INSIDE if self._open else OUTSIDE).search(self._text, position):
            position = self._mark(match[0], match.start(), match.end())
            if len(self._open) > MOST_OPEN:
                message = f"more than {MOST_OPEN} brackets are open here"
                self._marks.trouble(match.start(), "MD006", message, "close them, or write \\[ for a bracket itself.")
                return
        for name in self._definitions.keys() - self._used:
            self._marks.add(self._definitions[name][0], ReferenceKind.LINK, self._definitions[name][1], name)

    def _mark(self, mark: str, start: int, end: int) -> int:
        """Handle one mark; the offset to go on from."""
        if mark[0] == "\\":
            escapes = len(mark) % 2 and self._text[end : end + 1] != "<"
            return end + escapes  # an odd backslash takes the next character with it, unless that is a <
        if mark[0] == "`":
            return self._code(start, end)
        if mark[0] == "\n":
            self._open.clear()
            return end
        if mark == "<":
            return self._angle(start)
        if mark == "]":
            return self._close(start)
        self._open.append((start, mark[0] == "!"))
        return end

    def _code(self, start: int, end: int) -> int:
        """The end of the code that opens here, or of the backticks when they open none."""
        if self._runs is None:
            self._runs = self._all_runs()
        closing = self._runs.get(end - start, [])
        found = bisect_right(closing, start)
        if found == len(closing) or closing[found] > self._next_break(start):
            return end
        return closing[found] + end - start

    def _all_runs(self) -> dict[int, list[int]]:
        self._breaks = [match.start() for match in BREAKS.finditer(self._text)]
        runs = defaultdict(list)
        for match in RUN.finditer(self._text):
            runs[len(match[0])].append(match.start())
        return dict(runs)

    def _next_break(self, offset: int) -> int:
        found = bisect_right(self._breaks, offset)
        return self._breaks[found] if found < len(self._breaks) else len(self._text)

    def _angle(self, start: int) -> int:
        if match := AUTOLINK.match(self._text, start):
            self._marks.add(start, ReferenceKind.LINK, match[1], match[1])
            return match.end()
        if match := MAIL.match(self._text, start):
            self._marks.add(start, ReferenceKind.LINK, f"mailto:{match[1]}", match[1])
            return match.end()
        return self._tag(start)

    def _tag(self, start: int) -> int:
        match = TAG.match(self._text, start)
        if not match:
            return start + 1
        self._html += 1
        if self._html <= MOST_HTML:
            shown = short(self._text[start : start + 40].partition(">")[0].partition("\n")[0])
            self._marks.add(start, ReferenceKind.HTML, match[0].removeprefix("<").lower(), shown)
        return match.end()

    def _close(self, close: int) -> int:
        """A bracket closes: a link, a picture, a citation, or just a word in brackets."""
        if not self._open:
            return close + 1
        start, is_image = self._open.pop()
        words = self._text[start + 1 + is_image : close]
        following = self._text[close + 1 : close + 2]
        if following == "(" and (end := self._address(start, is_image, words, close + 1)):
            return end
        if words.startswith("@") and not is_image:
            self._citation(start + 1, words)
        elif not words.startswith("^"):
            return self._by_label(start, is_image, words, close)
        return close + 1

    def _address(self, start: int, is_image: bool, words: str, bracket: int) -> int | None:
        if match := ADDRESS.match(self._text, bracket):
            target = match[1][1:-1] if match[1].startswith("<") else match[1]
            self._reference(start, is_image, target, words)
            return match.end()
        if match := LOOSE_ADDRESS.match(self._text, bracket):
            self._reference(start, is_image, match[1].strip(), words)
            return bracket
        return None

    def _by_label(self, start: int, is_image: bool, words: str, close: int) -> int:
        match = LABEL.match(self._text, close + 1)
        if match and match[1].startswith("^"):
            match = None  # a footnote stands behind the words
        name = label(match[1] or words) if match else label(words)
        if name in self._definitions:
            self._used.add(name)
            self._reference(start, is_image, self._definitions[name][1], words)
            return match.end() if match else close + 1
        if match and match[1] and words.strip() and not match[1].startswith("@") and self._stands_alone(start):
            fix = f"write [{short(words)}](address), or add a line [{short(match[1])}]: address."
            self._marks.trouble(start, "MD008", f"no line says where [{short(match[1])}] leads", fix)
            return match.end()
        return close + 1

    def _stands_alone(self, start: int) -> bool:
        """Not the second bracket of `row[i][j]`."""
        before = self._text[start - 1 : start]
        return not (before.isalnum() or before in ("]", "_", ")"))

    def _citation(self, start: int, words: str) -> None:
        offset = start
        for part in words.split(";"):
            key = part.strip()
            place = offset + len(part) - len(part.lstrip())
            offset += len(part) + 1
            if not KEY.fullmatch(key):
                message = f"'{short(words)}' cannot be read as a citation"
                self._marks.trouble(place, "MD003", message, "write [@key] or [@key; @other-key], nothing else.")
                return
            self._marks.add(place, ReferenceKind.CITATION, key[1:])

    def _reference(self, start: int, is_image: bool, target: str, words: str) -> None:
        kind = ReferenceKind.IMAGE if is_image else ReferenceKind.LINK
        self._marks.add(start, kind, target, " ".join(words.split()))
