"""Every code load can emit, with what it means. Data, no logic.

Longer than a module should be: it is one table, and it is read by code, one entry at a time.
"""

from __future__ import annotations

from milepost.codes.explanation import Explanation

FILES = {
    "FI001": Explanation(
        "A file is not UTF-8 text",
        "Every computer reads UTF-8 alike. In UTF-16 or Windows-1252 letters outside English turn into other letters.",
        "a file saved as 'ANSI' or 'Unicode' by an old editor",
        "the same file saved as UTF-8; with or without a byte order mark, with any line ends",
    ),
    "FI002": Explanation(
        "A control character stands in the text",
        "It cannot be seen, and browsers, terminals and search treat it in different ways.",
        "a NUL, an escape or a form feed that came with a copied text",
        "the text without it; tabs and line ends are fine",
    ),
    "FI003": Explanation(
        "An invisible character can disguise the text",
        "Characters that turn the direction of writing or have no width make a text look different from what it is.",
        "U+202E (right-to-left override) in a link text",
        "the plain text; letters of right-to-left scripts are fine without it",
    ),
    "FI004": Explanation(
        "A file is too large",
        "Large files make every build slow. A page of text has about 10 kB, so the limits are far away: 256 kB for a"
        " Markdown or YAML file, 1,000 kB for the bibliography, 2,000 kB for a picture.",
        "a whole book in one lesson; a photo as it comes from the camera",
        "several lessons; a picture of at most 2,000 pixels in width",
    ),
    "FI005": Explanation(
        "Links to other places are not followed",
        "A symbolic link can show files of the build machine to the world. Everything published stands in the project.",
        "modules/basics/listen -> ../../../elsewhere",
        "the folder itself, copied into modules/basics/",
    ),
    "FI006": Explanation(
        "This is not what it should be: a file, or a folder",
        "Pipes and devices cannot be read like files, and some of them never end.",
        "a folder named roles.yml; a named pipe",
        "a file named roles.yml",
    ),
    "FI007": Explanation(
        "A file or folder cannot be read",
        "What cannot be read cannot be checked, and it must not be missing from the site in silence.",
        "a file that only another user may read",
        "a file with the permission to read it",
    ),
    "FI008": Explanation(
        "A name has characters that do not work everywhere",
        "File names become parts of addresses, and every author's computer must be able to hold them.",
        "Zuhören & fragen.md, con.md",
        "listen-and-ask.md",
    ),
    "FI009": Explanation(
        "Two names differ only in capitals",
        "On Windows and macOS they are one and the same file, and one of the two gets lost.",
        "Listen.md beside listen.md",
        "listen.md and listen-more.md",
    ),
    "FI010": Explanation(
        "A file does not belong where it stands",
        "A file that nothing reads is a misspelt name or something that must not be published.",
        "modules/basics/listen/quizz.yml; modules/basics/listen/notes.html",
        "modules/basics/listen/quiz.yml; a file that begins with _ is left alone",
    ),
    "FI011": Explanation(
        "A picture is not what its name says",
        "Browsers go by the content. A file that only pretends to be a picture may be something harmful.",
        "an SVG drawing saved as call.png",
        "the drawing exported as PNG",
    ),
    "FI012": Explanation(
        "A file or folder that every curriculum needs is missing",
        "Without it there is nothing to build the site from.",
        "a project without curriculum/roles.yml",
        "curriculum/roles.yml with at least one role",
    ),
    "FI013": Explanation(
        "There is no module",
        "A site without modules teaches nothing; most often the build looks into the wrong folder.",
        "an empty folder modules/",
        "modules/<unit>/<module>/index.md",
    ),
    "FI014": Explanation(
        "A folder in modules/ is no unit",
        "The catalogue is ordered by the units in curriculum.yml; modules of other folders would stand nowhere.",
        "modules/comunication/ when the unit is called communication",
        "modules/communication/",
    ),
    "FI015": Explanation(
        "A module's folder has no index.md",
        "index.md holds what the module is: its id, title, level and objectives.",
        "modules/basics/listen/ with lessons only",
        "modules/basics/listen/index.md beside them",
    ),
    "FI016": Explanation(
        "Two pages of a module have the same number",
        "The numbers are the order of the pages; with two of the same the order is chance.",
        "02-moves.md beside 02-call.scenario.md",
        "02-moves.md and 03-call.scenario.md",
    ),
    "FI017": Explanation(
        "The same thing stands in two places",
        "Only one of the two would be read, and nobody would know which.",
        "'quiz:' in index.md beside a quiz.yml; listen.md beside listen/",
        "one of the two",
    ),
    "FI018": Explanation(
        "A file has very many mistakes",
        "After the first hundred the list stops to be useful; often one mistake near the top caused them.",
        "a table exported into a YAML file",
        "a file that follows the format",
    ),
    "FI019": Explanation(
        "Two versions were left in a file",
        "Where two people changed the same lines, git leaves both versions, and readers would see both with the marks"
        " between them.",
        "a line <<<<<<< HEAD and, below it, lines ======= and >>>>>>>",
        "the version that is right, without these three lines",
    ),
}

