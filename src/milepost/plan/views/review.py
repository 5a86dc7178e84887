"""The review: questions that come back."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.siteplan import Link


@dataclass(frozen=True)
class ReviewPageView:
    """What is due is found in the browser. The page itself says what it is, and where to go without it."""

    modules: Link
    learning: Link
