"""Finding known words and phrases in a text: whole words, the longest first. Plan and render share it; no I/O."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

Found = tuple[int, int, str]
"""Start and end of a phrase in the text, and the id it stands for."""
_Form = tuple[tuple[str, ...], bool, str]
"""The words of a form, whether its case matters, and its id."""


class Phrases:
    """A set of written forms, each standing for an id. Case does not matter, except in forms all in capitals.

    It looks for the first word of each form with `str.find`, which is much faster than reading the text word by word.
    """

    def __init__(self, forms: Iterable[tuple[str, str]]) -> None:
        starts: defaultdict[str, list[_Form]] = defaultdict(list)
        for form, name in sorted(forms, key=lambda one: (-len(one[0]), one)):
            exact = form.isupper()
            words = tuple(form.split() if exact else form.lower().split())
            starts[words[0].lower()].append((words, exact, name))
        self._starts = tuple(starts.items())

    def find(self, text: str) -> Iterator[Found]:
        """Where the forms stand in `text`, from left to right, none inside another."""
        lower = _lower(text)
        free = 0
        for start, minus_end, name in sorted(self._hits(text, lower)):
            if start >= free:
                free = -minus_end
                yield start, free, name

    def _hits(self, text: str, lower: str) -> Iterator[Found]:
        for first, forms in self._starts:
            at = lower.find(first)
            while at >= 0:
                if not _is_joined(lower, at - 1, at - 2):
                    yield from _longest(text, lower, at, forms)
                at = lower.find(first, at + 1)


def _longest(text: str, lower: str, at: int, forms: list[_Form]) -> Iterator[Found]:
    for words, exact, name in forms:
        end = _end(text if exact else lower, at, words)
        if end and not _is_joined(lower, end, end + 1):
            yield at, -end, name
            return


def _end(text: str, at: int, words: tuple[str, ...]) -> int:
    """Where `words` end in `text` when they begin at `at`; 0 when they do not."""
    for number, word in enumerate(words):
        start = at
        while number and text[at : at + 1].isspace():
            at += 1
        if (number and at == start) or not text.startswith(word, at):
            return 0
        at += len(word)
    return at


def _is_joined(text: str, near: int, far: int) -> bool:
    """Whether the word goes on: with a letter, or with a hyphen and a letter."""
    return _is_letter(text, near) or (text[near : near + 1] == "-" and near > 0 and _is_letter(text, far))


def _is_letter(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")


def _lower(text: str) -> str:
    """Small letters, each where it was: a few capitals become two letters, and stay as they are."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
