"""What stands and what is missing in a whole curriculum, as data. Reads no file, knows no clock."""

from milepost.survey.cover import Aim, Held
from milepost.survey.state import ModuleState, Survey, survey

__all__ = ["Aim", "Held", "ModuleState", "Survey", "survey"]
