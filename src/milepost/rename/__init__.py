"""A module, lesson or scenario gets another name: its files move, its id stays, its old address goes on working.

`planned` says what would happen, `carry_out` does all of it or nothing. Both raise `CannotRenameError`, one sentence.
"""

from milepost.rename.carryout import carry_out
from milepost.rename.target import CannotRenameError
from milepost.rename.work import Move, Work, planned

__all__ = ["CannotRenameError", "Move", "Work", "carry_out", "planned"]
