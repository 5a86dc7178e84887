"""Two builds at once in one folder do not harm each other."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.pipeline import CannotBuild, Project, build
from milepost.site.lock import locked

from .conftest import built

HOLD = """
import sys, time
from pathlib import Path
from milepost.site.lock import locked
with locked(Path(sys.argv[1]), 0):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def holder(project: Project) -> Iterator[subprocess.Popen[str]]:
    project.out.mkdir()
    project.marker.write_text("ours")
    command = [sys.executable, "-c", HOLD, str(project.work / "lock")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_build_says_who_runs(project: Project, holder: subprocess.Popen[str]) -> None:
    with pytest.raises(CannotBuild, match=rf"pid {holder.pid}\)"):
        build(project, patience=0.1)


def test_the_lock_of_a_dead_process_is_taken_over(project: Project, holder: subprocess.Popen[str]) -> None:
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    built(project)


def test_a_lock_is_free_again(tmp_path: Path) -> None:
    for _ in range(2):
        with locked(tmp_path / "work" / "lock", 0):
            pass
