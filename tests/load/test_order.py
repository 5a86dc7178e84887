"""The order of what was loaded, and where it says that it stands."""

from __future__ import annotations

from pathlib import Path

from milepost.load import load

from .conftest import BASE, LESSON, Spoil

UNITS = "id: small\ntitle: T\nsummary: S.\nunits:\n"


def module(id_: str) -> str:
    return (BASE / "modules/basics/listen/index.md").read_text().replace("id: listen", f"id: {id_}")


def test_units_then_names(tree: Path, spoil: Spoil) -> None:
    units = "".join(f"  - {{id: {name}, title: T, summary: S.}}\n" for name in ("zebra", "basics", "ape"))
    spoil("curriculum/curriculum.yml", UNITS + units)
    for unit, name in (("ape", "a"), ("zebra", "y"), ("zebra", "x")):
        spoil(f"modules/{unit}/{name}.md", module(name))
    assert [found.id for found in load(tree)[0].modules] == ["x", "y", "listen", "a"]


def test_pages_by_number(tree: Path, spoil: Spoil) -> None:
    lesson = (BASE / LESSON).read_text()
    for name in ("10-ten", "9-nine", "last", "0-zero"):
        spoil(f"modules/basics/listen/{name}.md", lesson.replace("two-moves", name.partition("-")[2] or name))
    lessons = load(tree)[0].modules[0].lessons
    assert [(page.id, page.number) for page in lessons] == [
        ("zero", 0),
        ("two-moves", 1),
        ("nine", 9),
        ("ten", 10),
        ("last", None),
    ]


def test_one_file_module(tree: Path, spoil: Spoil) -> None:
    (tree / "modules/basics/call.png").write_bytes((BASE / "modules/basics/listen/call.png").read_bytes())
    (tree / "modules/basics/other.png").write_bytes((BASE / "modules/basics/listen/call.png").read_bytes())
    quiz = "quiz:\n  duration_minutes: 1\n  questions:\n    - {id: q, type: reflection, prompt: 'See [a](b.md)?'}\n---"
    spoil("modules/basics/short.md", module("short").replace("---\nPeople", f"{quiz}\nPeople"))
    short = load(tree)[0].modules[1]
    assert (short.id, short.single_page, short.folder) == ("short", True, "modules/basics")
    assert [picture.file for picture in short.pictures] == ["modules/basics/call.png"]
    assert short.quiz
    assert str(short.quiz.places.at("questions", 0, "id")) == "modules/basics/short.md:22:12"
    assert [str(found.place) for found in short.quiz.references] == ["modules/basics/short.md:22:41"]


def test_places_of_the_base(tree: Path) -> None:
    curriculum, findings = load(tree)
    assert findings == []
    listen = curriculum.modules[0]
    assert str(listen.places.at("objectives", 1, "text")) == "modules/basics/listen/index.md:13:11"
    assert str(listen.body.place) == "modules/basics/listen/index.md:20:1"
    assert [str(found.place) for found in listen.body.references] == [
        "modules/basics/listen/index.md:22:1",
        "modules/basics/listen/index.md:24:24",
    ]
    assert listen.quiz
    assert str(listen.quiz.places.at("questions", 1, "statements", 0, "text")) == "modules/basics/listen/quiz.yml:18:24"
    assert str(curriculum.paths[0].places.at("stages", 0, "modules", 0, "id")) == "curriculum/paths/engineer.yml:10:14"
    assert str(curriculum.roles_places.at("roles", 0, "targets", "communication")) == "curriculum/roles.yml:5:30"


def test_twice_the_same(tree: Path) -> None:
    assert load(tree) == load(tree)
    assert repr(load(tree)) == repr(load(tree))
