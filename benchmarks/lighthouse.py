"""Lighthouse (mobile) on pages of a large curriculum, with the Chromium of this machine.

    python benchmarks/lighthouse.py                   # 5,000 modules
    python benchmarks/lighthouse.py --size 100

Needs npm: Lighthouse is installed into `.node-lighthouse` when it is missing. Scores are of 100.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import generate
import lessons
from served import serving

VERSION = "13.5.0"
ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".node-lighthouse"
BARS = {"performance": 95, "accessibility": 100, "best-practices": 100}
QUIET = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"


def program() -> Path:
    """Lighthouse's command."""
    wanted = FOLDER / "node_modules" / ".bin" / "lighthouse"
    if not wanted.exists():
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / "package.json").write_text("{}")
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", f"lighthouse@{VERSION}"]
        subprocess.run(command, cwd=FOLDER, check=True)
    return wanted


def scores(url: str) -> dict[str, int]:
    """The score of each category of `BARS`."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
    command = [str(program()), url, "--quiet", "--output=json", f"--chrome-flags={QUIET}"]
    command.append(f"--only-categories={','.join(BARS)}")
    done = subprocess.run(command, env=os.environ | {"CHROME_PATH": chromium}, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    found = json.loads(done.stdout)["categories"]
    return {name: round(100 * found[name]["score"]) for name in BARS}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=5000, help="how many modules")
    arguments = parser.parse_args()
    print(f"{arguments.size:,} modules\n\n| page | {' | '.join(BARS)} |", "|---" * (len(BARS) + 1) + "|", sep="\n")
    with tempfile.TemporaryDirectory(prefix="milepost-lighthouse-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        generate.write_milepost(folder, arguments.size)
        subprocess.run([sys.executable, "-m", "milepost", "build"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        middle = f"modules/{lessons.module(arguments.size // 2).id}/"
        with serving(folder / "out" / "site") as root:
            for address in ("", middle, "modules/", "paths/role-0/"):
                found = scores(root + address)
                shown = (f"{found[one]}{'' if found[one] >= bar else ' **missed**'}" for one, bar in BARS.items())
                print(f"| /{address} | {' | '.join(shown)} |", flush=True)


if __name__ == "__main__":
    main()
