"""Loading costs about 1.5 ms a module on one core. On a busy machine a test can hold only the scale."""

from __future__ import annotations

import time
from pathlib import Path

from milepost.load import load

from .conftest import BASE

MODULES = 200
WORDS = "People listen better when they know why somebody asks them, and [a link](../listen/index.md) helps. "
QUESTION = """\
  - id: q{number}
    type: single
    prompt: Which of these replies keeps the door open for the tester who found something odd?
    objectives: [O1]
    explanation: An open question asks for what was seen, so there is something to say.
    choices:
"""
CHOICE = (
    "      - {{id: c{number}, text: What made you look twice?, correct: {right}, feedback: It asks what was seen.}}\n"
)


def write_module(folder: Path, name: str) -> None:
    folder.mkdir()
    index = (BASE / "modules/basics/listen/index.md").read_text().replace("id: listen", f"id: {name}")
    (folder / "index.md").write_text(index + "".join(f"\n## Part {part}\n\n{WORDS * 7}\n" for part in range(9)))
    questions = (QUESTION.format(number=q) + choices() for q in range(5))
    (folder / "quiz.yml").write_text("duration_minutes: 4\nquestions:\n" + "".join(questions))


def choices() -> str:
    return "".join(CHOICE.format(number=c, right=str(c == 0).lower()) for c in range(4))


def test_many_modules(tree: Path) -> None:
    for number in range(MODULES):
        write_module(tree / f"modules/basics/m{number:04}", f"m{number:04}")
    start = time.process_time()
    curriculum, findings = load(tree)
    assert findings == []
    assert len(curriculum.modules) == MODULES + 1
    assert time.process_time() - start < MODULES * 0.01
