"""Stage 2. A curriculum to findings: every rule always runs. Reads no file, changes nothing."""

from milepost.check.registry import RULES, Rule, check

__all__ = ["RULES", "Rule", "check"]
