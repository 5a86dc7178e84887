"""Why something new cannot be made."""

from __future__ import annotations


class CannotMakeError(Exception):
    """It cannot be made; says why and what to do in one sentence."""
