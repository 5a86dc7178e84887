"""Finished pages to a search index, by Pagefind. Knows nothing of what the pages say.

The index is the same in every run because no page has `data-pagefind-filter`: Pagefind 1.5 writes filters in a random
order (and nothing else); and because it finds the pages in a folder that is filled in one order: it numbers them as the
file system lists them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from milepost.site.files import remove, remove_empty_folders
from milepost.system import CannotBuild

FOLDER = "pagefind"
_PREFIX = "search-"
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js")


def index(site: Path, work: Path) -> None:
    """Make `site/pagefind/` anew from the pages of `site`.

    Pagefind writes to a folder of its own in `work`: should we be killed, it may go on for a while, and nobody minds.
    """
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=work) as folder:
        fresh = Path(folder) / FOLDER
        _run(_in_order(site, Path(folder) / "pages"), fresh)
        for pattern in _UNUSED:
            for file in fresh.glob(pattern):
                file.unlink()
        remove_empty_folders(fresh)
        remove(site / FOLDER)
        shutil.move(fresh, site / FOLDER)


def _in_order(site: Path, folder: Path) -> Path:
    """The pages of `site`, in a new folder that is filled by name. Links where the file system has them: only read."""
    for page in sorted(site.rglob("*.html")):
        target = folder / page.relative_to(site)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(page, target)
        except OSError:
            shutil.copyfile(page, target)
    return folder


def sweep(work: Path) -> None:
    """Delete what a killed build left behind."""
    for folder in work.glob(f"{_PREFIX}*"):
        shutil.rmtree(folder, ignore_errors=True)


def _run(site: Path, target: Path) -> None:
    from pagefind.service import get_executable

    program = get_executable()
    if program is None:
        raise CannotBuild("Pagefind, which makes the search index, is not installed; install Milepost again.")
    done = subprocess.run(
        [program, "--site", str(site), "--output-path", str(target), "--silent"],
        cwd=target.parent,
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
