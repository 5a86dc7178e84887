"""`python3 build.py test`: a browser if there is none, the linters, then every test. Arguments go to pytest."""

from __future__ import annotations

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


def main(arguments: list[str]) -> int:
    install_browser()
    failed = [] if arguments else [check for check in CHECKS if subprocess.call(check, cwd=ROOT)]
    code = subprocess.call((sys.executable, "-m", "pytest", *(arguments or ALL)), cwd=ROOT)
    for check in failed:
        print("FAILED:", " ".join(check[2:]), file=sys.stderr)
    return code or bool(failed)


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
