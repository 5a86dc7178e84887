"""Two curricula to one Diff. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from milepost.diff import cover
from milepost.diff.answers import answer_key
from milepost.diff.moves import Move, moves
from milepost.diff.pieces import Key, Piece, pieces
from milepost.model import Curriculum, Question

KEPT = ("module", "lesson", "scenario", "question")
"""What learners' progress hangs on: such an id must not vanish in silence."""


@dataclass(frozen=True)
class Changed:
    """A piece that is there before and after. `parts` name what differs."""

    piece: Piece
    parts: tuple[str, ...]


@dataclass(frozen=True)
class KeyChange:
    """A question whose answer key differs: learners who answered rightly before may be wrong now."""

    id: str
    before: str
    after: str


@dataclass(frozen=True)
class Misused:
    """An id that stands for something else than it did. `why` says how one can tell."""

    piece: Piece
    why: str


@dataclass(frozen=True)
class Diff:
    """What a change does. `lost`: published ids that are gone without an entry in `retired`."""

    added: tuple[Piece, ...] = ()
    removed: tuple[Piece, ...] = ()
    changed: tuple[Changed, ...] = ()
    keys: tuple[KeyChange, ...] = ()
    lost: tuple[Piece, ...] = ()
    reused: tuple[Misused, ...] = ()
    minutes: tuple[cover.Minutes, ...] = ()
    assessed: tuple[cover.Assessed, ...] = ()
    reached: tuple[cover.Reached, ...] = ()
    moves: tuple[Move, ...] = ()

    @property
    def is_safe(self) -> bool:
        """Whether no learner loses progress and no address stops working."""
        return not self.lost and not self.reused and all(move.leads_on for move in self.moves)

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs that a learner could notice."""
        return self == Diff()


def compare(old: Curriculum, new: Curriculum, answering: Collection[str] = ()) -> Diff:
    """What leads from `old` to `new`; both may have gaps. `answering`: old addresses that lead on in the new site."""
    before, after = pieces(old), pieces(new)
    removed = [before[key] for key in before if key not in after]
    return Diff(
        added=tuple(after[key] for key in after if key not in before),
        removed=tuple(removed),
        changed=tuple(_changed(before, after)),
        keys=tuple(_keys(old, new)),
        lost=tuple(_lost(removed, new)),
        reused=(*_again(old, after), *_other_question(before, after)),
        minutes=cover.minutes(old, new),
        assessed=cover.assessed(old, new),
        reached=cover.reached(old, new),
        moves=moves(old, new, answering),
    )


def _changed(before: dict[Key, Piece], after: dict[Key, Piece]) -> list[Changed]:
    found = []
    for key, piece in after.items():
        was = dict(before[key].holds) if key in before else dict(piece.holds)
        parts = tuple(name for name, value in piece.holds if was.get(name) != value)
        if parts:
            found.append(Changed(piece, parts))
    return found


def _questions(curriculum: Curriculum) -> dict[str, Question]:
    return {f"{module.id}/{one.id}": one for module in curriculum.modules for one in module.questions}


def _keys(old: Curriculum, new: Curriculum) -> list[KeyChange]:
    before, after = _questions(old), _questions(new)
    both = ((name, answer_key(before[name]), answer_key(after[name])) for name in before if name in after)
    return [KeyChange(name, was, now) for name, was, now in both if was != now]


def _lost(removed: list[Piece], new: Curriculum) -> list[Piece]:
    retired = {one.id for one in new.fields.retired} if new.fields else set()
    gone = [piece for piece in removed if piece.kind in KEPT and piece.published and piece.id not in retired]
    whole = {piece.id for piece in removed if piece.kind == "module"}
    return [piece for piece in gone if piece.kind == "module" or piece.id.partition("/")[0] not in whole]


def _again(old: Curriculum, after: dict[Key, Piece]) -> list[Misused]:
    retired = {one.id: one for one in old.fields.retired} if old.fields else {}
    why = "it was retired, so learners' devices may hold other progress under it"
    return [Misused(piece, why) for key, piece in after.items() if key[0] in KEPT and key[1] in retired]


def _other_question(before: dict[Key, Piece], after: dict[Key, Piece]) -> list[Misused]:
    """Questions of another type under an old id: what learners answered does not fit them."""
    found = []
    for key, piece in after.items():
        if key[0] == "question" and key in before and before[key].published:
            was, now = dict(before[key].holds)["type"], dict(piece.holds)["type"]
            if was != now:
                found.append(Misused(piece, f"it was a question of type '{was}' and is of type '{now}' now"))
    return found
