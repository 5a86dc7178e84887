"""RF014: the web address and the DOI of a source are whole.

Why: readers follow them to check what we say; `javascript:` or `data:` addresses can do harm.
Bad: `url: www.example.org/study`; `url: javascript:alert(1)`; `doi: https://doi.org/10.1000/182`
Good: `url: https://www.example.org/study`; `doi: 10.1000/182`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.targets import WEB
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "RF014"
LEVEL = Level.ERROR
_DOI = re.compile(r"10\.[0-9.]+/[^\s\"\\^`{|}]+")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Addresses that lead nowhere."""
    for index, source in enumerate(curriculum.sources):
        if source.url and not WEB.fullmatch(source.url):
            place = curriculum.sources_places.at("sources", index, "url")
            yield place, f"'{source.url}' is no whole web address", "write it like https://example.org/page"
        if source.doi and not _DOI.fullmatch(source.doi):
            place = curriculum.sources_places.at("sources", index, "doi")
            yield place, f"'{source.doi}' is no DOI", "write it like 10.1000/182, without https://doi.org/ before it."
