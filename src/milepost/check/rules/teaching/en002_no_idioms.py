"""EN002: no idioms, and no pictures from sports or war (list A).

Why: a reader of English as a second language takes "touch base" word by word, and stops. Wherever the game is not
played, the picture shows nothing.
Bad: `Let us touch base before the kick-off.`
Good: `Talk for five minutes before the first meeting.`
"""

from __future__ import annotations

from milepost.check.lists.idioms import IDIOMS
from milepost.check.usage import Listed, Use
from milepost.findings import Level

CODE = "EN002"
LEVEL = Level.WARNING


def _fault(use: Use, better: str) -> tuple[str, str]:
    fix = f"{better}." if better.startswith("say ") else f"write what is meant, for example: {better}."
    return f"'{use.words}' is an idiom that many readers have to guess", fix


_LIST = Listed(IDIOMS, _fault)
faults, module_faults = _LIST.faults, _LIST.module_faults
