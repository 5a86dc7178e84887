"""Stage 4. Characters that no page may hold: controls, half characters. They are left out, without a word."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """`text` without such characters."""
    return _FORBIDDEN.sub("", text)
