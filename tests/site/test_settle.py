"""The site follows the screen: one build for many saves, one more for a save meanwhile; trouble is told."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator
from queue import Queue

import pytest

from milepost.site.preview import settle
from milepost.site.preview.settle import Built, Settling
from milepost.site.project import Project

FULL = "There is no space left on the disk; the published site stays as it was."


class Slow(Settling):
    """Builds that a test lets begin and end."""

    def __init__(self, project: Project, ended: Queue[Built]) -> None:
        super().__init__(project, ended.put)
        self.began: Queue[None] = Queue()
        self.may_end = threading.Semaphore(0)

    def _build(self) -> Built:
        self.began.put(None)
        self.may_end.acquire(timeout=60)
        return Built(0)


@pytest.fixture
def ended() -> Queue[Built]:
    return Queue()


@pytest.fixture
def slow(project: Project, ended: Queue[Built], monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    monkeypatch.setattr(settle, "_PAUSE", 0.0)
    settling = Slow(project, ended)
    settling.start()
    yield settling
    settling.may_end.release(100)
    settling.stop()


def test_wishes_during_a_build_are_one_build_after_it(slow: Slow, ended: Queue[Built]) -> None:
    slow.wish()
    slow.began.get(timeout=60)
    assert slow.busy
    for _ in range(20):
        slow.wish()
    slow.may_end.release()
    ended.get(timeout=60)
    slow.began.get(timeout=60)
    slow.may_end.release()
    ended.get(timeout=60)
    assert slow.began.empty()


def test_to_stop_waits_for_the_build_that_runs(slow: Slow) -> None:
    slow.wish()
    slow.began.get(timeout=60)
    stopping = threading.Thread(target=slow.stop)
    stopping.start()
    assert stopping.is_alive()
    slow.may_end.release()
    stopping.join(60)
    assert (stopping.is_alive(), slow.busy) == (False, False)


def test_an_ordinary_build_is_made_and_what_it_says_is_kept(project: Project) -> None:
    settling = Settling(project, lambda _: None)
    assert (settling.now(), (project.site / "index.html").is_file()) == (Built(0), True)
    (project.site / "stranger.txt").write_text("not ours")
    refused = settling.now()
    assert (refused.code, "stranger.txt" in refused.said) == (2, True)


def test_a_full_disk_is_said_on_the_page_until_there_is_space(project: Project) -> None:
    said: list[str] = []
    preview = importlib.import_module("milepost.site.preview.serve")._Preview(project, said.append)
    preview._settled(Built(2, FULL))
    assert (said, preview.screen.findings("")["trouble"]) == ([FULL], FULL)
    preview._settled(Built(0))
    assert preview.screen.findings("")["trouble"] == ""
