"""The manual as text for a terminal, and as pages of the author's guide. Writes nothing."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from itertools import groupby

from milepost.manual import FAMILIES, KINDS, Entry, manual

_WIDTH = 100
_ONE_COMMAND = "milepost explain --write docs/authors/rules"


def titles(entries: Iterable[Entry]) -> str:
    """One line a code."""
    return "".join(f"{entry.code}  {entry.level.word:<7}  {entry.title}\n" for entry in entries)


def as_text(entry: Entry) -> str:
    """All there is to say about a code, for a terminal."""
    head = textwrap.fill(f"{entry.code}: {entry.title}", _WIDTH) + "\n\n"
    parts = [("Level", standing(entry)), ("Why", entry.why), ("Bad", entry.bad), ("Good", entry.good)]
    return head + "\n".join(_paragraph(name, text) for name, text in parts)


def _paragraph(name: str, text: str) -> str:
    return (
        textwrap.fill(
            text, _WIDTH, initial_indent=f"{name + ':':<7}", subsequent_indent=" " * 7, break_on_hyphens=False
        )
        + "\n"
    )


def standing(entry: Entry) -> str:
    """The level of a code, and what may be done about it, in a sentence or three."""
    parts = [f"{entry.level.word}."]
    if entry.lack:
        parts.append("While the module is `status: draft`, it is a note.")
    if entry.changeable:
        parts.append(f"`check: {{levels: {{{entry.code}: ...}}}}` in curriculum.yml sets another level.")
    if entry.silenceable:
        parts.append(f"A comment `milepost: allow {entry.code} because ...` silences it in one place.")
    if not entry.changeable and not entry.silenceable:
        parts.append("It cannot be changed or silenced.")
    return " ".join(parts)


def pages() -> dict[str, str]:
    """The folder `rules/` of the author's guide: file name to text."""
    entries = manual().values()
    return {"README.md": _index(entries), **{f"{entry.code}.md": _page(entry) for entry in entries}}


def _page(entry: Entry) -> str:
    level = standing(entry)
    return (
        f"# {entry.code}: {entry.title.rstrip('.')}\n\n"
        f"{level[:1].upper()}{level[1:]}\n\n"
        f"**Why.** {entry.why}\n\n"
        f"**Bad**\n\n{_example(entry, entry.bad)}\n\n"
        f"**Good**\n\n{_example(entry, entry.good)}\n\n"
        "[All codes](README.md) · [How to check](../checking.md)\n"
    )


def _example(entry: Entry, text: str) -> str:
    """Markdown as it is, other text in a block of code."""
    if entry.marked:
        return text
    fence = "`" * max(3, 1 + max(map(len, re.findall(r"`+", text)), default=0))
    return f"{fence}text\n{text}\n{fence}"


def _index(entries: Iterable[Entry]) -> str:
    lines = [
        "# Rules",
        "",
        "Everything `milepost check` can answer, by code. `milepost explain CODE` prints the same.",
        "",
        f"These pages are made from the rules themselves: `{_ONE_COMMAND}` writes them anew.",
        "",
    ]
    lines += [f"- `{kind}`: {purpose}" for kind, purpose in KINDS.items()]
    for family, members in groupby(entries, key=lambda entry: entry.family):
        lines += [
            "",
            f"## {family}: {FAMILIES.get(family, family)}",
            "",
            "| code | kind | level | what |",
            "|---|---|---|---|",
        ]
        lines += map(_row, members)
    return "\n".join(lines) + "\n"


def _row(entry: Entry) -> str:
    title = entry.title.rstrip(".").replace("|", "\\|")
    return f"| [{entry.code}]({entry.code}.md) | {entry.kind} | {entry.level.word} | {title} |"
