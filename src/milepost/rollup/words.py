"""What every form of the table says, in the same words."""

from __future__ import annotations

FITS, CHANGED = "fits", "does not fit"
NOTE = (
    "These records are self-reported: each was made by the learner's own browser. The check code shows accidental or "
    "later changes. It does not show who made a record, nor what somebody can do."
)
EMPTY = "A day says when something was finished. An empty cell says nothing: it may be unfinished, or left out."
MARK = "!"
"""Behind the name of somebody whose record does not fit its code."""
