"""Stage 3. What was planned last time, for a process that plans again and again: only what may differ is planned anew.

The pages of a module hang on the module itself, and on what they may show of all others: the curriculum's data and the
face of every module, which is all of it but the texts that stand on its own pages only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from milepost.model import Curriculum, Lesson, Module, Scenario
from milepost.plan.index import Index
from milepost.siteplan import PagePlan

Pages = tuple[PagePlan, ...]
Around = tuple[Pages, Pages]
"""The pages before those of the modules, and those behind them."""
Uses = Mapping[str, Collection[str]]


class Memory:
    """The pages of each module and those around them, and what they were made from."""

    def __init__(self) -> None:
        self._data: Curriculum | None = None
        self._faces: dict[int, tuple[Module, object]] = {}
        self._inner: dict[int, tuple[Module, Pages]] = {}
        self._outer: tuple[Uses, Uses, Around] | None = None

    def begin(self, index: Index) -> None:
        """Forget everything if a page may show something else around a module than before."""
        modules = index.curriculum.modules
        data = replace(index.curriculum, modules=(), silences=())
        faces = {id(one): self._faces.get(id(one)) or (one, _face(index, one)) for one in modules}
        if self._data != data or not _alike(self._faces, faces):
            self._inner, self._outer = {}, None
        self._data, self._faces = data, faces
        self._inner = {id(one): self._inner[id(one)] for one in modules if id(one) in self._inner}

    def inner(self, module: Module, make: Callable[[], Pages]) -> Pages:
        """The pages of `module`."""
        known = self._inner.get(id(module)) or (module, make())
        self._inner[id(module)] = known
        return known[1]

    def outer(self, using: Uses, citing: Uses, make: Callable[[], Around]) -> Around:
        """The pages around the modules; `using` and `citing` tell which modules use a term and a source."""
        if self._outer is None or self._outer[:2] != (using, citing):
            self._outer = (using, citing, make())
        return self._outer[2]


def _alike(before: Mapping[int, tuple[Module, object]], now: Mapping[int, tuple[Module, object]]) -> bool:
    """Whether the same faces stand in the same order; the numbers are only names of objects."""
    return [face for _, face in before.values()] == [face for _, face in now.values()]


def _face(index: Index, module: Module) -> object:
    """What the pages of others may show of a module. Longer than it need be: a face too large costs time only."""
    parts: list[Lesson | Scenario] = [*module.lessons, *module.scenarios]
    return (
        module.fields.model_copy(update={"quiz": None}),
        (module.unit, module.folder, module.single_page, module.minutes, module.pictures),
        tuple(replace(stop, part=None) for stop in index.stops[module.id]),
        tuple((part.fields, part.number, part.places.file) for part in parts),
        tuple(part and part.places.file for part in (module.quiz, module.transfer)),
        module.transfer and module.transfer.fields,
        module.places.file,
        index.digests[module.id],
    )
