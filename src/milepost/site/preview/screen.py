"""What is on screen: planned pages, each made when it is asked for, and what is wrong. For many threads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from milepost.findings import Finding, Level
from milepost.site.files import sha256
from milepost.site.preview.press import Press
from milepost.site.project import Project
from milepost.siteplan import PagePlan, SitePlan
from milepost.system import CannotBuild

Say = Callable[[str], object]
_MOST = 50
"""So many findings are sent to a page; more help nobody."""


@dataclass(frozen=True)
class State:
    """One moment: what is planned, and what is wrong. `trouble`: a sentence about what is not the content's fault."""

    pages: dict[str, PagePlan] = field(default_factory=dict)
    assets: dict[str, str] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    press: Press | None = None
    findings: tuple[Finding, ...] = ()
    trouble: str = ""


class Screen:
    """Pages and findings as they are now; whoever waits is told when that changes."""

    def __init__(self, project: Project, say: Say) -> None:
        self._project, self._say = project, say
        self._changed = threading.Condition()
        self._made: dict[str, tuple[PagePlan, Press, bytes]] = {}
        self.state, self.moment, self.open = State(), 0, True
        self._here, self._came = 0, 0

    def show(self, site: SitePlan, press: Press, findings: tuple[Finding, ...] = ()) -> int:
        """Show the pages of `site`, and what is wrong. Gives how many pages differ from what was shown before."""
        before = self.state.pages
        pages = {page.address: page for page in site.pages}
        assets = {asset.address: asset.file for asset in site.assets}
        self._turn(pages=pages, assets=assets, redirects=dict(site.redirects), press=press, findings=findings)
        gone = len(before.keys() - pages.keys())
        return gone + sum(before.get(at) is not page and before.get(at) != page for at, page in pages.items())

    def tell(self, findings: tuple[Finding, ...]) -> None:
        """Show what is wrong."""
        if findings != self.state.findings:
            self._turn(findings=findings)

    def trouble(self, sentence: str) -> None:
        """Show what is in the way, which is no fault of the content; nothing when nothing is."""
        if sentence != self.state.trouble:
            self._turn(trouble=sentence)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """A page is open in a browser, for as long as it lasts."""
        with self._changed:
            self._here, self._came = self._here + 1, self._came + 1
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._here -= 1

    def loaded(self, came: int, patience: float) -> None:
        """Wait until a page has come after `came` of them, so that its loading has the processor for itself."""
        with self._changed:
            if self._here:
                self._changed.wait_for(lambda: self._came > came or not self.open, patience)

    @property
    def came(self) -> int:
        """How many pages have come until now."""
        return self._came

    def close(self) -> None:
        """Let all who wait go."""
        self.open = False
        self._turn()

    def after(self, moment: int, patience: float) -> int:
        """Wait until something is newer than `moment`, or patience is at an end. Gives the moment it is now."""
        with self._changed:
            self._changed.wait_for(lambda: self.moment != moment, patience)
            return self.moment

    def _turn(self, **changes: Any) -> None:
        with self._changed:
            self.state = replace(self.state, **changes)
            self.moment += 1
            self._changed.notify_all()

    def page(self, address: str) -> bytes | None:
        """The HTML of the page at `address`, or nothing."""
        state = self.state
        plan = state.pages.get(address)
        if plan is None or state.press is None:
            return None if state.press else _read(self._project.site / address / "index.html")
        known = self._made.get(address)
        if known and known[0] == plan and known[1] is state.press:
            return known[2]
        return self._make(plan, state.press)

    def _make(self, plan: PagePlan, press: Press) -> bytes | None:
        try:
            html = press.page(plan)
        except CannotBuild as refusal:
            self._say(str(refusal))
            return _read(self._project.site / plan.address / "index.html")
        self._made[plan.address] = (plan, press, html)
        return html

    def version(self, address: str) -> str:
        """A short text that changes when the page at `address` does."""
        html = self.page(address)
        return sha256(html)[:16] if html is not None else "none"

    def findings(self, address: str) -> dict[str, object]:
        """What is wrong, seen from one page: with its own file, and how much elsewhere. Notes are not shown."""
        state = self.state
        told = [finding for finding in state.findings if finding.level is not Level.NOTE]
        plan = state.pages.get(address)
        source = plan.source if plan else ""
        here = [finding for finding in told if finding.place.file == source]
        elsewhere = [finding for finding in told if finding.place.file != source]
        return {
            "here": [_finding(finding) for finding in here[:_MOST]],
            "more": len(here) - len(here[:_MOST]),
            "elsewhere": [_finding(finding) for finding in elsewhere if finding.level is Level.ERROR][:_MOST],
            "errors": sum(finding.level is Level.ERROR for finding in elsewhere),
            "warnings": sum(finding.level is Level.WARNING for finding in elsewhere),
            "trouble": state.trouble,
        }


def _finding(finding: Finding) -> dict[str, str]:
    return {
        "place": str(finding.place),
        "code": finding.code,
        "level": finding.level.word,
        "message": finding.message,
        "fix": finding.fix,
    }


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
