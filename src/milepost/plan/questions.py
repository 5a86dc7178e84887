"""Stage 3. Questions as pages show them: mixed order, words for right and wrong. Knows no page."""

from __future__ import annotations

from collections.abc import Callable

from milepost.model import (
    Choice,
    JudgementQuestion,
    MatchQuestion,
    Module,
    MultipleQuestion,
    NearMiss,
    NumericQuestion,
    OrderQuestion,
    Pair,
    Question,
    RatedChoice,
    ReflectionQuestion,
    RewriteQuestion,
    ShortTextQuestion,
    SingleQuestion,
    TrueFalseQuestion,
)
from milepost.plan import address, digest, prompt, readagain, wording
from milepost.plan.index import Index
from milepost.plan.shuffle import mixed, mixed_around
from milepost.plan.views.question import (
    AnswerView,
    ChoicesView,
    ChoiceView,
    EntryView,
    ItemView,
    JudgementView,
    MatchView,
    OrderView,
    QuestionView,
    ReflectionView,
    RewriteView,
    StatementsView,
)
from milepost.siteplan import Link

_RATE = (("best", "Best"), ("acceptable", "Acceptable"), ("poor", "Poor"))
_EXTREMES = (("best", "Best"), ("worst", "Worst"))
_INSTRUCTIONS = {"best-and-worst": "Mark the best and the worst next step.", "rate": "Rate each step."}


def view(index: Index, module: Module, question: Question, at: str, number: int = 0) -> QuestionView:
    """A question of `module` as the page `at` shows it."""
    before, ask, after = prompt.split(question.prompt)
    objectives = {objective.id: objective.text for objective in module.fields.objectives}
    return QuestionView(
        id=question.id,
        key=f"{module.id}/{question.id}",
        digest=digest.question(question),
        type=question.type,
        label=wording.QUESTION_TYPES[question.type],
        number=number,
        before=before,
        ask=ask,
        after=after,
        answer=_answer(question, mix=module.quiz is None or module.quiz.fields.shuffle),
        answered=not isinstance(question, ReflectionQuestion) or bool(question.explanation),
        explanation=question.explanation or "",
        hints=question.hints,
        objectives=tuple(objectives[one] for one in question.objectives if one in objectives),
        read_again=readagain.link(module, question.read_again, at),
        look_back=_look_back(index, question, at),
        sources=tuple(_source(index, key, at) for key in question.sources if key in index.sources),
    )


def _look_back(index: Index, question: Question, at: str) -> Link | None:
    earlier = index.modules.get(question.look_back or "")
    return Link(earlier.fields.title, address.relative(at, address.module(earlier))) if earlier else None


def _source(index: Index, key: str, at: str) -> Link:
    return Link(index.short_forms[key], address.relative(at, address.source(key)))


def _answer(question: Question, mix: bool) -> AnswerView:
    match question:
        case SingleQuestion() | MultipleQuestion():
            return _choices(question, mix)
        case TrueFalseQuestion():
            return _statements(question)
        case JudgementQuestion():
            return _judgement(question, mix)
        case OrderQuestion():
            items = tuple(ItemView(item.id, item.text, "", item.feedback) for item in question.items)
            return OrderView(mixed(items, question.id, lambda item: item.id), items)
        case MatchQuestion():
            return _match(question)
        case ShortTextQuestion():
            return EntryView("text", "", wording.listed(question.accept).replace(" and ", " or "), _near(question.near))
        case NumericQuestion():
            return EntryView("number", question.unit, _number(question), _near(question.near))
        case RewriteQuestion():
            return RewriteView(question.original or "", question.model_answer, question.checklist)
    return ReflectionView("Nobody marks it.")


def _choices(question: SingleQuestion | MultipleQuestion, mix: bool) -> ChoicesView:
    control = "radio" if question.type == "single" else "checkbox"
    choices = tuple(_choice(choice) for choice in question.choices)
    return ChoicesView(control, mixed_around(choices, question.id, _id, _pinned) if mix else choices)


def _choice(choice: Choice) -> ChoiceView:
    mark, verdict = ("true", "Right") if choice.correct else ("false", "Not right")
    return ChoiceView(choice.id, choice.text, mark, verdict, choice.feedback, choice.pinned)


def _statements(question: TrueFalseQuestion) -> StatementsView:
    def one(id_: str, text: str, answer: bool, feedback: str) -> ChoiceView:
        return ChoiceView(id_, text, str(answer).lower(), "True" if answer else "False", feedback)

    return StatementsView(tuple(one(it.id, it.text, it.answer, it.feedback) for it in question.statements))


def _judgement(question: JudgementQuestion, mix: bool) -> JudgementView:
    choices = tuple(_rated(choice) for choice in question.choices)
    return JudgementView(
        ask=question.ask,
        instruction=_INSTRUCTIONS[question.ask],
        scale=_EXTREMES if question.ask == "best-and-worst" else _RATE,
        rated_by=question.rated_by,
        choices=mixed_around(choices, question.id, _id, _pinned) if mix else choices,
    )


def _rated(choice: RatedChoice) -> ChoiceView:
    verdict = wording.RATINGS[choice.rating]
    return ChoiceView(choice.id, choice.text, choice.rating.value, verdict, choice.feedback, choice.pinned)


def _match(question: MatchQuestion) -> MatchView:
    pairs = tuple(ItemView(pair.id, pair.left, pair.right, pair.feedback) for pair in question.pairs)
    same: Callable[[str], str] = str
    rights = tuple(dict.fromkeys((*map(_right, question.pairs), *question.extra)))
    return MatchView(pairs, mixed(rights, question.id, same), question.extra)


def _right(pair: Pair) -> str:
    return pair.right


def _near(near: tuple[NearMiss, ...]) -> tuple[ItemView, ...]:
    return tuple(ItemView("", miss.text, "", miss.feedback) for miss in near)


def _number(question: NumericQuestion) -> str:
    unit = f" {question.unit}" if question.unit else ""
    slack = f", or up to {question.tolerance}{unit} away from it" if question.tolerance else ""
    return f"{question.answer}{unit}{slack}"


def _id(choice: ChoiceView) -> str:
    return choice.id


def _pinned(choice: ChoiceView) -> bool:
    return choice.pinned
