"""What there is to say about every code: of reading, of a host's settings, of every rule. Prints nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from milepost.check import RULES, STRUCTURE, TEACHING, Rule
from milepost.check.codes import SILENCES
from milepost.codes import CHECK, CODES, HOST, Explanation
from milepost.findings import Level

READING, HOUSE = "reading", "house"
KINDS = {
    READING: "Files and their form: without it nothing can be read.",
    STRUCTURE: "What the site is built on: ids, links, paths, questions that can be marked.",
    TEACHING: "How people learn, and how they read.",
    HOUSE: "The settings of this house: levels, silences, mkdocs.yml.",
}
"""Where a code comes from, and what for."""
FAMILIES = {
    "AC": "access: pages that everybody can use",
    "AD": "addresses",
    "AL": "old addresses",
    "CF": "a host's settings",
    "CO": "competencies",
    "CU": "the curriculum as a whole",
    "EN": "English that everybody understands",
    "EV": "evidence",
    "FI": "files and folders",
    "FM": "front matter",
    "GL": "glossary",
    "GR": "circles among modules",
    "HE": "headings",
    "HT": "raw HTML",
    "ID": "ids",
    "IT": "questions",
    "LV": "levels of this house",
    "MD": "Markdown",
    "MK": "what MkDocs says",
    "MO": "modules",
    "OB": "objectives",
    "PA": "paths",
    "PE": "people",
    "QZ": "quizzes",
    "RD": "reading",
    "RF": "references",
    "RT": "retired ids",
    "RV": "reviews",
    "SC": "scenarios",
    "SH": "keys and values",
    "SI": "silences",
    "YM": "YAML",
}
"""What the letters of a code stand for."""
_PART = re.compile(r"^(Why|Bad|Good): ", re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """One code. `bad` and `good` are Markdown where `marked`, else text as an author would write it.

    `changeable`: curriculum.yml may set another level. `silenceable`: a comment may silence it. `lack`: it says that
    something is missing, which is a note while the module is a draft.
    """

    code: str
    title: str
    why: str
    bad: str
    good: str
    level: Level
    kind: str
    changeable: bool = False
    silenceable: bool = False
    marked: bool = False
    lack: bool = False

    @property
    def family(self) -> str:
        """The letters of the code."""
        return self.code[:2]


@cache
def manual() -> dict[str, Entry]:
    """All entries by their code, in the order of the codes."""
    entries = {entry.code: entry for entry in (*_tables(), *map(_of_rule, RULES))}
    return dict(sorted(entries.items()))


def _tables() -> Iterator[Entry]:
    for code, about in CODES.items():
        yield _of_table(code, about, Level.ERROR, READING)
    for code, about in HOST.items():
        yield _of_table(code, about, Level.WARNING if code.startswith("MK") else Level.ERROR, HOUSE)
    for code, about in CHECK.items():
        yield _of_table(code, about, Level.WARNING, HOUSE, changeable=code in SILENCES)


def _of_table(code: str, about: Explanation, level: Level, kind: str, *, changeable: bool = False) -> Entry:
    return Entry(code, f"{about.title}.", about.why, about.bad, about.good, level, kind, changeable)


def _of_rule(rule: Rule) -> Entry:
    head, *parts = _PART.split(rule.manual)
    said = dict(zip(parts[::2], (_joined(part) for part in parts[1::2]), strict=True))
    title = _joined(head.removeprefix(f"{rule.code}: "))
    why, bad, good = said.get("Why", ""), said.get("Bad", ""), said.get("Good", "")
    free = not rule.fixed
    return Entry(rule.code, title, why, bad, good, rule.level, rule.kind, free, free, marked=True, lack=rule.lack)


def _joined(text: str) -> str:
    """A paragraph on one line, with a capital first."""
    line = " ".join(text.split())
    return line[:1].upper() + line[1:]
