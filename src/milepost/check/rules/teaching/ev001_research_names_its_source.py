"""EV001: every research box cites a source.

Why: the box says "this is known"; without a source nobody can check it, and nobody can find its limits.
Bad: `!!! research "What the research says"` with `Active listening works.`
Good: the same box with `People felt more understood [@weger-2014]. They were strangers.`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.claims import keys
from milepost.check.pages import inside, pages
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import boxes

CODE = "EV001"
LEVEL = Level.ERROR


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Research boxes without a citation."""
    del curriculum
    for page in pages(module):
        for passage in page.passages:
            for box in boxes(passage.text):
                if box.kind == "research" and not any(keys(block.text) for block in inside(passage.text, box)):
                    message = f"the research box '{box.title or 'without a title'}' cites no source"
                    fix = "add [@key] behind what the source says, or make it a box of another kind, such as tip."
                    yield passage.at(box.offset), message, fix
