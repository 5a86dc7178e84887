"""EN006: the same thing has the same word: the one of the glossary.

Why: another word for variety makes readers look for a difference that is not there.
Bad: 'the work item' in a lesson, when the glossary says `{term: ticket, avoid: [work item]}`
Good: 'the ticket'
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from milepost.check.registry import Fault
from milepost.check.usage import Use
from milepost.check.wordlist import WordList
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "EN006"
LEVEL = Level.WARNING


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Words that a term of the glossary asks to avoid."""
    instead = {form.lower(): term.term for term in curriculum.terms for form in term.avoid}
    for hit in _list(tuple(instead)).hits(module) if instead else ():
        use = Use(module, hit.passage, hit.start, hit.end)
        if use.is_own:
            yield use.fault(f"'{use.words}' has another name in the glossary", f"write '{instead[hit.form]}'.")


@lru_cache(maxsize=4)
def _list(forms: tuple[str, ...]) -> WordList:
    return WordList({form: form for form in forms})
