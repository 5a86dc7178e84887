"""No bad input takes much: each case in a process of its own, with 100 MB and an end to its time."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from .test_cases import ALL

ROOT = Path(__file__).parents[1]
RULE = re.compile(r"[a-z]{2}\d{3}-")
BAD = [case.name for case in ALL if not RULE.match(case.name)]
LONG = 900
"""Seconds until somebody looks whether the whole hangs; it takes less than one twentieth of them."""


@pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="only Linux counts the memory of a process like this"
)
def test_every_case_ends_within_a_hundred_megabytes() -> None:
    command = [sys.executable, "-m", "tests.limits", *BAD]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        output, _ = running.communicate(timeout=LONG)
    finally:
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)
    ran = [json.loads(line) for line in output.splitlines()]
    assert running.returncode == 0
    assert [one["case"] for one in ran] == BAD
    assert {one["case"]: one["wrong"] for one in ran if one["wrong"]} == {}
