"""PA101: the required modules of a path prepare for the levels that its role aims for.

Why: a role page promises these levels; a path that stops below them leaves people alone with the rest.
Bad: a role with `targets: {communication: 3}`, whose path has no required module with `communication: 3`
Good: a required module for each target; while the curriculum grows, `PA101: note` under `check: levels:`
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from milepost.check import known
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module, Path

CODE = "PA101"
LEVEL = Level.WARNING


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Paths that stop below a target. A path without modules has PA102; one with unknown modules has RF004."""
    modules = {module.id: module for module in curriculum.modules}
    targets = {role.id: role.targets for role in curriculum.roles}
    if known.faulty_below(curriculum, known.MODULES):
        return
    for path in curriculum.paths:
        if path.module_ids() and modules.keys() >= set(path.module_ids()):
            yield from _faults(path, modules, targets.get(path.fields.role, {}))


def _faults(path: Path, modules: Mapping[str, Module], targets: Mapping[str, int]) -> Iterator[Fault]:
    levels: dict[str, int] = {}
    for step in (step for stage in path.fields.stages for step in stage.modules if step.required):
        for competency, level in modules[step.id].fields.competencies.items():
            levels[competency] = max(level, levels.get(competency, 0))
    short = [
        f"{name} {levels.get(name, 0)} of {level}" for name, level in targets.items() if levels.get(name, 0) < level
    ]
    if short:
        message = f"the path stops below {_counted(len(short))} of its role: {', '.join(short)}"
        yield (
            path.places.at("role"),
            message,
            "add required modules for these levels, or lower the targets in roles.yml.",
        )


def _counted(number: int) -> str:
    return "a target" if number == 1 else f"{number} targets"
