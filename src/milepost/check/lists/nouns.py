"""Nouns that hide a verb, the verb, and the weak verbs that stand before them."""

from __future__ import annotations

from milepost.check.lists.forms import forms

_WEAK_VERBS = ("make", "take", "do", "perform", "conduct", "provide", "undertake", "have", "carry out")
WEAK = tuple(form for verb in _WEAK_VERBS for form in forms(verb))
PAIRS = {
    "adjustment": "adjust",
    "analysis": "analyse",
    "announcement": "announce",
    "assessment": "assess",
    "assistance": "help",
    "assumption": "assume",
    "clarification": "explain",
    "comparison": "compare",
    "conclusion": "conclude",
    "consideration": "consider",
    "decision": "decide",
    "discussion": "talk",
    "estimation": "estimate",
    "evaluation": "judge",
    "explanation": "explain",
    "improvement": "improve",
    "investigation": "search",
    "modification": "change",
    "recommendation": "recommend",
    "selection": "choose",
    "suggestion": "suggest",
    "verification": "check",
}
"""After a weak verb and an article: `make a decision`."""
BARE = {noun: PAIRS[noun] for noun in ("assistance", "consideration")}
"""After a weak verb alone: `provide assistance`."""
OF = {
    "application": "use",
    "completion": "finish",
    "creation": "make",
    "facilitation": "lead",
    "implementation": "build",
    "identification": "find",
    "operationalisation": "put into practice",
    "utilisation": "use",
    "utilization": "use",
}
"""In `the implementation of`."""
