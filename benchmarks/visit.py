"""What a visit costs, Milepost against MkDocs + Material: bytes of the first page, search until it answers, a query.

    python benchmarks/visit.py                        # 100, 1,000 and 5,000 modules, 5 visits each
    python benchmarks/visit.py --sizes 100 --rounds 1

Each visit has an empty cache. `home page` and `lesson` are all that arrives until the network is quiet, of somebody who
comes to the home page or to a lesson first. On the lesson `/` is pressed, a word is typed: `search ready` is the time
until its first result stands on the page. `a query` is the time for a second word. `search and a word` is all that
arrives for the first word, the search itself included, and `one more word` for the second. `page` is the mean size of
the HTML of the first 50 lessons, unpacked.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import generate
import lessons
from playwright.sync_api import Browser, Page, sync_playwright
from served import serving

CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
RESULT = {"Milepost": ".mp-result a", "Material": ".md-search-result__item a"}
HOME, LESSON, READY, QUERY, PAGE = "home page", "lesson", "search ready", "a query", "page"
FIRST, MORE = "search and a word", "one more word"
UNITS = {HOME: "kB", LESSON: "kB", READY: "s", QUERY: "s", FIRST: "kB", MORE: "kB", PAGE: "kB"}
BARS = {  # at 1,000, and at the largest size
    HOME: (0.04, 0.01),
    LESSON: (0.04, 0.01),
    READY: (0.02, None),
    QUERY: (1.0, None),
}
MOST_FETCHED, PAGE_GROWTH = 150.0, 1.1
Figures = defaultdict[str, list[float]]


def build(folder: Path, size: int) -> dict[str, Path]:
    """Both sites."""
    generate.write_milepost(folder / "milepost", size)
    generate.write_plain(folder / "material", size)
    for name, command in (("milepost", ["milepost", "build"]), ("material", ["mkdocs", "build", "--quiet"])):
        subprocess.run([sys.executable, "-m", *command], cwd=folder / name, check=True, stdout=subprocess.DEVNULL)
    return {"Milepost": folder / "milepost" / "out" / "site", "Material": folder / "material" / "site"}


def lesson(site: Path, number: int) -> str:
    """The address of a module's page."""
    found = next(site.glob(f"**/module-{number:04}/index.html"))
    return f"{found.parent.relative_to(site).as_posix()}/"


def visit(browser: Browser, name: str, root: str, at: str, words: tuple[str, str], figures: Figures) -> None:
    """One visit to the home page, and one to the lesson `at`, where two words are searched."""
    with arriving(browser) as (page, arrived):
        page.goto(root, wait_until="networkidle")
        figures[HOME].append(sum(arrived))
    with arriving(browser) as (page, arrived):
        page.goto(root + at, wait_until="networkidle")
        figures[LESSON].append(sum(arrived))
        page.keyboard.press("/")
        figures[READY].append(searched(page, name, words[0]))
        opened = settled(page, arrived)
        figures[FIRST].append(opened - figures[LESSON][-1])
        page.keyboard.press("Control+a")
        figures[QUERY].append(searched(page, name, words[1]))
        figures[MORE].append(settled(page, arrived) - opened)


@contextmanager
def arriving(browser: Browser) -> Iterator[tuple[Page, list[float]]]:
    """A page of a new visitor, and the kB of each answer that arrives there."""
    with browser.new_context() as context:
        page, arrived = context.new_page(), [0.0]
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.loadingFinished", lambda event: arrived.append(event["encodedDataLength"] / 1000))
        yield page, arrived


def settled(page: Page, arrived: list[float]) -> float:
    """The kB that have arrived, when nothing more did for half a second."""
    seen = 0
    while len(arrived) != seen:
        seen = len(arrived)
        page.wait_for_timeout(500)
    return sum(arrived)


def searched(page: Page, name: str, word: str) -> float:
    """Seconds from the first letter to a result."""
    start = time.perf_counter()
    page.keyboard.type(word)
    answered(page, name, word)
    return time.perf_counter() - start


def answered(page: Page, name: str, word: str) -> None:
    """A result on the page has the word marked as found: results of another word may hold it too."""
    shown = (
        "([selector, word]) => [...document.querySelector(selector)?.closest('li')?.querySelectorAll('mark') ?? []]"
        ".some((mark) => mark.textContent.toLowerCase().includes(word))"
    )
    page.wait_for_function(shown, arg=[RESULT[name], word], polling=10, timeout=120_000)


def common_words() -> tuple[str, str]:
    """Two words that stand in titles of the first modules, so that every size finds them."""
    first, second = (lessons.module(number).title.lower().split()[0] for number in (3, 7))
    return first, second


def measure(browser: Browser, size: int, rounds: int, folder: Path) -> Mapping[str, Figures]:
    sites = build(folder, size)
    found: dict[str, Figures] = {name: defaultdict(list) for name in sites}
    for name, site in sites.items():
        pages = [site / lesson(site, number) / "index.html" for number in range(min(50, size))]
        found[name][PAGE].append(statistics.mean(page.stat().st_size for page in pages) / 1000)
    for _ in range(rounds):
        for name, site in sites.items():
            with serving(site) as root:
                visit(browser, name, root, lesson(site, 5), common_words(), found[name])
    return found


def table(results: Mapping[int, Mapping[str, Figures]]) -> list[str]:
    lines = ["| modules | what | Milepost | Material | ratio | bar | |", "|---" * 7 + "|"]
    for size, sides in results.items():
        for what, unit in UNITS.items():
            ours, theirs = (statistics.median(sides[name][what]) for name in ("Milepost", "Material"))
            ratio = ours / theirs if theirs else float("nan")
            bar, good = judged(results, size, what, ours, ratio)
            verdict = "" if good is None else "reached" if good else "**missed**"
            digits = 3 if unit == "s" else 1
            lines.append(
                f"| {size:,} | {what} | {ours:.{digits}f} {unit} | {theirs:.{digits}f} {unit} | {ratio:.3f} "
                f"| {bar} | {verdict} |"
            )
    return lines


def judged(
    results: Mapping[int, Mapping[str, Figures]], size: int, what: str, ours: float, ratio: float
) -> tuple[str, bool | None]:
    """The bar of a line, as words, and whether it is reached."""
    least, most = min(results), max(results)
    if what in (FIRST, MORE) and size == 1000:
        return f"{MOST_FETCHED:.0f} kB", ours <= MOST_FETCHED
    if what == PAGE and size > least:
        growth = ours / statistics.median(results[least]["Milepost"][PAGE])
        return f"{PAGE_GROWTH} x {least:,}: {growth:.3f}", growth <= PAGE_GROWTH
    at = {1000: 0, most: 1}.get(size)
    bar = BARS.get(what, (None, None))[at] if at is not None else None
    return (f"{bar}", ratio <= bar) if bar else ("", None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000, 5000])
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    results = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=CHROMIUM)
        for size in arguments.sizes:
            with tempfile.TemporaryDirectory(prefix="milepost-visit-", ignore_cleanup_errors=True) as name:
                results[size] = measure(browser, size, arguments.rounds, Path(name))
        browser.close()
    print(*table(results), sep="\n")


if __name__ == "__main__":
    main()
