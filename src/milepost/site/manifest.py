"""What the last build did, in the file `manifest.json`. Anything wrong with it means: there is none, build it all."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from milepost.findings import Finding, Level, Place
from milepost.site import sealed
from milepost.site.files import signature
from milepost.site.project import Project

_FORMAT = 1
_NAME = "manifest.json"
BUILDING, PREPARED, COMPLETE = "building", "prepared", "complete"


@dataclass(frozen=True)
class Manifest:
    """The digests a build left behind.

    `state`: `building` while files change, `prepared` when `out/docs` is whole, `complete` when the site is out too.
    `pages`: address -> digest of the page's plan and digest of its text.
    `docs`: digest of the names in the docs folder.
    `built`, `site`: signatures of the engine's site and of the published one.
    `contents`: digest of the bytes of both, which stays the same where a copy of the folder has other times.
    `previous`: signature of the site before that, on which the next one will be built up.
    `texts`: signature of the docs folder.
    """

    state: str
    chrome: str
    inputs: str = ""
    config: str = ""
    pages: dict[str, tuple[str, str]] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    docs: str = ""
    built: str = ""
    site: str = ""
    contents: str = ""
    previous: str = ""
    texts: str = ""


def read(project: Project) -> Manifest | None:
    """The manifest of the last build, if it is there, undamaged and of this version."""
    try:
        return _parsed(sealed.read(project.work / _NAME, _FORMAT))
    except sealed.WRONG:
        return None


def write(project: Project, manifest: Manifest) -> None:
    """Replace the manifest as a whole."""
    sealed.write(project.work / _NAME, _FORMAT, manifest)


def is_current(project: Project, known: Manifest, chrome: str, inputs: str) -> bool:
    """Whether the published site is whole and nothing has changed since it was built."""
    same = (known.state, known.chrome, known.inputs) == (COMPLETE, chrome, inputs)
    return same and known.site == signature(project.site)


def _parsed(body: dict[str, Any]) -> Manifest:
    pages = {str(address): (str(plan), str(text)) for address, (plan, text) in body["pages"].items()}
    findings = tuple(finding(**one) for one in body["findings"])
    counts = {str(name): int(count) for name, count in body["counts"].items()}
    known = Manifest(**{**body, "pages": pages, "findings": findings, "counts": counts})
    if not all(type(getattr(known, one.name)) is str for one in fields(Manifest) if one.type == "str"):
        raise TypeError
    return known


def finding(place: dict[str, Any], code: str, message: str, fix: str, level: int) -> Finding:
    """A finding that was kept as JSON. Raises where it has another shape."""
    where = Place(**place)
    texts, numbers = (where.file, code, message, fix), (where.line, where.column, level)
    if not all(type(one) is str for one in texts) or not all(type(one) is int for one in numbers):
        raise TypeError
    return Finding(where, code, message, fix, Level(level))
