"""What a build keeps for the next one, as JSON with its digest. Whoever reads one that is damaged is told so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from milepost.site.files import sha256, write_atomically

WRONG = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""Whatever is raised where something is not there, not whole, or of another shape than its reader thought."""


def read(path: Path, form: int) -> Any:
    """What was written in this form. Raises one of `WRONG`."""
    stored = json.loads(path.read_bytes())
    if stored["format"] != form or stored["sha256"] != seal(stored["kept"]):
        raise ValueError
    return stored["kept"]


def write(path: Path, form: int, kept: Any) -> None:
    """Replace the file as a whole. `kept` may hold dataclasses, which become mappings of their fields."""
    text = _text(kept)
    write_atomically(path, f'{{"format": {form}, "sha256": "{sha256(text.encode())}", "kept": {text}}}'.encode())


def seal(kept: Any) -> str:
    """The digest of it."""
    return sha256(_text(kept).encode())


def _text(kept: Any) -> str:
    return json.dumps(kept, sort_keys=True, default=vars)
