"""Inline Markdown to the words that a reader sees."""

from __future__ import annotations

import re
from functools import lru_cache

GONE = "\x1f"
"""Stands for a mark that a reader does not see. It counts as space, and no text holds it: load refuses it."""
CODE = "`"
KEPT = 20_000

ANY = re.compile(r"[\\`*_\[\]<&]")
_STARTS = re.compile(r"[\\`*_\[\]!<&]")
"""What a mark begins with: Python's engine jumps to the next of them, and would else try each character."""
# Possessive, and no branch runs over the beginning of another mark of its kind: time grows with the length only.
MARK = re.compile(
    r"(?:(?P<code>(?P<ticks>`{1,3}+)(?P<inner>[^`]++)(?P=ticks)(?!`))"
    r"|(?P<escape>\\)[\\`*_{}\[\]()#+.!<>&|:-]"
    r"|(?P<gone><!--[^<]*?-->|<[A-Za-z][\w+.-]*+:[^\s<>]*+>|<[^\s<>@]++@[^\s<>]++>|</?[A-Za-z][^<>]*+>|\[[@^][^\[\]\n]*+\])"
    r"|(?P<address>\](?:\((?:[^()\\\n]|\\.|\([^()\n]*+\))*+\)|\[[^\[\]\n]*+\]))"
    r"|(?P<open>!?\[(?=[^\[\]]*+\][(\[]))"
    r"|(?P<entity>&\#?\w{1,30};)"
    r"|(?P<stress>\*+|(?<!\w)_+|_+(?!\w)))"
)
_WORDS_GONE = {"gone": GONE, "address": GONE, "open": GONE, "stress": GONE, "entity": " "}


def plain(markdown: str) -> str:
    """The words of a text without the marks of Markdown: links give their text, citations and footnote marks go."""
    return shown(markdown).replace(GONE, "")


def shown(markdown: str) -> str:
    """As `plain`, in the length of the Markdown, so that offsets stay: marks become `GONE`."""
    return _masked(markdown, CODE in markdown) if ANY.search(markdown) else markdown


def bare(markdown: str) -> str:
    """As `shown`, without code, which becomes backticks: the text in which words are looked for."""
    return _masked(markdown, code=False) if ANY.search(markdown) else markdown


@lru_cache(maxsize=KEPT)
def _masked(markdown: str, code: bool) -> str:
    """`code`: whether it is shown; a text without any is the same with it and without, and is kept once."""
    parts: list[str] = []
    end = 0
    for start in _STARTS.finditer(markdown):
        at = start.start()
        if at >= end and (match := MARK.match(markdown, at)):
            parts += (markdown[end:at], _with_code(match) if code else _without_code(match))
            end = match.end()
    return "".join((*parts, markdown[end:]))


def _with_code(match: re.Match[str]) -> str:
    if match.lastgroup == "code":
        marks = GONE * len(match["ticks"])
        return f"{marks}{match['inner']}{marks}"
    return _other(match)


def _without_code(match: re.Match[str]) -> str:
    return CODE * len(match[0]) if match.lastgroup == "code" else _other(match)


def _other(match: re.Match[str]) -> str:
    if match.lastgroup == "escape":
        return GONE + match[0][1:]
    return _WORDS_GONE[match.lastgroup or "gone"] * len(match[0])
