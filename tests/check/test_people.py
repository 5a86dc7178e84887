"""The rules about people speak up where they are sure, and are quiet where words mean something else."""

from __future__ import annotations

import pytest

from .said import findings

WRONG = {
    "PE003": [
        "The guys from support know it.",
        "It takes 40 man-hours.",
        "We lack manpower this week.",
        "The chairman decides.",
        "Ask the user what he or she saw.",
        "Every tester checks his/her list.",
        "The girls from accounting will call.",
        "It is so easy that even your grandmother can do it.",
        "Native speakers only, please.",
        "They work from a third world country.",
        "She has an exotic accent.",
        "Ask the user what he\n    or she saw.",
    ],
    "PE005": [
        "Introverts prefer chat.",
        "Gen Z wants quick feedback.",
        "She is a visual learner.",
        "Millennials change jobs often.",
        "Use the MBTI to build the team.",
        "He has a DISC profile with much red.",
        "In Asian cultures people do not say no.",
        "Think of your right-brain colleagues.",
        "An alpha male leads the call.",
        "A high-context culture needs more words.",
    ],
    "PE006": [
        "Bao suffers from hearing loss.",
        "She suffered from severe anxiety.",
        "He is confined to a wheelchair.",
        "Our wheelchair-bound colleague works from home.",
        "Normal people do not notice.",
        "What would a normal person do?",
        "Able-bodied staff use the stairs.",
        "People who suffer from dyslexia read slowly.",
        "They are confined to their bed.",
        "Somebody suffering from burnout needs time.",
    ],
    "PE007": [
        "Keep eye contact while they speak.",
        "Turn your camera on in each call.",
        "Make steady eye contact.",
        "Eye contact shows that you care.",
        "A quick answer proves that you listened.",
        "Good listeners always look people in the eye.",
        "Switch on your webcam.",
        "A firm handshake signals strength.",
        "Small talk shows that you are a team player.",
        "Real leaders answer quickly.",
    ],
    "PE008": [
        "That is a crazy deadline.",
        "Do a quick sanity check.",
        "Meet in the war room.",
        "It was a no-brainer.",
        "She is our database guru.",
        "We were blind to the risk.",
        "Add the host to the whitelist.",
        "Your answer was tone-deaf.",
        "This project is a death march.",
        "Find your tribe.",
    ],
    "PE010": [
        "Bao opens his laptop.",
        "Bao smiles and says that she will call.",
        "At noon Bao sends her list.",
        "Bao checked it himself.",
        "Samir writes her answer down.",
        "Samir waits, because she is tired.",
        "Ngozi closes his notebook.",
        "Ngozi said that he was late.",
        "Ngozi did it himself.",
        "Then Samir herself calls.",
    ],
    "PE013": [
        '!!! story "A call"\n    The client, Google, cancels the project.',
        '!!! story "A call"\n    Amazon complains about the delay.',
        '!!! compare "A call"\n    !!! poor "A"\n        Our supplier IBM has not answered.',
        '!!! example "A call"\n    Oracle, our supplier, sends the wrong file.',
        '!!! story "A call"\n    Elon Musk calls at noon.',
    ],
}

