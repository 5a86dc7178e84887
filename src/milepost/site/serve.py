"""A preview on this machine: builds, serves the published site, and builds again when a file changes."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

from milepost import resources
from milepost.findings import has_errors
from milepost.pipeline import Outcome, build
from milepost.report import text_report
from milepost.site.project import CannotBuild, Project

_HOST = "127.0.0.1"
_TRIES = 20
Say = Callable[[str], object]


def serve(project: Project, port: int = 8000, *, say: Say) -> None:
    """Serve the site on this machine until interrupted, on `port` or the next free one.

    `say` is told where the site is and what each build did. A build with errors leaves the last good site on screen.
    """
    from mkdocs.livereload import LiveReloadServer

    def rebuild() -> None:
        _rebuild(project, say)

    rebuild()
    server = LiveReloadServer(rebuild, _HOST, _free(port), root=str(project.site))
    server.error_handler = lambda code: _error_page(project.site, code)
    for path in _watched(project):
        server.watch(str(path))
    say(f"The site is at {server.url} (stop with Ctrl+C).")
    try:
        server.serve()  # type: ignore[no-untyped-call]  # MkDocs has no types here
    except KeyboardInterrupt:
        say("Stopped.")
    finally:
        server.shutdown()


def _rebuild(project: Project, say: Say) -> None:
    try:
        say(_told(build(project)))
    except CannotBuild as refusal:
        say(str(refusal))


def _told(outcome: Outcome) -> str:
    if has_errors(outcome.findings):
        return f"{text_report(outcome.findings)}The site stays as it was."
    return f"{text_report(outcome.findings)}Built: {outcome.rendered} pages changed, in {outcome.seconds:.1f} s."


def _watched(project: Project) -> list[Path]:
    """What authors and hosts edit; and the theme, where it is not packed away."""
    paths = (*project.content, project.root / "theme", project.settings, resources.theme())
    return [path for path in dict.fromkeys(paths) if path.exists()]


def _free(port: int) -> int:
    """`port`, or the next one nobody listens on."""
    for candidate in range(port, port + _TRIES):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((_HOST, candidate))
            except OSError:
                continue
            return candidate
    raise CannotBuild(f"The ports {port} to {port + _TRIES - 1} are all in use; choose another with --port.")


def _error_page(site: Path, code: int) -> bytes | None:
    page = site / f"{code}.html"
    return page.read_bytes() if page.is_file() else None
