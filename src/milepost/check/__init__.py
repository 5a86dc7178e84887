"""Stage 2. A curriculum to findings: every rule always runs. Reads no file, changes nothing."""

from milepost.check.earlier import KEPT_CODES, Earlier
from milepost.check.memory import Memory
from milepost.check.registry import RULES, STRUCTURE, TEACHING, Rule
from milepost.check.stage import check

__all__ = ["KEPT_CODES", "RULES", "STRUCTURE", "TEACHING", "Earlier", "Memory", "Rule", "check"]
