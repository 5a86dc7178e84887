"""A small curriculum with every type of question, built once; the fixtures of the folder above then open its pages."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.served import Site, served

PATIENCE = 20_000
"""Milliseconds an expectation may take: every type on one page is many small files, and machines are busy."""


@pytest.fixture(scope="session", autouse=True)
def _patience() -> Iterator[None]:
    expect.set_options(timeout=PATIENCE)
    yield
    expect.set_options(timeout=5_000)


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
