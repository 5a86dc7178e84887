"""RV003: a review is not in the future.

Why: a day that is still to come is a slip, and hides for as long that the module is due.
Bad: `reviewed: 2062-11-20`
Good: `reviewed: 2026-11-20`. Only `check` knows the day; a build says nothing of it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RV003"
LEVEL = Level.WARNING
DATED = True
_ELSEWHERE = datetime.timedelta(days=1)
"""In the east a day begins earlier than here."""


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Days of review that have not come yet, where the day is known."""
    today, reviewed = curriculum.today, module.fields.reviewed
    if today and reviewed and reviewed - today > _ELSEWHERE:
        fix = "write the day on which somebody last checked all of it."
        yield module.places.at("reviewed"), f"the review of {reviewed.isoformat()} is in the future", fix
