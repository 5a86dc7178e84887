"""RF009: a question placed in a lesson is one of the module's questions, and stands on a page once.

Why: the page would have a hole where the question should stand, or one answer in two places.
Bad: a block ` ```question ` with the id `when-reflect` when the quiz has `when-to-reflect`; the same block again
Good: the same id in both places, and one block for it on a page
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.check.walk import lesson_prose, references, repeated
from milepost.findings import Level, Place
from milepost.model import Curriculum, Module, ReferenceKind

CODE = "RF009"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Placed questions that the module does not have, that stand twice, or where no question can stand."""
    placed: set[int] = set()
    for module in curriculum.modules:
        for prose in lesson_prose(module):
            blocks = [found for found in prose.references if found.kind is ReferenceKind.QUESTION]
            placed.update(map(id, blocks))
            yield from _unknown(curriculum, module, [(block.target, block.place) for block in blocks])
    for used in references(curriculum, ReferenceKind.QUESTION):
        if id(used.reference) not in placed:
            yield used.place, "a question cannot be placed here", "move the block to a lesson or the opening text."


def _unknown(curriculum: Curriculum, module: Module, blocks: list[tuple[str, Place]]) -> Iterator[Fault]:
    questions = known.questions(curriculum, module)
    for name, place in blocks:
        if questions.lack(name):
            fix = f"write the id of a question of this module's quiz.{questions.guess(name)}"
            yield place, f"this module has no question '{name}'", fix
    for name, again, first in repeated(blocks):
        yield again, f"the question '{name}' stands on this page already, in line {first.line}", "take one of them out."
