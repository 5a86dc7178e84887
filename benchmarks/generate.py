"""Curricula of any size, the same on every machine: as Milepost's content and as plain Markdown for MkDocs + Material.

    python benchmarks/generate.py 1000 /tmp/curriculum            # content for Milepost
    python benchmarks/generate.py 1000 /tmp/docs --plain          # the same pages for plain MkDocs + Material

The text of a module hangs on its number alone, so module 7 is the same in a small curriculum and in a large one.
"""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

from lessons import ROLES, UNITS, Module, Question, body, dice, module, title


def path_modules(role: int, size: int) -> range:
    """A slice of the modules; together the paths hold all of them."""
    return range(role * size // ROLES, (role + 1) * size // ROLES)


def write(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


# --- for Milepost


REFLECTION, WHEN, THEN = "Where did you need this last week?", "I need this at work", "I use it once"
AT_WORK, MANAGER = "Use it once this week. Note what changed.", "Ask where it was of use."
TRANSFER = (
    f"transfer:\n  duration_minutes: 2\n  reflection: {REFLECTION}\n  if_then: {{if: {WHEN}, then: {THEN}}}\n"
    f"  at_work: {AT_WORK}\n  manager: {MANAGER}\n"
)
PLAN = f"{REFLECTION}\n\nIf {WHEN}, then {THEN}.\n\n{AT_WORK}\n\n{MANAGER}"


def write_milepost(folder: Path, size: int, *, questions: bool = True) -> None:
    """With `questions=False` the words of the questions stand in the lesson, as text."""
    write(folder, curriculum(size))
    for number in range(size):
        one = module(number)
        write(folder, {f"modules/{one.unit}/{one.id}.md": milepost_module(one, questions=questions)})


def milepost_module(one: Module, *, questions: bool = True) -> str:
    objectives = "".join(
        f"  - {{id: O{each}, thinking: apply, text: Write {title(dice(one.number * 2 + each)).lower()}.}}\n"
        for each in (1, 2)
    )
    taught = one.sections[0][0].lower().replace(" ", "-")
    asked = "".join(milepost_question(each, number, taught) for number, each in enumerate(one.questions))
    quiz = f"quiz:\n  duration_minutes: 4\n  questions:\n{asked}" if questions else ""
    as_text = "" if questions else "\n\n## Quiz\n\n" + "\n".join(text_question(each) for each in one.questions)
    return (
        f"---\nid: {one.id}\ntitle: {one.title}\nsummary: {one.summary}\nlevel: {one.number % 4 + 1}\n"
        f"competencies: {{competency-{one.number % 8}: {one.number % 4 + 1}}}\n"
        f"objectives:\n{objectives}"
        "duration_minutes: 8\nstatus: published\nauthors: [The generator]\nreviewed: 2026-11-20\n"
        f"{TRANSFER}{quiz}---\n"
        f"{body(one, f'[an earlier module](module:module-{one.linked:04})')}{as_text}"
    )


def text_question(one: Question) -> str:
    """A question with its answers below, for who reads only."""
    choices = "\n".join(f"- {text}" for text, _, _ in one.choices)
    answers = "\n".join(f"- **{text}** {'Right' if correct else 'Wrong'}. {why}" for text, correct, why in one.choices)
    return f"{one.prompt}\n\n{choices}\n\n{answers}\n"


def milepost_question(one: Question, number: int, taught: str) -> str:
    choices = "".join(
        f"        - {{id: c{place}, text: {text}, {'correct: true, ' if correct else ''}feedback: {feedback}}}\n"
        for place, (text, correct, feedback) in enumerate(one.choices)
    )
    head = (
        f"    - id: {one.id}\n      type: single\n      prompt: {one.prompt}\n      objectives: [O{number % 2 + 1}]\n"
        f"      thinking: apply\n      sources: [module]\n      read_again: {taught}\n"
    )
    return f"{head}      choices:\n{choices}"


def curriculum(size: int) -> dict[str, str]:
    head = "id: generated\ntitle: A generated curriculum\nsummary: For measuring.\nlanguage: en\nlicence: MIT\nunits:\n"
    units = "".join(f"  - {{id: unit-{each}, title: Unit {each}, summary: A unit.}}\n" for each in range(UNITS))
    targets = "{" + ", ".join(f"competency-{each}: {each % 4 + 1}" for each in range(8)) + "}"
    roles = "".join(
        f"  - {{id: role-{each}, title: Role {each}, summary: A role., targets: {targets}}}\n" for each in range(ROLES)
    )
    levels = "".join(f"  {each}: {{name: Level {each}, summary: A level., evidence: Seen.}}\n" for each in range(1, 5))
    behaviours = "{" + ", ".join(f"{each}: [Does a thing]" for each in range(1, 5)) + "}"
    competencies = "".join(
        f"  - {{id: competency-{each}, title: Competency {each}, summary: A competency., levels: {behaviours}}}\n"
        for each in range(8)
    )
    return {
        "curriculum/curriculum.yml": head + units,
        "curriculum/about.md": "---\ntitle: About\n---\nMade for measuring.\n",
        "curriculum/competencies.yml": f"levels:\n{levels}competencies:\n{competencies}",
        "curriculum/roles.yml": f"roles:\n{roles}",
        "curriculum/glossary.yml": "terms:\n  - {id: tabalo, term: tabalo, text: A word.}\n",
        "curriculum/bibliography.yml": "sources: []\n",
        **{f"curriculum/paths/role-{role}.yml": milepost_path(role, size) for role in range(ROLES)},
    }


def milepost_path(role: int, size: int) -> str:
    modules = list(path_modules(role, size))
    third = -(-len(modules) // 3)
    parts = {
        name: modules[place * third : (place + 1) * third] for place, name in enumerate(("start", "core", "stretch"))
    }
    stages = "".join(milepost_stage(name, part) for name, part in parts.items())
    return f"id: role-{role}\ntitle: Role {role}\nrole: role-{role}\nsummary: A path.\nstages:\n{stages}"


def milepost_stage(name: str, modules: list[int]) -> str:
    steps = "".join(f"      - {{id: module-{each:04}, why: A reason.}}\n" for each in modules)
    return f"  - id: {name}\n    why: A reason.\n    milestone: A milestone.\n" + (
        f"    modules:\n{steps}" if steps else ""
    )


# --- for plain MkDocs + Material, as its users would write it

SETTINGS = """\
site_name: A generated curriculum
theme:
  name: material
  font: false
  features: [navigation.indexes, navigation.prune, navigation.footer, toc.follow, content.code.copy]
plugins: [search]
markdown_extensions: [admonition, attr_list, def_list, footnotes, pymdownx.details, pymdownx.superfences, tables]
"""


def write_plain(folder: Path, size: int) -> None:
    write(
        folder, {"mkdocs.yml": SETTINGS, "docs/index.md": plain_home(), "docs/about.md": "# About\n\nFor measuring.\n"}
    )
    write(folder, {f"docs/paths/role-{role}.md": plain_path(role, size) for role in range(ROLES)})
    for number in range(size):
        one = module(number)
        write(folder, {f"docs/modules/{one.unit}/{one.id}.md": plain_module(one)})


def plain_module(one: Module) -> str:
    link = f"[an earlier module](../{module(one.linked).unit}/module-{one.linked:04}.md)"
    questions = "\n".join(plain_question(each) for each in one.questions)
    head = f"---\ntitle: {one.title}\ndescription: {one.summary}\n---\n# {one.title}\n"
    return f"{head}\n{body(one, link)}\n## Quiz\n\n{questions}\n## Plan\n\n{PLAN}\n"


def plain_question(one: Question) -> str:
    choices = "\n".join(f"- {text}" for text, _, _ in one.choices)
    answers = "\n".join(f"- **{text}** {'Right' if correct else 'Wrong'}. {why}" for text, correct, why in one.choices)
    return f'{one.prompt}\n\n{choices}\n\n??? success "Answer"\n{textwrap.indent(answers, "    ")}\n'


def plain_home() -> str:
    return "# A generated curriculum\n\n" + "\n".join(f"- [Role {role}](paths/role-{role}.md)" for role in range(ROLES))


def plain_path(role: int, size: int) -> str:
    links = "\n".join(
        f"- [{module(each).title}](../modules/{module(each).unit}/{module(each).id}.md)"
        for each in path_modules(role, size)
    )
    return f"# Role {role}\n\n{links}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", type=int, help="how many modules")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--plain", action="store_true", help="for plain MkDocs + Material")
    arguments = parser.parse_args()
    (write_plain if arguments.plain else write_milepost)(arguments.folder, arguments.size)


if __name__ == "__main__":
    main()
