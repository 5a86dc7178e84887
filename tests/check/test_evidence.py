"""The rules about evidence speak up where a claim outruns its source, and are quiet about stories and advice."""

from __future__ import annotations

import pytest

from milepost.check.numbers import numbers

from .said import findings

WRONG = {
    "EV001": [
        '!!! research "What the research says"\n    Listening works.',
        '??? research "What the research says"\n    Listening works.',
        '!!! research "One"\n    It works.\n\n!!! note "Two"\n    See this [@a-survey].',
        '!!! research "One"\n    It works.\n\nA paragraph [@a-survey].',
    ],
    "EV002": [
        "In a survey of 467 developers, steps helped [@a-survey].",
        "Training raised output by 13% [@a-trial].",
        "It was tried in five projects [@a-theory].",
        "A third of 1,086 workers took part [@a-trial].",
        "Output rose by 14.5 per cent [@a-trial].",
        '!!! research "R"\n    Of these, 60% said so. They were developers [@a-survey].',
        "About 57% of the money was named, by respondents [@an-opinion].",
    ],
    "EV003": [
        "Clear steps cause... no: clear steps caused faster fixes [@a-survey].".replace(
            "cause... no: clear steps ", ""
        ),
        "Good steps lead to less work, and this leads to trust [@a-survey].",
        "Steps make it easy, which makes developers faster [@a-survey].",
        "Training always raises output [@a-trial].",
        "The trial proves that training works [@a-trial].",
        "Training guarantees results [@a-trial].",
        "Most people spoke up [@some-cases].",
        "Research shows that there are four parts [@a-theory].",
        "Projects fail because nobody talks [@an-opinion].",
        "Poor talk causes loss [@an-opinion].",
    ],
    "EV005": [
        "Teams go through four stages [@old-stages].",
        "Plan the stages of your team [@old-stages].",
        '!!! research "R"\n    Four stages follow each other [@old-stages].',
    ],
    "EV006": [
        "This proven tool has three steps [@a-tool].",
        "An evidence-based tool in three steps [@a-tool].",
        "The scientific model has four parts [@a-theory].",
        "The validated tool helps [@a-tool].",
    ],
    "EV007": [
        "Studies show that people forget.",
        "Research shows that listening helps.",
        "According to research, meetings are too long.",
        "It is well known that tired people err.",
        "Science says so.",
        "This is scientifically proven.",
        "As everyone knows, tickets get lost.",
        "Experts agree that it helps.",
        "We use an evidence-based method.",
        "93% of communication is body language.",
        "70% of all projects fail.",
        "It takes 10,000 hours to become an expert.",
        "We learn by 70-20-10.",
        "A goldfish has a longer attention than you.",
        "It takes 23 minutes to get back to focus after an interruption.",
    ],
    "EV011": [
        "In a survey of 300 developers, most said that reviews help.",
        "40% of employees feel unheard.",
        "A recent study found that breaks help.",
        "Several experiments with students showed that tone is lost.",
        "Researchers found that people forget.",
        "In one experiment, people felt more understood.",
        "About 12 per cent of all projects end early.",
    ],
}

