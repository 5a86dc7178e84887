"""What the rules of teaching said of each module in the last build, in the file `said.json`, so that an edit of one
lesson checks one module. Anything wrong with it means: nothing is known, check it all.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from milepost.findings import Finding
from milepost.model import Curriculum, Module
from milepost.site import sealed
from milepost.site.digest import code_digest
from milepost.site.files import sha256
from milepost.site.inputs import Inputs
from milepost.site.manifest import finding
from milepost.site.project import Project

Said = Mapping[str, tuple[Finding, ...]]
"""The findings about each module, by its file."""
_FORMAT = 1
_NAME = "said.json"
_MODULES = "modules/"


@dataclass(frozen=True)
class Kept:
    """`data`: the digest of all that the rules may look at besides a module. `said`: by file, a digest and findings."""

    data: str
    said: Mapping[str, tuple[str, tuple[Finding, ...]]]


def read(project: Project, codes: Collection[str]) -> Kept | None:
    """What the last build left behind, if it is there, ours, undamaged and of this version, and has only `codes`."""
    try:
        if not project.marker.is_file():
            return None
        body = sealed.read(project.work / _NAME, _FORMAT)
        return Kept(str(body["data"]), {str(file): _entry(codes, *entry) for file, entry in body["said"].items()})
    except sealed.WRONG:
        return None


def write(project: Project, kept: Kept, known: Kept | None) -> None:
    """Keep it for the next build, if it is not `known`; where that is not possible, the next one checks everything."""
    if kept == known:
        return
    try:
        sealed.write(project.work / _NAME, _FORMAT, kept)
    except (OSError, ValueError):
        return


def made_of(curriculum: Curriculum, inputs: Inputs, said: Said) -> Kept:
    """What was said of every module, and of what it is true."""
    entries = {
        module.places.file: (module_digest(curriculum, module, inputs), said[module.places.file])
        for module in curriculum.modules
    }
    return Kept(data_digest(curriculum, inputs), entries)


def still_true(kept: Kept | None, curriculum: Curriculum, inputs: Inputs) -> Said:
    """What is known of modules that are as they were, when the data is as it was."""
    if kept is None or kept.data != data_digest(curriculum, inputs):
        return {}
    files = {module.places.file: module for module in curriculum.modules}
    return {
        file: found
        for file, (digest, found) in kept.said.items()
        if (module := files.get(file))
        and digest == module_digest(curriculum, module, inputs)
        and all(_is_inside(one, module) for one in found)
    }


def data_digest(curriculum: Curriculum, inputs: Inputs) -> str:
    """Changes with our code and with everything that authors wrote outside of modules."""
    faulty = sorted(file for file in curriculum.faulty if not file.startswith(_MODULES))
    return sha256(repr((code_digest(), inputs.below("curriculum"), faulty)).encode())


def module_digest(curriculum: Curriculum, module: Module, inputs: Inputs) -> str:
    """Changes with everything that belongs to the module."""
    file, folder = module.places.file, module.folder
    own = ((file, inputs.files.get(file)),) if module.single_page else inputs.below(folder)
    faulty = sorted(one for one in curriculum.faulty if one in (file, folder) or one.startswith(f"{folder}/"))
    return sha256(repr((own, module.pictures, faulty)).encode())


def _is_inside(finding: Finding, module: Module) -> bool:
    file = finding.place.file
    return file == module.places.file or (not module.single_page and file.startswith(f"{module.folder}/"))


def _entry(codes: Collection[str], digest: str, findings: list[dict[str, Any]]) -> tuple[str, tuple[Finding, ...]]:
    if not all(one["code"] in codes for one in findings):
        raise ValueError
    return str(digest), tuple(finding(**one) for one in findings)
