"""`kill_at.py ROOT N`: builds, and dies by SIGKILL just before its N-th change to a file below ROOT/out.

Python tells an audit hook of every file it opens, renames or deletes, so nothing in Milepost is patched.
With N = 0 it builds to the end and prints how many changes there were.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from milepost.pipeline import Project, build

CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.utime", "os.chmod"}
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def is_change(event: str, args: tuple[Any, ...], out: str) -> bool:
    if event == "ctypes.dlsym":
        return args[1] == "renameat2"
    if event == "open" and not (isinstance(args[2], int) and args[2] & WRITES):
        return False
    if event not in CHANGES and event != "open":
        return False
    return str(args[0]).startswith(out)


def main(root: Path, last: int) -> None:
    count, out = 0, str(root / "out")

    def hook(event: str, args: tuple[Any, ...]) -> None:
        nonlocal count
        if is_change(event, args, out):
            count += 1
            if count == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    build(Project.at(root))
    print(count)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
