"""What was planned for each module in the last build, in the file `planned.json`, so that an edit of one lesson plans
one module and the pages around the modules. Anything wrong with it means: nothing is known, plan it all.
"""

from __future__ import annotations

from contextlib import suppress

from milepost.model import Curriculum
from milepost.site import sealed
from milepost.site.inputs import Inputs
from milepost.site.project import Project
from milepost.site.said import module_digest
from milepost.siteplan import Kept, Told

_FORMAT = 1
_NAME = "planned.json"


def own_digests(curriculum: Curriculum, inputs: Inputs) -> dict[str, str]:
    """A digest of the files of each module, by its id."""
    return {module.id: module_digest(curriculum, module, inputs) for module in curriculum.modules}


def read(project: Project) -> Kept:
    """What the last build left behind."""
    try:
        kept = sealed.read(project.work / _NAME, _FORMAT)
        return Kept(str(kept["around"]), {str(name): _told(**told) for name, told in kept["modules"].items()})
    except sealed.WRONG:
        return Kept()


def write(project: Project, kept: Kept) -> None:
    """Keep it for the next build; where that is not possible, the next one plans everything."""
    with suppress(OSError):
        sealed.write(project.work / _NAME, _FORMAT, kept)


def _told(own: str, pages: list[list[str]], terms: list[str], sources: list[str]) -> Told:
    known = tuple((str(at), str(title), str(digest)) for at, title, digest in pages)
    return Told(str(own), known, _ids(terms), _ids(sources))


def _ids(found: list[str]) -> tuple[str, ...]:
    return tuple(map(str, found))
