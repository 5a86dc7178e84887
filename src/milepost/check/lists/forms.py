"""Forms of English verbs, so that a list names a verb once."""

from __future__ import annotations

from collections.abc import Mapping

_IRREGULAR = {
    "bring": "brings brought bringing",
    "come": "comes came coming",
    "do": "does did done doing",
    "get": "gets got gotten getting",
    "give": "gives gave given giving",
    "go": "goes went gone going",
    "have": "has had having",
    "hit": "hits hitting",
    "make": "makes made making",
    "put": "puts putting",
    "take": "takes took taken taking",
    "think": "thinks thought thinking",
    "drop": "drops dropped dropping",
    "undertake": "undertakes undertook undertaken undertaking",
}


def all_forms(instead: Mapping[str, str]) -> dict[str, str]:
    """Every form of phrases whose first word is a verb, each with what to write instead."""
    return {form: better for phrase, better in instead.items() for form in forms(phrase)}


def forms(phrase: str) -> tuple[str, ...]:
    """A phrase with its first word as it stands, and with -s, -ed and -ing: `carries out`, `carried out` and so on."""
    verb, space, rest = phrase.partition(" ")
    return tuple(f"{form}{space}{rest}" for form in (verb, *_inflected(verb)))


def _inflected(verb: str) -> tuple[str, ...]:
    if verb in _IRREGULAR:
        return tuple(_IRREGULAR[verb].split())
    if verb.endswith("e"):
        return f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    return f"{verb}{'es' if verb.endswith(('ch', 'sh', 's', 'x')) else 's'}", f"{verb}ed", f"{verb}ing"
