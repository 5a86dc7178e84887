"""Stage 3. What the pages of modules were in an earlier run. Pure: somebody else keeps it between runs.

As in a memory within one run, the pages of a module hang on the module itself, on the data of the curriculum and on the
faces of all modules.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import cache, partial

from milepost.model import Module
from milepost.plan.face import face
from milepost.plan.index import Index
from milepost.plan.planned import Around, Planned, Uses
from milepost.siteplan import Kept, LatePage, PagePlan, Told


class Earlier:
    """`own`: a digest of the files of each module, by its id; `data`: one of everything else that is read."""

    def __init__(self, kept: Kept, own: Mapping[str, str], data: str) -> None:
        self._kept, self._own, self._data = kept, own, data
        self._around = ""
        self._planned: dict[str, Planned] = {}

    def begin(self, index: Index) -> None:
        """Find out whether what is kept is still true."""
        faces = [face(index, one) for one in index.curriculum.modules]
        self._around = hashlib.sha256(repr((self._data, faces)).encode()).hexdigest()
        if self._kept.around != self._around:
            self._kept = Kept()

    def inner(self, module: Module, make: Callable[[], Planned]) -> Planned:
        """The pages of `module`: made only where nothing true is known."""
        told = self._kept.modules.get(module.id)
        is_true = told is not None and told.own == self._own[module.id]
        self._planned[module.id] = _late(told, make) if told and is_true else make()
        return self._planned[module.id]

    def outer(self, using: Uses, citing: Uses, make: Callable[[], Around]) -> Around:
        """The pages around the modules are few."""
        del using, citing
        return make()

    def kept(self) -> Kept:
        """What is true now, for the next run."""
        return Kept(self._around, {name: _told(self._own[name], one) for name, one in self._planned.items()})


def _late(told: Told, make: Callable[[], Planned]) -> Planned:
    made = cache(make)

    def again(address: str) -> PagePlan:
        return next(page for page in made().pages if page.address == address)

    late = tuple(LatePage(at, title, digest, partial(again, at)) for at, title, digest in told.pages)
    return Planned((), late, frozenset(told.terms), frozenset(told.sources))


def _told(own: str, planned: Planned) -> Told:
    pages = [(page.address, page.title, page.digest) for page in planned.pages]
    pages += [(page.address, page.title, page.digest) for page in planned.late]
    return Told(own, tuple(pages), tuple(sorted(planned.terms)), tuple(sorted(planned.sources)))
