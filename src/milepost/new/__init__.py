"""New things from scaffolds: pure functions from a curriculum and answers to files, which `edit` then writes together.

What is new passes every check. Nothing is written over; what cannot be made raises `CannotMakeError`, one sentence.
"""

from milepost.new.curriculum import FolderInUseError, new_curriculum
from milepost.new.refusal import CannotMakeError

__all__ = ["CannotMakeError", "FolderInUseError", "new_curriculum"]
