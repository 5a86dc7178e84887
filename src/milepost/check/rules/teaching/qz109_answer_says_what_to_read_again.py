"""QZ109: a question that counts says where its answer is taught.

Why: after a wrong answer people want to look it up, now, and not search five pages for it.
Bad: a `single` question without `read_again`
Good: `read_again: ask-and-reflect#open-but-not-vague`; questions that look back lead to their module by themselves
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import Item, items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module, ReferenceKind
from milepost.slug import heading_ids, heading_words

CODE = "QZ109"
LEVEL = Level.WARNING
LACK = True
NOT_COUNTED = ("rewrite", "reflection")


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Counted questions that lead nowhere."""
    lonely = [item for item in items(module) if _leads_nowhere(item)]
    example = _example(module) if lonely else ""
    for item in lonely if example else ():
        message = f"{item.name} does not say what to read again after a wrong answer"
        yield item.at(("id",)), message, f"add 'read_again:' with a page or a heading of it, like {example}."


def _leads_nowhere(item: Item) -> bool:
    question = item.question
    return not question.read_again and not item.is_looking_back and question.type not in NOT_COUNTED


def _example(module: Module) -> str:
    """Something of the module that can be read again; nothing when it is one page without headings."""
    if module.lessons:
        return f"'{module.lessons[0].id}'"
    headings = [heading_words(one.text) for one in module.body.references if one.kind is ReferenceKind.HEADING]
    return f"'{heading_ids(headings)[0]}'" if headings else ""
