"""Stage 4. What is known about the page that is being written: where links lead, which words it explained so far."""

from __future__ import annotations

from milepost.phrases import Phrases
from milepost.siteplan import Link, Resolved, TermUse
from milepost.slug import free_id


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
        self._open = set(self._terms)
        self._ids: set[str] = set()

    def has_new_words(self, text: str) -> bool:
        """Whether `text` holds a term that has not been explained on this page yet."""
        return bool(self._open) and any(name in self._open for _, _, name in self.phrases.find(text))

    def first(self, term_id: str) -> TermUse | None:
        """The term, when it has not been explained on this page yet; from now on it has."""
        return None if term_id in self.words else self.explain(term_id)

    def explain(self, term_id: str) -> TermUse | None:
        """The term; it will be explained on this page."""
        term = self._terms.get(term_id)
        if term:
            self.words.setdefault(term_id, term)
            self._open.discard(term_id)
        return term

    def free_id(self, wish: str) -> str:
        """`wish`, or the nearest id that no heading of this page has."""
        name = free_id(wish, self._ids)
        self._ids.add(name)
        return name
