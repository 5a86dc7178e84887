"""A file of the project while it is mended: its text, what kind of file it is, and its YAML as a tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path, PurePosixPath

from milepost.edit import CannotEditError, Edit, Source, apply, front_matter, read, source
from milepost.load.faults import Faults
from milepost.load.files import Entry, Tree
from milepost.schema import Kind, kind_of


@dataclass(frozen=True)
class Line:
    """A line of a text, without its line break."""

    start: int
    words: str

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.start + len(self.words)


@dataclass(frozen=True)
class File:
    """A file that load reads. `path` is seen from the project folder."""

    path: str
    text: str
    kind: Kind

    @property
    def is_page(self) -> bool:
        """Whether it is Markdown with front matter."""
        return self.kind.front_matter

    @property
    def folder(self) -> str:
        """The folder it stands in."""
        return str(PurePosixPath(self.path).parent)

    @cached_property
    def source(self) -> Source | None:
        """Its YAML as a tree; None when it has none that can be edited."""
        try:
            return source(self.text, page=self.is_page)
        except CannotEditError:
            return None

    @cached_property
    def yaml(self) -> tuple[int, int]:
        """Where its YAML starts and ends; nowhere when the front matter is broken."""
        if not self.is_page:
            return len(self.text) - len(self.text.removeprefix("\ufeff")), len(self.text)
        try:
            return front_matter(self.text)
        except CannotEditError:
            return 0, 0

    @property
    def body(self) -> int:
        """Where the Markdown starts: behind the line that closes the front matter; the end when there is none."""
        end = self.yaml[1]
        return self.text.find("\n", end) + 1 or len(self.text) if self.is_page and end else len(self.text)

    def lines(self, start: int = 0, end: int | None = None) -> Iterator[Line]:
        """The lines between two offsets that begin lines."""
        end = len(self.text) if end is None else end
        while start < end:
            found = self.text.find("\n", start, end)
            stop = end if found < 0 else found
            yield Line(start, self.text[start:stop].removesuffix("\r"))
            start = stop + 1

    def with_edits(self, edits: list[Edit]) -> File:
        """The same file with other text."""
        return replace(self, text=apply(self.text, edits))


def files(root: Path) -> list[File]:
    """All files of the project that can be read; the others have had their finding."""
    tree = Tree(root, Faults())
    found = (_file(root, entry.path) for folder in ("curriculum", "modules") for entry in _walk(tree, folder, 3))
    return [file for file in found if file]


def _walk(tree: Tree, folder: str, depth: int) -> Iterator[Entry]:
    for entry in tree.entries(folder):
        if not entry.is_folder:
            yield entry
        elif depth > 1:
            yield from _walk(tree, entry.path, depth - 1)


def _file(root: Path, path: str) -> File | None:
    kind = kind_of(path)
    if kind is None:
        return None
    try:
        return File(path, read(root, path), kind)
    except CannotEditError:
        return None
