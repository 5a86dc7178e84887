"""What counts as a verb that others can see, and which kind of thinking a verb asks for."""

from __future__ import annotations

import pytest

from milepost.check.rules.teaching.ob002_two_to_five_objectives import module_faults
from milepost.check.verbs import EXAMPLES, far_apart, kind, unseen
from milepost.model import Objective, Thinking

from .made import curriculum, module

SEEN = (
    "Explain why a handover needs three facts.",
    "Have a short talk about a delay.",
    "Develop a plan for the first week.",
    "Get a review from a colleague.",
    "Ping the server and read the answer.",
    "Bring up the log of the last run.",
    "Apply the checklist.",
    "Be the first to ask.",
    "**Name** the four moves.",
    "`grep` a log for the first error.",
    "",
)
UNSEEN = {
    "Understand why": "Understand",
    "KNOW the moves": "KNOW",
    "Understands why": "Understands",
    "Realising what matters": "Realising",
    "Explaining the moves": "Explaining",
    "Be able to explain": "Be able to",
    "Become more confident": "Become more confident",
    "Get to know the tools": "Get to know",
    "Have a good understanding of trust": "Have a good",
    "How to ask": "How",
    "The four moves": "The",
    "Clearly say no": "Clearly",
    "_Learn_ to listen": "Learn",
}


@pytest.mark.parametrize("text", SEEN)
def test_what_others_can_see_passes(text: str) -> None:
    assert unseen(text) == ""


@pytest.mark.parametrize(("text", "start"), UNSEEN.items())
def test_what_nobody_can_see_is_named(text: str, start: str) -> None:
    assert unseen(text) == start


@pytest.mark.parametrize(("thinking", "verbs"), EXAMPLES.items())
def test_verbs_that_are_offered_pass_themselves(thinking: Thinking | None, verbs: tuple[str, ...]) -> None:
    for verb in verbs:
        asks = kind(f"{verb.capitalize()} it.")
        assert not unseen(f"{verb.capitalize()} it.")
        assert not (thinking and asks and far_apart(asks, thinking))


@pytest.mark.parametrize("count", [1, 2, 5, 6])
def test_two_to_five_objectives(count: int) -> None:
    made = module("ask")
    objectives = tuple(Objective(id=f"O{number}", text="Do it.") for number in range(count))
    made = type(made)(**{**vars(made), "fields": made.fields.model_copy(update={"objectives": objectives})})
    assert bool(list(module_faults(curriculum(), made))) is not (2 <= count <= 5)
