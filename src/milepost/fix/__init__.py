"""What can be mended without asking what is meant. Proposes; writes only when told to.

A fixer is a file in `fixers`. After each of them the file is read again: a change that would mean something else, or
that would bring a new finding, is dropped, and the proposal says so.
"""

from milepost.fix.change import Change, Dropped, Proposal
from milepost.fix.run import propose
from milepost.fix.write import write

__all__ = ["Change", "Dropped", "Proposal", "propose", "write"]
