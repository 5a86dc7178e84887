"""Part of load. Walks `modules/`: units, and in each the modules, as one file or as a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from milepost.copies import shared
from milepost.findings import Place
from milepost.load.documents import Read, read_page
from milepost.load.faults import Faults
from milepost.load.files import Entry, Tree
from milepost.load.pages import INDEX, read_pages
from milepost.load.parts import made_module
from milepost.load.pictures import is_picture, picture
from milepost.load.shelf import read, written
from milepost.load.words import listing, nearest, short
from milepost.model import Module, ModuleFields, Picture, ReferenceKind
from milepost.suggest import did_you_mean

FEW = 8
"""So many modules are read together."""
ROOT = "modules"
ALLOWED = "a unit holds modules: Markdown files (.md), folders with an index.md, and pictures (png, jpg, webp, gif)."


@dataclass(frozen=True)
class _Job:
    """A module to be made from `entry`; `beside` is what it hangs on besides."""

    entry: Entry
    make: Callable[[], Module | None]
    beside: tuple[object, ...] = ()


def read_modules(tree: Tree, units: tuple[str, ...]) -> tuple[Module, ...]:
    """All modules: by the order of `units`, then by name. `units` is empty when nobody knows them."""
    if not tree.has_folder(ROOT, "with one folder for each unit and the modules in it"):
        return ()
    folders = sorted(_units(tree, units), key=lambda unit: (_rank(unit.name, units), unit.name))
    before = tree.faults.total
    modules = _made(tree, [job for unit in folders for job in _modules(tree, unit)])
    if not modules and tree.faults.total == before:
        fix = "copy a module into a unit folder, for example modules/_template/."
        tree.faults.add(Place(ROOT), "FI013", "there is no module in 'modules'", fix)
    return tuple(module for module in modules if module)


def _made(tree: Tree, jobs: Sequence[_Job]) -> list[Module | None]:
    """What is made, in the same order. What was read the last time is known in this process only."""
    if tree.remembers:
        return [tree.kept(job.entry, job.make, *job.beside) for job in jobs]
    known = [_taken(tree, job) for job in jobs]
    missing = [job for job, one in zip(jobs, known, strict=True) if one is None]
    made = chain.from_iterable(shared(missing, partial(_apart, tree), FEW))
    return [one or _joined(tree, job, *next(made)) for job, one in zip(jobs, known, strict=True)]


def _taken(tree: Tree, job: _Job) -> Module | None:
    """The module, if an earlier run has left it."""
    data = tree.shelf.take(job.entry.path, job.beside) if tree.shelf else None
    module, silences = (data and read(data)) or (None, ())
    tree.faults.silences.extend(silences)
    return module


def _apart(tree: Tree, jobs: Sequence[_Job]) -> list[tuple[Module | None, Faults, bytes]]:
    """A few modules, each with faults of its own, which are of files in which nobody else finds any; and as JSON."""
    around = tree.faults
    try:
        return [_alone(tree, job) for job in jobs]
    finally:
        tree.faults = around


def _alone(tree: Tree, job: _Job) -> tuple[Module | None, Faults, bytes]:
    tree.faults = faults = Faults()
    module = job.make()
    is_kept = tree.shelf and module and not faults.files()
    return module, faults, written(module, faults.silences) if is_kept and module else b""


def _joined(tree: Tree, job: _Job, module: Module | None, faults: Faults, data: bytes) -> Module | None:
    tree.faults.join(faults)
    if tree.shelf and data:
        tree.shelf.put(job.entry.path, job.beside, data)
    return module


def _rank(unit: str, units: tuple[str, ...]) -> int:
    return units.index(unit) if unit in units else len(units)


def _units(tree: Tree, units: tuple[str, ...]) -> Iterator[Entry]:
    for entry in tree.entries(ROOT):
        if not entry.is_folder:
            fix = "move it into the folder of a unit: modules/<unit>/<module>.md."
            tree.faults.add(Place(entry.path), "FI010", f"'{short(entry.name)}' stands outside any unit", fix)
            continue
        if units and entry.name not in units:
            guess = did_you_mean(entry.name, units)
            fix = f"add it to 'units' in curriculum/curriculum.yml, or rename the folder.{guess}"
            message = f"the folder '{entry.name}' is not a unit of curriculum.yml; its units are {listing(units)}"
            tree.faults.add(Place(entry.path), "FI014", message, fix)
        yield entry


def _modules(tree: Tree, unit: Entry) -> Iterator[_Job]:
    entries = tree.entries(unit.path)
    pictures = tuple(found for entry in entries if is_picture(entry) and (found := picture(tree, entry)))
    folders = {entry.name for entry in entries if entry.is_folder}
    for entry in entries:
        if entry.is_folder:
            yield _Job(entry, partial(_folder_module, tree, unit, entry), (unit.name,))
        elif entry.name.endswith(".md"):
            is_twin = entry.stem in folders
            make = partial(_twice, tree, entry) if is_twin else partial(_file_module, tree, unit, entry, pictures)
            yield _Job(entry, make, (is_twin, unit.name, pictures))
        elif not is_picture(entry):
            tree.faults.add(Place(entry.path), "FI010", f"'{short(entry.name)}' does not belong here", ALLOWED)


def _twice(tree: Tree, entry: Entry) -> Module | None:
    message = f"there are two modules of this name: {entry.name} and {entry.stem}/"
    tree.faults.add(Place(entry.path), "FI017", message, "keep one of the two.")
    return None


def _file_module(tree: Tree, unit: Entry, entry: Entry, pictures: tuple[Picture, ...]) -> Module | None:
    page = read_page(tree, entry.path, ModuleFields)
    if page is None:
        return None
    return made_module(tree.faults, unit.name, unit.path, page, pictures=_used(page, pictures))


def _used(page: Read[ModuleFields], pictures: tuple[Picture, ...]) -> tuple[Picture, ...]:
    """Of the pictures of a unit those that a one-file module shows."""
    shown = {one.target.removeprefix("./") for one in page.body.references if one.kind is ReferenceKind.IMAGE}
    return tuple(one for one in pictures if one.name in shown)


def _folder_module(tree: Tree, unit: Entry, folder: Entry) -> Module | None:
    entries = tree.entries(folder.path)
    index = next((entry for entry in entries if entry.name == INDEX), None)
    if index is None:
        misspelt = _no_index(tree, folder, entries)
        read_pages(tree, tuple(entry for entry in entries if entry.name != misspelt))
        return None
    page = read_page(tree, index.path, ModuleFields)
    pages = read_pages(tree, entries)
    return made_module(tree.faults, unit.name, folder.path, page, pages, pages.pictures) if page else None


def _no_index(tree: Tree, folder: Entry, entries: tuple[Entry, ...]) -> str:
    """Report it; the name of the file that was probably meant to be it."""
    names = [entry.name for entry in entries if not entry.is_folder and entry.name.endswith(".md")]
    fix = f"create it: front matter with id, title and so on, then the opening text.{did_you_mean(INDEX, names)}"
    tree.faults.add(Place(folder.path), "FI015", f"this module has no {INDEX}", fix)
    return nearest(INDEX, names)
