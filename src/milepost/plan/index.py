"""Stage 3. A curriculum, ready to be asked: what has this id, who holds this module, where is this file."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from milepost.model import Competency, Curriculum, CurriculumFields, Module, Path, Role, SourceEntry, Term, Unit
from milepost.plan import address, citations, digest, walk
from milepost.plan.alphabet import MOST


@dataclass(frozen=True)
class Index:
    """Look-ups over one curriculum. `paths` and everything made from it stand in the order of the roles."""

    curriculum: Curriculum
    fields: CurriculumFields
    modules: dict[str, Module]
    units: dict[str, Unit]
    competencies: dict[str, Competency]
    roles: dict[str, Role]
    terms: dict[str, Term]
    sources: dict[str, SourceEntry]
    short_forms: dict[str, str]
    paths: tuple[Path, ...]
    holding: dict[str, tuple[Path, ...]]
    beside: dict[tuple[str, str], tuple[str, str]]
    """Path and module -> the modules before and after it there; empty at the ends."""
    files: dict[str, str]
    stops: dict[str, tuple[walk.Stop, ...]]
    digests: dict[str, digest.Digests]

    @property
    def is_large(self) -> bool:
        """Whether the catalogue leads to a list for each unit, for all modules are too many for one page."""
        return len(self.modules) > MOST

    def unit_address(self, unit_id: str) -> str:
        """Where the modules of a unit stand."""
        return address.unit_list(unit_id) if self.is_large else address.unit(unit_id)

    def role_address(self, role_id: str) -> str:
        """The page of a role: its first path's."""
        own = [path.id for path in self.paths if path.fields.role == role_id]
        return address.path(own[0] if own else role_id)

    def level(self, number: int) -> str:
        """`Level 2, Working`."""
        known = self.curriculum.levels.get(number)
        return f"Level {number}, {known.name}" if known else f"Level {number}"

    def minutes(self, module_ids: Iterable[str]) -> int:
        """The time for these modules."""
        return sum(self.modules[one].minutes for one in module_ids)

    def ordered(self) -> tuple[Module, ...]:
        """All modules in the order of the catalogue: by unit, then as they stand."""
        units = list(self.units)
        return tuple(sorted(self.modules.values(), key=lambda module: units.index(module.unit)))


def index(curriculum: Curriculum) -> Index:
    """Everything of `curriculum` by its id."""
    assert curriculum.fields is not None, "plan takes a curriculum without errors"  # noqa: S101 -- a promise of check
    paths = _in_order_of_roles(curriculum)
    return Index(
        curriculum=curriculum,
        fields=curriculum.fields,
        modules={module.id: module for module in curriculum.modules},
        units={unit.id: unit for unit in curriculum.fields.units},
        competencies={one.id: one for one in curriculum.competencies},
        roles={role.id: role for role in curriculum.roles},
        terms={term.id: term for term in curriculum.terms},
        sources={source.key: source for source in curriculum.sources},
        short_forms=citations.short_forms(curriculum.sources),
        paths=paths,
        holding=_holding(paths),
        beside=dict(chain.from_iterable(map(_beside, paths))),
        files=_files(curriculum),
        stops={module.id: walk.stops(module) for module in curriculum.modules},
        digests={module.id: digest.module(module) for module in curriculum.modules},
    )


def _in_order_of_roles(curriculum: Curriculum) -> tuple[Path, ...]:
    order = {role.id: number for number, role in enumerate(curriculum.roles)}
    return tuple(sorted(curriculum.paths, key=lambda path: (order[path.fields.role], path.id)))


def _holding(paths: tuple[Path, ...]) -> dict[str, tuple[Path, ...]]:
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in paths:
        for module_id in dict.fromkeys(path.module_ids()):
            found[module_id].append(path)
    return {module_id: tuple(holders) for module_id, holders in found.items()}


def _beside(path: Path) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    order = list(dict.fromkeys(path.module_ids()))
    for one, before, after in zip(order, ["", *order], [*order[1:], ""], strict=False):
        yield (path.id, one), (before, after)


def _files(curriculum: Curriculum) -> dict[str, str]:
    """The address that each file of the curriculum becomes."""
    found = {curriculum.about.places.file: address.ABOUT} if curriculum.about else {}
    found |= {page.places.file: address.page(page.id) for page in curriculum.pages}
    for module in curriculum.modules:
        found |= {part.places.file: address.module_page(module, part) for part in module.lessons}
        found |= {part.places.file: address.module_page(module, part) for part in module.scenarios}
        if not module.single_page:
            ends = (("quiz", module.quiz), ("plan", module.transfer))
            found |= {part.places.file: address.module_page(module, name) for name, part in ends if part}
        found[module.places.file] = address.module(module)
        found |= {picture.file: address.picture(module.id, picture.name) for picture in module.pictures}
    return {posixpath.normpath(file): where for file, where in found.items()}
