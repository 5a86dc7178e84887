"""What needs an id and has none gets one, made from its file name, title or text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import PurePosixPath

from milepost.edit import CannotEditError, Edit, Mapping, Scalar, Source, add, keys, replace
from milepost.fix.file import File
from milepost.fix.names import KEPT, Names, free, space
from milepost.fix.records import records
from milepost.load import expected
from milepost.model import JudgementQuestion, Loc, Objective, PathFields, PathStep, QuestionBase, Record, Retired

TURN = 4
MENDS = "missing ids"
CODES = ("SH002", "SH008")
_TELLING = ("title", "term", "prompt", "text", "left")
_SENTENCE = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=\S)")


def edits(file: File, names: Names) -> Iterator[Edit]:
    """An id for each record that lacks one, unlike all others in its place."""
    src = file.source
    if src is None:
        return
    for loc, node, record in records(src, file.kind.record):
        if not _needs_id(node, record):
            continue
        name = _id(file, loc, node, record, names)
        try:
            yield from _written(src, loc, node, name, record) if name else ()
        except CannotEditError:
            continue


def _needs_id(node: Mapping, record: type[Record]) -> bool:
    """Only what is named here, not what names something that is elsewhere."""
    if record in (Retired, PathStep) or not expected.is_id(expected.keys(record).get("id")):
        return False
    pair = node.get("id")
    return pair is None or (isinstance(pair.value, Scalar) and not pair.value.value)


def _id(file: File, loc: Loc, node: Mapping, record: type[Record], names: Names) -> str:
    taken = names[space(file, loc, record)]
    taken.update(KEPT)
    if record is Objective:
        name = next(name for number in count(1) if (name := f"O{number}") not in taken)
        taken.add(name)
        return name
    if record is PathFields:
        return PurePosixPath(file.path).stem
    return free(_words(file, loc, node, record), taken, names["retired"])


def _words(file: File, loc: Loc, node: Mapping, record: type[Record]) -> Iterator[str]:
    """What the id may be made from, best first: pages are called like their files, questions by what they ask.

    All questions of judgement ask the same, so theirs comes from the case.
    """
    if not loc and file.path.startswith("modules/"):
        yield _file_name(file).replace("-", " ")
    for key in _TELLING:
        pair = node.get(key)
        if pair and isinstance(pair.value, Scalar):
            text = pair.value.value.strip()
            sentences = _SENTENCE.split(text) if issubclass(record, QuestionBase) else [text]
            yield sentences[0 if record is JudgementQuestion else -1]


def _file_name(file: File) -> str:
    """The name of a page, or of the folder of a module, without number and endings."""
    path = PurePosixPath(file.path)
    name = path.parent.name if path.name == "index.md" else path.name.partition(".")[0]
    return re.sub(r"\A[0-9]+-", "", name)


def _written(src: Source, loc: Loc, node: Mapping, name: str, record: type[Record]) -> tuple[Edit, ...]:
    place = (*loc, "id")
    return replace(src, place, name) if node.get("id") else add(src, place, name, keys(record))
