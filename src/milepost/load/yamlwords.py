"""Part of load. What the YAML parser says, in an author's words and at the line the author must look at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from milepost.load.words import short

CONFLICT = re.compile(r"^<{7} ", re.MULTILINE)
SPACES = re.compile(r"[ \t]*(?P<odd>[\xa0\u2000-\u200a\u202f\u3000])")
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\u2022"
CURLY = "\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb"
STARTERS = {
    "@": "a text must not start with @",
    "`": "a text must not start with a backtick",
    "%": "a text must not start with %",
}


@dataclass(frozen=True)
class Problem:
    """A syntax error; `line` and `column` count from 0."""

    line: int
    column: int
    code: str
    message: str
    fix: str


def translated(error: Any, text: str) -> Problem:
    """The parser's complaint about `text` as something an author can mend."""
    problem, context = str(getattr(error, "problem", "") or ""), str(getattr(error, "context", "") or "")
    here, began = _spot(getattr(error, "problem_mark", None)), _spot(getattr(error, "context_mark", None))
    lines = text.split("\n")
    if copied := _copied(text, lines, (here[0] - 1, here[0], began[0])):
        return copied
    if "quoted scalar" in context and "end of stream" in problem:
        return _unclosed_quote(began)
    if "tab" in problem or _starts_with_tab(lines, here):
        return Problem(*_tab(lines, here), "YM002", "a tab stands here; YAML takes only spaces", "use spaces.")
    if "could not find expected ':'" in problem:
        return _no_colon(lines, began)
    if "mapping values are not allowed" in problem:
        return _colon(lines, here)
    return _by_context(problem, context, lines, here, began)


def _copied(text: str, lines: list[str], rows: tuple[int, ...]) -> Problem | None:
    """What other programs leave in a file: an open conflict, spaces that only look like some."""
    if match := CONFLICT.search(text):
        return Problem(text.count("\n", 0, match.start()), 0, *conflict())
    for row in rows:
        match = SPACES.match(lines[row]) if 0 <= row < len(lines) else None
        if match:
            message = f"a space from a word processor (U+{ord(match['odd']):04X}) stands here"
            return Problem(row, match.start("odd"), "YM002", message, "use ordinary spaces.")
    return None


def conflict() -> tuple[str, str, str]:
    """What to say where git could not merge two versions and nobody chose."""
    fix = "keep what is right in either, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>."
    return "FI019", "git left two versions here, because both were changed (a merge conflict)", fix


def _by_context(problem: str, context: str, lines: list[str], here: tuple[int, int], began: tuple[int, int]) -> Problem:
    if "document start" in problem:
        return Problem(*here, "YM014", "a second document begins here", "remove the line '...': a file holds one.")
    if opened := _opener(context):
        return Problem(*began, "YM005", f"a text must not start with {opened}", "put the text in quotes.")
    if "quoted scalar" in context:
        here = (here[0], max(0, lines[here[0]].rfind("\\", 0, here[1] + 1)) if here[0] < len(lines) else here[1])
        fix = "write a backslash itself as \\\\, or use single quotes."
        return Problem(*here, "YM005", "the backslash in this text starts an escape that does not exist", fix)
    if "flow" in context and "expected ',' or" in problem:
        return _unclosed_bracket(lines, began)
    if "block" in context and "did not find expected" in problem:
        return _out_of_step(lines, here, began)
    first = _character(lines, here)
    if "cannot start any token" in problem and first in STARTERS:
        return Problem(*here, "YM005", STARTERS[first], "put the text in quotes.")
    return _other(first, here)


def _opener(context: str) -> str:
    """The character by which YAML takes a text for something else."""
    names = {"scanning an alias": "*", "scanning an anchor": "&", "block scalar": "> or |"}
    return next((character for words, character in names.items() if words in context), "")


def _other(first: str, here: tuple[int, int]) -> Problem:
    found = f"'{short(first)}' is not expected here" if first else "something is missing here"
    fix = "put a text that starts with a special character in quotes; close every quote and bracket."
    return Problem(*here, "YM005", found, fix)


def _unclosed_quote(began: tuple[int, int]) -> Problem:
    return Problem(
        *began, "YM001", "this quote is never closed", "close it with the same quote at the end of the text."
    )


def _no_colon(lines: list[str], began: tuple[int, int]) -> Problem:
    words = lines[began[0]].strip() if began[0] < len(lines) else ""
    key, colon, rest = words.partition(":")
    if "\uff1a" in key:
        key = key.partition("\uff1a")[0]
        message = f"the colon behind '{short(key)}' is a wide one (U+FF1A)"
        return Problem(*began, "YM003", message, "write an ordinary colon and a space.")
    if colon and rest and not rest.startswith(" "):
        fix = f"write a space after the colon: {short(key)}: {short(rest)}"
        return Problem(*began, "YM003", f"'{short(words)}' has no space after the colon", fix)
    fix = "write: key, colon, space, value. A text that goes on in the next line is indented, or stands in quotes."
    return Problem(*began, "YM003", f"'{short(words)}' is not followed by a colon", fix)