YAML = {
    "YM001": Explanation(
        "A quote or bracket is not closed",
        "Everything behind it is swallowed up to the next quote or bracket, often many lines below.",
        'title: "Listen',
        'title: "Listen"',
    ),
    "YM002": Explanation(
        "A tab stands where YAML takes only spaces",
        "A tab is wide in one editor and narrow in the next, so YAML does not use it to indent.",
        "a key that is indented with the tab key",
        "the same key, indented with two spaces",
    ),
    "YM003": Explanation(
        "A colon is missing or too many",
        "A key is followed by a colon and a space. A colon and a space inside a text look like a second key.",
        "title: Rule one: be kind",
        'title: "Rule one: be kind"',
    ),
    "YM004": Explanation(
        "A line is not in line with the others",
        "In YAML the column says what belongs together.",
        "'  level: 2' below 'title: Listen'",
        "'level: 2', in the same column as 'title'",
    ),
    "YM005": Explanation(
        "YAML cannot be read here",
        "Some characters mean something special at the start of a text.",
        "summary: @all read this",
        'summary: "@all read this"',
    ),
    "YM006": Explanation(
        "A key stands twice",
        "Most programs keep the last of the two in silence, so a part of the text gets lost.",
        "two lines 'title: ...' in one front matter",
        "one of them",
    ),
    "YM007": Explanation(
        "Anchors, aliases and merge keys are not used",
        "They save typing but make files hard to read, and a few lines of them can grow into gigabytes.",
        "feedback: *same",
        "feedback: the text, written out",
    ),
    "YM008": Explanation(
        "Tags are not used",
        "A tag tells the reader to make something special of a value; in some programs it runs code.",
        "title: !!python/name:os.system",
        "title: a text",
    ),
    "YM009": Explanation(
        "A yes or no without quotes",
        "Some programs read yes, no, on and off as true and false, others as words.",
        "text: Yes",
        'text: "Yes"; where true or false is meant: true',
    ),
    "YM010": Explanation(
        "A number that programs read in different ways",
        "10:30 can be 630, and 010 can be 8.",
        "text: 10:30",
        'text: "10:30"',
    ),
    "YM011": Explanation(
        "A key is not a word",
        "Keys are words (or whole numbers, for levels). `{{ }}` is read as a key that is itself a list of keys.",
        "title: {{ name }}",
        'title: "{{ name }}"',
    ),
    "YM012": Explanation(
        "Too many levels inside each other",
        "No file of a curriculum needs more than ten; more is a slip or an attempt to stop the build.",
        "[[[[[[[[[[[[[[[[[[[[[[[[",
        "a list",
    ),
    "YM013": Explanation(
        "A number is too long",
        "Computers keep about 15 digits of a number; the rest would change in silence.",
        "answer: 12345678901234567890",
        'answer: 12345; for a text: "12345678901234567890"',
    ),
    "YM014": Explanation(
        "A second document in one file",
        "A line --- begins a new document, and everything behind it would be ignored.",
        "a line --- in the middle of quiz.yml",
        "one document in each file",
    ),
    "YM015": Explanation(
        "An escape stands for an invisible character",
        "It would be in the page although nobody sees it in the file; see FI002 and FI003.",
        'title: "Listen \\u202e"',
        'title: "Listen"',
    ),
    "YM016": Explanation(
        "A text is cut short by a #",
        "Behind a space, # begins a comment: the rest of the line is not part of the text.",
        "title: Ticket #12 explained",
        'title: "Ticket #12 explained"',
    ),
    "FM001": Explanation(
        "A file has no front matter",
        "The lines between --- and --- at the top say what the page is. Without them there is no title and no id.",
        "a lesson that starts with its text",
        "a lesson that starts with ---",
    ),
    "FM002": Explanation(
        "The front matter never ends",
        "Without the second line --- nobody knows where the text begins.",
        "---, the keys, then the text at once",
        "---, the keys, ---, then the text",
    ),
}

