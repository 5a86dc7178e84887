"""The codes of findings that no rule makes, with what they mean. Data only; `manual` puts the rules beside them."""

from milepost.codes.check import CHECK
from milepost.codes.explanation import Explanation
from milepost.codes.host import HOST
from milepost.codes.load import CODES

__all__ = ["CHECK", "CODES", "HOST", "Explanation"]
