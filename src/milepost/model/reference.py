"""What lessons refer to: glossary, sources, and the people of the stories. No I/O."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from milepost.model.base import Id, Record, Text


class Term(Record):
    """A glossary term; `also` are other written forms, `avoid` words for the same thing that lessons leave alone."""

    id: Id
    term: Text
    text: Text
    also: tuple[Text, ...] = ()
    avoid: tuple[Text, ...] = ()


class GlossaryFields(Record):
    """`glossary.yml`."""

    terms: tuple[Term, ...] = ()


class CastMember(Record):
    """Somebody in the stories. One person has one job and one pronoun in the whole curriculum.

    `part`: what they stand for, so that nobody always leads and nobody always needs help.
    """

    name: Text
    pronoun: Literal["she", "he", "they"]
    job: Text
    part: Literal["lead", "expert", "peer", "junior", "client", "other"] = "peer"


class CastFields(Record):
    """`cast.yml`."""

    people: tuple[CastMember, ...] = ()


class Verified(Record):
    """How far a source was checked."""

    status: Text
    finding: Text
    note: Text = ""


class SourceEntry(Record):
    """A source: what it `supports`, and with which `caution` it may be used."""

    key: Id
    type: Text
    authors: tuple[Text, ...] = Field(min_length=1)
    year: int | Text
    title: Text
    container: Text | None = None
    publisher: Text | None = None
    volume: Text | None = None
    issue: Text | None = None
    pages: Text | None = None
    doi: Text | None = None
    isbn: Text | None = None
    url: Text | None = None
    evidence: Text
    supports: Text
    caution: Text
    contested: bool = False
    verified: Verified | None = None


class BibliographyFields(Record):
    """`bibliography.yml`."""

    sources: tuple[SourceEntry, ...] = ()
