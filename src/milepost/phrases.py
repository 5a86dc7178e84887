"""Finding known words and phrases in a text: whole words, the longest first. Plan and render share it; no I/O."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"\w+(?:-\w+)*")
Found = tuple[int, int, str]
"""Start and end of a phrase in the text, and the id it stands for."""


class Phrases:
    """A set of written forms, each standing for an id. Case does not matter, except in forms all in capitals."""

    def __init__(self, forms: Iterable[tuple[str, str]]) -> None:
        starts: defaultdict[str, list[tuple[int, str, str]]] = defaultdict(list)
        for form, name in forms:
            words = _WORD.findall(form)
            if words:
                starts[words[0].lower()].append((len(words), " ".join(form.split()), name))
        self._starts = {word: sorted(forms, key=lambda one: (-len(one[1]), one)) for word, forms in starts.items()}

    def find(self, text: str) -> Iterator[Found]:
        """Where the forms stand in `text`, from left to right, none inside another."""
        if not self._starts:
            return
        words = [match.span() for match in _WORD.finditer(text)]
        free = 0
        for number, (start, end) in enumerate(words):
            forms = self._starts.get(text[start:end].lower())
            hit = forms and start >= free and self._at(text, words, number, forms)
            if hit:
                free = hit[1]
                yield hit

    def _at(
        self, text: str, words: list[tuple[int, int]], number: int, forms: list[tuple[int, str, str]]
    ) -> Found | None:
        start = words[number][0]
        for length, form, name in forms:
            if number + length <= len(words):
                end = words[number + length - 1][1]
                if _same(" ".join(text[start:end].split()), form):
                    return start, end, name
        return None


def _same(written: str, form: str) -> bool:
    return written == form if form.isupper() else written.lower() == form.lower()
