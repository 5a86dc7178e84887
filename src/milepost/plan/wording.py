"""Stage 3. Words for what data says in codes and numbers. Knows no page."""

from __future__ import annotations

from milepost.model import EndingKind, Quality, Rating

KINDS = {
    "module": "Overview",
    "whole": "Module on one page",
    "concept": "Lesson",
    "practice": "Practice",
    "reflection": "Reflection",
    "summary": "Summary",
    "scenario": "Conversation",
    "quiz": "Questions",
    "plan": "Plan and transfer",
}
QUESTION_TYPES = {
    "single": "One answer",
    "multiple": "Several answers",
    "true-false": "True or false",
    "judgement": "The best next step",
    "order": "Put in order",
    "match": "Find the pairs",
    "short-text": "A word or two",
    "numeric": "A number",
    "rewrite": "Write it better",
    "reflection": "A thought to write down",
}
STATUS = {"draft": "Draft: not checked yet", "review": "In review", "published": ""}
STAGES = {"start": "Start", "core": "Core", "stretch": "Stretch"}
RATINGS = {
    Rating.BEST: "Best next step",
    Rating.ACCEPTABLE: "Acceptable next step",
    Rating.POOR: "Poor next step",
    Rating.WORST: "Worst next step",
}
QUALITIES = {
    Quality.STRONG: "A strong choice",
    Quality.TEMPTING: "A tempting choice: right idea, wrong time or form",
    Quality.POOR: "A poor choice",
}
ENDINGS = {
    EndingKind.GOOD: "A good ending",
    EndingKind.MIXED: "A mixed ending",
    EndingKind.HARD: "A hard ending",
}
VERIFIED = {
    "C1": "Details seen in two or more places",
    "C2": "Details seen on a page of the owner, the publisher or an index",
    "C3": "Details seen in one place, or only on third-party pages",
    "GK": "From general knowledge: not checked yet",
}
FINDINGS = {"seen": "the finding itself was read", "not-seen": "the finding itself was not read"}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def minutes(count: int) -> str:
    """`95` -> `1 h 35 min`."""
    hours, rest = divmod(count, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def day(iso: str) -> str:
    """`2026-11-20` -> `20 November 2026`."""
    year, month, number = iso.split("-")
    return f"{int(number)} {_MONTHS[int(month) - 1]} {year}"


def change(name: str, amount: int) -> str:
    """`trust`, -2 -> `trust down 2`; nothing when nothing changes."""
    if not amount:
        return ""
    size = f" {abs(amount)}" if abs(amount) > 1 else ""
    return f"{name} {'up' if amount > 0 else 'down'}{size}"


def sentence(code: str) -> str:
    """`meta-analysis` -> `Meta-analysis`, `field-data` -> `Field data`."""
    words = code if code == "meta-analysis" else code.replace("-", " ")
    return words[:1].upper() + words[1:]


def listed(words: tuple[str, ...]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
