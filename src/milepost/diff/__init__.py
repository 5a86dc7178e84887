"""What a change does, in learning terms: two curricula to the differences between them. Reads nothing but git."""

from milepost.diff.compare import Diff, compare

__all__ = ["Diff", "compare"]
