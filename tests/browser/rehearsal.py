"""A conversation as a test sees it: the script of the page, ways through it, and how to play one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from playwright.sync_api import Locator, Page, expect
from selectolax.lexbor import LexborHTMLParser

from tests.browser.served import Site

Way = tuple[int, ...]
Press = Callable[[Locator], None]


@dataclass(frozen=True)
class Rehearsal:
    """The page of a scenario, and what its HTML says."""

    page: Page
    url: str
    html: str

    @property
    def key(self) -> str:
        """What its story is stored under."""
        return str(self._tree.css_first(".mp-scenario").attributes["data-id"])

    @cached_property
    def _tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    @cached_property
    def targets(self) -> dict[str, list[str]]:
        """Where the choices of each moment lead; endings have none."""
        return {
            str(moment.attributes["data-moment"]): [
                str(one.attributes["data-target"]) for one in moment.css(".mp-option")
            ]
            for moment in self._tree.css(".mp-script > .mp-moment")
        }

    def words(self, moment: str, part: str) -> list[str]:
        """Texts in a moment of the script, each in one line."""
        return [" ".join(one.text().split()) for one in self._tree.css(f'[data-moment="{moment}"].mp-moment {part}')]

    def title(self, moment: str) -> str:
        """Without its number."""
        return self.words(moment, ".mp-moment__title")[0].partition(". ")[2]

    @cached_property
    def ways(self) -> list[tuple[Way, str]]:
        """Ways to endings, the shorter ones first: one to each ending."""
        found: dict[str, Way] = {}
        for way, end in self._walk():
            found.setdefault(end, way)
        return [(way, end) for end, way in found.items()]

    def _walk(self) -> Iterator[tuple[Way, str]]:
        edge: list[tuple[Way, str]] = [((), next(iter(self.targets)))]
        while edge:
            way, at = edge.pop(0)
            if not self.targets[at]:
                yield way, at
            edge += [((*way, number), target) for number, target in enumerate(self.targets[at]) if len(way) < 6]

    def moments(self, way: Way) -> list[str]:
        """The moments of a way, its end included."""
        passed = [next(iter(self.targets))]
        for choice in way:
            passed.append(self.targets[passed[-1]][choice])
        return passed

    @property
    def player(self) -> Locator:
        return self.page.locator(".mp-player")

    @property
    def heading(self) -> Locator:
        return self.player.locator(".mp-player__title")

    @property
    def map(self) -> Locator:
        return self.page.locator("details.mp-map")

    def button(self, name: str) -> Locator:
        return self.page.locator("mp-scenario").get_by_role("button", name=name, exact=True)

    def choose(self, number: int, press: Press = Locator.click) -> None:
        press(self.player.locator(".mp-pick").nth(number))
        expect(self.heading).to_have_text("What happens")

    def play(self, way: Way, press: Press = Locator.click) -> None:
        """Make these choices, and read what comes of each."""
        for choice in way:
            self.choose(choice, press)
            press(self.button("Go on"))
            expect(self.heading).not_to_have_text("What happens")


def rehearsal(page: Page, site: Site) -> Rehearsal:
    """The page with the longest scenario, open and ready."""
    url = site.of_kind("scenario")
    page.goto(url)
    expect(page.locator(".mp-player .mp-pick").first).to_be_visible()
    return Rehearsal(page, url, site.pages[url.removeprefix(site.url)])
