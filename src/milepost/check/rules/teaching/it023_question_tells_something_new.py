"""IT023: a question does not repeat 8 or more words in a row of its module.

Why: who recognises a sentence of the lesson has not had to think. A new case shows whether the idea has arrived.
Bad: a statement copied from the lesson
Good: the same idea in another case, with other people and other words
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import Item, items
from milepost.check.registry import Fault
from milepost.check.walk import module_prose
from milepost.findings import Level
from milepost.model import Curriculum, Loc, Module, RewriteQuestion
from milepost.reading import plain, runs

CODE = "IT023"
LEVEL = Level.WARNING
RUN, LONGEST = 8, 40


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Questions that copy their module."""
    found = [(item, loc, words) for item in items(module) for loc, text in _texts(item) if (words := _long(text))]
    if not found:
        return
    text = " ".join(prose.text for prose in module_prose(module)).casefold()
    near = [one for one in found if _may_be_copied(one[2], text)]
    taught = _line(runs(text)) if near else ""
    for item, loc, words in near:
        if run := _copied(words, taught):
            count = f"{len(run)} or more" if len(run) == LONGEST else f"{len(run)}"
            message = f"{item.name} repeats {count} words in a row of this module: '{' '.join(run[:RUN])} ...'"
            yield item.at(loc), message, "tell a new case, in other words."


def _texts(item: Item) -> Iterator[tuple[Loc, str]]:
    yield from item.asked
    if isinstance(item.question, RewriteQuestion) and item.question.original:
        yield ("original",), plain(item.question.original)


def _long(text: str) -> list[str]:
    words = runs(text.casefold()) if text.count(" ") > RUN // 2 else []
    return words if len(words) >= RUN else []


def _may_be_copied(words: list[str], text: str) -> bool:
    """Whether the text has so many of the words in a row at all: a quick look before it is taken apart."""
    start = 0
    while start + RUN <= len(words):
        missing = next((at for at in range(start + RUN - 1, start - 1, -1) if words[at] not in text), None)
        if missing is None:
            return True
        start = missing + 1
    return False


def _line(words: list[str]) -> str:
    """Words as one text in which a run of them can be found as it stands."""
    return f" {' '.join(words)} "


def _copied(words: list[str], taught: str) -> list[str]:
    """The first run of words that the module has, too, as long as it goes, up to 40 words."""
    for start in range(len(words) - RUN + 1):
        if _line(words[start : start + RUN]) not in taught:
            continue
        end = start + RUN
        while end < min(len(words), start + LONGEST) and _line(words[start : end + 1]) in taught:
            end += 1
        return words[start:end]
    return []
