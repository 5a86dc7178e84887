"""Ids: which are taken, and new ones made from words."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from itertools import chain, count
from typing import Any

from milepost.edit import Scalar
from milepost.fix.file import File
from milepost.fix.records import records
from milepost.model import CurriculumFields, ModuleFields, QuestionBase, Retired
from milepost.reading import plain

Names = dict[str, set[str]]
"""The ids that are taken: for each space of names, such as `modules` or the pages of a folder."""

_LITTLE = frozenset(
    word
    for line in (
        "a an and are as at be been but by can could did do does for from had has have how i if in into is it its",
        "me my of on or our she he should so than that the their them then there these they this those to",
        "was we were what when which who whom why will with would you your",
    )
    for word in line.split()
)
_MOST, _LONGEST, _FEW = 5, 50, 50
_INSIDE = "modules/<unit>/<module>/<file>".count("/")
KEPT = ("quiz", "plan")
"""Names of pages that every module may have."""


def made(words: str, *, most: int = _MOST) -> str:
    """An id from words: the first few that carry meaning. Empty when there is no letter or digit in them.

    A "no" stays: without it an id would say the opposite.

    >>> made("Which first line lets Tuan act at once?")
    'first-line-lets-tuan-act'
    """
    letters = unicodedata.normalize("NFKD", plain(words).replace("ß", "ss")).lower()
    letters = "".join(c for c in letters if not unicodedata.combining(c)).replace("'", "").replace("\u2019", "")
    found = re.findall(r"[a-z0-9]+", letters)
    telling = [word for word in found if word not in _LITTLE] or found
    name = ""
    for word in telling[:most]:
        longer = f"{name}-{word}" if name else word[:_LONGEST]
        name = longer if len(longer) <= _LONGEST else name
    return name


def free(words: Iterable[str], taken: set[str], kept: Container[str] = ()) -> str:
    """An id from the first of these words that give one; none of `kept` or `taken`, and `taken` from now on."""
    wish = next((name for name in map(made, words) if name), "")
    if not wish:
        return ""
    numbers = chain(range(2, _FEW), count(len(taken) + 2))
    wishes = chain((wish,), (f"{wish}-{number}" for number in numbers))
    name = next(one for one in wishes if one not in taken and one not in kept)
    taken.add(name)
    return name


def names(files: Sequence[File]) -> Names:
    """All ids of the project, read from the files themselves, so that a file with faults keeps its ids too."""
    found: Names = defaultdict(set)
    for file in files:
        if file.source is None:
            continue
        for loc, node, record in records(file.source, file.kind.record):
            pair = node.get("id")
            if pair and isinstance(pair.value, Scalar) and pair.value.value:
                for name in _written(record, pair.value.value):
                    found[space(file, loc, record)].add(name)
    return found


def _written(record: type[Any], name: str) -> tuple[str, ...]:
    return (name, *name.split("/")) if record is Retired else (name,)


def space(file: File, loc: tuple[Any, ...], record: type[Any]) -> str:
    """Where the id of a record must be unlike all others. Ids that were retired are taken everywhere."""
    if record is Retired:
        return "retired"
    if record is ModuleFields:
        return "modules"
    if issubclass(record, QuestionBase):
        return f"{_module(file)} questions"
    if not loc and record is not CurriculumFields:
        return f"{_module(file)} pages"
    if file.path.startswith("curriculum/"):
        return f"{file.path} {loc[:1]}"
    return f"{_module(file)} {file.path} {loc[:-1]}"


def _module(file: File) -> str:
    """The folder of a module, or the one file that it is."""
    return file.folder if file.path.count("/") == _INSIDE else file.path
