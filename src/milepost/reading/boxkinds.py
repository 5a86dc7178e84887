"""The kinds of boxes that a lesson can hold. One place, so that load and render agree."""

from __future__ import annotations

KINDS = tuple(
    "note tip warning example story research try checklist partner help compare poor good".split()  # noqa: SIM905
)
