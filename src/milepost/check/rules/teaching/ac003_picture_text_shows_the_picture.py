"""AC003: the text of a picture says what it shows, not that it is a picture.

Why: whoever cannot see the picture gets these words in its place.
Bad: `![Screenshot](call.png)`, `![call.png](call.png)`
Good: `![Three people on a call; one is about to leave](call.png)`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import module_references
from milepost.findings import Level
from milepost.model import Curriculum, Module, ReferenceKind

CODE = "AC003"
LEVEL = Level.ERROR

_EMPTY = re.compile(
    r"(?:an? |the |this |my )?(?:image|images|picture|photo|photograph|screenshot|screen shot|graphic|figure|fig\.?"
    r"|diagram|chart|icon|logo|illustration|drawing|alt|alt text|img|png|jpg)(?: ?\d+)?[.:]?"
    r"|[\w .-]+\.(?:png|jpe?g|gif|webp|svg)|(?:img|dsc|image|screenshot)[_-]?\d+",
    re.IGNORECASE,
)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Pictures whose text says nothing. One without any text is a finding of another rule (RF011)."""
    del curriculum
    for used in module_references(module):
        if used.kind is ReferenceKind.IMAGE and _EMPTY.fullmatch(used.text.strip()):
            message = f"the text of this picture, '{used.text.strip()}', does not say what it shows"
            fix = "write what somebody who cannot see it needs to know: ![what it shows](file.png)"
            yield used.place, message, fix
