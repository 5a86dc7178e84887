"""What a case folder cannot hold as a file: links, huge files, bytes that editors mend. Its file `MAKE` says how.

One thing a line, in order; texts are written as in JSON:

    symlink PATH -> TARGET
    folder PATH
    twin PATH OTHER                         a copy whose name differs in capitals only
    bytes PATH 68 69 ff                     after what the file holds already
    text PATH "..."                         the same, as UTF-8
    repeat PATH 1000 "line {n}\n" "last"    the text a number of times, `{n}` counts from 1; then one more text
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

_JSON = json.JSONDecoder()


def carry_out(recipe: Path, root: Path) -> None:
    """Make everything that `recipe` asks for below `root`; skips the test where the system has no such thing."""
    for line in recipe.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, path, rest = (*line.split(" ", 2), "")[:3]
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            _STEPS[word](root / path, rest)


def _symlink(path: Path, rest: str) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    try:
        path.symlink_to(rest.removeprefix("-> "))
    except OSError:
        pytest.skip("links cannot be made here")


def _folder(path: Path, _rest: str) -> None:
    path.mkdir(parents=True, exist_ok=True)


def _twin(path: Path, rest: str) -> None:
    other = path.with_name(rest)
    if other.exists():
        pytest.skip("names that differ in capitals are one name here")
    shutil.copyfile(path, other)


def _bytes(path: Path, rest: str) -> None:
    with path.open("ab") as stream:
        stream.write(bytes.fromhex(rest))


def _text(path: Path, rest: str) -> None:
    _append(path, *_texts(rest))


def _repeat(path: Path, rest: str) -> None:
    times, _, words = rest.partition(" ")
    text, *last = _texts(words)
    each = (text.replace("{n}", str(n)) for n in range(1, int(times) + 1)) if "{n}" in text else [text * int(times)]
    _append(path, *each, *last)


def _texts(words: str) -> list[str]:
    found, position = [], 0
    while position < len(words):
        text, end = _JSON.raw_decode(words, position)
        found.append(text)
        position = end + len(words[end:]) - len(words[end:].lstrip())
    return found


def _append(path: Path, *texts: str) -> None:
    with path.open("a", encoding="utf-8", errors="surrogatepass", newline="") as stream:
        stream.writelines(texts)


_STEPS: dict[str, Callable[[Path, str], None]] = {
    "symlink": _symlink,
    "folder": _folder,
    "twin": _twin,
    "bytes": _bytes,
    "text": _text,
    "repeat": _repeat,
}
