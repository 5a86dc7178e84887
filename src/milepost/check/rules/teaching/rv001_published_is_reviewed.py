"""RV001: a published module says when it was last reviewed.

Why: learners and editors can tell whether somebody still stands behind the page.
Bad: `status: published` without `reviewed`
Good: `reviewed: 2026-11-20`, the day on which somebody last checked all of it
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RV001"
LEVEL = Level.WARNING
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Published modules without `reviewed`."""
    if module.fields.status == "published" and not module.fields.reviewed:
        fix = "add 'reviewed:' with the day on which somebody last checked all of it, like 2026-11-20."
        yield module.places.at("status"), "the module is published, but does not say when it was reviewed", fix
