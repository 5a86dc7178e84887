"""Stage 3. The list of competencies and the page of each."""

from __future__ import annotations

from milepost.counted import counted
from milepost.model import Competency
from milepost.plan import address, cards, shelves
from milepost.plan.index import Index
from milepost.plan.views.common import LevelMark
from milepost.plan.views.reference import BehaviourView, CompetenciesView, CompetencyCard, CompetencyView, LevelView
from milepost.siteplan import Link

_MOST = 25
"""More modules than these stand on a list of their own."""


def competencies(index: Index) -> CompetenciesView:
    """All competencies and what the four levels mean."""
    levels = sorted(index.curriculum.levels.items())
    return CompetenciesView(
        tuple(_card(index, one) for one in index.competencies.values()),
        tuple(LevelView(number, index.level(number), it.summary, it.evidence) for number, it in levels),
    )


def competency(index: Index, one: Competency, at: str) -> CompetencyView:
    """What people do at each level, and who and what leads there."""
    training = _training(index, one.id, at)
    aiming = ((role, role.targets[one.id]) for role in index.roles.values() if one.id in role.targets)
    return CompetencyView(
        summary=one.summary,
        assessment=Link("Self-assessment", f"{address.relative(at, address.ASSESSMENT)}#rate-{one.id}"),
        levels=tuple(_behaviours(index, number, texts) for number, texts in sorted(one.levels.items())),
        warning_signs=one.warning_signs,
        modules=training if len(training) <= _MOST else (),
        all_modules=_all(index, one.id, len(training), at) if len(training) > _MOST else None,
        roles=tuple(
            LevelMark(Link(role.title, address.relative(at, index.role_address(role.id))), level, index.level(level))
            for role, level in aiming
        ),
        sources=cards.cited(index, one.sources, at),
    )


def _all(index: Index, competency_id: str, count: int, at: str) -> Link:
    where = shelves.competency_address(index, competency_id)
    return Link(f"All {counted(count, 'module')}, from A to Z", address.relative(at, where))


def _card(index: Index, one: Competency) -> CompetencyCard:
    at = address.COMPETENCIES
    link = Link(one.title, address.relative(at, address.competency(one.id)))
    count = len(_training(index, one.id, at))
    return CompetencyCard(link, one.summary, counted(count, "module") if count else "No module yet")


def _behaviours(index: Index, number: int, texts: tuple[str, ...]) -> BehaviourView:
    meaning = index.curriculum.levels.get(number)
    return BehaviourView(f"level-{number}", index.level(number), meaning.summary if meaning else "", texts)


def _training(index: Index, competency_id: str, at: str) -> tuple[LevelMark, ...]:
    held = ((module, module.fields.competencies.get(competency_id, 0)) for module in index.ordered())
    return tuple(
        LevelMark(cards.module_link(index, module.id, at), level, index.level(level)) for module, level in held if level
    )
