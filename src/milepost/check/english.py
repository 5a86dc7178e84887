"""Which rules of language apply, and which texts show how somebody speaks or how not to write."""

from __future__ import annotations

from milepost.model import Curriculum


def is_english(curriculum: Curriculum) -> bool:
    """Whether the curriculum is written in English, as far as anybody knows."""
    return _language(curriculum).partition("-")[0] == "en"


def is_british(curriculum: Curriculum) -> bool:
    """Whether it is written in British English."""
    return _language(curriculum) == "en-gb"


def _language(curriculum: Curriculum) -> str:
    return curriculum.fields.language.strip().lower() if curriculum.fields else ""
