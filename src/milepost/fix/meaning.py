"""Whether two texts of a file mean the same, but for spaces, the order of keys and choices, and ids that were added."""

from __future__ import annotations

import re
from itertools import zip_longest

from milepost.fix.file import File
from milepost.load.faults import Faults
from milepost.load.yamlpos import read

_NEW_ID = re.compile(r" \{#[a-z0-9-]+\}\Z")


def same(before: File, after: File) -> bool:
    """Whether `after` says what `before` says. Where the YAML of `before` cannot be read, no word may differ."""
    old, new = _yaml(before), _yaml(after)
    if old is None:
        return _words(before) == _words(after)
    return new is not None and _same(old[0], new[0]) and _same_body(before, after)


def _yaml(file: File) -> tuple[object] | None:
    start, end = file.yaml
    document = read(file.text[start:end].replace("\r\n", "\n"), file.path, Faults())
    return (document.value,) if document else None


def _words(file: File) -> str:
    return "".join(file.text.split())


def _same(old: object, new: object, key: object = None) -> bool:
    if isinstance(old, dict) and isinstance(new, dict):
        return _same_group(old, new)
    if isinstance(old, tuple) and isinstance(new, tuple):
        return len(old) == len(new) and (_same_list(old, new) or (key == "choices" and _same_set(old, new)))
    if isinstance(old, str) and isinstance(new, str):
        return _bare(old) == _bare(new)
    return type(old) is type(new) and old == new


def _same_group(old: dict[object, object], new: dict[object, object]) -> bool:
    added = new.keys() - old.keys()
    if added - {"id"} or old.keys() - new.keys():
        return False
    return all(_same(value, new[key], key) or (key == "id" and value in (None, "")) for key, value in old.items())


def _same_list(old: tuple[object, ...], new: tuple[object, ...]) -> bool:
    return all(_same(*pair) for pair in zip(old, new, strict=True))


def _same_set(old: tuple[object, ...], new: tuple[object, ...]) -> bool:
    left = list(new)
    for item in old:
        match = next((other for other in left if _same(item, other)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _bare(text: str) -> str:
    """A text without the spaces at the ends of its lines."""
    return "\n".join(line.rstrip() for line in text.split("\n")).rstrip()


def _same_body(before: File, after: File) -> bool:
    """Only headings may differ, by an id that was added."""
    old, new = (_bare(file.text[file.body :].replace("\r\n", "\n")).split("\n") for file in (before, after))
    return all(_same_line(*pair) for pair in zip_longest(old, new))


def _same_line(old: str | None, new: str | None) -> bool:
    if old == new or old is None or new is None:
        return old == new
    return old.startswith("##") and _NEW_ID.sub("", new) == old
