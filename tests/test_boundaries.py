"""Who may import what. The table of docs/design: libraries live at one stage, and data flows one way."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "milepost"
FILES = sorted(SOURCE.rglob("*.py"))
CEILING = 250

ONLY_IN = {
    "click": ("cli/",),
    "graphlay": ("render/layout.py",),
    "jinja2": ("render/", "site/pages.py"),
    "markdown": ("render/",),
    "material": ("site/",),
    "mkdocs": ("site/",),
    "nh3": ("render/",),
    "pagefind": ("site/",),
    "pydantic": ("load/", "model/", "schema/make.py"),
    "pydantic_core": ("schema/make.py",),
    "pymdownx": ("render/",),
    "rcssmin": ("site/assets.py",),
    "rjsmin": ("site/assets.py",),
    "watchdog": ("site/preview/watch.py",),
    "yaml": ("load/yamlpos.py", "edit/nodes.py", "site/"),
}
"""Each library, and the only places that may import it. YAML is read in `edit` too, for changing a text needs to know
where each thing ends, which load, that is read for every check, does not keep.
"""

STAGES = ("load", "check", "plan", "render", "site")
WORDS = (
    "codes",
    "counted",
    "findings",
    "model",
    "phrases",
    "reading",
    "siteplan",
    "slug",
    "suggest",
    "survey",
    "watch",
)
"""What every stage may speak of: data and small pure functions."""

MAY = {
    "load": {"load", "copies"},
    "check": {"check", "copies"},
    "plan": {"plan"},
    "render": {"render", "plan", "copies"},
    "site": {"site", "copies", "pipeline", "session", "render", "report", "resources", "system"},
    "pipeline": {"load", "check", "plan", "render", "site", "guide", "system"},
    "session": {"load", "check", "plan", "site", "guide"},
    "copies": set(),
    "guide": {"load", "resources"},
    "resources": set(),
    "system": set(),
    "schema": {"schema"},
    "edit": {"edit"},
    "fix": {"fix", "edit", "load", "check", "schema"},
    "new": {"new", "edit", "fix", "load", "resources", "system"},
    "rename": {"rename", "edit", "load", "check"},
    "diff": {"diff", "plan", "system"},
    "rollup": {"rollup"},
    "manual": {"check"},
    "manual_pages": {"manual"},
    "report": {"report", "diff", "manual", "manual_pages"},
}
"""What a part may import beside WORDS: a stage only itself, and render the views of plan, as another test makes sure.
Only the last one, which others start, knows the whole line. Below the stages stand the tools for authors.
"""

FREE = ("__init__", "__main__", "cli")
"""What starts all the rest."""

READING = ("io", "os", "shutil", "subprocess", "tempfile", "urllib.request", "socket")


def name(file: Path) -> str:
    return file.relative_to(SOURCE).as_posix()


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def imports(file: Path) -> frozenset[str]:
    """Everything a file imports, wherever the statement stands: `milepost.load`, `markdown.extensions.toc.slugify`."""
    found = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(found)


def own(file: Path) -> set[str]:
    """The parts of milepost that a file imports: `load`, `model`, `report`."""
    taken = (item.split(".") for item in imports(file))
    return {parts[1] for parts in taken if parts[0] == "milepost" and parts[1:]} - {"__version__"}


def calls(file: Path) -> set[str]:
    return {ast.unparse(node.func) for node in ast.walk(tree(file)) if isinstance(node, ast.Call)}


def part(file: Path) -> str:
    """The part of milepost that a file belongs to: a folder, or a file beside them."""
    return name(file).partition("/")[0].removesuffix(".py")


def of(wanted: str) -> list[Path]:
    return [file for file in FILES if part(file) == wanted]


@pytest.mark.parametrize("library", ONLY_IN)
def test_library_is_imported_only_at_its_stage(library: str) -> None:
    users = [name(file) for file in FILES if any(item.split(".")[0] == library for item in imports(file))]
    assert [user for user in users if not user.startswith(ONLY_IN[library])] == []


def test_site_reads_yaml_in_as_few_places_as_it_must() -> None:
    users = {name(file) for file in of("site") if any(item.split(".")[0] == "yaml" for item in imports(file))}
    assert len(users) <= 2, users


@pytest.mark.parametrize("which", MAY)
def test_part_imports_only_what_it_may(which: str) -> None:
    for file in of(which):
        assert own(file) <= {*WORDS, *MAY[which]}, name(file)


def test_every_part_has_a_row() -> None:
    assert {part(file) for file in FILES} == {*MAY, *WORDS, *FREE}
    assert set(STAGES) <= MAY.keys()


def test_only_plan_views_are_shared_with_render() -> None:
    taken = {item for file in of("render") for item in imports(file) if item.startswith("milepost.plan")}
    assert {item for item in taken if not item.startswith("milepost.plan.views")} == set()


@pytest.mark.parametrize("word", WORDS)
def test_words_import_only_words(word: str) -> None:
    for file in of(word):
        assert own(file) <= set(WORDS), name(file)


@pytest.mark.parametrize("which", ["check", "plan", "report", "rollup", "schema", "manual", "manual_pages", *WORDS])
def test_pure_part_reads_and_writes_nothing(which: str) -> None:
    for file in of(which):
        assert not {item for item in imports(file) if item.startswith(READING)}, name(file)
        assert "pathlib.Path" not in imports(file), name(file)
        assert calls(file).isdisjoint({"open", "print", "input", "eval", "exec"}), name(file)


def test_only_the_command_line_prints() -> None:
    printing = {"print", "click.echo", "click.secho", "sys.stdout.write", "sys.stderr.write"}
    users = {name(file) for file in FILES if calls(file) & printing}
    assert {user for user in users if not user.startswith("cli/")} == set()


def test_libraries_are_used_by_their_public_names() -> None:
    for file in FILES:
        foreign = [item for item in imports(file) if not item.startswith(("milepost", "__future__"))]
        assert [item for item in foreign if any(part.startswith("_") for part in item.split("."))] == [], name(file)


@pytest.mark.parametrize("file", FILES, ids=name)
def test_file_is_short_and_says_what_it_does(file: Path) -> None:
    assert ast.get_docstring(tree(file)), "the first line says what the file does"
    lines = file.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= CEILING or "longer than a module should be: " in "\n".join(lines[:4]).lower()
