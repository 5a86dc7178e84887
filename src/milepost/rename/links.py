"""Relative links to files that move."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial

from milepost.check.walk import references
from milepost.model import Curriculum, ReferenceKind

Now = Callable[[str], str]
"""Where a file stands after the move."""
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#|/")


def relinked(curriculum: Curriculum, now: Now) -> Iterator[tuple[str, Callable[[str], str]]]:
    """Each file with links that have to change, and the function that changes its text."""
    changes: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for used in references(curriculum, ReferenceKind.LINK, ReferenceKind.IMAGE):
        one = used.reference
        if one.target and not _SCHEME.match(one.target):
            new = _target(one.target, one.place.file, now)
            if new != one.target:
                changes[one.place.file][one.target] = new
    for file, targets in sorted(changes.items()):
        yield file, partial(_replaced, targets)


def _target(target: str, file: str, now: Now) -> str:
    path, hash_, anchor = target.partition("#")
    wanted = posixpath.normpath(posixpath.join(posixpath.dirname(file), path))
    there, here = now(wanted), now(file)
    if there == wanted and posixpath.dirname(here) == posixpath.dirname(file):
        return target
    new = posixpath.relpath(there, posixpath.dirname(here) or ".")
    return target if posixpath.normpath(path) == new else f"{new}{hash_}{anchor}"


def _replaced(targets: dict[str, str], text: str) -> str:
    """`text` with other targets in its links; the same words outside of a link stay."""
    names = "|".join(re.escape(one) for one in sorted(targets, key=len, reverse=True))
    link = re.compile(rf"(\]\(\s*<?|^[ >]*\[[^\]\n]+\]:\s*<?)({names})(?=[\s)>]|$)", re.MULTILINE)
    return link.sub(lambda found: found[1] + targets[found[2]], text)