SHAPE = {
    "SH001": Explanation(
        "A key that means nothing here",
        "A misspelt key would be lost in silence, so every unknown key is a mistake.",
        "sumary: Two moves",
        "summary: Two moves",
    ),
    "SH002": Explanation(
        "A required key is missing",
        "Something on the page would be empty, or could not be made at all.",
        "a choice without feedback",
        "feedback: It asks for what was seen.",
    ),
    "SH003": Explanation(
        "A value of the wrong kind",
        "A number, a text and a list are different things.",
        "level: two",
        "level: 2",
    ),
    "SH004": Explanation(
        "An id is not written as an id",
        "Ids are parts of addresses and keys of learners' progress: small letters, digits, single hyphens between them."
        " Ids of objectives and choices may have capitals.",
        "id: Listen Actively",
        "id: listen-actively",
    ),
    "SH005": Explanation(
        "A list has too few or too many entries",
        "A question with one choice is no question, and nobody reads twenty choices.",
        "choices: [...] with one choice",
        "choices: [...] with two to ten",
    ),
    "SH006": Explanation(
        "A type of question that does not exist",
        "The type decides how the question looks and how it is marked.",
        "type: multiple-choice",
        "type: single (one is right) or type: multiple (several can be right)",
    ),
    "SH007": Explanation(
        "A day that is no day",
        "Days are written year-month-day, so that everybody reads the same.",
        "reviewed: 20.11.2026",
        "reviewed: 2026-11-20",
    ),
    "SH008": Explanation(
        "A value is empty",
        "An empty text is most often one that was to be written later.",
        "feedback:",
        "feedback: It asks for what was seen.",
    ),
    "SH009": Explanation(
        "A number is out of range",
        "There are four levels, a percentage ends at 100, and no page takes more than eight hours.",
        "level: 5",
        "level: 4",
    ),
    "SH010": Explanation(
        "Not one of the words that can stand here",
        "The words of a choice have a meaning each; another word has none.",
        "status: done",
        "status: published",
    ),
    "SH011": Explanation(
        "A text is too long",
        "A value of a YAML file is a few sentences. Longer text belongs into a lesson.",
        "a summary of 20,000 characters",
        "a summary of two sentences",
    ),
    "SH012": Explanation(
        "There are no keys here",
        "A YAML file, or front matter, is a list of keys with their values.",
        "an empty roles.yml; one that begins with a list item",
        "roles.yml that begins with 'roles:'",
    ),
}

