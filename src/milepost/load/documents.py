"""Part of load. One file to one record: YAML files, and Markdown files with front matter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar, get_args

from milepost.load import expected
from milepost.load.faults import Faults
from milepost.load.files import MODULE_TEXT, YAML_TEXT, Tree
from milepost.load.frontmatter import split
from milepost.load.markdown import in_value, is_plain, prose
from milepost.load.shape import shaped
from milepost.load.silences import in_page, in_yaml
from milepost.load.yamlpos import read
from milepost.model import Loc, MarkdownMark, Places, Prose, Record, Reference
from milepost.model.base import Step

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Read(Generic[R]):
    """A record that a file gave, and where its values stand. `body` is empty for a YAML file."""

    fields: R
    places: Places
    body: Prose


def read_yaml(tree: Tree, file: str, model: type[R], limit: int = YAML_TEXT) -> Read[R] | None:
    """The record in a YAML file, or None with findings."""
    text = tree.text(file, limit)
    if text is None:
        return None
    return _read(tree.faults, model, text, 1, prose("", file, 1, tree.faults))


def read_page(tree: Tree, file: str, model: type[R]) -> Read[R] | None:
    """The front matter and the body of a Markdown file, or None with findings."""
    text = tree.text(file, MODULE_TEXT)
    page = split(text, file, tree.faults) if text is not None else None
    if page is None:
        return None
    tree.faults.silences.extend(in_page(page.bare, file, page.bare_line))
    body = prose(page.body, file, page.body_line, tree.faults)
    return _read(tree.faults, model, page.matter, page.matter_line, body)


def _read(faults: Faults, model: type[R], text: str, line: int, body: Prose) -> Read[R] | None:
    document = read(text, body.place.file, faults, line)
    if document:
        faults.silences.extend(in_yaml(text, document.texts, body.place.file, line))
    fields = shaped(model, document, faults) if document else None
    return Read(fields, document.places, body) if fields and document else None


def references(record: Record, places: Places, faults: Faults) -> tuple[Reference, ...]:
    """What the Markdown values of a record point at."""
    marked = ((loc, text) for loc, text in markdown_values(record) if not is_plain(text))
    found = (in_value(text, places.at(*loc), faults) for loc, text in marked)
    return tuple(reference for part in found for reference in part)


def markdown_values(record: Record) -> list[tuple[Loc, str]]:
    """Every Markdown text inside a record, with the way to it."""
    found: list[tuple[Loc, str]] = []
    _collect(record, (), found)
    return found


def _collect(value: object, loc: Loc, found: list[tuple[Loc, str]]) -> None:
    if isinstance(value, str):
        found.append((loc, value))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _collect(item, (*loc, index), found)
    elif isinstance(value, Record):
        for name, key in _fields_to_visit(type(value)):
            _collect(getattr(value, name), (*loc, key), found)


@cache
def _fields_to_visit(model: type[Record]) -> tuple[tuple[str, Step], ...]:
    """The fields that are Markdown or hold some: (name, key in the file)."""
    names = {field.alias or name: name for name, field in model.model_fields.items()}
    return tuple((names[key], key) for key, annotation in expected.keys(model).items() if _holds_markdown(annotation))


def _holds_markdown(annotation: Any) -> bool:
    if isinstance(annotation, MarkdownMark):
        return True
    if expected.is_record(annotation):
        return any(_holds_markdown(inner) for inner in expected.keys(annotation).values())
    return any(_holds_markdown(part) for part in get_args(annotation))
