"""What exists in a curriculum, and what may exist in a file that load could not make sense of.

One mistake gives one finding: a module whose front matter is broken must not make every link to it look broken too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath

from milepost.check.kept import kept
from milepost.findings import Place
from milepost.model import Curriculum, Module, Retired
from milepost.slug import as_plain
from milepost.suggest import did_you_mean

MODULES = "modules"
PATHS = "curriculum/paths"
PAGES = "curriculum/pages"


@dataclass(frozen=True)
class Names:
    """The ids of one kind. `maybe`: modules that a faulty file probably holds, with all their pages;
    `open`: nobody can tell which ids there are.
    """

    sure: frozenset[str]
    maybe: frozenset[str] = frozenset()
    open: bool = False
    notes: Mapping[str, str] = field(default_factory=dict, compare=False)
    """What there is to say about certain names that do not exist."""

    def lack(self, name: str) -> bool:
        """Whether `name` certainly does not exist."""
        return not self.open and name not in self.sure and name.partition("/")[0] not in self.maybe

    def guess(self, name: str) -> str:
        """What the author may have meant, as a sentence."""
        return self.notes.get(name) or _guess(name, self.sure | self.maybe)


@lru_cache(maxsize=10_000)
def _guess(name: str, known: frozenset[str]) -> str:
    return did_you_mean(name, sorted(known))


@kept
def modules(curriculum: Curriculum) -> Names:
    """The ids of the modules."""
    known = frozenset(module.id for module in curriculum.modules)
    notes = dict(map(_renamed, curriculum.modules)) | retired(curriculum)
    return Names(known, _broken_modules(curriculum), MODULES in curriculum.faulty, notes)


def competencies(curriculum: Curriculum) -> Names:
    """The ids in `competencies.yml`."""
    known = frozenset(competency.id for competency in curriculum.competencies)
    return Names(known, open=curriculum.competencies_places.file in curriculum.faulty)


def roles(curriculum: Curriculum) -> Names:
    """The ids in `roles.yml`."""
    known = frozenset(role.id for role in curriculum.roles)
    return Names(known, open=curriculum.roles_places.file in curriculum.faulty)


def terms(curriculum: Curriculum) -> Names:
    """The ids in `glossary.yml`."""
    known = frozenset(term.id for term in curriculum.terms)
    return Names(known, open=curriculum.terms_places.file in curriculum.faulty)


def sources(curriculum: Curriculum) -> Names:
    """The keys in `bibliography.yml`."""
    known = frozenset(source.key for source in curriculum.sources)
    return Names(known, open=curriculum.sources_places.file in curriculum.faulty)


def paths(curriculum: Curriculum) -> Names:
    """The ids of the paths; open when the file of one of them is faulty."""
    return Names(frozenset(path.id for path in curriculum.paths), open=faulty_below(curriculum, PATHS))


def own_pages(curriculum: Curriculum) -> Names:
    """The pages outside of modules; open when one of their files is faulty."""
    return Names(frozenset(page.id for page in curriculum.pages), open=faulty_below(curriculum, PAGES))


@kept
def pages(curriculum: Curriculum) -> Names:
    """The pages of all modules, as `module/page`; for a module with a faulty file nobody can tell."""
    known = frozenset(f"{module.id}/{page}" for module in curriculum.modules for page in page_ids(module))
    return Names(known, _broken_modules(curriculum), notes=retired(curriculum))


def retired(curriculum: Curriculum) -> dict[str, str]:
    """What there is to say where something retired is named: why it is gone, and what to take instead."""
    return {one.id: _gone(one) for one in (curriculum.fields.retired if curriculum.fields else ())}


def _gone(one: Retired) -> str:
    since = f" on {one.since.isoformat()}" if one.since else ""
    instead = f" Use '{one.instead}'." if one.instead else ""
    return f" '{one.id}' was retired{since}: {one.why.rstrip('.')}.{instead}"


def page_ids(module: Module) -> tuple[str, ...]:
    """The ids under which the pages of a module can be linked to."""
    if module.single_page:
        return ()
    own = (*(lesson.id for lesson in module.lessons), *(scenario.id for scenario in module.scenarios))
    return (*own, *(("quiz",) if module.quiz else ()), *(("plan",) if module.transfer else ()))


def addresses(module: Module) -> tuple[str, ...]:
    """The addresses of the pages of a module without the slash at the end."""
    home = f"modules/{module.slug}"
    if module.single_page:
        return (home,)
    ends = (("quiz", module.quiz), ("plan", module.transfer))
    return (home, *(f"{home}/{page.slug}" for page in module.pages), *(f"{home}/{name}" for name, part in ends if part))


def address_places(module: Module) -> tuple[Place, ...]:
    """Where the author gave each of the addresses."""
    first = module.places.at("address" if module.fields.address else "id")
    if module.single_page:
        return (first,)
    pages = (page.places.at("address" if page.fields.address else "id") for page in module.pages)
    return (first, *pages, *(part.places.at() for part in (module.quiz, module.transfer) if part))


LISTS = ("by-unit", "by-role", "by-competency", "by-level", "a-z")
"""What stands beside the modules at `modules/`: lists of all of them."""


def questions(curriculum: Curriculum, module: Module) -> Names:
    """The ids of a module's questions."""
    known = frozenset(question.id for question in module.questions)
    return Names(known, open=f"{module.folder}/quiz.yml" in curriculum.faulty)


def faulty_below(curriculum: Curriculum, folder: str) -> bool:
    """Whether `folder`, or anything in it, is faulty."""
    return any(file == folder or file.startswith(f"{folder}/") for file in curriculum.faulty)


def file_name(module: Module) -> str:
    """The name of a module's folder, or of its one file: its id, as a rule."""
    return module.places.file.removesuffix("/index.md").removesuffix(".md").rpartition("/")[2]


def _renamed(module: Module) -> tuple[str, str]:
    """The name of a module's folder, and what to say where it is taken for the module's id."""
    return file_name(
        module
    ), f" The module in {module.places.file} has the id '{module.id}'; an id in use must not change."


def _broken_modules(curriculum: Curriculum) -> frozenset[str]:
    """The names of the folders and files that hold faulty modules; they are the modules' ids as a rule."""
    parts = (PurePosixPath(file).parts for file in curriculum.faulty)
    names = {PurePosixPath(way[2]).stem for way in parts if len(way) > 2 and way[0] == "modules"}
    return frozenset(names | {as_plain(name) for name in names})
