"""Tabs at the start of lines of YAML become spaces, where every way to count them says the same."""

from __future__ import annotations

from collections.abc import Iterator

from milepost.edit import Edit
from milepost.fix.file import File
from milepost.fix.names import Names
from milepost.load.faults import Faults
from milepost.load.yamlpos import read

TURN = 1
MENDS = "tabs in YAML"
CODES = ("YM002",)
_WIDTHS = (2, 4, 8)


def edits(file: File, _: Names) -> Iterator[Edit]:
    """Spaces for the tabs, if the file can be read then, and reads alike however wide a tab is taken to be."""
    start, end = file.yaml
    if "\t" not in file.text[start:end] or file.source is not None:
        return
    ways = [(width, found[0]) for width in _WIDTHS if (found := _value(file, width)) is not None]
    if ways and all(value == ways[0][1] for _, value in ways):
        yield from _spaces(file, ways[0][0])


def _value(file: File, width: int) -> tuple[object] | None:
    changed = file.with_edits(list(_spaces(file, width)))
    start, end = changed.yaml
    document = read(changed.text[start:end].replace("\r\n", "\n"), file.path, Faults())
    return (document.value,) if document and changed.source else None


def _spaces(file: File, width: int) -> Iterator[Edit]:
    for line in file.lines(*file.yaml):
        indent = line.words[: len(line.words) - len(line.words.lstrip(" \t"))]
        if "\t" in indent:
            yield Edit(line.start, line.start + len(indent), indent.expandtabs(width))
