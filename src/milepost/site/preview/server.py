"""The server of the preview: this machine only, one thread a request. Sends pages, and tells them what happens."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from milepost.site.preview.answer import OWN, Answer, answer
from milepost.site.preview.screen import Screen
from milepost.site.project import Project
from milepost.system import CannotBuild

HOST = "127.0.0.1"
_TRIES = 20
_PATIENCE = 10.0
"""Seconds after which a page that hears nothing is told that we are still here, so that we learn when it has gone."""


class Server(ThreadingHTTPServer):
    """Serves one screen."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, project: Project, screen: Screen, port: int) -> None:
        super().__init__((HOST, port), _Handler)
        self.project, self.screen = project, screen
        self.names = {f"{name}:{self.server_port}" for name in (HOST, "localhost")}

    @property
    def url(self) -> str:
        """Where the site is."""
        return f"http://{HOST}:{self.server_port}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that went away is no news."""


def listening(project: Project, screen: Screen, port: int) -> Server:
    """A server on `port`, or on the next free one."""
    for candidate in range(port, port + _TRIES):
        with suppress(OSError, OverflowError), socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((HOST, candidate))
            probe.close()
            return Server(project, screen, candidate)
    raise CannotBuild(f"The ports {port} to {port + _TRIES - 1} are all in use; choose another with --port.")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "milepost", ""
    disable_nagle_algorithm = True
    wbufsize = -1
    timeout = 60
    server: Server

    def do_GET(self) -> None:
        """A page, a file or the news."""
        if self.headers.get("Host", "").lower() not in self.server.names:
            self._send(Answer(403, "text/plain; charset=utf-8", b"This preview is for this machine only.\n"))
        elif urlsplit(self.path).path == f"/{OWN}events":
            self._tell()
        else:
            self._send(answer(self.server.project, self.server.screen, self.path))

    do_HEAD = do_GET  # noqa: N815 - the library's name

    def log_message(self, *_: object) -> None:
        """Requests are not worth a line."""

    def _send(self, found: Answer) -> None:
        same = found.status == 200 and self.headers.get("If-None-Match") == found.tag
        self.send_response(304 if same else found.status)
        self.send_header("Content-Type", found.kind)
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Accept-Ranges", "none")
        if found.status == 200:
            self.send_header("ETag", found.tag)
        if found.to:
            self.send_header("Location", found.to)
        if not same:
            self.send_header("Content-Length", str(len(found.body)))
        self.end_headers()
        if not same and self.command != "HEAD":
            self.wfile.write(found.body)

    def _tell(self) -> None:
        """Tell one page what concerns it, as it happens, until it goes away."""
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        wanted = parse_qs(urlsplit(self.path).query)
        news = _news(self.server.screen, wanted.get("page", [""])[0], wanted.get("version", [""])[0])
        with suppress(OSError), self.server.screen.watched():
            for text in news:
                self.wfile.write(text.encode())
                self.wfile.flush()


def _news(screen: Screen, page: str, version: str) -> Iterator[str]:
    """The events for a page that shows `version`: `reload` when there is a newer one, `findings` when they differ."""
    told, moment = "", -1
    while screen.open:
        now = screen.after(moment, _PATIENCE)
        if now == moment:
            yield ": still here\n\n"
            continue
        moment = now
        current = screen.version(page)
        if current != version:
            version = current
            yield f"event: reload\ndata: {current}\n\n"
        findings = json.dumps(screen.findings(page))
        if findings != told:
            told = findings
            yield f"event: findings\ndata: {findings}\n\n"
