"""Part of load. The author's guide: our own pages, so a fault in them is raised, not reported."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from milepost.load.faults import Faults
from milepost.load.shape import shaped
from milepost.load.yamlpos import read
from milepost.model import GuidePage, Question, QuizFields

INDEX = "README"
_TITLE = re.compile(r"# (.+)\n+")
_FENCE = re.compile(r"^(?P<marks>`{3,})(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=marks)$", re.MULTILINE | re.DOTALL)
_LIVE = "yaml question"
_LINK = re.compile(r"\]\(([\w/-]+)\.md")


def load_guide(folder: Path) -> tuple[GuidePage, ...]:
    """All pages: the index, the pages in the order in which it links to them, then the rest by name.

    A code block that begins with `yaml question` is shown as it stands, and below it as learners see it.
    Raises ValueError when a page has no title or such a question is none.
    """
    pages = {page.name: page for page in (_page(folder, file) for file in sorted(folder.rglob("*.md")))}
    order = dict.fromkeys((INDEX, *_LINK.findall(pages[INDEX].text if INDEX in pages else ""), *pages))
    return tuple(pages[name] for name in order if name in pages)


def _page(folder: Path, file: Path) -> GuidePage:
    text = file.read_text(encoding="utf-8")
    title = _TITLE.match(text)
    if not title:
        raise ValueError(f"{file} does not begin with a title: # ...")
    examples: list[Question] = []

    def shown(fence: re.Match[str]) -> str:
        info, body, marks = fence["info"].strip(), fence["body"], fence["marks"]
        block = f"{marks}{info.partition(' ')[0]}\n{body}{marks}"
        if info != _LIVE:
            return block
        example = _question(file, body)
        examples.append(example)
        return f"{block}\n\n```question\n{example.id}\n```"

    name = file.relative_to(folder).with_suffix("").as_posix()
    return GuidePage(name, title[1].replace("`", ""), _FENCE.sub(shown, text[title.end() :]), tuple(examples))


def _question(file: Path, body: str) -> Question:
    faults = Faults()
    document = read(f"duration_minutes: 1\nquestions:\n{textwrap.indent(body, '  ')}", str(file), faults, 1)
    quiz = shaped(QuizFields, document, faults) if document else None
    if quiz is None or faults.total:
        raise ValueError(f"an example in {file} is no question: {[fault.message for fault in faults.sorted()]}")
    return quiz.questions[0]
