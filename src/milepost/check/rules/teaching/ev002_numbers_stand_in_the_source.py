"""EV002: a number in a sentence that cites a source stands in that source's entry.

Why: a number that was remembered wrongly travels further than any correction.
Bad: `Listening raised sales by 40% [@weger-2014].` when the entry of weger-2014 does not hold 40
Good: `In an experiment with 115 participants ... [@weger-2014].` when the entry says 115
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.claims import CITED, claims
from milepost.check.numbers import known_numbers, stated
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "EV002"
LEVEL = Level.ERROR


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Numbers that none of the cited sources holds."""
    sources = {source.key: source for source in curriculum.sources}
    for sentence in claims(module, CITED):
        cited = sentence.rests_on if "research" in sentence.block.boxes else sentence.inline
        known = [known_numbers(sources[key]) for key in cited if key in sources]
        if not cited or len(known) < len(cited):
            continue
        for words, value in stated(sentence.text):
            if not any(value in one for one in known):
                named = " or ".join(sorted(cited))
                message = f"the number {words} does not stand in the entry of {named}"
                fix = "compare it with 'supports' and 'caution' of the entry; correct it, or take it out."
                yield sentence.at(words), message, fix
