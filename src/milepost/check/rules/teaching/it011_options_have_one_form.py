"""IT011: the answers of a question have the same form.

Why: the odd one out draws the eye, and often it is the right one. All sentences or all phrases, with the same ending
     and the same kind of beginning, leave only the meaning to choose by.
Bad: `Asking the tester`, `Closing the ticket`, `You should wait for the log.`
Good: `Ask the tester.`, `Close the ticket.`, `Wait for the log.`
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from milepost.check.items import CLOSING, Group, Item, Option, items
from milepost.check.registry import Fault
from milepost.findings import Level, Place
from milepost.model import Curriculum, Module

CODE = "IT011"
LEVEL = Level.WARNING
_FIRST = re.compile(r"\w+")
_NOT_GERUND = frozenset({"bring", "during", "everything", "king", "nothing", "ring", "sing", "something", "spring"})
_FIX = "write all of them as sentences, or all as phrases."


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Questions one of whose answers looks different."""
    for item in items(module):
        for group in item.groups():
            yield from _faults(item, group)


def _faults(item: Item, group: Group) -> Iterator[Fault]:
    called, options = group
    for form, message, fix in (
        (_ending, f"some {called}s of {item.name} end like a sentence and others do not", _FIX),
        (_case, f"some {called}s of {item.name} begin with a capital and others do not", "begin all of them alike."),
    ):
        if place := _rare(item, options, form):
            yield place, message, fix
            return
    if lonely := _lonely_question(item):
        message = f"only the right {called} of {item.name} is a question"
        yield item.at(lonely.loc), message, "make another one a question, too, or make this one a sentence."
    elif place := _rare(item, options, _opening, alone=True):
        message = f"all other {called}s of {item.name} begin with the same form of a verb, and this one does not"
        yield place, message, "begin it like the others."


def _rare(item: Item, options: tuple[Option, ...], form: Callable[[str], str], alone: bool = False) -> Place | None:
    """The first option whose form is not that of most; with `alone`, only when all others are alike."""
    forms = [form(option.text) for option in options]
    if len(set(forms)) < 2:
        return None
    counts = Counter(forms).most_common()
    if "" in forms and form is _case:
        return None
    if alone and (len(counts) > 2 or counts[1][1] > 1 or counts[0][1] < 2 or not counts[0][0]):
        return None
    index = next(index for index, one in enumerate(forms) if one != counts[0][0])
    return item.at(options[index].loc)


def _ending(text: str) -> str:
    last = text.rstrip(CLOSING)[-1:]
    return "sentence" if last in (".", "!", "?", "\u2026") else "phrase"


def _case(text: str) -> str:
    found = _FIRST.search(text)
    if not found or not found[0][0].isalpha():
        return ""
    return "capital" if found[0][0].isupper() else "small"


def _opening(text: str) -> str:
    found = _FIRST.search(text)
    first = found[0].lower() if found else ""
    if first.endswith("ing") and len(first) > 4 and first not in _NOT_GERUND:
        return "ing"
    return "to" if first == "to" else ""


def _lonely_question(item: Item) -> Option | None:
    """The right choice, when it alone ends with a question mark."""
    asks = [option for option in item.options if option.text.rstrip(CLOSING).endswith("?")]
    return item.key if item.key and len(asks) == 1 and asks[0] is item.key else None
