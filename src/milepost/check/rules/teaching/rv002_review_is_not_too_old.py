"""RV002: the review of a published module is not too old.

Why: tools, addresses and what is known change; a page that nobody looked at for two years is wrong somewhere.
Bad: `reviewed: 2023-02-01`, when `reviewed_within_days` in `curriculum.yml` is 730 and more days have passed
Good: somebody reads all of it, mends it and writes the day. Only `check` knows the day; a build says nothing of it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import CheckFields, Curriculum, Module

CODE = "RV002"
LEVEL = Level.WARNING
DATED = True


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Published modules whose review is due, where the day is known."""
    today, reviewed = curriculum.today, module.fields.reviewed
    if not today or not reviewed or module.fields.status != "published":
        return
    limit = (curriculum.fields.check if curriculum.fields else CheckFields()).reviewed_within_days
    if today - reviewed > datetime.timedelta(days=limit):
        message = f"the module was last reviewed {(today - reviewed).days} days ago; the limit is {limit}"
        fix = "read all of it, mend what is no longer right, and write the day under 'reviewed'."
        yield module.places.at("reviewed"), message, fix
