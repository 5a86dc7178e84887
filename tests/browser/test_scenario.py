"""A conversation is played, rewound, ended, compared and printed; by mouse, keyboard and touch, and without scripts."""

from __future__ import annotations

import io

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.rehearsal import Rehearsal, rehearsal
from tests.browser.served import Site

PHONE = {"width": 375, "height": 667}
ZOOMED = {"width": 320, "height": 256}  # 400 % of 1280 by 1024
FINGER = 40


def told(play: Rehearsal) -> dict[str, object]:
    item = stored.read(play.page, "story", play.key)
    assert item is not None
    value: dict[str, object] = item["value"]
    return value


def test_one_moment_at_a_time(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    (first, *_) = play.targets
    expect(play.heading).to_have_text(play.title(first))
    expect(play.player.locator(".mp-pick")).to_have_text(play.words(first, ".mp-option__text"))
    expect(page.locator(".mp-script")).to_be_hidden()
    expect(play.map).to_be_hidden()


def test_a_choice_tells_what_happens_why_and_what_it_did(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    (first, *_) = play.targets
    play.choose(1)
    for part in (".mp-option__text", ".mp-option__happens", ".mp-option__effects", ".mp-feedback"):
        expect(play.player.locator(".mp-scene")).to_contain_text(play.words(first, part)[1])
    expect(play.player.locator(".mp-meters dt")).to_have_text(["Trust", "Clarity", "Time"])


def test_meters_stand_where_the_choices_brought_them(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    way, _ = play.ways[0]
    play.play(way)
    options = [
        page.locator(f".mp-script [data-moment='{moment}'] .mp-option").nth(choice)
        for moment, choice in zip(play.moments(way), way, strict=False)
    ]
    for row, name in enumerate(("trust", "clarity", "time")):
        total = sum(int(option.get_attribute(f"data-{name}") or 0) for option in options)
        said = play.player.locator(".mp-meters dd").nth(row)
        expect(said).to_contain_text("more" if total > 0 else "less" if total < 0 else "as at the start")
        amount = int(said.locator(".mp-gauge").get_attribute("data-amount") or "")
        assert (amount > 0) - (amount < 0) == (total > 0) - (total < 0)


def test_focus_goes_to_the_new_heading_which_says_its_text_once(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    (first, *_) = play.targets
    play.choose(0)
    expect(play.heading).to_be_focused()
    expect(play.heading).to_be_in_viewport()
    happens = play.words(first, ".mp-option__happens")[0]
    description = page.locator(f"#{play.heading.get_attribute('aria-describedby')}")
    expect(description).to_contain_text(happens)
    live = page.locator("[role=status], [role=alert], [role=log], [aria-live]")
    assert not [words for words in live.all_inner_texts() if words.strip() in happens and words.strip()]
    play.button("Go on").click()
    expect(play.heading).to_be_focused()
    expect(play.heading).to_have_text(play.title(play.targets[first][0]))


def test_opening_the_page_takes_no_focus(site: Site, page: Page) -> None:
    rehearsal(page, site)
    expect(page.locator("body")).to_be_focused()


def test_an_ending_brings_its_debrief_and_the_map(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    page.evaluate("document.addEventListener('mp-ending', (event) => { window.heard = event.detail })")
    way, end = play.ways[0]
    play.play(way)
    expect(play.heading).to_have_text(play.title(end))
    expect(play.player.locator(".mp-ending")).to_have_text(play.words(end, ".mp-ending")[0])
    expect(play.player.get_by_role("heading", name="Looking back")).to_be_visible()
    expect(play.map.locator("svg")).to_be_visible()
    assert page.evaluate("window.heard") == {"id": play.key, "ending": end}
    assert told(play)["seen"] == [
        {"ending": end, "way": [{"moment": one, "choice": to} for one, to in zip(play.moments(way), way, strict=False)]}
    ]


def test_map_marks_the_way_in_words_and_with_a_sign(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    way, _ = play.ways[-1]
    play.play(way)
    passed = set(play.moments(way))
    for moment in play.targets:
        tick = play.map.locator(f"a[data-moment='{moment}'] .mp-graph__tick")
        item = play.map.locator(f"li[data-moment='{moment}'] > .mp-map__been")
        expect(tick).to_be_visible(visible=moment in passed)
        expect(item).to_have_count(int(moment in passed))
    expect(play.map.locator(".mp-graph__arrow[data-been=now]")).to_have_count(len(way))


def test_back_to_an_earlier_choice(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    way = max((way for way, _ in play.ways), key=len)
    moments = play.moments(way)
    play.play(way[:2])
    back = play.player.locator(".mp-past__choice")
    expect(back).to_have_count(2)
    back.nth(1).click()
    expect(play.heading).to_have_text(play.title(moments[1]))
    expect(play.heading).to_be_focused()
    expect(back).to_have_count(1)
    play.choose(way[1])
    play.button("Choose again").click()
    expect(play.heading).to_have_text(play.title(moments[1]))


def test_reload_in_the_middle(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    way = max((way for way, _ in play.ways), key=len)
    play.play(way[:1])
    assert told(play)["open"] is False
    page.reload()
    expect(play.heading).to_have_text(play.title(play.moments(way)[1]))
    play.choose(way[1])
    assert told(play)["open"] is True
    page.reload()
    expect(play.heading).to_have_text("What happens")
    play.button("Go on").click()
    expect(play.heading).to_have_text(play.title(play.moments(way)[2]))


def test_two_endings_side_by_side(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    (one, first), (other, second) = play.ways[:2]
    play.play(one)
    expect(play.player.locator(".mp-ways")).to_contain_text("You have seen 1 of")
    play.button("Play again from the start").click()
    play.play(other)
    ways = play.player.locator(".mp-ways")
    expect(ways).to_contain_text("You have seen 2 of")
    part = next(number for number, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1])
    expect(ways.get_by_role("rowheader", name="here they part")).to_have_text(f"Choice {part + 1}: here they part")
    ends = ways.locator("tr", has=page.get_by_role("rowheader", name="Ending"))
    expect(ends).to_contain_text(play.title(first))
    expect(ends).to_contain_text(play.title(second))
    ways.get_by_label("Compare").select_option(label=ways.locator("option").nth(1).inner_text())
    expect(ways.get_by_role("status")).to_contain_text("same way twice")
    page.reload()
    expect(play.player.locator(".mp-ways")).to_contain_text("You have seen 2 of")


def tab_to(page: Page, target: Locator) -> None:
    """By the Tab key, past the links of the text."""
    handle = target.element_handle()
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("(target) => document.activeElement === target", handle):
            return
    pytest.fail("no number of tabs leads there")


def test_by_keyboard_alone(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    way, end = play.ways[0]
    page.locator("#mp-story").evaluate("(heading) => { heading.tabIndex = -1; heading.focus() }")
    for choice in way:
        tab_to(page, play.player.locator(".mp-pick").nth(choice))
        page.keyboard.press("Enter")
        expect(play.heading).to_have_text("What happens")
        tab_to(page, play.button("Go on"))
        page.keyboard.press("Space")
        expect(play.heading).not_to_have_text("What happens")
    expect(play.heading).to_have_text(play.title(end))
    tab_to(page, play.player.locator(".mp-past__choice").first)
    page.keyboard.press("Enter")
    expect(play.heading).to_have_text(play.title(next(iter(play.targets))))
    expect(play.heading).to_be_focused()


def test_by_touch_on_a_phone(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    play = rehearsal(page, site)
    way, end = play.ways[0]
    play.play(way, Locator.tap)
    expect(play.heading).to_have_text(play.title(end))
    for control in page.locator("mp-scenario").locator("button:visible, summary:visible").all():
        box = control.bounding_box()
        assert box
        assert box["height"] >= (24 if control.evaluate("(one) => one.localName") == "summary" else FINGER)
    drawing = play.map.locator(".mp-map__drawing")
    assert drawing.evaluate("(box) => box.scrollWidth > box.clientWidth")
    drawing.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 0")


def test_at_400_percent_nothing_is_wider_than_the_screen(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=ZOOMED)
    play = rehearsal(page, site)

    def fits() -> bool:
        return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))

    assert fits()
    for way, _ in play.ways[:2]:
        play.choose(way[0])
        assert fits()
        expect(play.heading).to_be_in_viewport(ratio=1)
        play.button("Go on").click()
        play.play(way[1:])
        assert fits()
        play.button("Play again from the start").click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_is_accessible(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme)
    play = rehearsal(page, site)

    def check() -> None:
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()

    check()
    (one, _), (other, _) = play.ways[:2]
    play.choose(one[0])
    check()
    play.button("Go on").click()
    play.play(one[1:])
    check()
    play.button("Play again from the start").click()
    play.play(other)
    check()
    play.button("Read it as a script").click()
    check()


def test_the_script_is_one_button_away(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    play.button("Read it as a script").click()
    expect(play.player).to_be_hidden()
    expect(page.locator(".mp-script > .mp-moment:visible")).to_have_count(len(play.targets))
    expect(play.button("Play it")).to_be_focused()
    play.button("Play it").click()
    expect(play.heading).to_be_visible()


def test_links_to_a_moment_show_it_in_the_script(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    way, end = play.ways[0]
    play.play(way)
    play.map.locator(f"a.mp-graph__box[data-moment='{end}']").click()
    expect(page.locator(f"#{end}")).to_be_in_viewport()
    play.button("Play it").click()
    play.map.locator(f"li[data-moment='{end}'] > a").click()
    expect(page.locator(f"#{end}")).to_be_in_viewport()
    page.goto("about:blank")
    page.goto(f"{play.url}#{end}")
    expect(page.locator(f"#{end}")).to_be_in_viewport()


def test_without_scripts_it_is_a_script_and_a_map(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.of_kind("scenario"))
    moments = page.locator(".mp-script > .mp-moment")
    expect(page.locator(".mp-script > .mp-moment:visible")).to_have_count(moments.count())
    page.locator("details.mp-map > summary").click()
    boxes = page.locator("a.mp-graph__box:visible")
    expect(boxes).to_have_count(moments.count())
    boxes.last.click()
    expect(moments.last).to_be_in_viewport()


def test_an_ending_is_no_remark_and_the_map_says_that_it_goes_on(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 375, "height": 700})
    play = rehearsal(page, site)
    play.play(play.ways[0][0])
    ink = play.heading.evaluate("(heading) => getComputedStyle(heading).color")
    expect(play.player.locator(".mp-scene--ending .mp-told").first).to_have_css("color", ink)
    drawing = page.locator(".mp-map__drawing")
    expect(drawing).to_have_css("background-attachment", "local, local, scroll, scroll")


def test_a_wide_map_opens_at_its_start(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 375, "height": 700})
    play = rehearsal(page, site)
    play.play(play.ways[0][0])
    start = page.locator(f".mp-map__drawing a[data-moment='{next(iter(play.targets))}']")
    drawing = page.locator(".mp-map__drawing")
    drawing.evaluate("(one) => new Promise((done) => (one.scrollLeft ? done() : one.onscroll = done))")
    frame, box = drawing.bounding_box(), start.bounding_box()
    assert frame
    assert box
    assert frame["x"] <= box["x"]
    assert box["x"] + box["width"] <= frame["x"] + frame["width"]


def printed(page: Page) -> str:
    """The text of the page on paper, without spaces: lines may break anywhere."""
    reader = PdfReader(io.BytesIO(page.pdf(format="A4")))
    return "".join("".join(sheet.extract_text().split()) for sheet in reader.pages)


@pytest.mark.parametrize("steps", [0, 2])
def test_paper_holds_the_whole_script_and_who_plays_whom(steps: int, site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    play.play(max((way for way, _ in play.ways), key=len)[:steps])
    text = printed(page)
    for number, moment in enumerate(play.targets, 1):
        assert f"{number}.{''.join(play.title(moment).split())}" in text
        for part in (".mp-option__text", ".mp-option__happens > p", ".mp-feedback > p", ".mp-ending"):
            for words in play.words(moment, part):
                assert "".join(words.split())[:40] in text, words
    assert "Playedby:" in text
    assert "Readitasascript" not in text
    assert 'open"Whathappens"' not in text
    assert text.count("☐") >= sum(len(targets) for targets in play.targets.values())


def test_a_script_that_changed_goes_on_where_it_can(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    (first, *_) = play.targets
    gone = {"ending": "no-such-ending", "way": [{"moment": first, "choice": 0}]}
    way = [{"moment": first, "choice": 0}, {"moment": "<img src=x onerror=alert(1)>", "choice": 0}]
    stored.write(page, "story", play.key, {"now": way, "seen": [gone]})
    page.reload()
    expect(play.player.locator(".mp-player__status")).to_contain_text("was changed")
    expect(play.heading).to_have_text(play.title(play.targets[first][0]))
    expect(play.map).to_be_hidden()
    play.choose(0)
    assert told(play)["seen"] == [gone]


def test_another_tab_adds_its_ways(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    other = page.context.new_page()
    second = rehearsal(other, site)
    (one, _), (another, _) = play.ways[:2]
    play.play(one)
    expect(second.player.locator(".mp-ways")).to_contain_text("You have seen 1 of")
    second.play(another)
    expect(play.player.locator(".mp-ways")).to_contain_text("You have seen 2 of")
    play.button("Play again from the start").click()
    stored.call(other, "forget", "story", play.key)
    expect(play.player.locator(".mp-ways")).to_have_count(0)


def test_news_of_an_older_write_takes_nothing_away(site: Site, page: Page) -> None:
    play = rehearsal(page, site)
    (one, _), (other, _) = play.ways[:2]
    play.play(one)
    late = stored.item("story", play.key, told(play) | {"now": [], "seen": []})
    play.button("Play again from the start").click()
    page.evaluate("(detail) => document.dispatchEvent(new CustomEvent('mp-item', { detail }))", late)
    expect(play.player.locator(".mp-ways")).to_contain_text("You have seen 1 of")
    play.play(other)
    expect(play.player.locator(".mp-ways")).to_contain_text("You have seen 2 of")


def test_it_plays_where_nothing_can_be_stored(site: Site, page: Page) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    play = rehearsal(page, site)
    way, end = play.ways[0]
    play.play(way)
    expect(play.heading).to_have_text(play.title(end))


def test_a_page_swapped_in_place_works_once(site: Site, page: Page) -> None:
    """Instant navigation replaces the container, or puts the same nodes back."""
    play = rehearsal(page, site)
    page.evaluate("""() => {
      const box = document.querySelector('[data-md-component=container]')
      for (let i = 0; i < 5; i++) box.replaceWith(box)
      box.replaceWith(document.importNode(box, true))
    }""")
    expect(play.player).to_have_count(1)
    expect(play.button("Read it as a script")).to_have_count(1)
    play.play(play.ways[0][0][:1])
    expect(play.player.locator(".mp-past__choice")).to_have_count(1)
