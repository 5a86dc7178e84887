"""The author's guide that comes with this Milepost, for a curriculum that wants it on its site."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from milepost import resources
from milepost.load import load_guide
from milepost.model import Curriculum, GuidePage


def guide_for(curriculum: Curriculum) -> tuple[GuidePage, ...]:
    """The pages of the guide; none unless `for_authors` is set."""
    wanted = curriculum.fields is not None and curriculum.fields.for_authors
    return _guide(resources.guide()) if wanted else ()


@cache
def _guide(folder: Path) -> tuple[GuidePage, ...]:
    return load_guide(folder)
