"""How rules speak about reading grades: the number, the hardest page, the longest sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from milepost.check.kept import kept
from milepost.check.running import Page, Piece, grade_of, hardest, pages
from milepost.findings import Place
from milepost.model import Module
from milepost.reading import Grade

TARGET = 8
HARD, TOO_HARD = 9.0, 10.5
PRACTICE = ("scenario", "practice")


def own_words(page: Page) -> list[Piece]:
    """The running text of a page without what sources say."""
    return [piece for piece in page.pieces if not piece.is_research]


@kept
def module_grade(module: Module) -> Grade | None:
    """The grade of a module: of its opening, lessons and transfer; scenarios have a grade of their own."""
    return grade_of(piece for page in _lessons(module) for piece in own_words(page))


def hard(module: Module, grade: Grade) -> tuple[str, str]:
    """What to say of a module whose text is hard, and how to mend it."""
    message = f"the text of this module has reading grade {grade.value:.1f}; the target is up to {TARGET}"
    return message, f"{easier([p for page in _lessons(module) for p in own_words(page)])}{_hardest(module)}"


def easier(pieces: Sequence[Piece]) -> str:
    """How to make a text easier, and where to begin: at the sentences with most syllables."""
    found = hardest(pieces, lambda sentence: sentence.syllables)
    return f"split the hardest sentences or choose shorter words; begin {_where(found)}."


def shorter(pieces: Sequence[Piece]) -> str:
    """How to make sentences shorter, and where to begin."""
    return f"split the longest sentences; begin {_where(hardest(pieces, lambda sentence: sentence.words))}."


def _where(found: Sequence[Place]) -> str:
    """Some places of one module in words."""
    if len({place.file for place in found}) == 1:
        return f"with lines {', '.join(dict.fromkeys(str(place.line) for place in found))}"
    return f"with {', '.join(map(_short, found))}"


def _short(place: Place) -> str:
    return f"{place.file.rpartition('/')[2]}:{place.line}"


def _lessons(module: Module) -> Iterable[Page]:
    return (page for page in pages(module) if page.kind != "scenario")


def _hardest(module: Module) -> str:
    graded = [(found.value, page) for page in _lessons(module) if (found := grade_of(own_words(page)))]
    if len(graded) < 2:
        return ""
    value, page = max(graded, key=lambda one: one[0])
    return f" The hardest page is {page.start.file.rpartition('/')[2]} (grade {value:.1f})."
