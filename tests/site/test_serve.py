"""`milepost serve` as authors start it: what is saved is shown, what is broken is told, and it stops when told."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .waiting import free_port, told, until

LESSON = "modules/basics/speak.md"
PAGE = "modules/speak/"


class Served:
    """A running preview, and what it tells the page `PAGE`."""

    def __init__(self, root: Path, port: int, process: Any) -> None:
        self.root, self.url, self.process = root, f"http://127.0.0.1:{port}/", process

    @property
    def log(self) -> str:
        return (self.root / "server.log").read_text()

    def read(self, address: str = PAGE) -> str:
        try:
            with urllib.request.urlopen(self.url + address, timeout=90) as answer:  # noqa: S310 - our own server
                return str(answer.read().decode())
        except OSError:
            return ""

    def shows(self, words: str, address: str = PAGE) -> None:
        until(lambda: words in self.read(address), self.process)

    def says(self, words: str) -> None:
        until(lambda: words in self.log, self.process)

    def save(self, text: str, file: str = LESSON) -> None:
        (self.root / file).write_text(text)

    def news(self, version: str = "") -> Iterator[tuple[str, Any]]:
        """What the server tells the page, as it happens."""
        events = f"{self.url}_milepost/events?page={PAGE}&version={version}"
        with urllib.request.urlopen(events, timeout=90) as answer:  # noqa: S310 - our own server
            kind = ""
            for line in answer:
                name, _, value = line.decode().rstrip("\n").partition(": ")
                if name == "event":
                    kind = value
                elif name == "data":
                    yield kind, json.loads(value) if kind == "findings" else value


@pytest.fixture
def served(root: Path) -> Iterator[Served]:
    port = free_port()
    command = [sys.executable, "-m", "milepost", "serve", "--root", str(root), "--port", str(port)]
    with told(command, root) as process:
        running = Served(root, port, process)
        running.says("The site is at")
        yield running


def test_a_change_appears_and_a_broken_file_does_not(served: Served) -> None:
    text = (served.root / LESSON).read_text()
    assert "The text of speak" in served.read()
    served.save(text.replace("The text of", "New words about"))
    served.shows("New words about speak")

    news = served.news()
    kinds = [next(news)[0], next(news)[0]]
    served.save(text.replace("level: 1", "level: nine").replace("The text of", "Broken"))
    kind, findings = next(news)
    assert (kinds, kind, findings["here"][0]["place"][: len(LESSON)]) == (["reload", "findings"], "findings", LESSON)
    assert "New words about speak" in served.read()
    served.says("The pages stay as they were.")

    served.save(text.replace("The text of", "Last words about"))
    assert next(news)[0] == "reload"
    served.shows("Last words about speak")
    until(lambda: "Last words" in (served.root / "out/site" / PAGE / "index.html").read_text(), served.process)


def test_it_survives_what_happens_to_files_and_folders(served: Served) -> None:
    root, text = served.root, (served.root / LESSON).read_text()
    (root / LESSON).unlink()
    served.says("RF004")
    assert "The text of speak" in served.read()
    served.save(text.replace("The text of", "Second words about"))
    served.shows("Second words about speak")

    (root / "modules").rename(root / "away")
    served.says("FI012")
    (root / "away").rename(root / "modules")
    served.save(text.replace("The text of", "Third words about"))
    served.shows("Third words about speak")

    listen = root / "modules/basics/listen"
    listen.rename(root / "modules/basics/hear")
    served.save(text.replace("The text of", "Fourth words about"))
    served.shows("Fourth words about speak")

    (root / "mkdocs.yml").write_text("site_name: [")
    served.says("CF001")
    (root / "mkdocs.yml").write_text("site_name: Our school\n")
    served.shows("Our school")


def test_a_template_of_the_host_that_fails_is_named(served: Served) -> None:
    main = served.root / "theme/overrides/main.html"
    main.parent.mkdir(parents=True)
    main.write_text("{% oops %}")
    served.says("MkDocs says: ")
    assert "The text of speak" in served.read()
    shutil.rmtree(served.root / "theme")
    served.save((served.root / LESSON).read_text().replace("The text of", "New words about"))
    served.shows("New words about speak")


def test_a_burst_of_saves_ends_with_the_last(served: Served) -> None:
    text = (served.root / LESSON).read_text()
    for number in range(100):
        served.save(text.replace("The text of", f"Words {number}, about"))
    served.shows("Words 99, about speak")
    until(lambda: "Words 99," in (served.root / "out/site" / PAGE / "index.html").read_text(), served.process)


def test_errors_from_the_start_are_told_and_mended(root: Path) -> None:
    good = (root / LESSON).read_text()
    (root / LESSON).write_text(good.replace("level: 1", "level: nine"))
    port = free_port()
    command = [sys.executable, "-m", "milepost", "serve", "--root", str(root), "--port", str(port)]
    with told(command, root) as process:
        served = Served(root, port, process)
        served.says("The site is at")
        news = served.news("none")
        kind, findings = next(news)
        assert (kind, findings["errors"]) == ("findings", 1)
        served.save(good)
        assert next(news)[0] == "reload"
        served.shows("The text of speak")


@pytest.mark.parametrize("told_by", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_when_told(served: Served, told_by: signal.Signals) -> None:
    served.process.send_signal(told_by)
    assert served.process.wait(timeout=60) == 0
    assert "Stopped." in served.log
    assert "Traceback" not in served.log


def test_a_port_in_use_leads_to_the_next(root: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = int(other.getsockname()[1])
        command = [sys.executable, "-m", "milepost", "serve", "--root", str(root), "--port", str(port)]
        with told(command, root) as server:
            until(lambda: "The site is at" in (root / "server.log").read_text(), server)
            assert f"127.0.0.1:{port}/" not in (root / "server.log").read_text()
