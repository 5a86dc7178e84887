"""Which modules load could read whole: of the others nobody can say what they lack."""

from __future__ import annotations

from milepost.model import Curriculum, Module


def is_whole(curriculum: Curriculum, module: Module) -> bool:
    """Whether load found no fault in any file of the module."""
    faulty = curriculum.faulty
    if not faulty:
        return True
    if module.single_page:
        return module.places.file not in faulty
    return not any(file == module.folder or file.startswith(f"{module.folder}/") for file in faulty)
