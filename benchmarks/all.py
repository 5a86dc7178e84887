"""All benchmarks, one after the other, and their tables as Markdown: what docs/performance.md holds.

python benchmarks/all.py                # half an hour or more on two cores; leave the machine alone meanwhile
python benchmarks/all.py --quick        # small sizes and one round: does it run?
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PARTS = (
    ("Builds", "run.py", (), ("--size", "100", "--rounds", "1", "--large", "0")),
    ("From a save to the page", "serve.py", (), ("--size", "50", "--rounds", "1")),
    ("A visit", "visit.py", (), ("--sizes", "50", "--rounds", "1")),
    ("Lighthouse, mobile", "lighthouse.py", (), ("--size", "50")),
)
"""Heading, program, its arguments, and those of a quick look."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small sizes and one round")
    arguments = parser.parse_args()
    for heading, program, full, quick in PARTS:
        command = [sys.executable, str(HERE / program), *(quick if arguments.quick else full)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
        print(f"## {heading}\n\n`{Path(command[1]).name}`\n\n{done.stdout}", flush=True)


if __name__ == "__main__":
    main()
