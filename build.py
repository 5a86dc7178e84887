#!/usr/bin/env python3
"""The one door of a clone: makes .venv from requirements/ if needed, then hands over to the `milepost` command.

`python3 build.py [build|serve|check|new|...]` is `milepost ...`; `python3 build.py test` runs every test.
Without a network, set MILEPOST_WHEELS to a folder of wheels (see README.md).
It speaks Python 3.6, so that a Python that is too old can be told so.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import List

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)


def main(arguments: List[str]) -> int:
    """Set up what the command needs, then become it."""
    testing = arguments[:1] == ["test"]
    _require_python()
    _require_packages("test" if testing else "run")
    if testing:
        return _become([str(PYTHON), str(ROOT / "tests" / "run.py"), *arguments[1:]])
    passed_on = not arguments or (arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "--version"))
    os.environ.setdefault("MILEPOST_CALLED", Path(sys.executable).name + " build.py")  # as messages call it
    return _become([str(PYTHON), "-m", "milepost", *(["build"] if passed_on else []), *arguments])


def _require_python() -> None:
    if sys.version_info < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        sys.exit(
            "Milepost needs Python 3.11 or newer, and this is Python " + found + ". Install a newer one and start"
            " this with it, for example: python3.12 build.py"
        )
    if not VENV.exists() and not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        sys.exit(
            "This Python has no 'venv' module, which Milepost needs to keep its packages apart. On Debian or Ubuntu:"
            " apt install python3-venv. Then run this again."
        )


def _require_packages(kind: str) -> None:
    wanted = _digest(kind)
    stamp = VENV / ("milepost-" + kind + ".stamp")
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    print("Setting up .venv (once; this takes a minute or two) ...", flush=True)
    if not PYTHON.exists() or not list(VENV.glob("milepost-*.stamp")):  # never made, or not finished
        shutil.rmtree(str(VENV), ignore_errors=True)
        _run([sys.executable, "-m", "venv", str(VENV)], "The folder .venv could not be made")
    _pip("--require-hashes", "-r", str(ROOT / "requirements" / (kind + ".txt")))
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    stamp.write_text(wanted)


def _digest(kind: str) -> str:
    """What the packages depend on: the locked sets, our own metadata, and where this clone stands."""
    parts = [ROOT / "requirements" / (kind + ".txt"), ROOT / "pyproject.toml"]
    return hashlib.sha256(b"\0".join([str(ROOT).encode(), *(part.read_bytes() for part in parts)])).hexdigest()


def _pip(*arguments: str) -> None:
    wheels = os.environ.get("MILEPOST_WHEELS")
    source = ["--no-index", "--find-links", wheels] if wheels else []
    _run(
        [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *source, *arguments],
        "The packages could not be installed. Is there a network? Without one, fetch them elsewhere with"
        " 'pip download -r requirements/run.txt -d wheels' and run: MILEPOST_WHEELS=wheels python3 build.py",
    )


def _run(command: List[str], sentence: str) -> None:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True)
    if done.returncode:
        said = [line for line in done.stdout.splitlines() if line.strip()]
        sys.exit(sentence + ("\n(The last thing it said: " + said[-1].strip() + ")" if said else ""))


def _become(command: List[str]) -> int:
    os.chdir(str(ROOT))
    if os.name == "nt":
        return subprocess.call(command)
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
