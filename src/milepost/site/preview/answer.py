"""What is answered to which address: a page, a file, another address, or the page for lost addresses. Opens no port."""

from __future__ import annotations

import mimetypes
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from milepost import resources
from milepost.site.files import sha256
from milepost.site.preview.screen import Screen
from milepost.site.project import Project

OWN = "_milepost/"
"""Below here lies what belongs to the preview and to no site."""
_HTML = "text/html; charset=utf-8"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": _HTML,
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
_ODD = re.compile(r"(^|/)\.{1,2}(/|$)|//|[\\:\x00-\x1f]")
_NOTHING = b"<!doctype html><html lang=en><meta charset=utf-8><title>Milepost</title><p>There is no page here.</p>"


@dataclass(frozen=True)
class Answer:
    """Status, type and body; `to` is where to go instead."""

    status: int
    kind: str
    body: bytes
    to: str = ""

    @property
    def tag(self) -> str:
        """Changes with the body."""
        return f'"{sha256(self.body)[:32]}"'


def answer(project: Project, screen: Screen, target: str) -> Answer:
    """The answer to `target`, as it stands in the first line of a request."""
    name = unquote(urlsplit(target).path, errors="replace").removeprefix("/")
    if _ODD.search(name):
        return _lost(project, screen, "")
    if name.startswith(OWN):
        return _file(resources.theme() / "preview", name.removeprefix(OWN)) or _lost(project, screen, "")
    address = name.removesuffix("index.html")
    if address == "" or address.endswith("/"):
        return _page(project, screen, address)
    found = _asset(project, screen, name) or _file(project.site, name)
    return found or _elsewhere(screen, f"{name}/") or _lost(project, screen, name)


def _page(project: Project, screen: Screen, address: str) -> Answer:
    html = screen.page(address)
    if html is None:
        return _elsewhere(screen, address) or _lost(project, screen, address)
    return Answer(200, _HTML, _with_script(html, address, screen.version(address)))


def _elsewhere(screen: Screen, address: str) -> Answer | None:
    """Where a page went, or that its address ends in `/`."""
    state = screen.state
    new = state.redirects.get(address, address if address in state.pages else None)
    return None if new is None else Answer(302, _HTML, b"", f"/{quote(new)}")


def _asset(project: Project, screen: Screen, name: str) -> Answer | None:
    file = screen.state.assets.get(name)
    return _file(project.root, file, name) if file else None


def _file(folder: Path, name: str, shown: str = "") -> Answer | None:
    path = folder / name
    try:
        if not path.resolve().is_relative_to(folder.resolve()) or not path.is_file():
            return None
        return Answer(200, _type(shown or name), path.read_bytes())
    except OSError:
        return None


def _type(name: str) -> str:
    suffix = Path(name).suffix.lower()
    return _TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def _lost(project: Project, screen: Screen, address: str) -> Answer:
    page = _file(project.site, "404.html")
    return Answer(404, _HTML, _with_script(page.body if page else _NOTHING, address, screen.version(address)))


def _with_script(html: bytes, address: str, version: str) -> bytes:
    """The page with the preview's script, which knows what is on screen."""
    tag = (
        f'<script type="module" src="/{OWN}preview.js" data-page="{escape(address)}" data-version="{version}"></script>'
    )
    before, end, after = html.rpartition(b"</body>")
    return before + tag.encode() + end + after if end else html + tag.encode()
