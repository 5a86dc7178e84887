"""Stage 3. The page for those who keep the curriculum. It knows no clock: days are shown, not counted."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from milepost.counted import counted
from milepost.findings import Finding, Level
from milepost.plan import address, cards, wording
from milepost.plan.index import Index
from milepost.plan.views.status import HeatRowView, HeatView, ModuleStateView, NoteView, StatusView
from milepost.siteplan import Link
from milepost.survey import Aim, Held, ModuleState, Survey, survey

_STATES = {"published": "Published", "review": "In review", "draft": "Draft"}
_LEVELS = (1, 2, 3, 4)
_AT = address.STATUS


def status(index: Index, findings: Iterable[Finding]) -> StatusView:
    """What stands and what is missing. Of `findings` only the notes are shown."""
    found = survey(index.curriculum)
    return StatusView(
        counts=wording.listed(tuple(f"{count} {_STATES[state].lower()}" for state, count in found.counts().items())),
        modules=tuple(_module(index, module) for module in found.modules),
        level_heads=tuple(index.level(level) for level in _LEVELS),
        competencies=tuple(_competency(index, held) for held in found.competencies),
        role_heads=tuple(_competency_link(held) for held in found.competencies),
        roles=tuple(_role(index, found, role_id) for role_id in index.roles),
        notes=tuple(_note(finding) for finding in findings if finding.level is Level.NOTE),
    )


def _module(index: Index, module: ModuleState) -> ModuleStateView:
    return ModuleStateView(
        link=cards.module_link(index, module.id, _AT),
        unit=index.units[module.unit].title,
        status=_STATES[module.status],
        level=module.level,
        duration=wording.minutes(module.minutes),
        questions=module.questions,
        paths=len(module.paths),
        reviewed=_day(module.reviewed),
        due=_day(module.due),
        unassessed=", ".join(module.unassessed),
    )


def _day(day: datetime.date | None) -> str:
    return wording.day(day.isoformat()) if day else "never"


def _competency(index: Index, held: Held) -> HeatRowView:
    cells = (_count(index, level, count) for level, count in zip(_LEVELS, held.modules, strict=True))
    return HeatRowView(_competency_link(held), tuple(cells), str(sum(held.modules)))


def _competency_link(held: Held) -> Link:
    return Link(held.title, address.relative(_AT, address.competency(held.id)))


def _count(index: Index, level: int, count: int) -> HeatView:
    words = f"{counted(count, 'module')} for {index.level(level)}"
    return HeatView(str(count), min(count, 4), words)


def _role(index: Index, found: Survey, role_id: str) -> HeatRowView:
    role = index.roles[role_id]
    aims = {aim.competency: aim for aim in found.aims if aim.role == role_id}
    reached = sum(not aim.gap for aim in aims.values())
    return HeatRowView(
        Link(role.title, address.relative(_AT, index.role_address(role_id))),
        tuple(_reached(aims.get(held.id)) for held in found.competencies),
        f"{reached} of {len(aims)}",
    )


def _reached(aim: Aim | None) -> HeatView:
    if aim is None:
        return HeatView("", 0, "no target")
    mark = " ✓" if not aim.gap else ""
    words = f"level {aim.reached} of {aim.target}{'' if aim.gap else ', reached'}"
    return HeatView(f"{aim.reached}/{aim.target}{mark}", min(4, 4 * aim.reached // aim.target), words)


def _note(finding: Finding) -> NoteView:
    return NoteView(str(finding.place), finding.code, finding.message, finding.fix)
