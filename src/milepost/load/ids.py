"""Part of load. What to say of a text that cannot be an id: the one that was meant, or the letter that disguises it."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from milepost.load import expected
from milepost.load.words import short
from milepost.suggest import stranger

RULE = "an id has small letters, digits and single hyphens between them, at most 80"
LOCAL_RULE = "an id has letters, digits and single hyphens between them, at most 80"
CODE_RULE = "write the code of a rule, like QZ101"


def bad_id(annotation: Any, name: str, found: str) -> tuple[str, str, str]:
    """Code, message and fix for a value."""
    if not expected.is_id(annotation):
        rule = "write the id of a module, or <module>/<page or question>, as it was"
    else:
        rule = LOCAL_RULE if expected.allows_capitals(annotation) else RULE
    return "SH004", f'{name} is "{short(found)}", which cannot be an id', f"{rule}{_instead(annotation, found)}."


def bad_key(annotation: Any, key: str) -> str:
    """How to mend a key that is no id, or no code of a rule."""
    if expected.is_code(annotation):
        return f"write '{key.upper()}'." if re.fullmatch("[A-Za-z]{2}[0-9]{3}", key) else f"{CODE_RULE}."
    return f"{RULE}{_instead(annotation, key)}."


def _instead(annotation: Any, found: str) -> str:
    text = unicodedata.normalize("NFKD", found[:80]).replace("\u2010", "-")
    if strange := stranger("".join(c for c in text if not unicodedata.combining(c))):
        return f"; {strange}"
    text = text if expected.allows_capitals(annotation) else text.lower()
    words = "-".join(re.findall(r"[A-Za-z0-9]+", "".join(c for c in text if c.isascii() or not c.isalpha())))
    return f": write '{short(words)}'" if words and expected.is_id(annotation) else ""
