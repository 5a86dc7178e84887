"""List B: long words that have a plain one."""

from __future__ import annotations

from milepost.check.lists.forms import all_forms

_VERBS = {
    "ascertain": "find out",
    "commence": "start",
    "endeavour": "try",
    "endeavor": "try",
    "facilitate": "help, or lead",
    "implement": "do, or build",
    "leverage": "use",
    "operationalise": "put into practice",
    "operationalize": "put into practice",
    "terminate": "end",
    "utilise": "use",
    "utilize": "use",
}
_OTHERS = {
    "a number of": "some, or the number",
    "at this point in time": "now",
    "due to the fact that": "because",
    "holistic": "whole",
    "holistically": "as a whole",
    "impactful": "say the effect",
    "in order to": "to",
    "in the event that": "if",
    "prior to": "before",
    "robust": "strong, or say how",
    "seamless": "say what does not break",
    "seamlessly": "say what does not break",
    "subsequent to": "after",
    "synergies": "say what is gained",
    "synergy": "say what is gained",
    "with regard to": "about",
}
PLAIN_WORDS = all_forms(_VERBS) | _OTHERS