SCENARIO = {
    "SC001": Explanation(
        "A moment has no id or no title",
        "Choices lead to the id of a moment, and learners' progress hangs on it.",
        "## The call is ending",
        "## The call is ending {#call}",
    ),
    "SC002": Explanation(
        "The id of a moment is not written as an id",
        "It is a part of an address: small letters, digits, single hyphens between them.",
        "## The call {#The Call}",
        "## The call {#the-call}",
    ),
    "SC003": Explanation(
        "Two moments have the same id",
        "A choice could lead to either of them.",
        "two headings with {#call}",
        "{#call} and {#second-call}",
    ),
    "SC004": Explanation(
        "A scenario has no moments",
        "A story consists of moments: headings of level 2 with an id.",
        "a scenario with text only",
        "## The call is ending {#call}",
    ),
    "SC005": Explanation(
        "A list item is not a choice",
        "In a moment, every list item is something the learner can do, and leads to a moment.",
        "- Ask her to stay",
        "- [Ask her to stay](#two-minutes)",
    ),
    "SC006": Explanation(
        "A choice has something that is not one of its parts",
        "A choice has quality, effects, what happens and feedback; other text below it would be lost.",
        "    - result: She leaves.",
        "    - what happens: She leaves.",
    ),
    "SC007": Explanation(
        "A choice does not say what happens, or why",
        "What people do next, and why it helps or not, is what the learner learns from.",
        "a choice with quality and effects only",
        "    - feedback: You made room while the memory was fresh.",
    ),
    "SC008": Explanation(
        "A quality that does not exist",
        "A choice is strong, tempting or poor.",
        "    - quality: good",
        "    - quality: strong",
    ),
    "SC009": Explanation(
        "Effects cannot be read",
        "A choice changes trust, clarity and time, each by a whole number from -3 to +3.",
        "    - effects: trust +5, mood -1",
        "    - effects: trust +3, clarity -1",
    ),
    "SC010": Explanation(
        "Somebody speaks who is not introduced",
        "A paragraph that begins with a name and a colon is speech. Everybody who speaks stands in 'people'; a misspelt"
        " name would turn speech into something told.",
        "Leilany: It is probably nothing.",
        "Leilani: It is probably nothing.",
    ),
    "SC011": Explanation(
        "A kind of ending that does not exist",
        "A story ends well, hard or in between, and once.",
        "Ending: happy",
        "Ending: good",
    ),
    "SC012": Explanation(
        "A debrief stands in the wrong place",
        "A moment has at most one '### Debrief' with text below it; '## Debrief' is for all endings and stands last.",
        "## Debrief in the middle of the file",
        "## Debrief at the end",
    ),
    "SC013": Explanation(
        "Text stands behind the choices",
        "The page shows what is told first and then the choices; text behind them would be shown before them.",
        "a paragraph below the list of choices",
        "the paragraph above the list",
    ),
    "SC014": Explanation(
        "A part of a choice stands twice",
        "Only one of the two would be shown.",
        "two sub-items 'feedback' in one choice",
        "one of them",
    ),
    "SC015": Explanation(
        "A heading without a meaning",
        "Moments are headings of level 2. Below a moment, only '### Debrief' has a meaning.",
        "### What now?",
        "## What now? {#what-now}",
    ),
}

MARKDOWN = {
    "MD001": Explanation(
        "A block of code never ends",
        "Everything behind it would be shown as code.",
        "``` and the code, then the text",
        "```, the code, ```, then the text",
    ),
    "MD002": Explanation(
        "A question block without the id of one question",
        "The block stands for one question of the module, which is shown in its place.",
        "an empty block ```question",
        "```question, a line with the id, ```",
    ),
    "MD003": Explanation(
        "A citation cannot be read",
        "A citation leads to sources by their keys and holds nothing else.",
        "[@weger-2014, page 5]",
        "[@weger-2014]",
    ),
    "MD004": Explanation(
        "A line is very long",
        "A line of more than 10,000 characters is never a paragraph that people can read, and it can stop the build.",
        "a picture pasted as text",
        "a picture as a file beside the text",
    ),
    "MD005": Explanation(
        "Lists or quotes are nested very deep",
        "More than 20 levels cannot be shown, and they can stop the build.",
        "- - - - - - - - - - - - - - - - - - - - - - a",
        "- a",
    ),
    "MD006": Explanation(
        "Very many open brackets",
        "Hundreds of brackets that are never closed make the build slow.",
        "[[[[[[[[[[[[ and so on",
        "\\[ where a bracket itself is meant",
    ),
    "MD007": Explanation(
        "Very many headings",
        "A page with more than 300 headings cannot be found through, and it makes the build slow.",
        "a whole book in one lesson",
        "several lessons",
    ),
    "MD008": Explanation(
        "A link by name without an address",
        "`[text][name]` needs a line that says where the name leads; without it the brackets are shown as they are.",
        "[the guide][guide]",
        "[the guide][guide], and below: [guide]: 01-guide.md",
    ),
    "MD009": Explanation(
        "A comment never ends",
        "A comment of authors begins with `<!--` and ends with `-->`. Without its end nobody knows where the text"
        " goes on.",
        "<!-- ask Priyanka about this",
        "<!-- ask Priyanka about this -->",
    ),
    "MD010": Explanation(
        "A box is not written as a box",
        "Without an error the page would show the marks as text, lose the title, or leave the box empty with its text"
        " below it.",
        "!!! story “Monday”, or text below the line that is not indented",
        '!!! story "Monday", and its text below, each line after four spaces',
    ),
}

CODES: dict[str, Explanation] = {**FILES, **YAML, **SHAPE, **SCENARIO, **MARKDOWN}
