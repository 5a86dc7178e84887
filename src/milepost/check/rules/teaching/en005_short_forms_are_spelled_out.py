"""EN005: a short form is spelled out where a page uses it first, and a page has up to three of them.

Why: every team thinks that everybody knows its short forms. Common ones of IT (API, URL), units, times and currencies
need no explanation; a term of the glossary has one already.
Bad: `Ask the CAB before you plan the RTO.`
Good: `Ask the change advisory board (CAB) before you plan ...`
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from milepost.check.lists.short_forms import COMMON, STRESSED
from milepost.check.passages import Passage, texts
from milepost.check.registry import Fault
from milepost.check.usage import Pattern, Use
from milepost.check.voices import is_quoted
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import bare
from milepost.reading.plain import GONE

CODE = "EN005"
LEVEL = Level.WARNING
MOST = 3
_SHORT = Pattern(re.compile(r"[A-Z](?<![\w&@#*./-].)[A-Z0-9]*[A-Z][A-Z0-9]*(?=s?(?!\w))(?![&@/]|-\d)"))
_CAPITALS = re.compile(r"[A-Z]{2,}")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Short forms without explanation in the curriculum's own texts, each of which stands alone on many pages."""
    known = _known(curriculum)
    for use, match in _SHORT.uses(curriculum, None):
        if match[0] not in known and not _is_quoted(use) and not _is_explained([use.passage], match[0]):
            yield use.fault(*_unexplained(match[0]))


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Short forms without explanation, and too many of them, page by page."""
    for file, found in _pages(curriculum, module).items():
        passages = [passage for passage in texts(module).passages if passage.start.file == file]
        quoted = {use.words for use in found if _is_quoted(use)}  # the page speaks of them
        first = {use.words: use for use in reversed(found) if use.words not in quoted}
        yield from (use.fault(*_unexplained(word)) for word, use in first.items() if not _is_explained(passages, word))
        if len(first) > MOST:
            yield _too_many(sorted(first.values(), key=found.index))


def _pages(curriculum: Curriculum, module: Module) -> dict[str, list[Use]]:
    """The short forms of each page, by file, that are not known to everybody."""
    known, found = _known(curriculum), defaultdict(list)
    for use, match in _SHORT.uses(curriculum, module):
        if match[0] not in known and not _is_shouted(use):
            found[use.passage.start.file].append(use)
    return found


def _too_many(uses: list[Use]) -> Fault:
    message = f"this page has {len(uses)} short forms: {', '.join(use.words for use in uses[: MOST + 3])}"
    return uses[MOST].fault(message, f"keep up to {MOST}, and write the others out.")


def _unexplained(word: str) -> tuple[str, str]:
    return f"the short form {word} is not spelled out", f"write it in full where it comes first: Full Name ({word})."


def _known(curriculum: Curriculum) -> frozenset[str]:
    """Short forms that need no explanation, or have one in the glossary."""
    forms = (form for term in curriculum.terms for form in (term.term, *term.also))
    return COMMON | STRESSED | frozenset(word for form in forms for word in _CAPITALS.findall(form))


def _is_explained(passages: Iterable[Passage], word: str) -> bool:
    """Whether it stands in brackets behind its long form, or its long form in brackets behind it."""
    pattern = re.compile(rf"\w\S* \({word}s?\)|(?<!\w){word} \(\w{{3,}}")
    return any(pattern.search(bare(passage.text).replace(GONE, "")) for passage in passages if word in passage.text)


def _is_quoted(use: Use) -> bool:
    return is_quoted(use.passage, use.start)


def _is_shouted(use: Use) -> bool:
    """Whether the words around it are in capitals as well."""
    text = bare(use.passage.text)
    before, after = text[: use.start].split()[-1:], text[use.end :].split()[:1]
    return any(_CAPITALS.fullmatch(word.strip(".,!?\"'")) and word not in COMMON for word in (*before, *after))
