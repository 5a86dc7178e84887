"""Stage 1: what authors wrote, as data with places. Faults become findings; nothing raises, nothing is judged."""

from milepost.load.curriculum import load
from milepost.load.guide import load_guide
from milepost.load.memory import Memory
from milepost.load.shelf import Shelf

__all__ = ["Memory", "Shelf", "load", "load_guide"]