def _colon(lines: list[str], here: tuple[int, int]) -> Problem:
    """A second colon in a line (`title: Rule: be kind`), or a key indented below a value."""
    line = lines[here[0]] if here[0] < len(lines) else ""
    before = line[: here[1]]
    if ": " in before:
        column = before.index(": ") + 2
        column += len(before[column:]) - len(before[column:].lstrip())
        text = line[column:].rstrip()
        if text and text[0] in CURLY and text[-1] in CURLY:
            message = f"{text[0]} is the quote of a word processor, which does not count here"
            return Problem(here[0], column, "YM003", message, f'write straight quotes: "{short(text[1:-1])}"')
        fix = f'put the whole text in quotes: "{short(text)}".'
        return Problem(here[0], column, "YM003", "a colon and a space stand inside this text", fix)
    indent = len(line) - len(line.lstrip())
    above = max((n for n in range(min(here[0], len(lines))) if lines[n].strip()), default=here[0])
    if here[0] > above and len(lines[above]) - len(lines[above].lstrip()) >= indent:
        return _no_colon(lines, (above, indent))
    fix = "start it in the same column as the keys it belongs to."
    return Problem(here[0], indent, "YM004", f"'{short(before.strip())}' is indented too far", fix)


def _unclosed_bracket(lines: list[str], began: tuple[int, int]) -> Problem:
    opened = _character(lines, began) or "["
    if began[0] < len(lines) and lines[began[0]].count('"') % 2:
        message = f"a quote is opened behind this '{opened}' and never closed"
        return Problem(*began, "YM001", message, "close each quote in this line at the end of its text.")
    closing = {"[": "]", "{": "}"}.get(opened, "]")
    fix = f"close it with '{closing}', put commas between the parts, and put a part with special characters in quotes."
    return Problem(*began, "YM001", f"this '{opened}' is not closed, or a comma is missing in it", fix)


def _out_of_step(lines: list[str], here: tuple[int, int], began: tuple[int, int]) -> Problem:
    """A line that fits neither the block before it nor the one around it; or text behind a closed quote."""
    line = lines[here[0]] if here[0] < len(lines) else ""
    before = line[: here[1]]
    if before.strip(" -"):
        return _after_quote(lines, here)
    if here[1] == began[1]:
        if _character(lines, began) == "-":
            return _no_item(line, here)
        return Problem(*here, "YM004", "a key with a colon is expected here", "make it one, or indent the line.")
    fix = "start it in the same column as the lines it belongs to."
    return Problem(*here, "YM004", f"'{short(line.strip())}' is not in line with the lines around it", fix)


def _no_item(line: str, here: tuple[int, int]) -> Problem:
    """Among the items of a list: one whose mark is no hyphen with a space behind it, or something else."""
    words = line.strip()
    rest = words[1:].lstrip()
    if words[:1] in DASHES and rest:
        said = (
            "a space is missing behind this '-'" if words[0] == "-" else f"this '{words[0]}' is not the '-' of a list"
        )
        return Problem(*here, "YM004", said, f"write a hyphen and a space: - {short(rest)}")
    fix = "make it one, or indent the line."
    return Problem(*here, "YM004", "a list item that starts with '- ' is expected here", fix)


def _after_quote(lines: list[str], here: tuple[int, int]) -> Problem:
    """Text behind a closing quote: `'it's me'`, or a quote closed by one that was meant to open lines later."""
    begun = _line_with_odd_quotes(lines, here[0])
    if begun < here[0]:
        return _unclosed_quote((begun, lines[begun].index('"')))
    if not any(quote in lines[here[0]][: here[1]] for quote in "'\""):
        return _other(_character(lines, here), here)
    message = "text stands behind the closing quote"
    fix = "put the whole text in quotes; inside '...' write a quote twice (''), or use \"...\" around it."
    return Problem(*here, "YM001", message, fix)


def _line_with_odd_quotes(lines: list[str], last: int) -> int:
    """The nearest line above `last` in which a double quote is opened and not closed, else `last`."""
    near = range(last - 1, max(-1, last - 50), -1)
    return next((number for number in near if lines[number].count('"') % 2), last)


def _starts_with_tab(lines: list[str], here: tuple[int, int]) -> bool:
    line = lines[here[0]] if here[0] < len(lines) else ""
    return "\t" in line[: len(line) - len(line.lstrip())]


def _tab(lines: list[str], here: tuple[int, int]) -> tuple[int, int]:
    line = lines[here[0]] if here[0] < len(lines) else ""
    return (here[0], line.find("\t")) if "\t" in line else here


def _character(lines: list[str], spot: tuple[int, int]) -> str:
    line = lines[spot[0]] if spot[0] < len(lines) else ""
    return line[spot[1] : spot[1] + 1]


def _spot(mark: Any) -> tuple[int, int]:
    return (mark.line, mark.column) if mark else (0, 0)
