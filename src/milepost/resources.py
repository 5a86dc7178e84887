"""Where theme, reference curriculum and starter are: in a clone, or packed into the wheel."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PACKED = _HERE / "_data"
_CLONE = _HERE.parents[1]


def data(name: str) -> Path:
    """The folder `name` (`theme`, `starter`, `modules`, `curriculum`) that came with this Milepost."""
    packed = _PACKED / name
    return packed if packed.is_dir() else _CLONE / name


def guide() -> Path:
    """The folder with the author's guide, as Markdown."""
    return data("docs/authors")


def theme() -> Path:
    """The folder with `pages/` (templates, never published), `overrides/`, `assets/` and `mkdocs.yml`."""
    return data("theme")
