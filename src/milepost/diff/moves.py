"""Pages whose address changes, and whether the old address leads on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from milepost.model import Curriculum
from milepost.plan import address
from milepost.plan.walk import stops

Page = tuple[tuple[str, ...], str, str]
"""What names a page for ever, its title and its address."""


@dataclass(frozen=True)
class Move:
    """A page at another address than before, or gone (`after` is empty). `leads_on`: the old address still answers.

    `kind`: `module` for the pages of modules, which may have aliases; else `path`, `competency` or `page`.
    """

    kind: str
    title: str
    before: str
    after: str
    leads_on: bool


def moves(old: Curriculum, new: Curriculum, answering: Collection[str]) -> tuple[Move, ...]:
    """Every page learners could see that is no longer where it was. `answering`: old addresses that lead on."""
    after = {key: where for key, _, where in (*_inner(new), *_outer(new))}
    leading = {*after.values(), *answering}
    return tuple(
        Move(key[0], title, where, after.get(key, ""), where in leading)
        for key, title, where in (*_inner(old, published=True), *_outer(old))
        if after.get(key) != where
    )


def _inner(curriculum: Curriculum, *, published: bool = False) -> Iterator[Page]:
    """The pages of modules."""
    for module in curriculum.modules:
        if not published or module.fields.status == "published":
            for stop in stops(module):
                title = stop.title if stop.id else module.fields.title
                yield ("module", module.id, stop.id), title, stop.address


def _outer(curriculum: Curriculum) -> Iterator[Page]:
    """The pages beside them that are called by an id. A role without a path has a page as well."""
    for path in curriculum.paths:
        yield ("path", path.id), path.fields.title, address.path(path.id)
    with_path = {path.fields.role for path in curriculum.paths}
    for role in curriculum.roles:
        if role.id not in with_path:
            yield ("path", role.id), role.title, address.path(role.id)
    for competency in curriculum.competencies:
        yield ("competency", competency.id), competency.title, address.competency(competency.id)
    for page in curriculum.pages:
        yield ("page", page.id), page.fields.title, address.page(page.id)
