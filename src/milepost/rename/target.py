"""What is to be renamed: found by its id, its address, or the way to its file."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.model import Curriculum, Lesson, Module, Scenario
from milepost.suggest import did_you_mean

HOME = "modules"


class CannotRenameError(Exception):
    """It cannot be renamed; says why and what to do in one sentence."""


@dataclass(frozen=True)
class Target:
    """A module, or one page of it."""

    module: Module
    page: Lesson | Scenario | None = None

    @property
    def part(self) -> Module | Lesson | Scenario:
        """What is renamed."""
        return self.page or self.module

    @property
    def file(self) -> str:
        """The file with its front matter."""
        return self.part.places.file

    @property
    def moved(self) -> str:
        """The file or folder that moves."""
        return self.module.folder if not self.page and not self.module.single_page else self.file

    def address(self, name: str) -> str:
        """Its address under this name."""
        return f"{HOME}/{self.module.slug}/{name}" if self.page else f"{HOME}/{name}"


def found(curriculum: Curriculum, old: str) -> Target:
    """What `old` names."""
    wanted = old.replace("\\", "/").removeprefix("./").rstrip("/")
    for named in (_by_id, _by_address, _by_file):
        matches = [target for target in _all(curriculum) if named(target, wanted)]
        if matches:
            return matches[0]
    raise CannotRenameError(_unknown(curriculum, wanted))


def _all(curriculum: Curriculum) -> list[Target]:
    modules = [Target(module) for module in curriculum.modules]
    return [*modules, *(Target(one.module, page) for one in modules for page in one.module.pages)]


def _by_id(target: Target, wanted: str) -> bool:
    return wanted == (f"{target.module.id}/{target.page.id}" if target.page else target.module.id)


def _by_address(target: Target, wanted: str) -> bool:
    """Also half by id and half by address, as one who renamed the module yesterday may write it."""
    name = wanted.removeprefix(f"{HOME}/")
    if target.page is None:
        return name == target.module.slug
    module, _, page = name.partition("/")
    return module in (target.module.id, target.module.slug) and page in (target.page.id, target.page.slug)


def _by_file(target: Target, wanted: str) -> bool:
    return wanted in (target.moved, target.file)


def _unknown(curriculum: Curriculum, wanted: str) -> str:
    module, _, inner = wanted.partition("/")
    if inner in ("quiz", "plan") and any(one.id == module for one in curriculum.modules):
        return f"The page '{inner}' is called so in every module."
    known = [f"{one.module.id}/{one.page.id}" if one.page else one.module.id for one in _all(curriculum)]
    kind = f"The module '{module}' has no page '{inner}'" if inner and module in known else f"There is no '{wanted}'"
    return f"{kind} that could be renamed.{did_you_mean(wanted, known)}"
