"""The other engines, each in an environment of its own, made once and kept for the next session."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
Engine = Callable[..., subprocess.CompletedProcess[str]]


def environment(name: str) -> Path:
    """The folder with the programs of the environment `.venv-<name>`, made anew when its locked set changes."""
    folder, locked = ROOT / f".venv-{name}", ROOT / "requirements" / f"{name}.txt"
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    stamp, wanted = folder / "milepost.stamp", hashlib.sha256(locked.read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
        subprocess.run([str(programs / "python"), *install, "-r", str(locked)], check=True)
        stamp.write_text(wanted)
    return programs


@pytest.fixture(scope="session")
def engine() -> Engine:
    """Run an engine: its name, the folder to run in, its arguments."""

    def run(name: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        program = environment(name) / name
        quiet = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "SOURCE_DATE_EPOCH": "1795651200"}
        command = [str(program), *arguments]
        return subprocess.run(command, cwd=folder, env=os.environ | quiet, capture_output=True, text=True)

    return run
