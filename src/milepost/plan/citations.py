"""Stage 3. How a source is named: short in the text, in full in the list."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from string import ascii_lowercase

from milepost.model import SourceEntry

_PERSON = re.compile(r"^([^,]+), \w")
_EDITOR = re.compile(r" \(Ed\.\)$")
_OTHERS = "et al."


def short_forms(sources: Iterable[SourceEntry]) -> dict[str, str]:
    """The short form of each source by its key. Where two are alike, a letter tells them apart: `PMI 2022a`."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for source in sorted(sources, key=lambda source: source.key):
        alike[short(source)].append(source.key)
    letters = {form: ascii_lowercase if len(keys) > 1 else "" for form, keys in alike.items()}
    return {key: form + letters[form][n : n + 1] for form, keys in alike.items() for n, key in enumerate(keys)}


def short(source: SourceEntry) -> str:
    """`Weger et al. 2014`, `Clark and Brennan 1991`, `Clark 1991`, `World Economic Forum 2025`."""
    names = tuple(_family(author) for author in source.authors)
    if len(names) > 2 or _OTHERS in names:
        return f"{names[0]} {_OTHERS} {source.year}"
    return f"{' and '.join(names)} {source.year}"


def authors(source: SourceEntry) -> str:
    """All authors as the bibliography names them."""
    names = source.authors
    if len(names) == 1:
        return names[0]
    joint = " " if names[-1] == _OTHERS else " and "
    return f"{'; '.join(names[:-1])}{joint}{names[-1]}"


def where(source: SourceEntry) -> str:
    """Journal or book, volume, pages and publisher, as far as they are known."""
    volume = (source.volume or "") + (f"({source.issue})" if source.issue else "")
    parts = (source.container, volume, source.pages, source.publisher, source.isbn and f"ISBN {source.isbn}")
    return ", ".join(part for part in parts if part)


def outside(source: SourceEntry) -> str:
    """The address of the source in the web, or nothing."""
    return f"https://doi.org/{source.doi}" if source.doi else source.url or ""


def _family(author: str) -> str:
    person = _PERSON.match(author)
    return person.group(1) if person else _EDITOR.sub("", author)
