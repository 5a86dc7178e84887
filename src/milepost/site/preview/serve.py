"""The running preview: what is saved is looked at, shown, judged; `out/site` follows. No author's mistake ends it."""

from __future__ import annotations

import gc
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from milepost.findings import Finding, Level
from milepost.report import text_report
from milepost.session import Look, Session
from milepost.site.digest import chrome_digest
from milepost.site.preview.press import Press, frame
from milepost.site.preview.screen import Say, Screen
from milepost.site.preview.server import listening
from milepost.site.preview.settle import Built, Settling
from milepost.site.preview.watch import Watch
from milepost.site.project import Project
from milepost.site.publish import claim
from milepost.siteplan import SitePlan
from milepost.system import CannotBuild, plainly

_STAYS = "The pages stay as they were."
_SWITCH = 0.001
"""Seconds after which a thread that works lets another one answer a browser."""
_LOADING = 0.7
"""Seconds a browser has to load the page anew before we go on to what can wait."""
_MOST = 20
"""So many findings are written at a save; `milepost check` writes them all."""
_WAITS = "The site is made when the errors are mended."
_COULD_NOT = 2
"""How a build ends that could not run for a reason outside the content."""


def serve(project: Project, port: int = 8000, *, say: Say) -> None:
    """Serve the site on this machine until interrupted, on `port` or the next free one.

    `say` is told where the site is and what each save did. While an error stands, the last good pages are on screen.
    """
    with plainly():
        claim(project)
    preview = _Preview(project, say)
    server = listening(project, preview.screen, port)
    sys.setswitchinterval(_SWITCH)
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # to be ended is to be stopped
    try:
        preview.start()
        threading.Thread(target=server.serve_forever, name="server", daemon=True).start()
        say(f"The site is at {server.url} (stop with Ctrl+C).")
        preview.follow()
    except KeyboardInterrupt:
        say("Stopped.")
    finally:
        preview.stop()
        server.server_close()


class _Preview:
    def __init__(self, project: Project, say: Say) -> None:
        self._project, self._say = project, say
        self.screen = Screen(project, say)
        self._session = Session(project)
        self._watch = Watch(project)
        self._settling = Settling(project, self._settled)
        self._press: Press | None = None
        self._chrome, self._config, self._around = "", b"", object()
        self._report = ""

    def start(self) -> None:
        """Show what there is. The first build runs beside the first look, which is what takes long in both."""
        start = time.monotonic()
        self._watch.start()
        built: list[Built] = []
        first = threading.Thread(target=lambda: built.append(self._settling.now()), daemon=True)
        first.start()
        with self._going_on():
            self._chrome = chrome_digest(self._project)
            look = self._session.look()
            first.join()
            self._follow(start, look, built[0])
        gc.collect()
        gc.freeze()  # it stays: to look for garbage among it would cost more than all else
        self._settling.start()

    def follow(self) -> None:
        """Follow what is saved, for good."""
        while changed := self._watch.wait():
            with self._going_on():
                self._turn(changed)

    def stop(self) -> None:
        """Let everybody go. A build that runs is waited for, so that the next one need not begin anew."""
        self._watch.stop()
        self.screen.close()
        if self._settling.busy:
            self._say(f"{self._project.site} is being finished.")
        self._settling.stop()

    def _turn(self, changed: set[Path]) -> None:
        """Look again, because these files changed."""
        start = time.monotonic()
        if not all(any(path.is_relative_to(folder) for folder in self._project.content) for path in changed):
            self._chrome = chrome_digest(self._project)
        self._follow(start, self._session.look())
        self._settling.wish()

    def _follow(self, start: float, look: Look, built: Built | None = None) -> None:
        """Show the pages first, then everything that can be said about them."""
        came, known, done = self.screen.came, self._with_known(look), ""
        if look.site is None:
            self.screen.tell(known)
        else:
            with self._going_on():
                done = _done(self._show(look.site, known, built), time.monotonic() - start)
        if done and built is None:
            self.screen.loaded(came, _LOADING)
        judged = self._session.judge(look)
        if judged.site and self._press and self._around == (frame(judged.site), self._chrome):
            self.screen.show(judged.site, self._press, judged.findings)
        self.screen.tell(judged.findings)
        self._tell(judged, done)

    def _with_known(self, look: Look) -> tuple[Finding, ...]:
        """Its findings, and those of the last time that it says nothing about: a page hears of both at once."""
        faulty, later = look.curriculum.faulty, self._session.later
        known = self.screen.state.findings
        still = {one for one in known if one.code in later and one.place.file not in faulty}
        return tuple(sorted({*look.findings, *still}))

    def _show(self, site: SitePlan, findings: tuple[Finding, ...], built: Built | None) -> int:
        """Show the pages of `site`; where the frame around all pages is another, the site is built first."""
        around = (frame(site), self._chrome)
        if self._press is None or around != self._around:
            built = built or self._settling.now()
            if built.code == _COULD_NOT or not self._project.config.is_file():
                raise CannotBuild(built.said or _WAITS)
            self._press = None
        config = self._project.config.read_bytes()
        if self._press is None or config != self._config:
            self._press = Press(self._project, site, self._chrome)
            self._config, self._around = config, around
        self.screen.trouble("")
        return self.screen.show(site, self._press, findings)

    def _tell(self, look: Look, done: str) -> None:
        told = [finding for finding in look.findings if finding.level is not Level.NOTE]
        report = text_report(told, limit=_MOST) + (_STAYS if look.site is None else "")
        if report and report != self._report:
            self._say(report.rstrip())
        self._report = report
        if done:
            self._say(done)

    def _settled(self, built: Built) -> None:
        """Told by the thread that builds."""
        if built.code == _COULD_NOT:
            self._trouble(built.said)
        elif built.code == 0:
            self.screen.trouble("")

    @contextmanager
    def _going_on(self) -> Iterator[None]:
        """Whatever happens inside is said, and the preview goes on."""
        try:
            with plainly():
                yield
        except CannotBuild as refusal:
            self._trouble(str(refusal))
        except Exception as error:  # the last line of defence: an author must not lose the preview to our mistake
            self._trouble(f"This is a fault of Milepost itself, please report it: {type(error).__name__}: {error}")

    def _trouble(self, sentence: str) -> None:
        self._say(sentence)
        self.screen.trouble(sentence)


def _done(count: int, seconds: float) -> str:
    pages = "1 page" if count == 1 else f"{count} pages"
    return f"Shown: {pages} changed, in {seconds:.1f} s." if count else ""
