"""Stage 3. Minutes in bands, to filter modules by: the same names as the search has for pages."""

from __future__ import annotations

_UPPER = ((15, "Up to 15 min"), (30, "15 to 30 min"), (60, "30 to 60 min"))
_LONGEST = ("more", "Over 60 min")
BANDS = (*((str(most), title) for most, title in _UPPER), _LONGEST)
"""Names, as addresses have them, and titles, from short to long."""


def band(minutes: int) -> str:
    """The name of the band that `minutes` lies in: 15 is up to 15, 16 is from 15 to 30."""
    return next((str(most) for most, _ in _UPPER if minutes <= most), _LONGEST[0])
