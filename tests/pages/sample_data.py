"""The words of the sample curriculum, as an author would type them."""

from __future__ import annotations

from typing import Any

Data = dict[str, Any]

OWN_PAGE: Data = {
    "title": "For managers",
    "summary": "What to ask, and what to leave alone.",
    "kind": "guide",
    "paths": ("starter",),
}
CURRICULUM: Data = {
    "for_authors": True,
    "edit_page": "https://git.example.org/edit/main/{file}",
    "report_problem": "https://git.example.org/issues/new?title=Mistake+in+{title}&body={page}%20{version}",
    "id": "sample",
    "title": "Sample & more",
    "summary": "A small curriculum.",
    "language": "en-GB",
    "licence": "MIT",
    "help": "Talk to **somebody** you trust.",
    "units": [
        {"id": "communication", "title": "Communication", "summary": "Listen and write."},
        {"id": "conflict", "title": "Conflict", "summary": "Nothing here yet."},
    ],
}
COMPETENCIES: Data = {
    "levels": {
        "1": {"name": "Foundation", "summary": "With help.", "evidence": "Can explain it."},
        "2": {"name": "Working", "summary": "On my own.", "evidence": "Two examples."},
    },
    "competencies": [
        {
            "id": "communication",
            "title": "Communication",
            "summary": "People understand the same thing.",
            "levels": {"1": ["Says what was understood."], "2": ["Repeats back key points.", "Names the point first."]},
            "warning_signs": ["'I sent it, so they know'"],
            "sources": ["clark-1991"],
        }
    ],
}
ROLES: Data = {
    "roles": [
        {"id": "starter", "title": "New starter", "summary": "The first days.", "targets": {"communication": 1}},
        {"id": "lead", "title": "Team lead", "summary": "No path yet.", "targets": {}},
    ]
}
PATH: Data = {
    "id": "starter",
    "title": "New starter",
    "role": "starter",
    "summary": "One module a week.",
    "stages": [
        {
            "id": "start",
            "why": "A first map.",
            "milestone": "End of week 2: one clear message.",
            "modules": [
                {"id": "listen", "why": "You hear a lot."},
                {"id": "write", "required": False, "why": "You ask a lot."},
            ],
        },
        {"id": "core", "why": "Find your place.", "milestone": "A goal is written down."},
    ],
}
GLOSSARY: Data = {
    "terms": [
        {"id": "stakeholder", "term": "stakeholder", "text": "Somebody affected.", "also": ["stakeholders"]},
        {"id": "active-listening", "term": "active listening", "text": "Listening that shows.", "also": []},
        {"id": "ci", "term": "CI", "text": "Builds and tests at each change.", "also": []},
    ]
}
BIBLIOGRAPHY: list[Data] = [
    {
        "key": "weger-2014",
        "type": "article",
        "authors": ["Weger, H., Jr.", "Bell, G.", "Minei, E. M."],
        "year": 2014,
        "title": "Active listening in first talks",
        "container": "Journal of Listening",
        "volume": "28",
        "issue": "1",
        "pages": "13-31",
        "doi": "10.1080/x",
        "evidence": "experiment",
        "supports": "Listeners were liked more.",
        "caution": "Students only.",
        "verified": {"status": "C1", "finding": "seen"},
    },
    {
        "key": "clark-1991",
        "type": "chapter",
        "authors": ["Clark, H. H.", "Brennan, S. E."],
        "year": 1991,
        "title": "Grounding",
        "evidence": "field-data",
        "supports": "People check.",
        "caution": "Old.",
        "contested": True,
    },
]
MODULE: Data = {
    "id": "listen",
    "title": "Listen actively",
    "summary": "Four moves.",
    "level": 2,
    "competencies": {"communication": 2},
    "objectives": [{"id": "O1", "thinking": "understand", "text": "Describe the four moves."}],
    "prerequisites": ["write"],
    "duration_minutes": 3,
    "status": "published",
    "authors": ["Ana", "Bo"],
    "reviewed": "2026-11-20",
    "sources": ["weger-2014"],
    "aliases": ["communication/listening"],
}
SHORT: Data = {
    "id": "write",
    "title": "Write clearly",
    "summary": "One page.",
    "level": 1,
    "competencies": {"communication": 1},
    "objectives": [{"id": "O1", "text": "Write a clear request."}],
    "duration_minutes": 4,
    "status": "draft",
}
LESSON: Data = {"id": "moves", "title": "Four moves", "duration_minutes": 6, "type": "concept"}
SCENARIO: Data = {
    "id": "probably",
    "title": "It is probably nothing",
    "duration_minutes": 8,
    "people": {"Leilani": "tester"},
    "sources": ["weger-2014"],
}
TRANSFER: Data = {
    "duration_minutes": 3,
    "reflection": "Who is hard to listen to?",
    "if_then": {"if": 'somebody says "it is nothing"', "then": "I ask what made them look"},
    "at_work": "Reflect back twice.",
    "manager": "Ask what they heard.",
}


