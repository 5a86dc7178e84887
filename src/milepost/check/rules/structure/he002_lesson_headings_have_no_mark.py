"""HE002: headings of lessons carry no `{#id}`.

Why: only the moments of a scenario take one; on a lesson's page the braces would show as text.
Bad: `## Ask openly {#ask}` in a lesson
Good: `## Ask openly`; a link to it is written `[above](#ask-openly)`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import lesson_prose
from milepost.findings import Level
from milepost.model import Curriculum, Prose, ReferenceKind
from milepost.slug import heading_id

CODE = "HE002"
LEVEL = Level.ERROR
ALONE = True
_MARK = re.compile(r"\{[ \t]*[#.][^{}]*\}[ \t]*#*[ \t]*$")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Headings that end with something in braces."""
    texts = [prose for module in curriculum.modules for prose in lesson_prose(module)]
    for prose in [*texts, *(page.body for page in curriculum.own_pages)]:
        if "{" in prose.text:
            yield from _marked(prose)


def _marked(prose: Prose) -> Iterator[Fault]:
    lines = prose.text.split("\n")
    for heading in prose.references:
        if heading.kind is ReferenceKind.HEADING:
            mark = _MARK.search(lines[heading.place.line - prose.place.line])
            if mark:
                fix = f"take it out; a link to this heading is written (#{heading_id(heading.text)})."
                yield heading.place, f"the heading ends with '{mark[0].strip()}', which would show as text", fix
