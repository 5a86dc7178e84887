"""What a rename does, as data: one file or folder that moves, and the texts that change."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from milepost import edit
from milepost.edit import Rewrite
from milepost.load.files import RESERVED
from milepost.model import Curriculum
from milepost.rename.links import relinked
from milepost.rename.matter import with_address, without_aliases
from milepost.rename.target import HOME, CannotRenameError, Target, found
from milepost.slug import is_id

_NUMBER = re.compile(r"[0-9]{1,4}-")


@dataclass(frozen=True)
class Move:
    """A file or folder from one place to another, both from the project folder."""

    old: str
    new: str


@dataclass(frozen=True)
class Work:
    """Everything a rename does. `move` is None when the file is called like this already."""

    id: str
    old_address: str
    new_address: str
    move: Move | None
    rewrites: tuple[Rewrite, ...]

    def now(self, file: str) -> str:
        """Where a file stands after the move."""
        if self.move is None or not (file == self.move.old or file.startswith(f"{self.move.old}/")):
            return file
        return self.move.new + file.removeprefix(self.move.old)


def planned(root: Path, curriculum: Curriculum, old: str, name: str) -> Work:
    """What it takes to give `old` the name `name`."""
    if curriculum.faulty:
        file = min(curriculum.faulty)
        raise CannotRenameError(f"First mend what `milepost check` says about {file}: links in it could get lost.")
    target = found(curriculum, old)
    _check(curriculum, target, name)
    move = _move(root, target, name)
    work = Work(
        id=f"{target.module.id}/{target.page.id}" if target.page else target.module.id,
        old_address=target.address(target.part.slug),
        new_address=target.address(name),
        move=move,
        rewrites=(),
    )
    rewrites = tuple(_rewrites(root, curriculum, target, name, work))
    return Work(work.id, work.old_address, work.new_address, move, rewrites)


def _check(curriculum: Curriculum, target: Target, name: str) -> None:
    if not is_id(name) or RESERVED.match(name):
        raise CannotRenameError(
            f"'{name}' cannot be a name: use small letters, digits and hyphens, like 'ask-for-help'."
        )
    if name == target.part.slug:
        raise CannotRenameError(f"It is called '{name}' already.")
    address = target.address(name)
    for taken, by in _taken(curriculum, target):
        if taken == address:
            raise CannotRenameError(f"The address {address}/ is taken: {by}.")


def _taken(curriculum: Curriculum, target: Target) -> Iterator[tuple[str, str]]:
    for one in curriculum.fields.retired if curriculum.fields else ():
        yield f"{HOME}/{one.id}", f"it is where '{one.id}' was, which is retired"
    for module in curriculum.modules:
        home = Target(module)
        yield home.address(module.slug), f"{module.places.file} has it"
        yield from _old(home, target)
        for name in ("quiz", "plan"):
            yield f"{HOME}/{module.slug}/{name}", "every module may have a page of that name"
        for page in module.pages:
            inner = Target(module, page)
            yield inner.address(page.slug), f"{page.places.file} has it"
            yield from _old(inner, target)


def _old(held: Target, target: Target) -> Iterator[tuple[str, str]]:
    """The old addresses of others; what is renamed may have one of its own again."""
    if held.part is not target.part:
        yield from ((alias.strip("/"), f"it is an old address of {held.file}") for alias in held.part.fields.aliases)


def _move(root: Path, target: Target, name: str) -> Move | None:
    folder, here = posixpath.split(target.moved)
    numbered = _NUMBER.match(here) if target.page else None
    number = numbered[0] if numbered else ""
    end = "" if target.moved != target.file else ".scenario.md" if here.endswith(".scenario.md") else ".md"
    there = f"{folder}/{number}{name}{end}"
    if there == target.moved:
        return None
    others = (there, f"{folder}/{name}", f"{folder}/{name}.md") if not target.page else (there,)
    for other in others:
        if (root / other).exists() and not (root / other).samefile(root / target.moved):
            raise CannotRenameError(f"{other} is there already.")
    return Move(target.moved, there)


def _rewrites(root: Path, curriculum: Curriculum, target: Target, name: str, work: Work) -> Iterator[Rewrite]:
    texts: dict[str, tuple[str, str]] = {}

    def change(file: str, after: str) -> None:
        texts[file] = (before(file), after)

    def before(file: str) -> str:
        return texts[file][0] if file in texts else edit.read(root, file)

    change(target.file, with_address(before(target.file), target, name))
    for page in () if target.page else target.module.pages:
        again = f"{work.new_address}/{page.slug}"
        if any(alias.strip("/") == again for alias in page.fields.aliases):
            change(page.places.file, without_aliases(before(page.places.file), (again,)))
    for file, links in relinked(curriculum, work.now):
        text = texts[file][1] if file in texts else before(file)
        change(file, links(text))
    yield from (Rewrite(file, now, was) for file, (was, now) in sorted(texts.items()) if was != now)
