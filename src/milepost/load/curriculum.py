"""Stage 1. Folders to a Curriculum and findings. Reads only; an author's mistake never raises."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path as FilePath
from typing import TypeVar

from milepost.findings import Finding, Place
from milepost.load.documents import Read, read_page, read_yaml, references
from milepost.load.faults import Faults
from milepost.load.files import BIBLIOGRAPHY, YAML_TEXT, Entry, Tree
from milepost.load.memory import Memory
from milepost.load.modules import read_modules
from milepost.load.shelf import Shelf
from milepost.load.words import listing, nearest, short
from milepost.model import (
    About,
    AboutFields,
    BibliographyFields,
    CastFields,
    CompetenciesFields,
    Curriculum,
    CurriculumFields,
    GlossaryFields,
    OwnPage,
    OwnPageFields,
    Path,
    PathFields,
    Places,
    Record,
    Reference,
    RolesFields,
)
from milepost.slug import is_id
from milepost.suggest import did_you_mean
from milepost.watch import Watch, unwatched

R = TypeVar("R", bound=Record)
ROOT = "curriculum"
PATHS = "paths"
PAGES = "pages"
REQUIRED = {
    "curriculum.yml": "with the keys id, title, summary and units",
    "competencies.yml": "with the keys levels and competencies",
    "roles.yml": "with the key roles and a list of roles",
    "about.md": "with a title in its front matter, then the text of the about page",
}
OPTIONAL = ("glossary.yml", "bibliography.yml", "cast.yml", PAGES)


def load(
    root: FilePath, memory: Memory | None = None, watch: Watch = unwatched, shelf: Shelf | None = None
) -> tuple[Curriculum, list[Finding]]:
    """Everything authors wrote below `root`, and what is wrong with it, sorted by place.

    With a `memory`, only what was written since the last time is read again; with a `shelf`, what does not stand there.
    """
    faults = Faults()
    with _no_garbage():
        curriculum = _Loader(Tree(root, faults, memory, watch, shelf)).load()
    return curriculum, faults.sorted()


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Everything that load makes is kept, so looking for garbage meanwhile only costs time: a fifth of it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Loader:
    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._faults = tree.faults
        self._entries = self._own_entries()

    def load(self) -> Curriculum:
        top = self._yaml("curriculum.yml", CurriculumFields)
        skills = self._yaml("competencies.yml", CompetenciesFields)
        roles = self._yaml("roles.yml", RolesFields)
        terms = self._yaml("glossary.yml", GlossaryFields)
        sources = self._yaml("bibliography.yml", BibliographyFields, BIBLIOGRAPHY)
        cast = self._yaml("cast.yml", CastFields)
        about, paths, pages = self._about(), self._paths(), self._pages()
        units = tuple(unit.id for unit in top.fields.units) if top else ()
        modules = read_modules(self._tree, units)
        return Curriculum(
            fields=top.fields if top else None,
            places=_places("curriculum.yml", top),
            levels=skills.fields.levels if skills else {},
            competencies=skills.fields.competencies if skills else (),
            competencies_places=_places("competencies.yml", skills),
            roles=roles.fields.roles if roles else (),
            roles_places=_places("roles.yml", roles),
            terms=terms.fields.terms if terms else (),
            terms_places=_places("glossary.yml", terms),
            sources=sources.fields.sources if sources else (),
            sources_places=_places("bibliography.yml", sources),
            paths=paths,
            modules=modules,
            about=about,
            pages=pages,
            references=self._own_references(top),
            cast=cast.fields.people if cast else (),
            cast_places=_places("cast.yml", cast),
            silences=tuple(sorted(self._faults.silences, key=lambda one: one.place)),
            faulty=self._faults.files(),
        )

    def _own_entries(self) -> dict[str, Entry]:
        """The files of `curriculum/` that have a meaning; the others and the missing ones are reported."""
        if not self._tree.has_folder(ROOT, f"with {listing((*REQUIRED, PATHS + '/'))} in it"):
            for name in (*REQUIRED, *OPTIONAL, PATHS):
                self._faults.suspect(f"{ROOT}/{name}")
            return {}
        known = (*REQUIRED, *OPTIONAL, PATHS)
        entries = {entry.name: entry for entry in self._tree.entries(ROOT)}
        unknown = [name for name in entries if name not in known]
        missing = [name for name in known if name not in entries]
        for name in unknown:
            fix = f"curriculum/ holds {listing(known)}.{did_you_mean(name, missing)}"
            self._faults.add(Place(f"{ROOT}/{name}"), "FI010", f"'{short(name)}' does not belong here", fix)
        meant = {nearest(name, missing) for name in unknown}
        for name in missing:
            if name in meant:
                self._faults.suspect(f"{ROOT}/{name}")
            else:
                self._missing(name)
        return {name: entry for name, entry in entries.items() if name in known}

    def _missing(self, name: str) -> None:
        path = f"{ROOT}/{name}"
        if name in OPTIONAL or path in self._faults.files():
            return
        if name == PATHS:
            fix = "create it, with one file for each role: paths/<id>.yml."
            self._faults.add(Place(path), "FI012", "there is no folder 'curriculum/paths'", fix)
        else:
            self._faults.add(Place(path), "FI012", f"there is no file '{path}'", f"create it, {REQUIRED[name]}.")

    def _yaml(self, name: str, model: type[R], limit: int = YAML_TEXT) -> Read[R] | None:
        entry = self._file(name)
        if entry is None:
            return None
        path = entry.path
        return self._tree.kept(entry, lambda: read_yaml(self._tree, path, model, limit))

    def _file(self, name: str) -> Entry | None:
        entry = self._entries.get(name)
        if entry and entry.is_folder:
            self._faults.add(Place(entry.path), "FI006", f"'{name}' must be a file", "make it a file.")
            return None
        return entry

    def _about(self) -> About | None:
        entry = self._file("about.md")
        return self._tree.kept(entry, partial(self._about_page, entry)) if entry else None

    def _about_page(self, entry: Entry) -> About | None:
        page = read_page(self._tree, entry.path, AboutFields)
        return About(page.fields, page.body, page.places) if page else None

    def _paths(self) -> tuple[Path, ...]:
        folder = self._entries.get(PATHS)
        if folder is None:
            return ()
        entries = self._tree.entries(folder.path)
        found = (self._tree.kept(entry, partial(self._path, entry)) for entry in entries)
        return tuple(path for path in found if path)

    def _path(self, entry: Entry) -> Path | None:
        if entry.is_folder or not entry.name.endswith(".yml"):
            message = f"'{short(entry.name)}' does not belong here"
            self._faults.add(Place(entry.path), "FI010", message, "paths/ holds one file for each path: <id>.yml.")
            return None
        read = read_yaml(self._tree, entry.path, PathFields)
        return Path(read.fields, read.places) if read else None

    def _pages(self) -> tuple[OwnPage, ...]:
        folder = self._entries.get(PAGES)
        if folder is None:
            return ()
        entries = self._tree.entries(folder.path)
        found = (self._tree.kept(entry, partial(self._page, entry)) for entry in entries)
        return tuple(page for page in found if page)

    def _page(self, entry: Entry) -> OwnPage | None:
        if entry.is_folder or not (entry.name.endswith(".md") and is_id(entry.stem)):
            message = f"'{short(entry.name)}' does not belong here"
            fix = "pages/ holds one file for each page: <id>.md, in small letters, digits and hyphens."
            self._faults.add(Place(entry.path), "FI010", message, fix)
            return None
        page = read_page(self._tree, entry.path, OwnPageFields)
        return OwnPage(entry.stem, page.fields, page.body, page.places) if page else None

    def _own_references(self, top: Read[CurriculumFields] | None) -> tuple[Reference, ...]:
        return references(top.fields, top.places, self._faults) if top else ()


def _places(name: str, read: Read[R] | None) -> Places:
    return read.places if read else Places(f"{ROOT}/{name}")
