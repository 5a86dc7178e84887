"""PE005: no type, generation, culture or side of the brain explains what a person does.

Why: averages and labels say little about the one colleague in front of you, and a label is hard to lose.
Bad: `Introverts prefer chat.` `Gen Z wants quick feedback.`
Good: `Some people prefer chat. Ask each person which way suits them.`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.claims import cites
from milepost.check.english import is_english
from milepost.check.registry import Fault
from milepost.check.unwelcome import each
from milepost.check.voices import is_mention
from milepost.check.wordlist import Hit, WordList
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "PE005"
LEVEL = Level.ERROR

ALLOWED = frozenset({"evidence-and-myths", "hire-for-soft-skills", "run-a-workshop"})
"""Modules whose subject these ideas are."""

_WHERE = ("asian", "western", "latin", "african", "arab")
_PREFER = "say what this person likes or does, and ask them"
_LEARN = "offer the same content in several ways, without sorting people"
_AGE = "say what they know or do, not when they were born"
_ASK = "say what this person or this team does"
_CULTURES = ", ".join(f"in {where} {word}" for where in _WHERE for word in ("culture", "cultures"))
_BIRTH = ", ".join(f"{word} {letter}" for word in ("gen", "generation") for letter in "xyz")
LIST = WordList(
    {
        **each("introvert, introverts, extrovert, extroverts, extravert, extraverts", _PREFER),
        **each("MBTI, Myers-Briggs, red personality, DISC type, DISC profile, type a personality", _PREFER),
        **each("alpha male, alpha males, alpha female, alpha females", _PREFER),
        **each("left-brain, right-brain, left-brained, right-brained", _PREFER),
        **each("visual learner, auditory learner, kinaesthetic learner, kinesthetic learner", _LEARN),
        **each("visual learners, auditory learners, kinaesthetic learners, kinesthetic learners", _LEARN),
        **each("learning style, learning styles", _LEARN),
        **each("millennial, millennials, boomer, boomers, digital native, digital natives", _AGE),
        **each(_BIRTH, _AGE),
        **each("high-context culture, high context culture, high-context cultures, high context cultures", _ASK),
        **each(_CULTURES, _ASK),
    }
)


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Labels for people in the curriculum's own texts."""
    if is_english(curriculum):
        yield from map(_fault, filter(_is_label, LIST.own_hits(curriculum)))


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Labels for people, outside the modules that are about such labels. Answers of questions have their own rule."""
    if module.id in ALLOWED or not is_english(curriculum):
        return
    disputed = {source.key for source in curriculum.sources if source.contested}
    for hit in LIST.hits(module):
        is_discussed = hit.passage.is_answer or not cites(hit.passage.text, hit.start).isdisjoint(disputed)
        if _is_label(hit) and not is_discussed:
            yield _fault(hit)


def _is_label(hit: Hit) -> bool:
    """Not a type of disc, and not a word that is only spoken of."""
    if hit.form.startswith("DISC") and not hit.words.startswith("DISC"):
        return False
    return not is_mention(hit.passage, hit.start, hit.end)


def _fault(hit: Hit) -> Fault:
    message = f"'{hit.words}' sorts people into types, which does not explain anyone"
    return hit.passage.at(hit.start), message, f"{LIST.instead[hit.form]}."
