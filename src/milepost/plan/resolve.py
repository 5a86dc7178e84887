"""Stage 3. Where the targets in a page's Markdown lead. Parses no Markdown: it finds a few too many and never too few.

What is no link in the end (in a code sample, for example) is resolved all the same and never asked for.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from milepost.model import Term
from milepost.phrases import Phrases
from milepost.plan import address
from milepost.plan.index import Index
from milepost.plan.views.common import Cited, ModulePlace
from milepost.siteplan import Link, Resolved, TermUse

_TARGET = re.compile(r"\]\(\s*<?([^)\s<>]+)|^ {0,3}\[[^\]\n]+\]:\s*<?([^\s<>]+)", re.MULTILINE)
_CITED = re.compile(r"\[(@[\w-]+(?:\s*;\s*@[\w-]+)*)\]")
_SCHEME = re.compile(r"([a-z]+):(.+)")


@dataclass(frozen=True)
class Resolver:
    """Resolves for one curriculum. `phrases` are the written forms of all terms."""

    index: Index
    phrases: Phrases

    def __call__(self, at: str, view: object, file: str = "", own: str = "") -> Resolved:
        """What the Markdown in `view` points at, seen from the page `at`.

        `file` is the author's file, from which relative links start; `own` the module whose pictures come first.
        """
        texts: list[str] = []
        _collect(view, texts)
        text = "\n".join(texts)
        targets = sorted({one or other for one, other in _TARGET.findall(text)})
        links = ((target, self._target(target, posixpath.dirname(file), own)) for target in targets)
        keys = sorted({key.strip(" @\n") for group in _CITED.findall(text) for key in group.split(";")})
        return Resolved(
            links=tuple((target, address.relative(at, to)) for target, to in links if to),
            citations=tuple((key, self._citation(key, at)) for key in keys if key in self.index.sources),
            terms=tuple(self._terms(text, targets, at)),
        )

    def _target(self, target: str, folder: str, own: str) -> str:
        place, hash_, fragment = target.partition("#")
        scheme = _SCHEME.fullmatch(place)
        found = self._named(*scheme.groups()) if scheme else self._file(place, folder, own)
        return f"{found}{hash_}{fragment}" if found else ""

    def _named(self, scheme: str, name: str) -> str:
        known = self.index
        match scheme:
            case "module" if name in known.modules:
                return address.module(known.modules[name])
            case "lesson":
                module, _, page = name.partition("/")
                return next((stop.address for stop in known.stops.get(module, ()) if stop.id == page), "")
            case "term" if name in known.terms:
                return address.term(name)
            case "competency" if name in known.competencies:
                return address.competency(name)
            case "role" if name in known.roles:
                return known.role_address(name)
            case "page" if any(page.id == name for page in known.curriculum.pages):
                return address.page(name)
            case "path" if any(path.id == name for path in known.paths):
                return address.path(name)
        return ""

    def _file(self, place: str, folder: str, own: str) -> str:
        file = posixpath.normpath(posixpath.join(folder, place))
        pictures = self.index.modules[own].pictures if own else ()
        mine = (address.picture(own, picture.name) for picture in pictures if picture.file == file)
        return next(mine, self.index.files.get(file, "")) if place else ""

    def _citation(self, key: str, at: str) -> Link:
        return Link(self.index.short_forms[key], address.relative(at, address.source(key)))

    def _terms(self, text: str, targets: Iterable[str], at: str) -> Iterator[TermUse]:
        used = {name for _, _, name in self.phrases.find(text)}
        used |= {target.removeprefix("term:") for target in targets if target.startswith("term:")}
        for term in sorted(used & self.index.terms.keys()):
            yield _use(self.index.terms[term], at)


def resolver(index: Index) -> Resolver:
    """A resolver that knows all terms of the glossary."""
    return Resolver(index, Phrases((form, term.id) for term in index.terms.values() for form in forms(term)))


def forms(term: Term) -> tuple[str, ...]:
    """All written forms of a term, the longest first."""
    return tuple(sorted({term.term, *term.also}, key=lambda form: (-len(form), form)))


def _use(term: Term, at: str) -> TermUse:
    return TermUse(term.id, term.term, forms(term), term.text, address.relative(at, address.term(term.id)))


def _collect(value: object, texts: list[str]) -> None:
    """All texts in a view, without titles of other pages."""
    for item in value if isinstance(value, tuple) else vars(value).values():
        if isinstance(item, str):
            texts.append(item)
        elif item and not isinstance(item, (int, float, Link, ModulePlace, Cited)):
            _collect(item, texts)
