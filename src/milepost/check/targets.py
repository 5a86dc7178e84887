"""Where an author's links may lead. Answers one question: what is wrong with this target?"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from functools import cached_property
from urllib.parse import urlsplit

from milepost.check.walk import Used
from milepost.model import Curriculum, Module
from milepost.suggest import did_you_mean

Problem = tuple[str, str]
"""What is wrong with a target, and how to mend it."""

_OUTSIDE = ("https", "http", "mailto")


class Targets:
    """Everything that can be linked to in one curriculum."""

    def __init__(self, curriculum: Curriculum) -> None:
        self._curriculum = curriculum

    def problem(self, used: Used) -> Problem | None:
        """Why the link leads nowhere, or nothing when it leads somewhere."""
        target = used.target.strip()
        scheme, _, name = target.partition(":")
        if scheme in self._named:
            return self._unknown(scheme, name)
        if _scheme(target) in _OUTSIDE or target.startswith("#"):
            return None
        if _scheme(target) or target.startswith("//"):
            return (
                f"a link may not begin with '{target.partition(':')[0]}:'",
                "link to https://..., to a file of the curriculum, or to module:, lesson:, term:, competency:, role:"
                " or path: with an id.",
            )
        return self._file_problem(used, target)

    def _unknown(self, scheme: str, name: str) -> Problem | None:
        known = self._named[scheme]
        if name.partition("#")[0] in known:
            return None
        return f"there is no {scheme} '{name}'", f"link to one that exists.{did_you_mean(name, known)}"

    def _file_problem(self, used: Used, target: str) -> Problem | None:
        path = target.partition("#")[0]
        wanted = posixpath.normpath(posixpath.join(posixpath.dirname(used.place.file), path))
        if wanted in self._files:
            return None
        beside = [posixpath.relpath(file, posixpath.dirname(used.place.file) or ".") for file in self._files]
        return f"the link '{target}' leads to no lesson", f"name a file of the curriculum.{did_you_mean(path, beside)}"

    @cached_property
    def _named(self) -> Mapping[str, frozenset[str]]:
        curriculum = self._curriculum
        return {
            "module": frozenset(module.id for module in curriculum.modules),
            "lesson": frozenset(f"{module.id}/{page}" for module in curriculum.modules for page in page_ids(module)),
            "term": frozenset(term.id for term in curriculum.terms),
            "competency": frozenset(competency.id for competency in curriculum.competencies),
            "role": frozenset(role.id for role in curriculum.roles),
            "path": frozenset(path.id for path in curriculum.paths),
        }

    @cached_property
    def _files(self) -> frozenset[str]:
        files = set()
        for module in self._curriculum.modules:
            parts = (module, *module.lessons, *module.scenarios, module.quiz, module.transfer)
            files.update(part.places.file for part in parts if part)
        return frozenset(files)


def page_ids(module: Module) -> tuple[str, ...]:
    """The ids under which the pages of a module can be linked to."""
    own = (*(lesson.id for lesson in module.lessons), *(scenario.id for scenario in module.scenarios))
    return (*own, *(("quiz",) if module.quiz else ()), *(("plan",) if module.transfer else ()))


def _scheme(target: str) -> str:
    try:
        return urlsplit(target).scheme.lower()
    except ValueError:
        return "unreadable"
