"""New pages of a module: lessons and scenarios, with the next number."""

from __future__ import annotations

from milepost import resources
from milepost.edit import Rewrite, apply, replace, source
from milepost.model import Curriculum, Module
from milepost.new.lists import appended
from milepost.new.refusal import CannotMakeError
from milepost.new.scaffold import filled

TYPES = ("concept", "practice", "reflection", "summary")
MINUTES = {"concept": 5, "practice": 10, "reflection": 3, "summary": 2}
_STORY = "02-a-short-talk.scenario.md"
_PERSON = {"name": "Ravi", "pronoun": "he", "job": "operator on the late shift"}
"""Who speaks in it."""


def lesson(module: Module, name: str, title: str, kind: str, minutes: int) -> Rewrite:
    """The file of a new lesson."""
    text = filled(f"lesson-{kind}.md", {"id": name, "title": title, "minutes": minutes})
    return Rewrite(f"{_folder(module)}/{_number(module)}-{name}.md", text)


def scenario(module: Module, name: str, title: str) -> Rewrite:
    """The file of a new scenario: the story of the template, which can be played, to be replaced moment by moment."""
    story = (resources.data("modules") / "_template" / _STORY).read_text(encoding="utf-8")
    src = source(story, page=True)
    text = apply(story, (*replace(src, ("id",), name), *replace(src, ("title",), title)))
    return Rewrite(f"{_folder(module)}/{_number(module)}-{name}.scenario.md", text)


def teller(curriculum: Curriculum, text: str) -> Rewrite | None:
    """`cast.yml` with the person of that story, where there is a cast without that person; `text` is what it holds."""
    if not curriculum.cast or any(one.name == _PERSON["name"] for one in curriculum.cast):
        return None
    return Rewrite(curriculum.cast_places.file, appended(text, ("people",), filled("person.yml", _PERSON)), text)


def _folder(module: Module) -> str:
    if module.single_page:
        here = module.places.file
        raise CannotMakeError(
            f"{here} is a module of one page: to give it more pages, move it to {here.removesuffix('.md')}/index.md."
        )
    return module.folder


def _number(module: Module) -> str:
    """The next number, with at least two digits."""
    numbers = [page.number for page in module.pages if page.number is not None]
    following = max(numbers, default=0) + 1
    return f"{following:02d}"
