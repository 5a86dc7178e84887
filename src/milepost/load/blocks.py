"""Part of load. Markdown line by line: headings, link definitions, and the limits that keep rendering fast."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise

from milepost.load.marks import Marks
from milepost.model import ReferenceKind

LONGEST_LINE = 10_000
MOST_HEADINGS = 300
DEEPEST = 20

MARKER = r"(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+)"
# These begin with a line break, which Python's engine jumps to; the text is read with one more at its beginning.
DEEP = re.compile(rf"\n(?:[ \t]{{40,}}|[ \t]*{MARKER}{{10,}})")
PREFIX = re.compile(rf"([ \t]*)({MARKER}*)")
HEADING = re.compile(rf"\n(?: {{4}}|\t)*{MARKER}*(#{{1,6}})([^\n]*)")
UNDERLINE = re.compile(r"\n(=+|-+)[ ]*(?=\n|\Z)")
# Possessive (`*+`): hostile runs of spaces must not be tried in every possible split.
DEFINITION = re.compile(
    r"^[ \t]*+\[(?![\^@])([^\[\]\n]+)\]:[ \t]*+\n?+[ \t]*+<?+([^\s<>]++)>?+"
    r"(?:[ \t]*+\n?+[ \t]*+(?:\"[^\"\n]*+\"|'[^'\n]*+'|\([^()\n]*+\)))?+[ \t]*+$",
    re.MULTILINE,
)


def over_limits(text: str, marks: Marks) -> bool:
    """Whether `text` is too much for the renderer; says why."""
    if (long := _long_line(text)) is not None:
        fix = "break it into lines; an empty line starts a new paragraph."
        marks.trouble(long, "MD004", f"this line has more than {LONGEST_LINE:,} characters", fix)
    elif (deep := _deep_line(text)) is not None:
        message = f"lists and quotes stand more than {DEEPEST} deep inside each other here"
        marks.trouble(deep, "MD005", message, "make it flatter.")
    else:
        return False
    return True


def _long_line(text: str) -> int | None:
    if len(text) <= LONGEST_LINE:
        return None
    starts = accumulate((len(line) + 1 for line in text.split("\n")), initial=0)
    return next((start for start, end in pairwise(starts) if end - start > LONGEST_LINE + 1), None)


def _deep_line(text: str) -> int | None:
    starts = (match.start() for match in DEEP.finditer(f"\n{text}"))
    return next((start for start in starts if _depth(text, start) > DEEPEST), None)


def _depth(text: str, offset: int) -> int:
    match = PREFIX.match(text, offset)
    if not match:
        return 0
    return len(match[1].expandtabs(4)) // 4 + len(re.findall(MARKER, match[2]))


def headings(text: str, marks: Marks) -> None:
    """Note every heading, up to the limit."""
    if "#" not in text and "\n=" not in text and "\n-" not in text:
        return
    found = [(m.start(1) - 1, len(m[1]), m[2]) for m in HEADING.finditer(f"\n{text}")]
    found += _underlined(text)
    for number, (offset, level, words) in enumerate(sorted(found)):
        if number == MOST_HEADINGS:
            message = f"this text has more than {MOST_HEADINGS} headings"
            marks.trouble(offset, "MD007", message, "split it into several lessons.")
            return
        marks.add(offset, ReferenceKind.HEADING, str(level), _words(words))


def _underlined(text: str) -> list[tuple[int, int, str]]:
    """Headings of the form: a line that starts a paragraph, and a line of === or --- below it."""
    found = []
    for match in UNDERLINE.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        before = text.rfind("\n", 0, max(start - 1, 0)) + 1
        words = text[start : match.start()]
        if words.strip() and words[0] not in "#>- \t" and not text[before : max(start - 1, 0)].strip():
            found.append((start, 1 if match[1][0] == "=" else 2, words))
    return found


def _words(heading: str) -> str:
    """A heading's text without its attributes `{...}` and closing hashes."""
    words = heading.strip()
    if words.endswith("}") and "{" in words and "}" not in words[words.rindex("{") : -1]:
        words = words[: words.rindex("{")].rstrip()
    return words.rstrip("#").rstrip()


def hide_definitions(text: str) -> tuple[str, dict[str, tuple[int, str]]]:
    """`text` without its link definitions, and the definitions: label -> where it stands, address."""
    if "]:" not in text:
        return text, {}
    known: dict[str, tuple[int, str]] = {}
    for match in DEFINITION.finditer(text):
        known.setdefault(label(match[1]), (match.start(1) - 1, match[2]))
    return DEFINITION.sub(lambda match: "\n" * len(match[0]), text), known


def label(text: str) -> str:
    """A label as definitions know it: case and spaces do not matter."""
    return " ".join(text.lower().split())
