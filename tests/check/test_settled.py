"""Levels and silences: what they do to findings, and that they do nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.check import RULES, check
from milepost.check.codes import known
from milepost.check.registry import TEACHING, Rule
from milepost.check.stage import settled
from milepost.findings import Finding, Level, Place
from milepost.model import CheckFields, Curriculum, CurriculumFields, Silence, Unit

from . import made

FREE = "PA005"
FIXED = "RF001"
CODES = [FREE, "IT001", FIXED, "YM001", "SI001"]
FILES = ["modules/a/b.md", "modules/a/c.md"]
silences = st.builds(
    lambda code, reason, file, first, length: Silence(code, reason, Place(file, first), first, first + length),
    st.sampled_from([*CODES, "", "ZZ999"]),
    st.sampled_from(["because", ""]),
    st.sampled_from(FILES),
    st.integers(1, 20),
    st.integers(0, 10),
)
findings = st.builds(
    Finding,
    st.builds(Place, st.sampled_from(FILES), st.integers(1, 30), st.integers(1, 5)),
    st.sampled_from(CODES[:3]),
    st.just("wrong"),
    st.just(""),
    st.sampled_from(Level),
)


def with_levels(**levels: str) -> Curriculum:
    fields = CurriculumFields(
        id="x",
        title="x",
        summary="x",
        units=(Unit(id="unit", title="x", summary="x"),),
        check=CheckFields(levels=levels),  # type: ignore[arg-type]  # words, as authors write them
    )
    return replace(made.curriculum(made.module("a")), fields=fields)


def covers(silence: Silence, finding: Finding) -> bool:
    same = silence.code == finding.code and silence.place.file == finding.place.file
    return same and silence.first <= finding.place.line <= silence.last


@given(found=st.lists(findings, max_size=12), allowed=st.lists(silences, max_size=6))
def test_a_silence_hides_its_code_in_its_lines_and_nothing_else(found: list[Finding], allowed: list[Silence]) -> None:
    curriculum = replace(made.curriculum(), silences=tuple(allowed))
    left = settled(curriculum, found, {FREE, "IT001", FIXED})
    working = [one for one in allowed if one.reason and one.code in known().silenceable]
    for finding in found:
        assert (finding in left) == (not any(covers(silence, finding) for silence in working))
    added = [one for one in left if one not in found]
    assert {one.code for one in added} <= {"SI001", "SI002", "SI003", "SI004"}
    idle = {one for one in working if not any(covers(one, finding) for finding in found)}
    assert {one.place for one in added if one.code == "SI001"} == {one.place for one in idle}


def test_silence_of_a_rule_that_was_not_asked_is_not_told() -> None:
    curriculum = replace(made.curriculum(), silences=(Silence("IT001", "x", Place("a.md"), 1, 2),))
    assert settled(curriculum, [], {FREE}) == []
    assert [one.code for one in settled(curriculum, [], {"IT001"})] == ["SI001"]


@pytest.mark.parametrize(
    ("file", "faulty", "told"),
    [
        ("modules/unit/a/01-x.md", "modules/unit/a/quiz.yml", []),
        ("modules/unit/a/01-x.md", "modules/unit/a", []),
        ("modules/unit/a/01-x.md", "modules/unit/b/quiz.yml", ["SI001"]),
        ("modules/unit/a/01-x.md", "curriculum/roles.yml", []),
        ("curriculum/roles.yml", "curriculum/paths/x.yml", []),
        ("curriculum/roles.yml", "modules/unit/b/quiz.yml", []),
    ],
)
def test_silence_is_not_told_when_what_it_is_for_may_not_have_been_read(
    file: str, faulty: str, told: list[str]
) -> None:
    silence = Silence("IT001", "x", Place(file), 1, 2)
    curriculum = replace(made.curriculum(made.module("a")), silences=(silence,), faulty=frozenset({faulty}))
    assert [one.code for one in settled(curriculum, [], {"IT001"})] == told


def rule(level: Level, kind: str = TEACHING, lack: bool = False) -> Rule:
    place = Place("modules/unit/a/index.md")
    found = next(one for one in RULES if one.code == "IT001")
    return replace(
        found,
        kind=kind,
        level=level,
        lack=lack,
        faults=lambda *_: [(place, "x", "")],
        whole_faults=None,
    )


def levels_of(curriculum: Curriculum, one: Rule) -> list[Level]:
    return [finding.level for finding in check(curriculum, (one,)) if finding.code == one.code]


@pytest.mark.parametrize("word", ["error", "warning", "note"])
def test_level_is_what_the_house_says(word: str) -> None:
    assert levels_of(with_levels(IT001=word), rule(Level.WARNING)) == [Level[word.upper()]]


def test_ignored_rule_says_nothing() -> None:
    assert check(with_levels(IT001="ignore"), (rule(Level.ERROR),)) == []


def test_rule_that_the_site_is_built_on_keeps_its_level() -> None:
    fixed = rule(Level.ERROR, kind="structure")
    assert levels_of(with_levels(IT001="ignore"), fixed) == [Level.ERROR]


def test_what_a_draft_lacks_stays_a_note_at_any_level() -> None:
    assert levels_of(with_levels(IT001="error"), rule(Level.WARNING, lack=True)) == [Level.NOTE]


def test_levels_of_silences_can_be_set() -> None:
    silence = Silence(FREE, "x", Place("a.md"), 1, 2)
    for word, wanted in (("error", [Level.ERROR]), ("ignore", [])):
        curriculum = replace(with_levels(SI001=word), silences=(silence,))
        assert [one.level for one in settled(curriculum, [], {FREE})] == wanted