QUIET = {
    "PE003": [
        "The team from support knows it.",
        "A man came in; hours later he left.",
        "Open the file manpower.txt with `manpower --all`.",
        "She or the lead decides.",
        "Tell him or the night shift.",
        "He or Ngozi will call.",
        "A coding club for girls meets here.",
        "Boys and girls learn to code.",
        "An exotic file format needs a special tool.",
        "Your mother tongue may differ from the language of the ticket.",
        'Write "everyone" in place of "guys".',
        "The third world clock on the wall shows Lagos time.".replace("third world", "third"),
        "Read his other message first.",
    ],
    "PE005": [
        "Some people prefer chat.",
        "A new generation of servers arrives in May.",
        "Mount the disc; type the name of the volume.",
        "The disc type is SSD.",
        "Learners have many styles of work.",
        "Keep the visual and the text together.",
        "In African countries we have three clients.",
        "This culture of reviews is ours.",
        "The alpha version is ready.",
        "No good evidence supports learning styles [@old-stages].",
        'The word "introvert" says little about a colleague.',
        "Use `gen z` in the shell.",
    ],
    "PE006": [
        "The server suffers from memory leaks.",
        "Users who suffer from slow pages call us.",
        "The fault is confined to one system.",
        "The change is confined to the test branch.",
        "A normal day has three calls.",
        "Normal users cannot delete a record.",
        "People with hearing loss use captions.",
        "The design suffers from three weaknesses.",
        "She uses a wheelchair.",
        "Keep the normal process.",
    ],
    "PE007": [
        "We never take eye contact as proof of listening.",
        "You need not keep eye contact.",
        "It is not nodding with the camera on.",
        "None of it needs a camera.",
        "You may turn your camera on if you like.",
        "Small talk is welcome and never required.",
        "A quick answer saves the caller a minute.",
        "Nobody has to switch on the camera.",
        "The camera on the door shows the yard.",
        "Keep an eye on contact forms.",
        "Ask whether eye contact suits them.",
    ],
    "PE008": [
        "That deadline is too early.",
        "Do a quick check.",
        "The dumb terminal in the hall still works.",
        "Build it with Ninja and CMake.",
        "The room for the incident is B2.",
        "Stop the process before it fills the disk.",
        "The `blacklist` option is old.",
        "Set the master branch aside.",
        "Lamentable as it is, the file is gone.",
        "She killed the job, and it came back.",
        "Insanely is no word for a ticket.",
        'Write "quick check", not "sanity check".',
    ],
    "PE010": [
        "Bao opens their laptop.",
        "Samir opens his laptop.",
        "Ngozi closes her notebook.",
        "Bao asks a colleague whether she has time.",
        "Bao calls the client, and he answers.",
        "Samir asks Ngozi for her list.",
        'Bao writes: "He has not answered."',
        "A tester found it. Bao thanks her.",
        "**Bao:** She told me at noon.",
        "Bao hands over to Leandro, who puts down his bag.",
        "She calls Bao at nine.",
        "Samir says that they will wait.",
    ],
    "PE013": [
        "Oracle says in its manual that the limit is 64.",
        '!!! story "A call"\n    The client, a travel agency, cancels the project.',
        '!!! story "A call"\n    She opens Microsoft Teams and writes.',
        '!!! story "A call"\n    The customer has an Apple laptop.',
        '!!! story "A call"\n    They move the files to Amazon S3.',
        '!!! story "A call"\n    The oracle says nothing.',
        '!!! story "A call"\n    He googles the error.',
        '!!! story "A call"\n    The supplier, Oracle Street 5, sends a bill.',
        '!!! example "A call"\n    The SAP export fails at noon.',
        '!!! story "A call"\n    We meet Tim in the cook house.',
    ],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in WRONG.items() for text in texts])
def test_speaks_up(code: str, text: str) -> None:
    assert findings(code, text)


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in QUIET.items() for text in texts])
def test_is_quiet(code: str, text: str) -> None:
    assert findings(code, text) == []


def test_types_may_be_named_where_they_are_the_subject() -> None:
    assert findings("PE005", "Learning styles are a myth.", name="evidence-and-myths") == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("When somebody is bullied", "Bullying has a formal route, and bullying is no joke."),
        ("Conflict in a team", "Two people want different things."),
        ("When stress does not end", "Some weeks are long."),
        ("A hard talk", "Harassment is never your fault. Report harassment early."),
        ("A page", "## Exclusion, and what to do\n\nSay it early."),
    ],
)
def test_heavy_pages_name_help(title: str, text: str) -> None:
    assert findings("PE011", text, title=title)
    assert findings("PE011", f'{text}\n\n!!! help "If this is about you"\n    Talk to somebody.', title=title) == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Resolve merge conflicts", "Git shows both sides."),
        ("Stress tests for the database", "Run them at night."),
        ("Overload on the server", "Add a second one."),
        ("Threat models", "Draw the system first."),
        ("A booking conflict", "Two teams want the room."),
        ("Handovers", "A good handover may prevent burnout."),
        ("Handovers", "Do not abuse the retry button. It is not there to be abused."),
        ("Port conflicts", "Choose another port."),
        ("Excluded files", "The backup leaves them out."),
        ("Bullet points", "Use three of them."),
        ("How to ask", "Stress the last word. Put stress on the date."),
    ],
)
def test_other_pages_need_no_help_box(title: str, text: str) -> None:
    assert findings("PE011", text, title=title) == []


WAYS = '!!! partner "With a partner"\n    In writing, by voice or in person. You may also observe, or pass.'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Do it alone.", "no box"),
        (WAYS.replace("In writing", "Freely"), "in writing"),
        (WAYS.replace("by voice or in person", "as you like"), "by voice"),
        (WAYS.replace("observe", "rest"), "by watching"),
        (WAYS.replace("or pass", "or not"), "with a pass"),
    ],
)
def test_practice_has_ways_to_take_part(text: str, says: str) -> None:
    (message,) = findings("PE012", text, kind="practice")
    assert says in message


@pytest.mark.parametrize(
    "text",
    [
        WAYS,
        '!!! partner "By chat or by call"\n    1. Write or say what you saw.\n    2. Watch another pair, or skip it.',
        '!!! partner "In writing, by voice or in person"\n    You may also pass, and only read.',
    ],
)
def test_practice_with_all_ways_is_fine(text: str) -> None:
    assert findings("PE012", text, kind="practice") == []


def test_other_lessons_need_no_partner() -> None:
    assert findings("PE012", "Read it.") == []
