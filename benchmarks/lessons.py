"""Modules of any number, the same on every machine. The text of a module hangs on its number alone."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

SEED = 20261123
ROLES = 12
UNITS = 10
WORDS_A_MODULE = 1000
QUESTIONS = 5


@dataclass(frozen=True)
class Question:
    id: str
    prompt: str
    choices: tuple[tuple[str, bool, str], ...]
    """Text, correct, feedback."""


@dataclass(frozen=True)
class Module:
    number: int
    title: str
    summary: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    """Heading and blocks of Markdown; `{link}` stands for a link to an earlier module."""
    questions: tuple[Question, ...]

    @property
    def id(self) -> str:
        return f"module-{self.number:04}"

    @property
    def unit(self) -> str:
        return f"unit-{self.number % UNITS}"

    @property
    def linked(self) -> int:
        return self.number * 7 // 11


def dice(seed: int) -> random.Random:
    """The same throws for the same seed, everywhere."""
    return random.Random(seed)  # noqa: S311 - words for a test, not a secret


@cache
def vocabulary() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """4,000 words; the short ones are common and most are rare, as in a language."""
    pick = dice(SEED)
    syllables = [a + b for a in "bcdfglmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
    words = sorted({"".join(pick.choices(syllables, k=pick.choice((1, 2, 2, 2, 3)))) for _ in range(7000)})
    pick.shuffle(words)
    words.sort(key=lambda word: len(word) > 3)
    return tuple(words[:4000]), tuple(accumulate(1 / (rank + 1) for rank in range(4000)))


def sentence(pick: random.Random, least: int = 6, most: int = 15) -> str:
    words, weights = vocabulary()
    chosen = pick.choices(words, cum_weights=weights, k=pick.randint(least, most))
    return f"{' '.join(chosen).capitalize()}."


def title(pick: random.Random) -> str:
    return sentence(pick, 3, 6)[:-1]


def paragraph(pick: random.Random) -> str:
    return " ".join(sentence(pick) for _ in range(pick.randint(3, 4)))


def blocks(pick: random.Random) -> tuple[str, ...]:
    """A section: paragraphs, and one of the other things lessons hold."""
    extra = (
        "\n".join(f"- **{title(pick)}**: {sentence(pick, 5, 9)}" for _ in range(4)),
        "\n".join(f"{number}. {sentence(pick, 5, 9)}" for number in range(1, 5)),
        f"| {title(pick)} | {title(pick)} |\n|---|---|\n| {title(pick)} | {title(pick)} |\n| {title(pick)} | `x` |",
        f'!!! tip "{title(pick)}"\n    {paragraph(pick)}',
        f"> {sentence(pick)}",
    )
    return paragraph(pick), pick.choice(extra), f"{paragraph(pick)} See {{link}}."


def exercise(pick: random.Random) -> tuple[str, ...]:
    """The last section: what every module has."""
    sides = "\n\n".join(f'    !!! {side} "{title(pick)}"\n        {paragraph(pick)}' for side in ("poor", "good"))
    return (
        f'!!! example "{title(pick)}"\n    {paragraph(pick)}',
        f'!!! compare "{title(pick)}"\n{sides}',
        f'!!! partner "{title(pick)}"\n    In writing, by voice or by watching. You may pass. {paragraph(pick)}',
    )


def question(pick: random.Random, number: int) -> Question:
    """Four choices of one length; the right one moves from place to place."""
    length, right = pick.randint(3, 6), number % 4
    choices = tuple((sentence(pick, length, length)[:-1], place == right, sentence(pick, 8, 14)) for place in range(4))
    return Question(f"q-{number}", f"{sentence(pick, 8, 14)[:-1]}?", choices)


def module(number: int) -> Module:
    pick = dice(SEED * 100_003 + number)
    sections = [(title(pick), exercise(pick))]
    words = sum(len(block.split()) for block in sections[0][1])
    while words < WORDS_A_MODULE:
        section = blocks(pick)
        sections.insert(-1, (title(pick), section))
        words += sum(len(block.split()) for block in section)
    questions = tuple(question(pick, each) for each in range(1, QUESTIONS + 1))
    return Module(number, title(pick), sentence(pick), tuple(sections), questions)


def body(one: Module, link: str) -> str:
    parts = [f"## {heading}\n\n" + "\n\n".join(section) for heading, section in one.sections]
    return "\n\n".join(parts).replace("{link}", link) + "\n"
