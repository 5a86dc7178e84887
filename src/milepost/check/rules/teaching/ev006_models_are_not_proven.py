"""EV006: a model, a framework or a practitioner's tool is never called proven.

Why: a tool can be useful and untested; "proven" stops people from looking whether it helps them.
Bad: `The proven five-step model [@a-handbook] ...`
Good: `A model that many use [@a-handbook] has five steps. We know of no test of it.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.claims import CITED, claims, denies
from milepost.check.english import is_english
from milepost.check.passages import texts
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "EV006"
LEVEL = Level.ERROR

MODELS = frozenset(
    {"practitioner", "practice", "framework", "theory", "review-theory", "standard", "essay", "historical"}
)
_PROVEN = re.compile(
    r"\b(proven|evidence-based|scientifically \w+|scientific|validated|research-based|science-based|guaranteed)\b",
    re.IGNORECASE,
)
SIGNS = frozenset({"proven", "based", "scientifically", "scientific", "validated", "guaranteed"})


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Sentences that cite only models and call something in them proven."""
    if not is_english(curriculum) or SIGNS.isdisjoint(texts(module).words):
        return
    kinds = {source.key: source.evidence for source in curriculum.sources}
    for sentence in claims(module, CITED):
        cited = {kinds[key] for key in sentence.inline if key in kinds}
        match = _PROVEN.search(sentence.text) if cited and cited <= MODELS else None
        if match and not denies(sentence.text[: match.start()]):
            message = f"'{match[0]}' does not fit: what is cited here is a model or a tool, not a test of it"
            yield sentence.at(match[0]), message, "call it a model, a prompt or a tool that many use."
