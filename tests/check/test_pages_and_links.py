"""The rules about headings, links, pictures and tables speak up where they are sure, and are quiet otherwise."""

from __future__ import annotations

import pytest

from .said import findings

WRONG = {
    "AC001": [
        "## Introduction\n\nText.",
        "## Overview\n\nText.",
        "## Part 2\n\nText.",
        "## Miscellaneous\n\nText.",
        "## **Other**\n\nText.",
        "### Section II\n\nText.",
        "## TODO\n\nText.",
    ],
    "AC002": [
        "[Click here](02-ask.md) for more.",
        "It is [here](02-ask.md).",
        "[Read more](https://example.org/a)",
        "[this link](02-ask.md)",
        "See https://example.org/a/b?c=1 for it.",
        "<https://example.org/a>",
        "[https://example.org/a](https://example.org/a)",
        "[**here**](02-ask.md)",
        "Go to www.example.org today.",
        "[More](module:m)",
    ],
    "AC003": [
        "![Screenshot](call.png)",
        "![call.png](call.png)",
        "![An image](call.png)",
        "![Figure 3](call.png)",
        "![IMG_2031](call.png)",
    ],
    "AC004": [
        "Take the green one.",
        "See the red box.",
        "The box on the right shows it.",
        "Required fields are marked in red.",
        "Look at the words in green.",
        "Click the blue button.",
        "| Step | Done |\n| --- | --- |\n| One | ✅ |",
        "- 👍",
        "Open the menu to the left.",
        "The answers in orange are ours.",
    ],
    "AC005": [
        "| | |\n| --- | --- |\n| a | b |",
        "| A | |\n| --- | --- |\n| a | b |",
        "| A |\n| --- |\n| a |",
        "| A | B |\n| --- | --- |",
        '!!! note "A"\n    | A | |\n    | --- | --- |\n    | a | b |',
    ],
    "AC006": [
        "Watch [the handover](https://example.org/handover.mp4).",
        "See [this talk about handovers](https://www.youtube.com/watch?v=1).",
        "[The call as a recording](call.mp3)",
    ],
    "AC009": [
        "> People listen. They also talk. So do we. [@a-survey]",
        "> First. \n> Second one here [@a-theory].",
        "> One sentence.\n>\n> Another sentence [@a-theory].",
    ],
}

QUIET = {
    "AC001": [
        "## Why two correct fixes broke the login\n\nText.",
        "## Debrief\n\nText.",
        "## Part of the plan\n\nText.",
        "## More than one way\n\nText.",
        "## An overview of the shift plan\n\nText.",
        "## Step 2: ask openly\n\nText.",
        "## Other ways to ask\n\nText.",
        "## Summary\n\nText.",
        "## Texts that travel\n\nText.",
        "## One idea\n\nText.",
        "```\n## Introduction\n```",
    ],
    "AC002": [
        "Go on with [the open question](02-ask.md).",
        "[Here is the list of rules](02-ask.md)",
        "[Read more about handovers](02-ask.md)",
        "Use `https://example.org/a` as the address.",
        "```\nhttps://example.org/a\n```",
        "~~~\nhttps://example.org/a\n~~~",
        "[stakeholders](term:stakeholder)",
        "[source](term:source)",
        "<support@example.org>",
        "[The standard][one]\n\n[one]: https://example.org/a",
        "[Links that say where they go](02-ask.md)",
        "The word www stands for it.",
        "[Next: the open question](02-ask.md)",
        "[Go](https://example.org/go) is a language.",
    ],
    "AC003": [
        "![Three people on a call; one is about to leave](call.png)",
        "![A picture of the queue with six tickets](call.png)",
        "![Screenshot of the ticket form with four fields](call.png)",
        "![Diagram: the ticket goes from user to tester](call.png)",
        "![](call.png)",
    ],
    "AC004": [
        "All tests are green.",
        "The build turned red at noon.",
        "A green field project starts from nothing.",
        "Take the second one.",
        "The night shift is on the right track.",
        "You are right, and the box is full.",
        "Use a red pen, or any other.",
        '!!! story "A call"\n    She clicks the red button.',
        "| Step | Done |\n| --- | --- |\n| One | ✅ yes |",
        "Done 👍",
        "Read the text on the left-over label.",
        "Orange is a fruit.",
        "a → b",
        "Write the name on the blue form, and then on the other.",
    ],
    "AC005": [
        "| A | B |\n| --- | --- |\n| a | b |",
        "| | Poor | Good |\n|---|---|---|\n| 1 | a | b |",
        "| A | B |\n|---|---|\n| a | |",
        "A | B\n--- | ---\na | b",
        "```\n| | |\n|---|---|\n```",
        "a | b is a pipe.",
        "| A \\| B | C |\n| --- | --- |\n| a | b |",
    ],
    "AC006": [
        "Watch [the handover](https://example.org/handover.mp4), with captions.",
        "See [this talk](https://www.youtube.com/watch?v=1). A transcript stands below it.",
        "The file `call.mp4` is large.",
        "Name the recording call.mp3 and send it.",
        "[A page about mp4 files](https://example.org/mp4)",
        "[The list](https://example.org/list.mp4x)",
    ],
    "AC009": [
        "> Tuan, the export stopped. Please call Bao.",
        "> One sentence that matters [@a-theory].",
        "Two sentences. And a source [@a-theory].",
        "> **1** Subject: Decision\n>\n> **2** Hello Goran, please decide. Thank you.",
        "> A ticket. It has two sentences.\n\nA paragraph [@a-theory].",
    ],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in WRONG.items() for text in texts])
def test_speaks_up(code: str, text: str) -> None:
    assert len(findings(code, text)) == 1


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in QUIET.items() for text in texts])
def test_is_quiet(code: str, text: str) -> None:
    assert findings(code, text) == []
