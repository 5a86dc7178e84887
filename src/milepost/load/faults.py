"""Part of load. Collects findings, and what authors allow; a file with very many gets a last word, not a flood."""

from __future__ import annotations

from collections import Counter

from milepost.codes import CODES
from milepost.findings import Finding, Place
from milepost.model import Silence

MOST_PER_FILE = 100


class Faults:
    """The findings of one run, in the order they were met."""

    def __init__(self) -> None:
        self._items: list[Finding] = []
        self._count: Counter[str] = Counter()
        self.silences: list[Silence] = []

    def add(self, place: Place, code: str, message: str, fix: str = "") -> None:
        """Note one fault. `code` must stand in the table of codes."""
        title = CODES[code].title
        self._count[place.file] += 1
        if self._count[place.file] <= MOST_PER_FILE:
            self._items.append(Finding(place, code, message or title, fix))
        elif self._count[place.file] == MOST_PER_FILE + 1:
            self._items.append(_too_many(place.file))

    def suspect(self, file: str) -> None:
        """Count `file` among those with faults, though the finding stands elsewhere."""
        self._count[file] += 0

    def join(self, other: Faults) -> None:
        """Add what was met elsewhere, in other files."""
        self._items += other._items
        self._count.update(other._count)
        self.silences += other.silences

    @property
    def total(self) -> int:
        """How many faults there are so far."""
        return self._count.total()

    def state(self) -> tuple[int, int]:
        """Two numbers that grow with every fault and every suspicion."""
        return self.total, len(self._count)

    def files(self) -> frozenset[str]:
        """The files and folders that have faults."""
        return frozenset(self._count)

    def full(self, file: str) -> bool:
        """Whether it is no use to look for more in `file`."""
        return self._count[file] > MOST_PER_FILE

    def sorted(self) -> list[Finding]:
        """All findings by place."""
        return sorted(self._items)


def _too_many(file: str) -> Finding:
    message = f"this file has more than {MOST_PER_FILE} mistakes; only the first {MOST_PER_FILE} are listed"
    return Finding(Place(file), "FI018", message, "mend these first, then check again.")
