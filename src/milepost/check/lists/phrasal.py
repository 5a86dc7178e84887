"""List C: verbs with a small word behind them that changes what they mean, and the plain verb."""

from __future__ import annotations

from milepost.check.lists.forms import all_forms

PHRASAL = all_forms(
    {
        "bring up": "raise",
        "carry out": "do",
        "come up with": "find",
        "figure out": "find",
        "follow up on": "check",
        "get rid of": "remove",
        "go over": "review",
        "look into": "check",
        "put off": "delay",
        "put up with": "accept",
    }
)
