"""Numbers with their noun, in one place, so that every message counts alike."""

from __future__ import annotations


def counted(count: int, one: str, many: str = "") -> str:
    """`1 module`, `2 modules`; `many` where an s is not enough."""
    return f"{count} {one if count == 1 else many or one + 's'}"
