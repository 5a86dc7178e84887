"""Each case as `milepost check` with all rules, in a process of its own that may have 100 MB more than the program has.

`python -m tests.limits CASE...` writes a line of JSON for each: what went wrong, seconds of processor time, megabytes.
Also for measuring: without names, all cases.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path

from milepost.check import check
from milepost.load import load
from milepost.report import FORMATS, machine_report, text_report
from tests.test_cases import ALL, CASES, lay_out

MB = 1_000_000
MOST_MB = 100
MOST_SECONDS = 20
"""Of processor time: a guard against what never ends, not a measure."""


@dataclass(frozen=True)
class Ran:
    """What became of one case."""

    case: str
    wrong: str
    seconds: float
    megabytes: float


def run(case: Path) -> Ran:
    """Check one case in a child that is ended when it takes too much."""
    with tempfile.TemporaryDirectory(prefix="milepost-case-") as folder:
        root = lay_out(case, Path(folder) / "project")
        read, write = os.pipe()
        child = os.fork()
        if not child:
            _child(root, write)
        os.close(write)
        with os.fdopen(read) as stream:
            told = stream.read()
        _, status, usage = os.wait4(child, 0)
    if not told:
        told = json.dumps({"wrong": f"ended with {os.waitstatus_to_exitcode(status)}", "megabytes": 0})
    return Ran(case.name, seconds=round(usage.ru_utime + usage.ru_stime, 3), **json.loads(told))


def _child(root: Path, write: int) -> None:
    wrong, before = "", _status("VmRSS")
    try:
        most = _status("VmSize") + MOST_MB * MB
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        curriculum, findings = load(root)
        findings = sorted(findings + check(curriculum))
        text_report(findings, notes=True)
        for form in FORMATS:
            machine_report(form, findings)
    except BaseException:
        wrong = traceback.format_exc()
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    told = {"wrong": wrong[-4000:], "megabytes": round((_status("VmHWM") - before) / MB, 1)}
    os.write(write, json.dumps(told).encode())
    os._exit(0)


def _status(name: str) -> int:
    """What the system counts of this process, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


if __name__ == "__main__":
    for name in sys.argv[1:] or [case.name for case in ALL]:
        print(json.dumps(asdict(run(CASES / name))), flush=True)
