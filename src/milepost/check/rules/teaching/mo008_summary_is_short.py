"""MO008: the summary of a module is one or two short sentences.

Why: it stands on cards beside others, where people decide within seconds what to open.
Bad: a summary of four sentences or 60 words
Good: `Four listening moves, and what listening is not.`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import sentences, words

CODE = "MO008"
LEVEL = Level.WARNING
MOST_SENTENCES, MOST_WORDS = 2, 40


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Summaries that fill a card."""
    summary = module.fields.summary
    told, count = len(sentences(summary)), len(words(summary))
    if told > MOST_SENTENCES or count > MOST_WORDS:
        size = f"{told} sentences" if told > MOST_SENTENCES else f"{count} words"
        fix = f"say in one or two sentences, with up to {MOST_WORDS} words, what a learner gets from the module."
        yield module.places.at("summary"), f"the summary has {size}", fix
