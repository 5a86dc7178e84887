"""What machines read: one file for each format, with `report(findings) -> str`. All of them hold every finding."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence

from milepost.findings import Finding

FORMATS = tuple(sorted(found.name for found in pkgutil.iter_modules(__path__)))
"""The names of the formats, which are those of the files."""


def machine_report(name: str, findings: Sequence[Finding]) -> str:
    """The findings in one of the `FORMATS`."""
    text: str = importlib.import_module(f"{__name__}.{name}").report(findings)
    return text
