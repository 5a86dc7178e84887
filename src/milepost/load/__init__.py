"""Stage 1: what authors wrote, as data with places. Faults become findings; nothing raises, nothing is judged."""

from milepost.load.curriculum import load

__all__ = ["load"]