def _base(type_: str, **more: object) -> Data:
    taught = {"objectives": ["O1"], "read_again": "moves#the-moves"}
    return {"id": f"ask-{type_}", "type": type_, "prompt": f"What about {type_}?", **taught, **more}


_CHOICES = [
    {"id": "a", "text": "Ask *what* she saw", "correct": True, "feedback": "It asks for what was seen."},
    {"id": "b", "text": "Ask if she is sure", "feedback": "It asks for proof."},
    {"id": "c", "text": "None of these", "feedback": "One fits.", "pinned": True},
]
_RATED = [
    {"id": "a", "text": "Stay", "rating": "best", "feedback": "Makes room."},
    {"id": "b", "text": "Ticket", "rating": "poor", "feedback": "Too early."},
    {"id": "c", "text": "Ignore", "rating": "worst", "feedback": "It is lost."},
]
QUESTIONS: list[Data] = [
    _base(
        "single",
        prompt="Read this:\n\n> It is nothing.\n\nWhich reply keeps the door open?",
        choices=_CHOICES,
        explanation="Ask for **facts**.",
        hints=["Think of the tester."],
        sources=["weger-2014"],
    ),
    _base("multiple", choices=_CHOICES, look_back="write", read_again="moves"),
    _base("true-false", statements=[{"id": "s1", "text": "Reflecting agrees.", "answer": False, "feedback": "No."}]),
    _base("judgement", choices=_RATED),
    _base("judgement", id="ask-rate", ask="rate", choices=_RATED),
    _base("order", items=[{"id": one, "text": f"Step {one}", "feedback": f"Why {one}"} for one in "abc"]),
    _base(
        "match",
        pairs=[{"id": one, "left": f"Left {one}", "right": f"right {one}", "feedback": "Yes."} for one in "abc"],
        extra=["nothing"],
    ),
    _base("short-text", accept=["reflect back", "reflecting"], near=[{"text": "repeat", "feedback": "Close."}]),
    _base("numeric", answer=25, tolerance=2, unit="minutes"),
    _base("rewrite", original="Do it asap.", model_answer="Restart it before 14:00.", checklist=["Has a time."]),
    _base("reflection"),
]

TEXTS = {
    "growth-sheet": "## Strengths\n\n| What I do well | An example |\n|---|---|\n|  |  |\n",
    "about": "Who it is for: [starters](role:starter) on a [path](path:starter).",
    "opening": 'Talk to stakeholders.\n\n!!! story "A call"\n    It is late.\n\n## Why\n\nBecause.\n',
    "lesson": """\
Active listening has a cost for every stakeholder and again every stakeholder [@weger-2014; @clark-1991].
CI is not ci.

## The moves

1. First, see [the overview](index.md) or [the quiz](quiz.yml).
2. Then [write](../write.md#why), [ask](module:write), [talk](lesson:listen/probably), [look](https://example.org/a).

![A ticket](ticket.png "Figure 1: a ticket")

### Detail

- [ ] The reason is **named**.
- [x] Done.

| a | b |
|---|--:|
| 1 | 2 |

```python
def f(x):

\treturn x
```

```question
ask-single
```

!!! compare "Watch two ways"
    !!! poor "Poor"
        Go away.

    !!! good "Good"
        Come in.

??? evil "Closed"
    A [stakeholder](term:stakeholder) with a [competency](competency:communication) and {{ braces }} {% raw %}.

Term
:   Meaning

A note[^1].

[^1]: The note.
""",
    "transfer": "## Before you ask\n\nTell them why.",
    "short": "## Why\n\nShort.\n\n```question\nask-multiple\n```\n",
    "situation": "You are in a call.",
    "told": "It is 17:20. Four people leave.",
    "said": "There is *something* odd.",
    "happens": "The others leave.",
    "feedback": "You made room [@weger-2014].",
    "debrief": "What helped.\n\n#### Think on\n\nMore.",
}
