"""Where an author's links may lead. Answers one question: what is wrong with this target?"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from milepost.check import known
from milepost.check.anchors import Anchors
from milepost.check.known import Names
from milepost.check.walk import Used
from milepost.model import Curriculum, Lesson, Module, Scenario
from milepost.suggest import did_you_mean

Problem = tuple[str, str]
"""What is wrong with a target, and how to mend it."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.*)", re.DOTALL)
WEB = re.compile(r"https?://[^\s\\<>\"/?#:@]+(?::\d+)?(?:[/?#][^\s\\<>\"]*)?", re.IGNORECASE)
_FOREIGN = ("data", "file", "javascript", "vbscript")
_MAIL = re.compile(r"mailto:[^\s\\<>\"?@]+@[^\s\\<>\"?@]+(?:\?subject=[^\s\\<>\"&]*)?", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|dev)(?:/|$))", re.IGNORECASE)
_NO_SCHEME = (
    "link to https://..., to a file of the curriculum, or to module:, lesson:, term:, competency:, role:, path:"
    " or page: with an id."
)


@lru_cache(maxsize=10_000)
def _way(file: str, folder: str) -> str:
    return posixpath.relpath(file, folder or ".")


class Targets:
    """Everything that can be linked to in one curriculum."""

    def __init__(self, curriculum: Curriculum) -> None:
        self._curriculum = curriculum
        self._anchors = Anchors(curriculum)

    def problem(self, used: Used) -> Problem | None:
        """Why the link leads nowhere, or nothing when it leads somewhere."""
        target = used.target
        if not target:
            return "this link leads nowhere: nothing stands between ( and )", "write where it leads."
        scheme = _SCHEME.fullmatch(target)
        if scheme and scheme[1] in self._named:
            return self._named_problem(scheme[1], scheme[2])
        if target.startswith("#"):
            return self._anchor_problem(used.place.file, target[1:])
        if scheme or target.startswith("//"):
            return self._outside_problem(target, scheme[1] if scheme else "")
        return self._file_problem(used)

    def _named_problem(self, scheme: str, target: str) -> Problem | None:
        name, hash_, anchor = target.partition("#")
        names = self._named[scheme]
        if names.lack(name):
            return f"there is no {scheme} '{name}'", f"link to one that exists.{names.guess(name)}"
        if not hash_ or name not in names.sure:
            return None
        file = self._page_files.get(f"{scheme}:{name}")
        return self._anchor_problem(file, anchor) if file else _no_anchor(scheme, name)

    def _outside_problem(self, target: str, scheme: str) -> Problem | None:
        kind = scheme.lower()
        if kind in ("http", "https"):
            whole = WEB.fullmatch(target)
            return None if whole else (f"'{target}' is no whole web address", "write it like https://example.org/page")
        if kind == "mailto":
            whole = _MAIL.fullmatch(target)
            return None if whole else (f"'{target}' is no mail address", "write it like mailto:help@example.org")
        start = f"{scheme}:" if scheme else "//"
        guess = (
            ""
            if scheme.lower() in _FOREIGN
            else did_you_mean(start.lower(), [f"{name}:" for name in (*self._named, "https")])
        )
        return (
            f"a link may not begin with '{scheme}:'" if scheme else "a link may not begin with '//'",
            _NO_SCHEME + guess,
        )

    def _anchor_problem(self, file: str, anchor: str) -> Problem | None:
        anchors = self._anchors.on(file)
        if anchor in anchors or file in self._curriculum.faulty:
            return None
        fix = did_you_mean(f"#{anchor}", [f"#{one}" for one in anchors]).strip() or _listed(anchors)
        return f"there is no heading or moment '#{anchor}' on that page", fix

    def _file_problem(self, used: Used) -> Problem | None:
        path, hash_, anchor = used.target.partition("#")
        folder = posixpath.dirname(used.place.file)
        wanted = posixpath.normpath(posixpath.join(folder, path))
        if wanted in self._files:
            return self._anchor_problem(wanted, anchor) if hash_ else None
        if self._may_exist(wanted):
            return None
        if _DOMAIN.match(path):
            return f"the link '{path}' has no https:// before it", f"write https://{path}"
        if "@" in path and "/" not in path:
            return f"the mail address '{path}' has no mailto: before it", f"write mailto:{path}"
        return f"the link '{used.target}' leads to no page of the curriculum", self._nearest(folder, path, wanted)

    def _may_exist(self, wanted: str) -> bool:
        """Whether load could not make sense of the file, or of the module it belongs to."""
        folder = posixpath.dirname(wanted)
        faulty = self._curriculum.faulty
        return wanted in faulty or folder in faulty or f"{folder}/index.md" in faulty

    def _nearest(self, folder: str, path: str, wanted: str) -> str:
        """The page that the author may have meant: a module's folder, or a file that is called nearly so."""
        if path.startswith("/"):
            return "write the way from this file, like ../other-module/index.md, or module: and the id of a module."
        if f"{wanted}/index.md" in self._files:
            return f"Did you mean '{posixpath.join(path, 'index.md')}'?"
        same_name = [file for file in self._files if posixpath.basename(file) == posixpath.basename(wanted)]
        beside = self._by_folder.get(posixpath.dirname(wanted), ())
        near = [_way(file, folder) for file in (*beside, *same_name[:5])]
        return f"name a file of the curriculum, seen from this one.{did_you_mean(path, near)}"

    @cached_property
    def _named(self) -> Mapping[str, Names]:
        curriculum = self._curriculum
        return {
            "module": known.modules(curriculum),
            "lesson": known.pages(curriculum),
            "term": known.terms(curriculum),
            "competency": known.competencies(curriculum),
            "role": known.roles(curriculum),
            "path": known.paths(curriculum),
            "page": known.own_pages(curriculum),
        }

    @cached_property
    def _page_files(self) -> Mapping[str, str]:
        """The files of the pages that may be linked to with an anchor."""
        files = {f"module:{module.id}": module.places.file for module in self._curriculum.modules}
        for module in self._curriculum.modules:
            pages: list[Lesson | Scenario] = [*module.lessons, *module.scenarios]
            files |= {f"lesson:{module.id}/{page.id}": page.places.file for page in pages}
        files |= {f"page:{page.id}": page.places.file for page in self._curriculum.pages}
        return files

    @cached_property
    def _files(self) -> frozenset[str]:
        own = [page.places.file for page in self._curriculum.own_pages]
        return frozenset([*own, *(file for module in self._curriculum.modules for file in _files(module))])

    @cached_property
    def _by_folder(self) -> Mapping[str, list[str]]:
        folders: dict[str, list[str]] = {}
        for file in sorted(self._files):
            folders.setdefault(posixpath.dirname(file), []).append(file)
        return folders


def _files(module: Module) -> list[str]:
    parts = (module, *module.lessons, *module.scenarios, module.quiz, module.transfer)
    return [*(part.places.file for part in parts if part), *(picture.file for picture in module.pictures)]


def _no_anchor(scheme: str, name: str) -> Problem:
    return f"a link to {scheme}:{name} cannot go on with '#'", f"write {scheme}:{name}"


def _listed(anchors: tuple[str, ...]) -> str:
    if not anchors:
        return "take '#' and what follows out: that page has no headings of its own."
    return f"use one of: {', '.join(f'#{anchor}' for anchor in anchors[:8])}{', ...' if len(anchors) > 8 else ''}"
