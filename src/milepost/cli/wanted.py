"""Which findings somebody asked for: of some rules, of some files, from a level on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from milepost.cli.common import stop
from milepost.findings import Finding, Level, Place
from milepost.site.project import Project

LEVELS = {"error": Level.ERROR, "warning": Level.WARNING, "warn": Level.WARNING, "note": Level.NOTE}
_CHECKED = ("modules", "curriculum", "theme", "mkdocs.yml")


@dataclass(frozen=True)
class Wanted:
    """None means: all of them. `least`: the least level that counts."""

    codes: frozenset[str] | None
    places: tuple[str, ...] | None
    least: Level

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self.codes is None and self.places is None and self.least is Level.NOTE

    def among(self, findings: Iterable[Finding]) -> list[Finding]:
        """The findings that were asked for."""
        return [finding for finding in findings if finding.level <= self.least and self._is_meant(finding)]

    def others(self, findings: Iterable[Finding]) -> int:
        """How many errors there are that nobody asked for."""
        return sum(finding.level is Level.ERROR and not self._is_meant(finding) for finding in findings)

    def _is_meant(self, finding: Finding) -> bool:
        file = finding.place.file
        return (self.codes is None or finding.code in self.codes) and (
            self.places is None or any(file == place or file.startswith(f"{place}/") for place in self.places)
        )


def places(project: Project, paths: Sequence[Path]) -> tuple[str, ...] | None:
    """The files and folders that were named, from the project folder; ends the command when one of them is none."""
    named = tuple(_place(project, path) for path in paths)
    return named if named and "." not in named else None


def _place(project: Project, path: Path) -> str:
    """Named from here or from the project folder."""
    found = next((one for one in (Path.cwd() / path, project.root / path) if _exists(one)), None)
    if found is None:
        stop(f"There is no file or folder {path}.")
    real = found.resolve()
    if not real.is_relative_to(project.root):
        stop(f"{path} lies outside the project {project.root}.")
    parts = real.relative_to(project.root).parts
    if parts and parts[0] not in _CHECKED:
        stop(f"{path} is not checked: lessons are in modules/, and what they belong to is in curriculum/.")
    if any(part.startswith(("_", ".")) for part in parts):
        stop(f"{path} is not checked: names that begin with _ or . are left alone.")
    return "/".join(parts) or "."


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def from_here(findings: Iterable[Finding], project: Project) -> list[Finding]:
    """The findings with files as seen from the folder the command runs in, if the project is inside it."""
    here = Path.cwd().resolve()
    way = project.root.relative_to(here).as_posix() if project.root.is_relative_to(here) else "."
    return list(findings) if way == "." else [replace(one, place=_below(way, one.place)) for one in findings]


def _below(way: str, place: Place) -> Place:
    return replace(place, file=f"{way}/{place.file}")
