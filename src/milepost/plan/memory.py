"""Stage 3. What was planned last time, for a process that plans again and again: only what may differ is planned anew.

The pages of a module hang on the module itself, and on what they may show of all others: the curriculum's data and the
face of every module, which is all of it but the texts that stand on its own pages only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from milepost.model import Curriculum, Module
from milepost.plan.face import face
from milepost.plan.index import Index
from milepost.plan.planned import Around, Planned, Uses


class Memory:
    """The pages of each module and those around them, and what they were made from."""

    def __init__(self) -> None:
        self._data: Curriculum | None = None
        self._faces: dict[int, tuple[Module, object]] = {}
        self._inner: dict[int, tuple[Module, Planned]] = {}
        self._outer: tuple[Uses, Uses, Around] | None = None

    def begin(self, index: Index) -> None:
        """Forget everything if a page may show something else around a module than before."""
        modules = index.curriculum.modules
        data = replace(index.curriculum, modules=(), silences=())
        faces = {id(one): self._faces.get(id(one)) or (one, face(index, one)) for one in modules}
        if self._data != data or not _alike(self._faces, faces):
            self._inner, self._outer = {}, None
        self._data, self._faces = data, faces
        self._inner = {id(one): self._inner[id(one)] for one in modules if id(one) in self._inner}

    def inner(self, module: Module, make: Callable[[], Planned]) -> Planned:
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
