"""A file ends with a line break."""

from __future__ import annotations

from collections.abc import Iterator

from milepost.edit import Edit
from milepost.fix.file import File
from milepost.fix.names import Names

TURN = 3
MENDS = "the line break at the end"
CODES = ()


def edits(file: File, _: Names) -> Iterator[Edit]:
    """The line break that is missing, of the kind the file has."""
    if file.text and not file.text.endswith("\n"):
        end = len(file.text)
        yield Edit(end, end, "\r\n" if "\r\n" in file.text else "\n")
