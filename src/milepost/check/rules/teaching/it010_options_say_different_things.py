"""IT010: two answers of a question differ in more than small words and punctuation.

Why: if two choices say the same, either both are right or both can be crossed out without knowing anything.
Bad: `Ask the tester for details.` and `Ask a tester for the details!`
Good: answers that lead to different things being done
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import Item, items
from milepost.check.registry import Fault
from milepost.check.rules.structure.qz005_answers_differ import folded
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import runs

CODE = "IT010"
LEVEL = Level.ERROR
_SMALL = frozenset({"a", "an", "the", "please", "very", "really", "just"})


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Answers that say the same."""
    for item in items(module):
        yield from _faults(item)


def _faults(item: Item) -> Iterator[Fault]:
    for called, options in item.groups():
        first: dict[tuple[str, ...], str] = {}
        for option in options:
            said = tuple(word for word in runs(option.text.casefold()) if word not in _SMALL)
            other = first.setdefault(said, option.text)
            if said and other is not option.text and folded(other) != folded(option.text):
                message = f"this {called} of {item.name} says the same as '{other.strip()}'"
                yield item.at(option.loc), message, "make it a different mistake, or take it out."
