"""Stage 3. The pages of a module: overview (or the one page), lesson, quiz, plan and transfer."""

from __future__ import annotations

import re

from milepost.counted import counted
from milepost.model import Lesson, Module, Objective, Question, Quiz, ReflectionQuestion, RewriteQuestion, Transfer
from milepost.plan import address, cards, frame, questions, walk, wording
from milepost.plan.frame import Spot
from milepost.plan.views.module import (
    LessonView,
    ModuleView,
    ObjectiveView,
    PageEntry,
    PlanPageView,
    QuizPageView,
    QuizView,
    ReviewView,
    TransferView,
)
from milepost.plan.views.question import QuestionView
from milepost.siteplan import Link

_PLACED = re.compile(r"^[ \t]*(?:`{3,}|~{3,})[ \t]*question[ \t]*\n[ \t]*([a-z0-9-]+)[ \t]*$", re.MULTILINE)


def overview(spot: Spot) -> ModuleView:
    """The first page: what the module is for and which pages it has."""
    module, index, fields = spot.module, spot.index, spot.module.fields
    total = module.minutes
    unit = index.units[module.unit]
    entries = () if module.single_page else tuple(_entry(spot, stop) for stop in spot.stops[1:])
    return ModuleView(
        place=frame.place(spot),
        summary=fields.summary,
        body=module.body.text,
        objectives=tuple(_objective(one) for one in fields.objectives),
        unit=spot.link(unit.title, spot.index.unit_address(unit.id)),
        level=index.level(fields.level),
        total=wording.minutes(total),
        total_minutes=total,
        competencies=cards.competency_marks(index, fields.competencies, spot.at),
        assessment=spot.link("Self-assessment", address.ASSESSMENT),
        prerequisites=tuple(cards.module_link(index, one, spot.at) for one in fields.prerequisites),
        roles=tuple(spot.link(role.title, index.role_address(role.id)) for role in cards.roles(index, module.id)),
        pages=entries,
        start=entries[0].link if entries else None,
        sources=cards.cited(index, _keys(module), spot.at),
        reviewed=wording.day(fields.reviewed.isoformat()) if fields.reviewed and fields.status != "draft" else "",
        status=wording.STATUS[fields.status],
        authors=wording.listed(fields.authors),
        help=index.fields.help,
        questions=placed(spot, module.body.text),
        quiz=_quiz(spot, module.quiz, module.body.text) if module.single_page and module.quiz else None,
        transfer=_transfer(module, module.transfer) if module.single_page and module.transfer else None,
    )


def lesson(spot: Spot, part: Lesson) -> LessonView:
    """A lesson with the questions its text places."""
    return LessonView(frame.place(spot), part.body.text, placed(spot, part.body.text))


def quiz(spot: Spot, part: Quiz) -> QuizPageView:
    """The page of the whole quiz."""
    return QuizPageView(frame.place(spot), _quiz(spot, part, ""))


def transfer(spot: Spot, part: Transfer) -> PlanPageView:
    """The page plan and transfer."""
    return PlanPageView(frame.place(spot), _transfer(spot.module, part))


def placed(spot: Spot, text: str) -> tuple[QuestionView, ...]:
    """The questions that a text places, each once."""
    bank = {question.id: question for question in spot.module.questions}
    names = dict.fromkeys(_PLACED.findall(text))
    return tuple(questions.view(spot.index, spot.module, bank[one], spot.at) for one in names if one in bank)


def _entry(spot: Spot, stop: walk.Stop) -> PageEntry:
    link = spot.link(stop.title, stop.address)
    taught = _taught(spot.module, stop.name)
    said = wording.minutes(stop.minutes)
    return PageEntry(stop.name, link, stop.kind, wording.KINDS[stop.label], stop.minutes, said, taught)


def _taught(module: Module, page_id: str) -> tuple[str, ...]:
    """The objectives whose questions say to read this page again, in the order of the module."""
    asked = [one for one in module.questions if one.read_again]
    pages = ((one, module.to_read_again(one.read_again or "")[0]) for one in asked)
    found = {name for one, page in pages if isinstance(page, Lesson) and page.id == page_id for name in one.objectives}
    return tuple(one.id for one in module.fields.objectives if one.id in found)


def _objective(objective: Objective) -> ObjectiveView:
    thinking = objective.thinking.value.capitalize() if objective.thinking else ""
    return ObjectiveView(objective.id, objective.text, thinking)


def _keys(module: Module) -> tuple[str, ...]:
    told = (key for scenario in module.scenarios for key in scenario.fields.sources)
    asked = (key for question in module.questions for key in question.sources)
    return (*module.fields.sources, *told, *asked)


def _quiz(spot: Spot, part: Quiz, text: str) -> QuizView:
    fields, here = part.fields, set(_PLACED.findall(text))
    rest = [question for question in part.questions if question.id not in here]
    tested = {name for question in rest for name in question.objectives}
    draw = min(fields.draw or len(rest), len(rest))
    return QuizView(
        module_id=spot.module.id,
        pass_mark=fields.pass_mark,
        draw=draw,
        shuffle=str(fields.shuffle).lower(),
        retry=fields.retry,
        duration=wording.minutes(fields.duration_minutes),
        rules=_rules(part, draw, rest),
        objectives=tuple(_objective(one) for one in spot.module.fields.objectives if one.id in tested),
        questions=tuple(questions.view(spot.index, spot.module, one, spot.at, n) for n, one in enumerate(rest, 1)),
        placed=tuple(Link(one.ask, f"#q-{one.id}") for one in placed(spot, text)),
        review=spot.link("Review", address.REVIEW),
    )


def _rules(part: Quiz, draw: int, bank: list[Question]) -> tuple[str, ...]:
    count = counted(len(bank), "question")
    many = f"{draw} of {count} at a time." if draw < len(bank) else f"{count[:1].upper()}{count[1:]}."
    again = {"wrong": "Try the ones you got wrong again", "all": "Try them all again"}[part.fields.retry]
    own = any(isinstance(question, RewriteQuestion | ReflectionQuestion) for question in bank)
    unmarked = ("What you write yourself counts as answered, and nobody marks it.",) if own else ()
    aim = f"Aim for {part.fields.pass_mark} %."
    return many, "No time limit.", f"{again}, as often as you like.", aim, *unmarked


def _transfer(module: Module, part: Transfer) -> TransferView:
    fields = part.fields
    return TransferView(
        module_id=module.id,
        duration=wording.minutes(fields.duration_minutes),
        reflection=fields.reflection,
        if_=fields.if_then.if_,
        then=fields.if_then.then.removesuffix("."),
        at_work=fields.at_work,
        manager=fields.manager,
        reviews=tuple(ReviewView(days, f"After {counted(days, 'day')}") for days in fields.review_after_days),
        body=part.body.text if part.body else "",
    )
