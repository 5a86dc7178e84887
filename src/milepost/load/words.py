"""Part of load. How values and names appear in a message: short, quoted, without control characters."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

LONGEST = 60


def printable(text: str) -> str:
    """`text` with everything invisible written as an escape, so that it cannot act on a terminal or a log."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escape(c) for c in text)


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def short(text: str) -> str:
    """`text` on one line, cut to a readable length."""
    text = printable(text[: LONGEST * 4].replace("\n", " "))
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def value(found: object) -> str:
    """What an author wrote, named by its kind: the text "two", the number 2, a list of 3."""
    if found is None:
        return "empty"
    if isinstance(found, bool):
        return "true" if found else "false"
    if isinstance(found, (int, float)):
        return f"the number {found}"
    if isinstance(found, str):
        return f'the text "{short(found)}"' if found else "an empty text"
    return _collection(found)


def _collection(found: object) -> str:
    if isinstance(found, tuple):
        return f"a list of {len(found)}" if found else "an empty list"
    if isinstance(found, dict):
        names = ", ".join(short(str(key)) for key in list(found)[:3])
        return f"a group of keys ({names})" if found else "an empty group of keys"
    return "something else"


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word an author most likely meant, or an empty text."""
    matches = difflib.get_close_matches(word[:80].lower(), list(known), n=1, cutoff=0.6)
    return matches[0] if matches else ""


def listing(names: Iterable[str]) -> str:
    """Names as a sentence part: a, b and c."""
    items = list(names)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def choices(names: Iterable[str]) -> str:
    """Names as alternatives: a, b or c."""
    items = list(names)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} or {items[-1]}"
