"""Stage 3. A curriculum without errors to a plan of every page. Pure: reads nothing, writes nothing, cannot fail."""

from milepost.plan.earlier import Earlier
from milepost.plan.memory import Memory
from milepost.plan.site import plan

__all__ = ["Earlier", "Memory", "plan"]