QUIET = {
    "EV001": [
        '!!! research "What the research says"\n    It helped in one survey [@a-survey].',
        '!!! research "R"\n    - One thing.\n    - Another [@a-survey].',
        '!!! note "Our idea"\n    Listening works.',
        '!!! research "R"\n    Text.\n\n    ??? note "More"\n        With a source [@a-survey].',
    ],
    "EV002": [
        "In a survey of 466 developers, half said so [@a-survey].",
        "Half of the developers, or 50%, said so [@a-survey].",
        "Training raised output by 13.5% [@a-trial].",
        "It was a study of 2010 [@a-trial].",
        "The call is at 14:30, in release 7.2 [@a-survey].",
        "Take 5 minutes for it. It helped [@a-survey].",
        "Ask two people, one after the other [@a-survey].",
        "The tool has three steps [@a-tool].",
        "There were 1,087 workers [@a-trial].",
        "We asked 12 people.",
        "Four stages, and eight teams [@old-stages; @new-stages].",
        "Ticket 2291 and line 4 are ours.",
        "Three ideas of ours rest on this [@a-theory].",
        "Try three things, and keep two [@a-survey].",
        "On 12 March 99 people came. They work [@a-survey].",
    ],
    "EV003": [
        "Clear steps go with faster fixes [@a-survey].",
        "We looked for the causes of delay [@a-survey].",
        "This does not prove that steps lead to speed [@a-survey].",
        "In an experiment, training led to more output [@a-trial].",
        "Training raised output on average [@a-trial].",
        "People reported it in two firms [@some-cases].",
        "The model says that there are four parts [@a-theory].",
        "A survey and a trial: training caused it [@a-survey; @a-trial].",
        "The root cause was a full disk.",
        "It is not proven [@a-theory].",
        "Respondents said that poor talk costs money [@an-opinion].",
        "Nobody knows whether it always works [@a-trial].",
        "The team lead makes coffee [@a-survey].",
    ],
    "EV005": [
        "Teams do not all go through four stages [@old-stages].",
        "These stages come from therapy groups only [@old-stages].",
        "Four stages, says one review; eight teams worked otherwise [@old-stages; @new-stages].",
        "The claim of four stages has little evidence [@old-stages].",
        "A survey of developers [@a-survey].",
        "Some doubt it. The stages are a slogan [@old-stages].",
    ],
    "EV006": [
        "A tool that many use has three steps [@a-tool].",
        "It is not proven [@a-tool].",
        "A proven tool of ours is the checklist.",
        "Nobody has validated it [@a-tool].",
        "A proven effect, on average [@a-trial].",
        "The model is one way to think [@a-theory].",
    ],
    "EV007": [
        "Steps helped most in one survey [@a-survey].",
        "Research shows that steps help [@a-survey].",
        "Make sure that everyone knows the time.",
        "Both experts agree on the best step.",
        "We found no study of this.",
        "No research shows that it works.",
        '"Studies show it", says the flyer.',
        "It takes 23 minutes to walk to the data centre.",
        "The disk is 93% full.",
        "43% of the tickets are closed.",
        "70% of the tests pass.",
        "Our user research shows two groups.",
        "The job ran for 10,000 hours without a fault.",
        "The goldfish in the office is called Ada.",
        '!!! story "A call"\n    "Studies show that it helps", he says.',
        "| Claim |  Label |\n|---|---|\n| Research shows it. | unsupported |",
        "If science says one thing, ask who was studied.",
    ],
    "EV011": [
        "In a survey, developers said that steps help [@a-survey].",
        "In a survey, developers said that steps help. They were many [@a-survey].",
        "We found no study of a site like this one.",
        "In one survey of your own team, ask three questions.",
        "Nobody has shown that it works.",
        "40% of the tests fail.",
        "In our survey 12 people answered.",
        "Study the log, and find the first error.",
        "The experiment is over, and the server is back.",
        "Imagine that 40% of users leave.",
        '!!! story "A call"\n    In a survey, users said that they were lost.',
        "Run an experiment for a week.",
        "Do a survey of your users, then decide.",
        "The survey closes on Friday.",
    ],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in WRONG.items() for text in texts])
def test_speaks_up(code: str, text: str) -> None:
    assert findings(code, text)


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in QUIET.items() for text in texts])
def test_is_quiet(code: str, text: str) -> None:
    assert findings(code, text) == []


MYTHS = "evidence-and-myths"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("93% of communication is body language. This is a myth.", "nothing before it"),
        ("A myth says that 93% of communication is body language.", "not followed"),
        ("A myth: 93% of communication is body language. It is not so.\n\nAgain: no 93% of words.", "second time"),
        ("## Why we forget\n\nPeople have an attention span of 8 seconds. That is wrong.", "nothing before it"),
    ],
)
def test_myths_are_marked(text: str, says: str) -> None:
    (message,) = findings("EV009", text, name=MYTHS)
    assert says in message


@pytest.mark.parametrize(
    "text",
    [
        "A myth says that 93% of communication is body language. The numbers are about liking [@the-93].",
        "You may hear that 70% of all projects fail. A review found no good evidence for it.",
        "## Myths you may meet\n\n70-20-10 is a rule. No: it came from the memories of managers.",
        '!!! warning "A myth"\n    An attention span has 8 seconds. No data support it.',
        "There is no evidence that 10,000 hours make an expert.",
        "The disk is 93% full.",
        "It is often said that 85% of success is soft skills.\n\nWe found no source for it.",
    ],
)
def test_marked_myths_are_fine(text: str) -> None:
    assert findings("EV009", text, name=MYTHS) == []
    assert findings("EV007", text, name=MYTHS) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,204 rows", [1204]),
        ("13.5% of them", [13.5]),
        ("USD 75 million", [75, 1_000_000]),
        ("at 17:20, release 7.2.1, ticket A-12", []),
        ("half of fifty", [50, 50]),
        ("forty-four", [44]),
        ("3-4 people", []),
        ("in 2010.", [2010]),
        ("someone, tone and often", []),
    ],
)
def test_numbers(text: str, expected: list[float]) -> None:
    assert [value for _, value in numbers(text)] == expected
