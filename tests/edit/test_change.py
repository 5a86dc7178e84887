"""Changes of authors' files: what was asked for changes, and not one character more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from milepost.edit import (
    CannotEditError,
    add,
    append,
    apply,
    keys,
    put,
    remove,
    reorder,
    reorder_keys,
    replace,
    source,
)
from milepost.model import ModuleFields

ROOT = Path(__file__).parents[2]
TEXTS = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for folder in ("modules", "curriculum", "starter/curriculum")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in (".md", ".yml") and path.name not in ("README.md", "mkdocs.yml")
}


def ready(name: str, text: str) -> Any:
    return source(text, page=name.endswith(".md"))


def in_yaml(text: str, change: Any, *rest: Any) -> str:
    src = source(text, page=False)
    return apply(text, change(src, *rest))


def test_a_key_is_added_where_the_model_has_it() -> None:
    page = "---\r\nid: a\r\ntitle: A  # kept\r\n\r\n# the goals\r\nobjectives: []\r\n---\r\nText.  \r\n"
    src = source(page, page=True)
    done = apply(
        page, (*add(src, ("level",), 2, keys(ModuleFields)), *append(src, ("aliases",), "x/y", keys(ModuleFields)))
    )
    assert done == (
        "---\r\nid: a\r\ntitle: A  # kept\r\nlevel: 2\r\n\r\n"
        "# the goals\r\nobjectives: []\r\naliases: [x/y]\r\n---\r\nText.  \r\n"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a: 1\n", "a: 1\nx: [new]\n"),
        ("a: 1", "a: 1\nx: [new]"),
        ("x: []\n", "x: [new]\n"),
        ("x:\n", "x: [new]\n"),
        ("x: [a, b]  # c\n", "x: [a, b, new]  # c\n"),
        ("x: [a,\n  b, ]\n", "x: [a,\n  b, new, ]\n"),
        ("x:\n- a\n- b # c\n\n# d\ny: 1\n", "x:\n- a\n- b # c\n- new\n\n# d\ny: 1\n"),
        ("x:\n  - a: 1\n    b: 2\n    # in it\n", "x:\n  - a: 1\n    b: 2\n    # in it\n  - new\n"),
    ],
)
def test_an_item_is_appended_to_any_list(before: str, after: str) -> None:
    assert in_yaml(before, append, ("x",), "new") == after


def test_a_group_is_appended_as_a_block() -> None:
    text = "x:\n  - {id: a}\n"
    done = in_yaml(text, append, ("x",), {"id": "b", "parts": [{"id": "c", "text": "Yes: no"}], "to": ["d", "e"]})
    assert done == '%s  - id: b\n    parts:\n      - id: c\n        text: "Yes: no"\n    to: [d, e]\n' % text  # noqa: UP031


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("x: old # c\n", "new", "x: new # c\n"),
        ("x: 'old'\n", "it's", "x: 'it''s'\n"),
        ('x: "old"\n', "new", 'x: "new"\n'),
        ("x: >-\n  old\n  text\n\ny: 1\n", "new", "x: new\n\ny: 1\n"),
        ("x:\n", "yes", 'x: "yes"\n'),
        ("{x: a, y: 1}\n", "b, c", '{x: "b, c", y: 1}\n'),
        ("x: [a]\n", True, "x: true\n"),
        ("x: 1\n", "10:30", 'x: "10:30"\n'),
    ],
)
def test_a_value_is_replaced(before: str, value: Any, after: str) -> None:
    assert in_yaml(before, replace, ("x",), value) == after


@pytest.mark.parametrize(
    ("before", "loc", "after"),
    [
        ("a: 1\nb: 2 # c\n\nd: 3\n", ("b",), "a: 1\n\nd: 3\n"),
        ("a: 1\nb: 2", ("b",), "a: 1"),
        ("- a: 1\n  b: 2\n", (0, "a"), "- b: 2\n"),
        ("{a: 1, b: 2}\n", ("a",), "{b: 2}\n"),
        ("[a, b, c]\n", (2,), "[a, b]\n"),
        ("[a]\n", (0,), "[]\n"),
        ("x:\n  - a\n  # of b\n  - b\n", ("x", 0), "x:\n  # of b\n  - b\n"),
    ],
)
def test_a_key_or_item_is_removed(before: str, loc: Any, after: str) -> None:
    assert in_yaml(before, remove, loc) == after


def test_comments_go_with_what_they_belong_to() -> None:
    before = (
        "# yaml-language-server: $schema=x\n# of b\nb: 2 # b too\n  # and b\n\n# nobody's\n\n# of a\na:\n  - 1\nz: 3\n"
    )
    after = (
        "# yaml-language-server: $schema=x\n# of a\na:\n  - 1\n\n# nobody's\n\n# of b\nb: 2 # b too\n  # and b\nz: 3\n"
    )
    assert in_yaml(before, reorder_keys, (), ("a", "b", "z")) == after


def test_a_comment_has_no_place_behind_a_dash() -> None:
    before = "x:\n  - type: single\n    # why\n    id: a\n    text: |\n      b\n\n  - id: c\n"
    after = "x:\n  # why\n  - id: a\n    type: single\n    text: |\n      b\n\n  - id: c\n"
    assert in_yaml(before, reorder_keys, ("x", 0), ("id", "type", "text")) == after


def test_items_change_places() -> None:
    before = "x:\r\n- a\r\n# of b\r\n- b: 1\r\n  c: 2 # d\r\n\r\n- e"
    assert in_yaml(before, reorder, ("x",), (2, 0, 1)) == "x:\r\n- e\r\n\r\n- a\r\n# of b\r\n- b: 1\r\n  c: 2 # d"
    assert in_yaml("x: [a, {b: 1}]", reorder, ("x",), (1, 0)) == "x: [{b: 1}, a]"


@pytest.mark.parametrize(
    "text", ["a: &b 1\n", "a: !x 1\n", "a: 1\n---\nb: 2\n", "a: [\n", "a: 1\rb: 2\n", "? [a]\n: b\n"]
)
def test_what_is_not_understood_is_not_edited(text: str) -> None:
    with pytest.raises(CannotEditError):
        source(text, page=False)


@pytest.mark.parametrize("crlf", [False, True])
@pytest.mark.parametrize("name", TEXTS)
def test_real_files_keep_all_but_the_change(name: str, crlf: bool) -> None:
    text = TEXTS[name].replace("\n", "\r\n") if crlf else TEXTS[name]
    text = "\ufeff" + text if crlf else text
    src = ready(name, text)
    done = apply(text, put(src, ("zz-new",), "value"))
    assert apply(done, remove(ready(name, done), ("zz-new",))) == text
    done = apply(text, reorder(src, (), [*range(1, len(src.mapping(()).keys())), 0]))
    assert sorted(done.split()) == sorted(text.split())
    assert values(name, done) == values(name, text)


def values(name: str, text: str) -> Any:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return yaml.load(text.split("---\n")[1] if name.endswith(".md") else text, yaml.CSafeLoader)


@pytest.mark.parametrize("name", [name for name, text in TEXTS.items() if len(text) < 20_000])
def test_every_part_of_a_real_file_has_its_place(name: str) -> None:
    """Each value can be replaced by a word of ours; each list and each group can be turned round."""
    text = TEXTS[name]
    src = ready(name, text)
    for loc, found in walk(values(name, text)):
        if isinstance(found, dict | list):
            done = apply(text, reorder(src, loc, range(len(found))[::-1]))
            turned = found if isinstance(found, dict) else found[::-1]
            assert at(values(name, done), loc) == turned, loc
            assert len(done) == len(text)
        elif not isinstance(found, str) or "\n" not in found:
            done = apply(text, replace(src, loc, "Our: word, yes"))
            assert at(values(name, done), loc) == "Our: word, yes"


def walk(found: Any, loc: tuple[Any, ...] = ()) -> Any:
    yield loc, found
    pairs = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    for step, part in pairs:
        yield from walk(part, (*loc, step))


def at(found: Any, loc: tuple[Any, ...]) -> Any:
    for step in loc:
        found = found[step]
    return found
