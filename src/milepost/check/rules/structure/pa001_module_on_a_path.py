"""PA001: every published module stands on at least one path.

Why: learners come by their role; a module on no path is read by nobody.
Bad: a module with `status: published` that no file in `curriculum/paths/` names
Good: a step for it in at least one path, or `status: draft`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "PA001"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Published modules on no path. One that was given another id is told where the old id stands: RF004."""
    if known.faulty_below(curriculum, known.PATHS):
        return
    on_paths = {module for path in curriculum.paths for module in path.module_ids()}
    names = known.modules(curriculum)
    meant = {names.guess(module) for module in on_paths if names.lack(module)}
    for module in curriculum.modules:
        if module.fields.status == "published" and on_paths.isdisjoint({module.id, known.file_name(module)}):
            if any(f"'{module.id}'" in guess for guess in meant):
                continue  # a slip in the path, told by RF004
            fix = "add it to a path in curriculum/paths/, or set 'status: draft'."
            yield module.places.at("id"), f"module '{module.id}' stands on no path", fix
