"""Stage 3. Minutes in bands, to filter modules and pages by."""

from __future__ import annotations

_UPPER = ((15, "up-to-15", "Up to 15 min"), (30, "16-30", "16 to 30 min"), (60, "31-60", "31 to 60 min"))
_LONGEST = ("over-60", "Over an hour")
BANDS = (*((name, title) for _, name, title in _UPPER), _LONGEST)
"""Names, as addresses have them, and titles, from short to long."""


def band(minutes: int) -> str:
    """The name of the band that `minutes` lies in.

    >>> band(15), band(16), band(61)
    ('up-to-15', '16-30', 'over-60')
    """
    return next((name for most, name, _ in _UPPER if minutes <= most), _LONGEST[0])
