"""Markdown that is made to be slow: the scanner ends all the same."""

from __future__ import annotations

import pytest

from milepost.load.markdown import scan
from tests.hanging import ends

PIECES = [
    "[",
    "]",
    "![",
    "[a](",
    "[a][",
    "](",
    "<a ",
    "<!--",
    "![CDATA[",
    "<![CDATA[",
    "`",
    "``",
    "\\",
    "\\`",
    "*",
    "**",
]
PIECES += [
    "- ",
    "> ",
    "1. ",
    "#",
    "# a\n",
    "a\n---\n",
    "\n",
    " ",
    "\t",
    "```\n",
    "~~~",
    "    ```\n",
    "[@a;",
    "[a]: b\n",
]
PIECES += [
    "[^1]",
    "(",
    ")",
    '[x](a "',
    "a`b",
    "[`",
    "](<",
    "|",
    "| a ",
    ":",
    "!!! a\n    ",
    "<a@",
    "<a:",
    "[[]",
    "[]()",
]


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("around", ["{}", "a\n{}", "`{}", "[{}](b)"])
def test_hostile_text_ends(piece: str, around: str) -> None:
    text = around.format(piece * (20_000 // len(piece)))
    with ends():
        scan(text)
        scan("\n".join(text[i : i + 9_000] for i in range(0, len(text), 9_000)))


STARTS = [
    "[a](",
    "[a](b",
    "[a]: ",
    "[a]: b",
    "[a]: b\n",
    "## ",
    "```",
    "~~~",
    "<a",
    "[@a",
    "- ",
    "1_",
    "## a {",
    "[a]",
    "x\n",
]
FILLERS = [
    " ",
    "\n",
    "\t",
    "~",
    "`",
    "a",
    "_",
    "#",
    "(",
    ")",
    "\\",
    ">",
    '"',
    "'",
    "=",
    "-",
    "{",
    "}",
    " \n",
    "\n\n",
    "a ",
]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("filler", FILLERS)
def test_one_long_run_ends(start: str, filler: str) -> None:
    """What backtracks: a beginning, a long run of one character, and an end that does not fit."""
    for end in ("", "`", '"x'):
        text = f"{start}{filler * (9_000 // len(filler))}{end}"
        with ends():
            scan(text)
            scan(start + filler * (60_000 // len(filler)) + end)


@pytest.mark.parametrize("piece", PIECES)
def test_the_largest_text_ends(piece: str) -> None:
    """250 kB, the largest text there can be, in lines that are not too long."""
    line = piece * (400 // len(piece)) + "\n"
    with ends():
        scan(line * (250_000 // len(line)))
