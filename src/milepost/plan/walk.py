"""Stage 3. The pages of a module in their order, and how long they take."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.model import Lesson, Module, Scenario
from milepost.plan import address


@dataclass(frozen=True)
class Stop:
    """One page of a module. `kind` is a page kind; `label` names it in `wording.KINDS`."""

    kind: str
    label: str
    id: str
    title: str
    minutes: int
    address: str
    part: Lesson | Scenario | None = None

    @property
    def name(self) -> str:
        """What a learner's progress calls it: as `id`, and `index` for the first page."""
        return self.id or "index"


def stops(module: Module) -> tuple[Stop, ...]:
    """The pages of a module: overview, lessons and scenarios by number, quiz, plan."""
    where = address.module(module)
    if module.single_page:
        return (Stop("module", "whole", "", module.fields.title, module.minutes, where),)
    first = Stop("module", "module", "", "Overview", module.fields.duration_minutes, where)
    return (first, *_parts(module), *_last(module))


def counted(stops: tuple[Stop, ...]) -> tuple[Stop, ...]:
    """The pages a learner marks as done: an overview is done when the pages below it are."""
    return stops[1:] if len(stops) > 1 else stops


def _parts(module: Module) -> tuple[Stop, ...]:
    return tuple(_stop(module, part) for part in sorted(_inner(module), key=_order))


def _inner(module: Module) -> list[Lesson | Scenario]:
    return [*module.lessons, *module.scenarios]


def _order(part: Lesson | Scenario) -> tuple[bool, int, bool, str]:
    return part.number is None, part.number or 0, isinstance(part, Scenario), part.id


def _stop(module: Module, part: Lesson | Scenario) -> Stop:
    kind, label = ("lesson", part.fields.type) if isinstance(part, Lesson) else ("scenario", "scenario")
    where = address.module_page(module, part)
    return Stop(kind, label, part.id, part.fields.title, part.fields.duration_minutes, where, part)


def _last(module: Module) -> list[Stop]:
    found = []
    for kind, title, part in (("quiz", "Check yourself", module.quiz), ("plan", "Plan and transfer", module.transfer)):
        if part:
            where = address.module_page(module, kind)
            found.append(Stop(kind, kind, kind, title, part.fields.duration_minutes, where))
    return found
