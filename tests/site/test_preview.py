"""The preview's pages are those of a build, byte for byte; its answers are right, and safe."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from milepost.session import Session
from milepost.site.digest import chrome_digest
from milepost.site.preview.press import Press
from milepost.site.preview.screen import Screen
from milepost.site.preview.server import Server
from milepost.site.project import Project

from .conftest import built
from .test_incremental import EDITS, LISTEN, replace_text

Ask = Callable[..., http.client.HTTPResponse]


@pytest.fixture
def screen(project: Project) -> Screen:
    """A screen that shows the project."""
    built(project)
    site = Session(project).look().site
    assert site
    screen = Screen(project, lambda _: None)
    screen.show(site, Press(project, site, chrome_digest(project)))
    return screen


@pytest.fixture
def ask(project: Project, screen: Screen) -> Iterator[Ask]:
    """Ask the server; the answer is read whole."""
    server = Server(project, screen, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def get(path: str, method: str = "GET", **headers: str) -> http.client.HTTPResponse:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=30)
        connection.putrequest(method, path, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        answer.body = answer.read() if "events" not in path else b""  # type: ignore[attr-defined]
        return answer

    yield get
    server.shutdown()
    screen.close()
    server.server_close()


def test_a_page_from_memory_is_the_page_of_a_build(project: Project, theme: Path) -> None:
    for edit in EDITS:
        edit(project.root, theme)
        built(project)
        site = Session(project).look().site
        assert site
        press = Press(project, site, chrome_digest(project))
        for page in site.pages:
            assert press.page(page) == (project.site / page.address / "index.html").read_bytes(), (edit, page.address)


def test_a_template_of_the_host_that_fails_leaves_the_published_page(project: Project) -> None:
    said: list[str] = []
    built(project)
    site = Session(project).look().site
    assert site
    (project.theme / "main.html").write_text("{{ nothing.at.all }}")
    screen = Screen(project, said.append)
    screen.show(site, Press(project, site, chrome_digest(project)))
    assert screen.page("about/") == (project.site / "about/index.html").read_bytes()
    assert said[0].startswith("MkDocs says: ")


def test_pages_carry_the_script_and_files_do_not(project: Project, ask: Ask) -> None:
    page = ask("/modules/listen/")
    assert (page.status, page.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert b'src="/_milepost/preview.js"' in page.body  # type: ignore[attr-defined]
    assert ask("/_milepost/preview.js").headers["Content-Type"].startswith("text/javascript")
    assert all(b"_milepost" not in file.read_bytes() for file in project.site.rglob("*") if file.is_file())
    assert all(b"preview" not in file.name.encode() for file in project.site.rglob("*"))


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/pagefind/pagefind.js", "text/javascript; charset=utf-8"),
        ("/assets/milepost/css/base.css", "text/css; charset=utf-8"),
        ("/assets/modules/listen/call.png", "image/png"),
        ("/sitemap.xml", "application/xml"),
        ("/.milepost", "application/octet-stream"),
    ],
)
def test_types(ask: Ask, path: str, kind: str) -> None:
    answer = ask(path)
    assert (answer.status, answer.headers["Content-Type"]) == (200, kind)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_wasm_has_its_type(project: Project, ask: Ask) -> None:
    (project.site / "x.wasm").write_bytes(b"\0asm")
    assert ask("/x.wasm").headers["Content-Type"] == "application/wasm"


def test_what_a_browser_has_is_not_sent_again(ask: Ask) -> None:
    first = ask("/modules/listen/")
    again = ask("/modules/listen/", If_None_Match=first.headers["ETag"])
    assert (first.headers["Cache-Control"], again.status, again.headers["Content-Length"]) == ("no-cache", 304, None)
    assert ask("/modules/listen/", Range="bytes=0-3").status == 200
    assert (ask("/about/", "HEAD").status, ask("/about/", "POST").status) == (200, 501)


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1", "localhost:1", ""])
def test_other_names_for_this_machine_are_refused(ask: Ask, host: str) -> None:
    assert ask("/", Host=host).status == 403
    assert ask("/_milepost/events?page=", Host=host).status == 403


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/%2e%2e/%2e%2e/secret.txt", "//etc/passwd",
        "/..\\secret.txt", "/%00", "/link.txt", "/folder-link/secret.txt", "/_milepost/../../mkdocs.yml",
        "/_milepost/%2e%2e/mkdocs.yml", "/C:/secret.txt", "/nothing-here/", "/nothing-here",
    ],
)  # fmt: skip
def test_nothing_outside_the_site_is_sent(project: Project, ask: Ask, path: str) -> None:
    (project.out / "secret.txt").write_text("hidden words")
    (project.site / "link.txt").symlink_to(project.out / "secret.txt")
    (project.site / "folder-link").symlink_to(project.out)
    answer = ask(path)
    assert (answer.status, b"hidden words" in answer.body) == (404, False)  # type: ignore[attr-defined]
    assert b"_milepost/preview.js" in answer.body  # type: ignore[attr-defined]


def test_ways_to_a_page(ask: Ask) -> None:
    assert ask("/modules/listen/index.html").status == 200
    assert (ask("/modules/listen").status, ask("/modules/listen").headers["Location"]) == (302, "/modules/listen/")


def test_findings_of_the_file_on_screen_and_a_count_of_the_others(project: Project, screen: Screen) -> None:
    replace_text(project.root / LISTEN / "01-two-moves.md", "Ask a question", "Ask <b>a question")
    screen.tell(Session(project).look().findings)
    here = json.loads(json.dumps(screen.findings("modules/listen/two-moves/")))
    assert [finding["code"] for finding in here["here"]] == ["HT001"]
    assert here["here"][0]["place"].startswith(f"{LISTEN}/01-two-moves.md:")
    assert (here["here"][0]["fix"] != "", here["errors"]) == (True, 0)
    elsewhere = screen.findings("about/")
    assert (elsewhere["here"], elsewhere["errors"]) == ([], 1)


def test_who_waits_is_told(screen: Screen) -> None:
    moment = screen.moment
    threading.Thread(target=lambda: screen.trouble("Trouble.")).start()
    assert screen.after(moment, 60) > moment
    assert screen.findings("about/")["trouble"] == "Trouble."
