"""Minutes in bands."""

from __future__ import annotations

import pytest

from milepost.plan.bands import BANDS, band


@pytest.mark.parametrize(
    ("minutes", "name"),
    [(0, "15"), (15, "15"), (16, "30"), (30, "30"), (31, "60"), (60, "60"), (61, "more"), (999, "more")],
)
def test_band(minutes: int, name: str) -> None:
    assert band(minutes) == name
    assert name in dict(BANDS)
