"""Stage 3. An order that looks mixed and is always the same. No randomness."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TypeVar

Item = TypeVar("Item")


def mixed(items: tuple[Item, ...], seed: str, name: Callable[[Item], str]) -> tuple[Item, ...]:
    """`items` in an order that hangs on `seed` and their names alone, and is never the order given."""
    order = tuple(sorted(items, key=lambda item: _key(seed, name(item))))
    return order[1:] + order[:1] if order == items else order


def mixed_around(
    items: tuple[Item, ...], seed: str, name: Callable[[Item], str], pinned: Callable[[Item], bool]
) -> tuple[Item, ...]:
    """As `mixed`, but what is `pinned` keeps its place, and the order given may come out."""
    loose = iter(sorted((item for item in items if not pinned(item)), key=lambda item: _key(seed, name(item))))
    return tuple(item if pinned(item) else next(loose) for item in items)


def _key(seed: str, name: str) -> tuple[str, str]:
    return hashlib.sha256(f"{seed}\n{name}".encode()).hexdigest(), name
