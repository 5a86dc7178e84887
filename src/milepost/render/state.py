"""Stage 4. What is known about the page that is being written: where links lead, which words it explained so far."""

from __future__ import annotations

from milepost.phrases import Phrases
from milepost.siteplan import Link, Resolved, TermUse


class PageState:
    """Begins empty with each page, and grows as its texts are rendered in order."""

    def __init__(self, resolved: Resolved) -> None:
        self.links = dict(resolved.links)
        self.citations: dict[str, Link] = dict(resolved.citations)
        self.phrases = Phrases((form, term.id) for term in resolved.terms for form in term.forms)
        self.words: dict[str, TermUse] = {}
        self.placed: set[str] = set()
        self.notes = 0
        self._terms = {term.id: term for term in resolved.terms}
        self._ids: set[str] = set()

    def has_new_words(self, text: str) -> bool:
        """Whether `text` holds a term that has not been explained on this page yet."""
        return any(name not in self.words for _, _, name in self.phrases.find(text))

    def first(self, term_id: str) -> TermUse | None:
        """The term, when it has not been explained on this page yet; from now on it has."""
        return None if term_id in self.words else self.explain(term_id)

    def explain(self, term_id: str) -> TermUse | None:
        """The term; it will be explained on this page."""
        term = self._terms.get(term_id)
        if term:
            self.words.setdefault(term_id, term)
        return term

    def free_id(self, wish: str) -> str:
        """`wish`, or the nearest id that no heading of this page has."""
        name, number = wish, 1
        while name in self._ids:
            number += 1
            name = f"{wish}-{number}"
        self._ids.add(name)
        return name
