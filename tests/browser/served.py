"""The built reference site on a local port, under a sub-path and under the strictest policy a host may send."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType
from typing import Any

MOUNT = "/training/"
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'self'; "
    "form-action 'none'; frame-ancestors 'none'; object-src 'none'"
)
_HEADERS = {"Content-Security-Policy": POLICY, "Cache-Control": "no-cache"}
KINDS = (
    "home",
    "paths",
    "path",
    "catalogue",
    "map",
    "browse",
    "module",
    "lesson",
    "scenario",
    "quiz",
    "plan",
    "competencies",
    "competency",
    "glossary",
    "sources",
    "about",
    "search",
    "learning",
    "review",
    "self-assessment",
    "record",
    "status",
    "guide",
)
_KIND = re.compile(r'class="mp-page mp-page--([a-z-]+)')


@dataclass(frozen=True)
class Site:
    """A folder with a built site, and where it is served."""

    folder: Path
    url: str

    @cached_property
    def pages(self) -> dict[str, str]:
        """Address to HTML of every page."""
        return {
            file.relative_to(self.folder).as_posix().removesuffix("index.html"): file.read_text(encoding="utf-8")
            for file in sorted(self.folder.rglob("index.html"))
        }

    def of_kind(self, kind: str) -> str:
        """The url of the longest page of this kind."""
        found = {at: text for at, text in self.pages.items() if (match := _KIND.search(text)) and match[1] == kind}
        return self.url + max(found, key=lambda at: len(found[at]))

    def holding(self, *wanted: str) -> str:
        """The url of the first page whose HTML holds all of these."""
        return self.url + next(at for at, text in self.pages.items() if all(part in text for part in wanted))


class _Handler(SimpleHTTPRequestHandler):
    headers_of_host: Mapping[str, str]
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}  # noqa: RUF012

    def translate_path(self, path: str) -> str:
        if not path.startswith(MOUNT):
            return str(Path(self.directory) / "there-is-nothing-outside-the-mount")
        return super().translate_path(path.removeprefix(MOUNT.rstrip("/")))

    def end_headers(self) -> None:
        for name, value in {**_HEADERS, **self.headers_of_host}.items():
            self.send_header(name, value)
        super().end_headers()

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """A page that is left while a file arrives ends the connection, and nothing is wrong."""
        with suppress(BrokenPipeError, ConnectionResetError):
            super().copyfile(source, outputfile)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(folder: Path, headers: Mapping[str, str] = MappingProxyType({})) -> Iterator[Site]:
    """Serve `folder` until the block ends, with these headers in the place of ours."""

    class Handler(_Handler):
        headers_of_host = headers

    def handler(*arguments: object) -> _Handler:
        return Handler(*arguments, directory=str(folder))

    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Site(folder, f"http://127.0.0.1:{server.server_port}{MOUNT}")
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
