"""A calendar file of ours is read back by `icalendar`, with whatever stands in titles and addresses."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.javascript.asking import ask

HOSTILE = (
    "Plain",
    "semi;colon, comma and back\\slash, \\n that is no line",
    "two\r\nlines\nand\rthree",
    "END:VEVENT\r\nBEGIN:VALARM\r\nTRIGGER:-PT1M",
    "<img src=x onerror=alert(1)> & ${jndi} {{ 7*7 }}",
    "語" * 120,
    "e\u0301" * 90,
    "👩🏽‍💻" * 40,
    "\"quotes\" 'and' :colons: =signs=",
    "\u202eturned round\u202c and \u0000 gone \u0085 too",
    " spaces at both ends ",
    "x" * 5000,
)
URL = "http://127.0.0.1:8000/training/modules/listen-actively/"
TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff\ufffe\uffff"), max_size=200)


def day(title: str, number: int = 0, **more: str) -> dict[str, str]:
    made = (date(2026, 11, 26) + timedelta(days=7 * number)).isoformat()
    return {"id": f"study.{number}", "day": made, "title": title, "text": title, "url": URL, **more}


def read(text: str) -> list[Any]:
    """The entries, as a calendar program finds them."""
    calendars = icalendar.Calendar.from_ical(text, multiple=True)
    assert len(calendars) == 1
    assert [part.errors for part in calendars[0].walk()] == [[] for _ in calendars[0].walk()]
    assert {part.name for part in calendars[0].walk()} == {"VCALENDAR", "VEVENT"}
    return list(calendars[0].walk("VEVENT"))


def heard(text: str) -> str:
    """A title without what no calendar may hold: line ends are one, and there are no control characters."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in plain if letter == "\n" or not (ord(letter) < 32 or 127 <= ord(letter) < 160))


def test_hostile_titles_stay_titles() -> None:
    entries = read(ask("calendar", ["My plan", [day(title, number) for number, title in enumerate(HOSTILE)]]))
    assert [str(entry["SUMMARY"]) for entry in entries] == [heard(title) for title in HOSTILE]
    assert [str(entry["DESCRIPTION"]) for entry in entries] == [heard(title) for title in HOSTILE]


@given(st.lists(TEXT, min_size=1, max_size=50))
@settings(max_examples=8, deadline=None)
def test_any_text_is_read_back(titles: list[str]) -> None:
    text = ask("calendar", [titles[0], [day(title, number) for number, title in enumerate(titles)]])
    assert [str(entry["SUMMARY"]) for entry in read(text)] == titles


def test_days_are_whole_and_names_stay() -> None:
    entries = read(ask("calendar", ["My plan", [day("a"), day("b", 1)]]))
    assert [entry["DTSTART"].dt for entry in entries] == [date(2026, 11, 26), date(2026, 12, 3)]
    assert [str(entry["UID"]) for entry in entries] == ["study.0@milepost", "study.1@milepost"]
    assert {entry["DTSTAMP"].dt for entry in entries} == {datetime(2026, 11, 24, 7, 8, 9, tzinfo=UTC)}
    assert {str(entry["URL"]) for entry in entries} == {URL}


def test_lines_are_those_of_the_standard() -> None:
    text = ask("calendar", ["My plan", [day(title) for title in HOSTILE]])
    assert text.endswith("END:VCALENDAR\r\n")
    lines = text.split("\r\n")[:-1]
    assert [line for line in lines if "\n" in line or "\r" in line] == []
    assert max(len(line.encode()) for line in lines) <= 75


@pytest.mark.parametrize("more", [{"url": ""}, {"text": ""}])
def test_what_is_not_there_is_not_written(more: dict[str, str]) -> None:
    (entry,) = read(ask("calendar", ["My plan", [day("a", **more)]]))
    assert ("URL" in entry) == ("url" not in more)
    assert ("DESCRIPTION" in entry) == ("text" not in more)
