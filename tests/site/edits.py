"""What authors do between two builds of the taught curriculum."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

TAUGHT = Path(__file__).parents[1] / "cases" / "_taught"
HAND_OVER = "modules/basics/hand-over"
Edit = Callable[[Path], None]
UNKIND = "Don't utilise this, guys: studies show that it is crazy."


def change(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text, file
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def lesson(root: Path) -> None:
    change(root, f"{HAND_OVER}/01-three-facts.md", "\n## ", f"\n{UNKIND}\n\n## ")


def lesson_undone(root: Path) -> None:
    change(root, f"{HAND_OVER}/01-three-facts.md", f"\n{UNKIND}\n", "")


def quiz(root: Path) -> None:
    change(root, f"{HAND_OVER}/quiz.yml", "The reason why the backup is slow today", "All of the above")


def glossary(root: Path) -> None:
    lesson_file = f"{HAND_OVER}/01-three-facts.md"
    change(root, lesson_file, "\n## ", "\nAsk the QZX for a minute of its time.\n\n## ")
    with (root / "curriculum/glossary.yml").open("a", encoding="utf-8") as file:
        file.write("  - {id: qzx, term: QZX, text: A board that decides.}\n")


def competency(root: Path) -> None:
    change(root, "curriculum/competencies.yml", "Says back what was heard.", "Utilises what was heard.")


def level(root: Path) -> None:
    with (root / "curriculum/curriculum.yml").open("a", encoding="utf-8") as file:
        file.write("check: {levels: {EN003: error, EN004: ignore}}\n")


def silence(root: Path) -> None:
    lesson(root)
    allow = "<!-- milepost: allow PE003 because a test needs it -->"
    change(root, f"{HAND_OVER}/01-three-facts.md", UNKIND, f"{allow}\n{UNKIND}")


def cast(root: Path) -> None:
    (root / "curriculum/cast.yml").write_text("people:\n  - {name: Zed, pronoun: he, job: engineer, part: lead}\n")


def broken(root: Path) -> None:
    change(root, f"{HAND_OVER}/quiz.yml", "questions:", "questions: [")


def mended(root: Path) -> None:
    change(root, f"{HAND_OVER}/quiz.yml", "questions: [", "questions:")


def renamed(root: Path) -> None:
    (root / "modules/basics/ask-openly.md").rename(root / "modules/basics/ask.md")


def moved(root: Path) -> None:
    (root / HAND_OVER).rename(root / "modules/basics/hand")


EDITS: tuple[Edit, ...] = (
    lesson,
    lesson_undone,
    quiz,
    glossary,
    competency,
    level,
    silence,
    cast,
    broken,
    mended,
    renamed,
    moved,
)
