"""Other generators, each in an environment of its own beside ours: made when it is missing, from its locked set."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def zensical() -> Path:
    """The program."""
    folder, locked = ROOT / ".venv-zensical", ROOT / "requirements" / "zensical.txt"
    stamp, wanted = folder / "milepost.stamp", hashlib.sha256(locked.read_bytes()).hexdigest()
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    if not stamp.is_file() or stamp.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        install = ["-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(locked)]
        subprocess.run([str(programs / "python"), *install], check=True)
        stamp.write_text(wanted)
    return programs / "zensical"
