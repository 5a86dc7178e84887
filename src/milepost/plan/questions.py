"""Stage 3. Questions as pages show them: mixed order, words for right and wrong. Knows no page."""

from __future__ import annotations

from collections.abc import Iterator

from milepost.model import (
    Choice,
    JudgementQuestion,
    MatchQuestion,
    Module,
    MultipleQuestion,
    NearMiss,
    NumericQuestion,
    OrderQuestion,
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
    PairView,
    QuestionView,
    ReflectionView,
    RewriteView,
    RightView,
    StatementsView,
)
from milepost.siteplan import Link

_RATE = (("best", "Best"), ("acceptable", "Acceptable"), ("poor", "Poor"))
_EXTREMES = (("best", "Best"), ("worst", "Worst"))
_INSTRUCTIONS = {"best-and-worst": "Mark the best and the worst next step.", "rate": "Rate each step."}


def view(index: Index, module: Module, question: Question, at: str, number: int = 0) -> QuestionView:
    """A question of `module` as the page `at` shows it."""
    before, ask, after = prompt.split(question.prompt)
    objectives = {objective.id for objective in module.fields.objectives}
    return QuestionView(
        id=question.id,
        key=f"{module.id}/{question.id}",
        digest=_digest(index, module, question),
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
        objectives=tuple(one for one in question.objectives if one in objectives),
        read_again=readagain.link(module, question.read_again, at),
        look_back=_look_back(index, question, at),
        sources=tuple(_source(index, key, at) for key in question.sources if key in index.sources),
    )


def _digest(index: Index, module: Module, question: Question) -> str:
    """The digest of a question, which the index knows already where its module belongs to the curriculum."""
    if index.modules.get(module.id) is module:
        return index.digests[module.id].questions[question.id]
    return digest.question(question)


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
            items = tuple(ItemView(item.id, item.text, item.feedback) for item in question.items)
            return OrderView(mixed(items, question.id, lambda item: item.id), items)
        case MatchQuestion():
            return _match(question)
        case ShortTextQuestion():
            either = wording.listed(question.accept).replace(" and ", " or ")
            return EntryView("text", "", either, question.accept, "", _near(question.near))
        case NumericQuestion():
            return _entry(question)
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
    ids = {right.text: right.id for right in reversed(tuple(_rights(question)))}
    pairs = tuple(PairView(one.id, one.left, one.right, ids[one.right], one.feedback) for one in question.pairs)
    rights = tuple(RightView(ids[text], text) for text in dict.fromkeys(one.text for one in _rights(question)))
    return MatchView(pairs, mixed(rights, question.id, lambda right: right.text), question.extra)


def _rights(question: MatchQuestion) -> Iterator[RightView]:
    """Right sides have no ids of their own: the first pair that has it lends its own."""
    yield from (RightView(pair.id, pair.right) for pair in question.pairs)
    yield from (RightView(f"extra:{number}", text) for number, text in enumerate(question.extra, 1))


def _near(near: tuple[NearMiss, ...]) -> tuple[ItemView, ...]:
    return tuple(ItemView(f"near:{number}", miss.text, miss.feedback) for number, miss in enumerate(near, 1))


def _entry(question: NumericQuestion) -> EntryView:
    unit = f" {question.unit}" if question.unit else ""
    slack = f", or up to {question.tolerance}{unit} away from it" if question.tolerance else ""
    words = f"{question.answer}{unit}{slack}"
    right = (str(question.answer),)
    return EntryView("number", question.unit, words, right, str(question.tolerance), _near(question.near))


def _id(choice: ChoiceView) -> str:
    return choice.id


def _pinned(choice: ChoiceView) -> bool:
    return choice.pinned
