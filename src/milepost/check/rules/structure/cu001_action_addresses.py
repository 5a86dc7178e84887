"""CU001: the addresses to edit a page and to report a problem are whole, and their placeholders are known.

Why: a reader who wants to help is lost on a link that leads nowhere.
Bad: `edit_page: git.example.org/training/edit/{path}`
Good: `edit_page: https://git.example.org/training/-/edit/main/{file}`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.findings import Level, Place
from milepost.model import Curriculum
from milepost.suggest import did_you_mean

CODE = "CU001"
LEVEL = Level.ERROR
_NAMES = {"edit_page": ("{file}",), "report_problem": ("{file}", "{page}", "{title}", "{version}")}
_ADDRESS = {
    "edit_page": re.compile(r"https?://[^\s/<>\"]+[^\s<>\"]*", re.IGNORECASE),
    "report_problem": re.compile(r"(https?://[^\s/<>\"]+|mailto:[^\s<>\"@?]+@)[^\s<>\"]*", re.IGNORECASE),
}
_PLACEHOLDER = re.compile(r"\{[^}]*\}?|\}")


def faults(curriculum: Curriculum) -> Iterator[tuple[Place, str, str]]:
    """An address that is none, an unknown placeholder, and `edit_page` without `{file}`."""
    for key, names in _NAMES.items():
        value = getattr(curriculum.fields, key, None)
        if value:
            place = curriculum.places.at(key)
            yield from ((place, *problem) for problem in _problems(key, value, names))


def _problems(key: str, value: str, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if not _ADDRESS[key].fullmatch(value):
        yield f"'{key}' is no whole web address", "write it like https://git.example.org/..., without spaces."
    for found in dict.fromkeys(_PLACEHOLDER.findall(value)):
        if found not in names:
            yield f"'{found}' means nothing here", f"use {' or '.join(names)}.{did_you_mean(found, names)}"
    if key == "edit_page" and "{file}" not in value:
        yield "'edit_page' does not say which file", "put {file} where the name of the file belongs."
