"""IT005: a prompt is a whole question or task.

Why: who can answer with the choices covered has understood; a half sentence can only be guessed from the choices.
Bad: `prompt: Feedback`, `prompt: A good reply is when it`
Good: `prompt: Which reply tells the developer what to do first?`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import CLOSING, items, size
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import blocks, plain

CODE = "IT005"
LEVEL = Level.ERROR
LEAST = 6
_ENDS = ("?", ".", ":")


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Prompts that are too short to ask anything, or stop in the middle."""
    for item in items(module):
        count = size(item.stem)
        if count < LEAST:
            message = f"the prompt of {item.name} has only {count} word{'s' if count != 1 else ''}"
            yield item.at(("prompt",)), message, "ask so fully that it can be answered with the choices covered."
        elif not (_is_whole(item.stem) or any(map(_is_whole, _paragraphs(item.question.prompt)))):
            message = f"the prompt of {item.name} does not end like a question or a task"
            yield item.at(("prompt",)), message, "end it with '?', '.' or ':', and begin no choice in mid-sentence."


def _paragraphs(prompt: str) -> list[str]:
    """The last paragraph; all of them, when a list, a quote or code follows it."""
    found = blocks(prompt)
    last = found[-1:] if found and found[-1].kind == "paragraph" else found
    return [plain(block.text) for block in last if block.kind == "paragraph"]


def _is_whole(paragraph: str) -> bool:
    return paragraph.rstrip(CLOSING).endswith(_ENDS)
