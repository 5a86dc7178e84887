"""Stage 1: what authors wrote, as data with places. Faults become findings; nothing raises, nothing is judged."""

from milepost.load.curriculum import load
from milepost.load.guide import load_guide
from milepost.load.memory import Memory

__all__ = ["Memory", "load", "load_guide"]
