"""Which rules of language apply, and which texts show how somebody speaks or how not to write."""

from __future__ import annotations

from functools import lru_cache

from milepost.model import Curriculum


def is_english(curriculum: Curriculum) -> bool:
    """Whether the curriculum is written in English, as far as anybody knows."""
    return _language(curriculum).partition("-")[0] == "en"


def is_british(curriculum: Curriculum) -> bool:
    """Whether it is written in British English."""
    return _language(curriculum) == "en-gb"


def _language(curriculum: Curriculum) -> str:
    return _named(curriculum.fields.language) if curriculum.fields else ""


@lru_cache(maxsize=8)
def _named(language: str) -> str:
    return language.strip().lower()
