"""`milepost serve` against `zensical serve` on the same pages, in the same run: from a save to the reloaded page.

    python benchmarks/serve.py                     # 1,000 modules, 7 rounds
    python benchmarks/serve.py --size 100 --rounds 3

Zensical serves a copy of our `out/docs`; its environment is made in `.venv-zensical` when it is missing. One Chromium
has both pages open. A round changes a sentence of one lesson: in ours the author's Markdown, in theirs the page that
Milepost made of it. The clock runs from the write until the reloaded page shows the sentence. The two take turns, each
round after the other has come to rest.
"""

from __future__ import annotations

import argparse
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import generate
import lessons
from engines import zensical
from playwright.sync_api import Browser, Page, sync_playwright

BAR = 0.5
GOAL = 0.3
REST = 4.0
"""Seconds between two measurements, for what a server does after the page is on screen."""
LONGEST = 300.0
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@dataclass
class Side:
    """One of the two servers, and the file whose change it shows."""

    name: str
    url: str
    file: Path
    sentence: str
    seconds: list[float] = field(default_factory=list)

    def measure(self, page: Page, number: int) -> None:
        """Change the sentence, and wait until `page` shows it."""
        words = f"Changed {number} times"
        text = self.file.read_text(encoding="utf-8").replace(self.sentence, words, 1)
        self.sentence = words
        start = time.perf_counter()
        self.file.write_text(text, encoding="utf-8")
        page.wait_for_function(f"document.body?.textContent.includes('{words}')", polling=10, timeout=60_000)
        self.seconds.append(time.perf_counter() - start)


def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str], folder: Path, url: str) -> Iterator[None]:
    """A server, from when it answers."""
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
    try:
        end = time.monotonic() + LONGEST
        while not answers(url):
            if process.poll() is not None or time.monotonic() > end:
                sys.exit(f"{command[0]} does not answer: {(folder / 'server.log').read_text()}")
            time.sleep(0.2)
        yield
    finally:
        process.terminate()
        process.wait()


def answers(url: str) -> bool:
    with suppress(OSError), urllib.request.urlopen(url, timeout=60) as answer:  # noqa: S310 - our own servers
        return bool(answer.status == 200)
    return False


def sides(folder: Path, size: int) -> tuple[Side, Side]:
    """The two folders: generated content, and the docs folder that Milepost makes of it."""
    ours, theirs = folder / "milepost", folder / "zensical"
    generate.write_milepost(ours, size)
    subprocess.run([sys.executable, "-m", "milepost", "build"], cwd=ours, check=True, stdout=subprocess.DEVNULL)
    for name in ("docs", "theme", "mkdocs.yml"):
        copy = shutil.copytree if (ours / "out" / name).is_dir() else shutil.copy
        theirs.mkdir(exist_ok=True)
        copy(ours / "out" / name, theirs / name)
    middle = lessons.module(size // 2)
    sentence = middle.sections[0][1][0].partition(".")[0]
    at = f"modules/{middle.id}/"
    return (
        Side("Milepost", f"http://127.0.0.1:{port()}/{at}", ours / f"modules/{middle.unit}/{middle.id}.md", sentence),
        Side("Zensical", f"http://localhost:{port()}/{at}", theirs / f"docs/{at}index.md", sentence),
    )


def compare(browser: Browser, pair: tuple[Side, Side], rounds: int) -> None:
    pages = [browser.new_context().new_page() for _ in pair]
    for side, page in zip(pair, pages, strict=True):
        page.goto(side.url)
    for number in range(rounds + 1):
        for side, page in zip(pair, pages, strict=True):
            time.sleep(REST)
            side.measure(page, number)
    for side in pair:
        side.seconds.pop(0)  # the first save after the start warms up


def table(pair: tuple[Side, Side], size: int) -> str:
    """The result as Markdown."""
    ours, theirs = (statistics.median(side.seconds) for side in pair)
    rows = "".join(
        f"| {side.name} | {statistics.median(side.seconds):.3f} s | {min(side.seconds):.3f} s |"
        f" {max(side.seconds):.3f} s |\n"
        for side in pair
    )
    head = f"{size:,} modules, from save to screen\n\n| | median | best | worst |\n|---|---|---|---|\n"
    return f"{head}{rows}\nRatio of the medians: {ours / theirs:.2f} (bar {BAR}, goal {GOAL})\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=1000, help="how many modules")
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, sync_playwright() as playwright:
        pair = sides(Path(folder), arguments.size)
        ours = [sys.executable, "-m", "milepost", "serve", "--port", pair[0].url.split(":")[2].split("/")[0]]
        theirs = [str(zensical()), "serve", "-f", "mkdocs.yml", "-a", pair[1].url.split("/")[2]]
        with (
            running(ours, Path(folder) / "milepost", pair[0].url),
            running(theirs, Path(folder) / "zensical", pair[1].url),
        ):
            browser = playwright.chromium.launch(executable_path=program, args=CHROMIUM)
            compare(browser, pair, arguments.rounds)
            browser.close()
    print(table(pair, arguments.size))
    if statistics.median(pair[0].seconds) > BAR * statistics.median(pair[1].seconds):
        sys.exit(1)


if __name__ == "__main__":
    main()
