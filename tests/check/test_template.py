"""The texts that MO010 looks for are those that `new` and the template write."""

from __future__ import annotations

from pathlib import Path

from milepost.check.rules.teaching import mo010_no_words_of_the_template as rule
from milepost.new import module as made

ROOT = Path(__file__).parents[2]


def test_rule_knows_the_words_of_the_template() -> None:
    new = made.module(made.NewModule("asking", "Asking", "basics", "communication", "2026-11-23"))
    template = (ROOT / "modules" / "_template" / "index.md").read_text(encoding="utf-8")
    for text in (new.after, template):
        for words in (rule.SUMMARY, *rule.OBJECTIVES, rule.AUTHOR, f"---\n{rule.OPENING}"):
            assert words in text
    assert made.WHY == rule.WHY
