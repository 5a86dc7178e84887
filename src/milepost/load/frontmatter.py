"""Part of load. Splits a Markdown file into front matter and body, and keeps where the body begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from milepost.findings import Place
from milepost.load.comments import Bare, without_comments
from milepost.load.faults import Faults
from milepost.load.words import short

OPENING = re.compile(r"---[ \t]*$", re.MULTILINE)
CLOSING = re.compile(r"\n---[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """The two parts of a file. `body` starts at the first line with text, and holds no comments; lines count from 1.

    `bare` is all that stands below the front matter, from `bare_line` on: the body, and which comments were in it.
    """

    matter: str
    body: str
    body_line: int
    bare: Bare
    bare_line: int
    matter_line: int = 2


def split(text: str, file: str, faults: Faults) -> Page | None:
    """Front matter and body, or None with a finding when the front matter is missing or never ends."""
    opening = OPENING.match(text)
    if not opening:
        found = short(text.partition("\n")[0])
        message = f"the file starts with '{found}'" if found else "the file starts with an empty line"
        message = f"{message}, not with front matter" if text.strip() else "the file is empty"
        fix = "start the file with a line ---, then the keys (id, title, ...), then a line ---."
        if not text.startswith("\ufffd"):  # a character that hides there had its finding
            faults.add(Place(file), "FM001", message, fix)
        return None
    closing = CLOSING.search(text, opening.end())
    if not closing:
        fix = "write a line --- after the last key, before the text."
        faults.add(Place(file), "FM002", "the front matter that begins here never ends", fix)
        return None
    page = _parts(text, opening.end() + 1, closing)
    if page.bare.endless:
        row, column = page.bare.endless
        fix = "write --> at its end."
        faults.add(
            Place(file, page.bare_line + row, column + 1), "MD009", "the comment that begins here never ends", fix
        )
    return page


def _parts(text: str, start: int, closing: re.Match[str]) -> Page:
    bare = without_comments(text[closing.end() + 1 :])
    body = bare.text.lstrip("\n")
    line = text.count("\n", 0, closing.end()) + 2
    return Page(text[start : closing.start() + 1], body.rstrip(), line + len(bare.text) - len(body), bare, line)
