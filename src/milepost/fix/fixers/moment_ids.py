"""A moment of a scenario without an id gets one, made from the words of its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.edit import Edit
from milepost.fix.file import File, Line
from milepost.fix.names import Names, free, made
from milepost.load.fences import fence_spans
from milepost.load.marks import Marks
from milepost.load.words import nearest
from milepost.model import ScenarioFields

TURN = 5
MENDS = "missing ids of moments"
CODES = ("SC001",)
_ID = re.compile(r"\{\s*#\s*([^\s}]+)\s*\}\s*\Z")
_TARGET = re.compile(r"\]\(#([a-z0-9-]+)\)")


def edits(file: File, _: Names) -> Iterator[Edit]:
    """Ids for headings that have none; where a choice leads to an id that no moment has, that one if it fits.

    It fits when its words stand in the heading, or when one id is waited for and one moment, not the first, has none.
    """
    if file.kind.record is not ScenarioFields:
        return
    headings = list(_headings(file))
    taken = {found[1] for line in headings if (found := _ID.search(line.words))}
    wanted = [target for target in _TARGET.findall(file.text[file.body :]) if target not in taken]
    nameless = [line for line in headings if _is_nameless(line.words)]
    only = _only(wanted) if len(nameless) == 1 and nameless != headings[:1] else ""
    for line in nameless:
        title = line.words.strip("# \t")
        name = only or _wanted(title, wanted, taken) or free([title], taken)
        if name:
            taken.add(name)
            end = line.start + len(line.words.rstrip())
            yield Edit(end, line.end, f" {{#{name}}}")


def _is_nameless(words: str) -> bool:
    title = words.strip("# \t")
    return bool(title) and "{" not in title and not words.rstrip().endswith("#") and not _is_debrief(title)


def _is_debrief(title: str) -> bool:
    return bool(nearest(title.lower(), ["debrief"]))


def _only(wanted: list[str]) -> str:
    """The id, when choices wait for one alone."""
    return wanted[0] if len(set(wanted)) == 1 else ""


def _headings(file: File) -> Iterator[Line]:
    text = file.text[file.body :].replace("\r\n", " \n")
    code = [(start + file.body, end + file.body) for start, end in fence_spans(text, Marks())]
    for line in file.lines(file.body):
        is_heading = line.words.startswith("##") and not line.words.startswith("###")
        if is_heading and not any(start <= line.start < end for start, end in code):
            yield line


def _wanted(title: str, wanted: list[str], taken: set[str]) -> str:
    """The one id that is waited for and whose words all stand in the title."""
    words = set(re.findall(r"[a-z0-9]+", made(title, most=50).replace("-", " ")))
    fitting = {name for name in wanted if name not in taken and set(name.split("-")) <= words}
    return fitting.pop() if len(fitting) == 1 else ""
