"""RF012: what a question says to read again is a page of its module, or a heading of that page.

Why: the answer leads there; after a wrong answer nobody wants to search.
Bad: `read_again: 02-ask-and-reflect.md`, `read_again: ask-and-reflect#open-not-vague`
Good: `read_again: ask-and-reflect`, `read_again: ask-and-reflect#open-but-not-vague`, `index#how-to-use-this-module`
      for the first page; in a module of one page a heading: `read_again: one-fixed-point`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.anchors import Anchors
from milepost.check.registry import Fault
from milepost.check.walk import questions
from milepost.check.whole import is_whole
from milepost.findings import Level
from milepost.model import Curriculum, Lesson, Module
from milepost.suggest import did_you_mean

CODE = "RF012"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Questions whose answer leads nowhere."""
    anchors = Anchors(curriculum)
    for module, question, places in questions(curriculum):
        if not question.read_again or not is_whole(curriculum, module):
            continue
        page, heading = module.to_read_again(question.read_again)
        if page is None:
            yield places.at("read_again"), *_no_page(module, question.read_again)
        elif heading and heading not in (known := anchors.on(page.places.file)):
            yield places.at("read_again"), *_no_heading(page, heading, known)


def _no_page(module: Module, name: str) -> tuple[str, str]:
    lessons = [lesson.id for lesson in module.lessons]
    wanted = name.partition("#")[0]
    fix = f"use the id of a lesson: {', '.join(lessons)}." if lessons else "write index, for the first page."
    return f"this module has no lesson '{wanted}' to read again", fix + did_you_mean(wanted, lessons)


def _no_heading(page: Module | Lesson, heading: str, known: tuple[str, ...]) -> tuple[str, str]:
    message = f"there is no heading '{heading}' on the page '{page.fields.title}'"
    if not known:
        return message, "take it out: that page has no headings."
    return message, f"use one of: {', '.join(known[:8])}.{did_you_mean(heading, known)}"
