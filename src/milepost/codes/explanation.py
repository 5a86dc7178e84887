"""What there is to say about a code. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Explanation:
    """Why a fault is a fault, with what is wrong and what is right."""

    title: str
    why: str
    bad: str
    good: str
