"""New things from scaffolds: pure functions from a curriculum and answers to files, which `write` then writes.

What is new passes every check. Nothing is written over; what cannot be made raises `CannotMakeError`, one sentence.
"""

from milepost.new.change import CannotMakeError, Made, write
from milepost.new.curriculum import FolderInUseError, new_curriculum

__all__ = ["CannotMakeError", "FolderInUseError", "Made", "new_curriculum", "write"]
