"""RD104: no sentence has more than 35 words.

Why: nobody follows such a sentence at first reading, and most people do not read it twice. See RD004.
Bad: A sentence that goes on through three commas, two brackets and a semicolon until its point has been forgotten ...
Good: One idea in each sentence. The main point first, the reason second.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.sentences import REFUSE, long_fault, long_sentences
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RD104"
LEVEL = Level.ERROR


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Very long sentences."""
    for place, sentence in long_sentences(module):
        if sentence.words > REFUSE:
            yield place, *long_fault(sentence)
