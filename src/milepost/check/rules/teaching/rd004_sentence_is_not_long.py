"""RD004: no sentence has more than 25 words.

Why: who reads in a second language keeps a sentence in mind up to its end. Beyond 25 words its beginning is gone.
Bad: a sentence that names the plan, the person who made it, the meeting, its two results, and then what you shall do
Good: The export should be done by noon. If it still runs when you come in, call Bao.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.sentences import REFUSE, long_fault, long_sentences
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RD004"
LEVEL = Level.WARNING


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Long sentences, up to where RD104 says so."""
    for place, sentence in long_sentences(module):
        if sentence.words <= REFUSE:
            yield place, *long_fault(sentence)
