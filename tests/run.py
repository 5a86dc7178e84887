"""`python3 build.py test`: a browser if there is none, the linters, then every test. Arguments go to pytest."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHECKS = (
    (sys.executable, "-m", "ruff", "check", "."),
    (sys.executable, "-m", "ruff", "format", "--check", "."),
    (sys.executable, "-m", "mypy"),
)
ALL = ("-n", "auto", "--dist", "loadfile")
"""Every test, on each processor one file after the other (pytest-xdist)."""
FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
SOME_FAILED, FEW = 1, 10


def main(arguments: list[str]) -> int:
    install_browser()
    failed = [] if arguments else [check for check in CHECKS if subprocess.call(check, cwd=ROOT)]
    code = run(*(arguments or ALL))
    if code == SOME_FAILED and not arguments:
        code = alone()
    for check in failed:
        print("FAILED:", " ".join(check[2:]), file=sys.stderr)
    return code or bool(failed)


def run(*arguments: str) -> int:
    return subprocess.call((sys.executable, "-m", "pytest", *arguments), cwd=ROOT)


def alone() -> int:
    """What failed while every processor was busy, once more with the machine to itself. What fails again has failed."""
    names = sorted(json.loads(FAILED.read_text(encoding="utf-8"))) if FAILED.is_file() else []
    if not 0 < len(names) <= FEW:
        return SOME_FAILED
    print("\nOnce more, alone, because they failed beside the others:", *names, sep="\n  ", flush=True)
    return run("--last-failed", "--last-failed-no-failures", "none")


def install_browser() -> None:
    """Debian's Chromium, when no Chromium is there. Where it cannot be had, the browser tests fail and say so."""
    if any(shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome")):
        return
    apt = shutil.which("apt-get")
    if apt is None:
        print("No Chromium found. Install one for the browser tests.", file=sys.stderr)
        return
    sudo = ["sudo", "-n"] if os.name == "posix" and os.geteuid() != 0 else []
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (
        ["update", "-qq"],
        ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
    ):
        subprocess.call([*sudo, apt, *step], env=environment, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
