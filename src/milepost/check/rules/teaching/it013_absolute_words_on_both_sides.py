"""IT013: words like "always" and "never" do not mark the wrong answers.

Why: people learn quickly that "always" is wrong, and can then answer without knowing the matter.
Bad: `Always reply within an hour.` and `Never use chat.` beside a right choice without such a word
Good: the same claim without the word; or a right answer that has one, too
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import Option, items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT013"
LEVEL = Level.WARNING
_ABSOLUTE = re.compile(r"\b(?:always|never|(?<!at )all|none|every|only|completely|must)\b", re.IGNORECASE)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Questions in which only wrong answers have such a word."""
    for item in items(module):
        found = {option: word for option in item.wrong if (word := _absolute(option))}
        if found and item.right and not any(map(_absolute, item.right)):
            first, word = next(iter(found.items()))
            message = f"a word like '{word}' stands only in wrong {item.called}s of {item.name}, and marks them"
            yield item.at(first.loc), message, "say the mistake without the word, or use one in a right answer as well."


def _absolute(option: Option) -> str:
    match = _ABSOLUTE.search(option.text)
    return match[0].lower() if match else ""
