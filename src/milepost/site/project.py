"""Where everything of one project lies. Paths only; touches no file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Project:
    """A folder with `modules/` and `curriculum/`, and the folder its site is made in. Both absolute."""

    root: Path
    out: Path

    @classmethod
    def at(cls, root: Path, out: Path | None = None) -> Project:
        """The project in `root`; `out` is `root/out` unless given."""
        root = root.resolve()
        return cls(root, out.resolve() if out else root / "out")

    @property
    def content(self) -> tuple[Path, Path]:
        """The folders authors write in."""
        return self.root / "modules", self.root / "curriculum"

    @property
    def settings(self) -> Path:
        """The host's own `mkdocs.yml`; it need not exist."""
        return self.root / "mkdocs.yml"

    @property
    def overrides(self) -> Path:
        """The host's own templates and files; it need not exist."""
        return self.root / "theme" / "overrides"

    @property
    def marker(self) -> Path:
        """The file that says that `out` is ours."""
        return self.out / ".milepost"

    @property
    def docs(self) -> Path:
        """The plain docs folder any engine can build."""
        return self.out / "docs"

    @property
    def config(self) -> Path:
        """The `mkdocs.yml` that belongs to `docs`."""
        return self.out / "mkdocs.yml"

    @property
    def theme(self) -> Path:
        """The `custom_dir` that belongs to `config`."""
        return self.out / "theme"

    @property
    def work(self) -> Path:
        """What may be deleted at any time: the engine's site, the site before this one, the manifest, the lock."""
        return self.out / "work"

    @property
    def built(self) -> Path:
        """The site the engine writes, page by page. Nobody reads it."""
        return self.work / "site"

    @property
    def site(self) -> Path:
        """The site that readers see. It changes as a whole or not at all."""
        return self.out / "site"
