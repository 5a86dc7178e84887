"""The tests of `copying.py`, in a process that has no other thread and no other child."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

LONGEST = 300  # seconds, many times what they need: a copy that never ends is told and not waited for


@pytest.mark.skipif(not (hasattr(os, "fork") and hasattr(os, "memfd_create")), reason="this system makes no copies")
def test_copies_of_a_process_that_is_alone() -> None:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        str(Path(__file__).with_name("copying.py")),
    ]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LONGEST)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout
    assert "skipped" not in done.stdout
