"""EN009: a plain verb instead of a verb with a small word behind it that changes what it means (list C).

Why: "put off" is neither "put" nor "off". Who learned English later has to know each of these pairs by heart.
Bad: `Do not put off the talk.`, `Look into the fault.`
Good: `Do not delay the talk.`, `Check the fault.`
"""

from __future__ import annotations

from milepost.check.lists.phrasal import PHRASAL
from milepost.check.usage import Listed, Use
from milepost.findings import Level

CODE = "EN009"
LEVEL = Level.WARNING


def _fault(use: Use, better: str) -> tuple[str, str]:
    return f"'{use.words}' means something else than its words", f"write a form of '{better}', or another plain verb."


_LIST = Listed(PHRASAL, _fault)
faults, module_faults = _LIST.faults, _LIST.module_faults
