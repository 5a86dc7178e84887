"""GL001: a written form belongs to one glossary term.

Why: when a word occurs in a lesson, the page must know which term to explain.
Bad: `also: [lead]` at two terms
Good: each form once, whatever its capitals
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import repeated, seen_from
from milepost.findings import Level, Place
from milepost.model import Curriculum

CODE = "GL001"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Forms that belong to two terms, or twice to one."""
    for form, again, first in repeated(_forms(curriculum)):
        yield again, f"'{form}' is a glossary form already, {seen_from(again, first)}", "take one of them out."


def _forms(curriculum: Curriculum) -> Iterator[tuple[str, Place]]:
    places = curriculum.terms_places
    for t, term in enumerate(curriculum.terms):
        yield _same(term.term), places.at("terms", t, "term")
        for a, form in enumerate(term.also):
            yield _same(form), places.at("terms", t, "also", a)


def _same(form: str) -> str:
    return " ".join(form.casefold().split())
