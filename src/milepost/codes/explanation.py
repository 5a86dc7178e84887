"""What there is to say about a code. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Explanation:
    """Why a fault is a fault, in Markdown, with what is wrong and what is right, as an author would write it."""

    title: str
    why: str
    bad: str
    good: str
