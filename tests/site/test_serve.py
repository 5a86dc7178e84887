"""The preview shows a change when it is saved, and keeps the last good site while a file is broken."""

from __future__ import annotations

import socket
import sys
import urllib.request
from pathlib import Path

from .waiting import free_port, told, until


def read(url: str) -> str:
    try:
        with urllib.request.urlopen(url, timeout=90) as answer:  # noqa: S310 - our own server
            return answer.read().decode()
    except OSError:
        return ""


def epoch(port: int, after: int) -> int:
    """What a waiting browser is told: it blocks until there is something newer than `after`."""
    return int(read(f"http://127.0.0.1:{port}/livereload/{after}/1") or 0)


def test_a_change_appears_and_a_broken_file_does_not(root: Path) -> None:
    port = free_port()
    command = [sys.executable, "-m", "milepost", "serve", "--root", str(root), "--port", str(port)]
    page, lesson = f"http://127.0.0.1:{port}/modules/speak/", root / "modules/basics/speak.md"
    with told(command, root) as server:
        until(lambda: "The text of speak" in read(page), server)
        first = epoch(port, 0)

        lesson.write_text(lesson.read_text().replace("The text of", "New words about"))
        second = epoch(port, first)
        assert second > first
        assert "New words about speak" in read(page)

        lesson.write_text(lesson.read_text().replace("level: 1", "level: nine"))
        until(lambda: "speak.md:" in (root / "server.log").read_text(), server)
        assert "New words about speak" in read(page)

        lesson.write_text(lesson.read_text().replace("level: nine", "level: 2").replace("New words", "Last words"))
        until(lambda: "Last words about speak" in read(page), server)


def test_a_port_in_use_leads_to_the_next(root: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = int(other.getsockname()[1])
        command = [sys.executable, "-m", "milepost", "serve", "--root", str(root), "--port", str(port)]
        with told(command, root) as server:
            until(lambda: "The site is at" in (root / "server.log").read_text(), server)
            assert f"127.0.0.1:{port}/" not in (root / "server.log").read_text()
