"""Which codes an author means: a code, the beginning of codes, or a kind of rules."""

from __future__ import annotations

from collections.abc import Iterable

from milepost.cli.common import stop
from milepost.manual import KINDS, manual
from milepost.suggest import did_you_mean


def codes(words: Iterable[str]) -> frozenset[str] | None:
    """The codes that `--only` names, several in one word or each in its own; None when it names none."""
    names = [name.strip() for word in words for name in word.split(",") if name.strip()]
    return frozenset(code for name in names for code in codes_like(name)) if names else None


def codes_like(name: str) -> frozenset[str]:
    """The codes of one name; ends the command when there are none."""
    known = manual()
    if name.lower() in KINDS:
        return frozenset(code for code, entry in known.items() if entry.kind == name.lower())
    found = frozenset(code for code in known if len(name) > 1 and code.startswith(name.upper()))
    if not found:
        families = sorted({entry.family for entry in known.values()})
        guess = did_you_mean(name.upper(), [*known, *families]) or did_you_mean(name.lower(), KINDS)
        stop(f"There is no code '{name}'.{guess or ' `milepost explain` lists all codes.'}")
    return found
