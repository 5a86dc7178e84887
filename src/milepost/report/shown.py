"""Text as it may be shown on a terminal or in a log."""

from __future__ import annotations


def printable(text: str) -> str:
    r"""`text` on one line, with control and invisible characters written as `\x1b`, so that no file name or value
    can command a terminal or a workflow log.
    """
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
