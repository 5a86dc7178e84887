"""Part of load. A plain YAML scalar to a value by YAML 1.2; the surprises of older YAML are refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

WORDS: dict[str, object] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
YES_NO = frozenset(form for word in ("yes", "no", "on", "off") for form in (word, word.title(), word.upper()))
NUMBER = re.compile(r"[-+]?(?:[0-9]+|(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)\Z")
OCTAL = re.compile(r"[-+]?0[0-9_]+\Z")
STRANGE = re.compile(
    r"[-+]?(?:0[0-9_]+|0[xob][0-9a-fA-F_]+|[0-9][0-9_]*_[0-9_]*(?:\.[0-9_]*)?|[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?"
    r"|\.(?:inf|Inf|INF))\Z|\.(?:nan|NaN|NAN)\Z"
)
MOST_DIGITS = 15
LONGEST_WORD = 5
LONGEST_STRANGE = 60
NUMBER_STARTS = frozenset("0123456789.+-")


@dataclass(frozen=True)
class Surprise:
    """A scalar that must not stand without quotes."""

    code: str
    message: str
    fix: str


def plain(text: str) -> object:
    """The value of a scalar without quotes, or a Surprise."""
    if len(text) > LONGEST_WORD and text[0] not in NUMBER_STARTS:
        return text
    if text in WORDS:
        return WORDS[text]
    if text in YES_NO:
        fix = f'write true or false, or, when the word itself is meant, put it in quotes: "{text}".'
        return Surprise("YM009", f"{text} without quotes can be read as true or false", fix)
    return _number(text) if text[0] in NUMBER_STARTS else text


@lru_cache(maxsize=1000)
def plain_key(text: str) -> object:
    """The value of a key without quotes, or a Surprise."""
    if text == "<<":
        return Surprise("YM007", "'<<' (merge) is not used here", "write the keys out.")
    key = plain(text)
    if isinstance(key, Surprise):
        return Surprise(key.code, key.message, f'put the key in quotes: "{text[:40]}".')
    return key


def _number(text: str) -> object:
    if len(text) <= LONGEST_STRANGE and STRANGE.match(text):
        return _strange(text)
    if not NUMBER.match(text):
        return text
    if sum(c.isdigit() for c in text) > MOST_DIGITS or _exponent(text) > MOST_DIGITS:
        message = f"this number is too long: more than {MOST_DIGITS} digits"
        return Surprise("YM013", message, "write a smaller number, or put it in quotes when it is a text.")
    return int(text) if text.lstrip("+-").isdigit() else float(text)


def _exponent(text: str) -> int:
    return abs(int(text.lower().rpartition("e")[2][:6])) if "e" in text.lower() else 0


def _strange(text: str) -> Surprise:
    shown = text if len(text) <= 40 else text[:39] + "…"
    fix = f'when a text is meant, put it in quotes: "{shown}".'
    if OCTAL.match(text):
        fix = f"when a number is meant, write {int(text.replace('_', '')[:20])}; {fix}"
    return Surprise("YM010", f"{shown} without quotes is read as different numbers by different programs", fix)
