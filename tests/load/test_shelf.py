"""Modules as JSON between two runs: what comes back is what was read, and nothing that is damaged comes back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.load import load
from milepost.load.shelf import read, written
from milepost.model import Module, Places, Silence

ROOT = Path(__file__).parents[2]
TAUGHT = ROOT / "tests" / "cases" / "_taught"
MODULES = [*load(ROOT)[0].modules, *load(TAUGHT)[0].modules]
SILENCE = Silence("PE003", "a 'reason'\nof two lines", MODULES[0].places.at("title"), 1, 2)


class Board:
    """A shelf of things by path, which notes what is asked for and what is put there."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.put_there: list[str] = []

    def take(self, path: str, beside: tuple[object, ...]) -> bytes | None:
        del beside
        return self.held.get(path)

    def put(self, path: str, beside: tuple[object, ...], data: bytes) -> None:
        del beside
        self.put_there.append(path)
        self.held[path] = data


def documents(module: Module) -> list[Places]:
    """Where the values of each document of a module stand."""
    parts = (module, *module.pages, module.quiz, module.transfer)
    return [part.places for part in parts if part]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.id)
def test_what_comes_back_is_what_was_read(module: Module) -> None:
    back, silences = read(written(module, [SILENCE])) or (None, ())
    assert back == module
    assert silences == (SILENCE,)
    for one, other in zip(documents(back), documents(module), strict=True):
        assert dict(one.marks) == dict(other.marks)
        assert len(one.marks) == len(other.marks)
        assert one.at("no", 7, "such") == other.at("no", 7, "such")


@given(st.binary(max_size=300))
def test_other_bytes_are_nothing(data: bytes) -> None:
    assert read(data) is None


@given(st.data())
def test_a_damaged_module_is_nothing_or_a_module(data: st.DataObject) -> None:
    whole = bytearray(written(MODULES[-1], ()))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    back = read(bytes(whole))
    assert back is None or isinstance(back[0], Module)


def test_a_module_that_stands_there_is_not_read() -> None:
    board = Board()
    first = load(TAUGHT, shelf=board)
    assert len(board.put_there) == len(first[0].modules) > 1
    board.put_there.clear()
    again = load(TAUGHT, shelf=board)
    assert (again, board.put_there) == (first, [])
    name = next(iter(board.held))
    board.held[name] = b"something else"
    assert load(TAUGHT, shelf=board) == first
    assert board.put_there == [name]


def test_a_module_with_a_fault_is_not_put_there(tmp_path: Path) -> None:
    root, board = shutil.copytree(TAUGHT, tmp_path / "project"), Board()
    quiz = root / "modules/basics/hand-over/quiz.yml"
    quiz.write_text(quiz.read_text(encoding="utf-8").replace("questions:", "questions: ["), encoding="utf-8")
    _, findings = load(root, shelf=board)
    assert findings
    assert "modules/basics/hand-over" not in board.held
    assert board.held
    assert load(root, shelf=board)[1] == findings
