"""A small curriculum with every type of question, built once; the fixtures of the folder above then open its pages."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.served import Site, served


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """In the place of the reference curriculum."""
    out = tmp_path_factory.mktemp("practice") / "out"
    root = Path(__file__).parent / "every_type"
    build = [sys.executable, "-m", "milepost", "build", "--root", str(root), "--out", str(out)]
    done = subprocess.run(build, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    with served(out / "site") as running:
        yield running
