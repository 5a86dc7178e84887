"""Finished pages to a search index, by Pagefind. Knows nothing of what the pages say."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from milepost.site.files import remove, remove_empty_folders
from milepost.site.project import CannotBuild

FOLDER = "pagefind"
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js")


def index(site: Path) -> None:
    """Make `site/pagefind/` anew from the pages of `site`."""
    target = site / FOLDER
    remove(target)
    _run(site, target)
    for pattern in _UNUSED:
        for file in target.glob(pattern):
            file.unlink()
    remove_empty_folders(target)


def _run(site: Path, target: Path) -> None:
    from pagefind.service import get_executable

    program = get_executable()
    if program is None:
        raise CannotBuild("Pagefind, which makes the search index, is not installed; install Milepost again.")
    done = subprocess.run(
        [program, "--site", str(site), "--output-path", str(target), "--silent"],
        cwd=site,
        env=_clean_environment(),
        capture_output=True,
        text=True,
        errors="replace",
    )
    if done.returncode or not (target / "pagefind.js").is_file():
        raise CannotBuild(f"Pagefind could not make the search index: {(done.stderr or done.stdout).strip()}")


def _clean_environment() -> dict[str, str]:
    """Without the variables Pagefind would take for settings."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
