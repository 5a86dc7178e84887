"""EN005: a short form is spelled out where a page uses it first, and a page has up to three of them.

Why: every team thinks that everybody knows its short forms. Common ones of IT (API, URL), units, times and currencies
need no explanation; a term of the glossary has one already.
Bad: `Ask the CAB before you plan the RTO.`
Good: `Ask the change advisory board (CAB) before you plan ...`
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from milepost.check.lists.short_forms import COMMON, STRESSED
from milepost.check.registry import Fault
from milepost.check.usage import Pattern, Use
from milepost.check.voices import is_quoted
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import GONE, bare

CODE = "EN005"
LEVEL = Level.WARNING
MOST = 3
_SHORT = Pattern(re.compile(r"[A-Z](?=[A-Z0-9])(?<![\w&@#*./-].)[A-Z0-9]*[A-Z][A-Z0-9]*(?=s?(?!\w))(?![&@/]|-\d)"))
_EXPLAINED = re.compile(r"\w\S* \(#s?\)|#s? \(\w{3,}")
"""In brackets behind its long form, or before its long form in brackets."""
_NEAR = 12
_CAPITALS = re.compile(r"[A-Z]{2,}")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Short forms without explanation in the curriculum's own texts, each of which stands alone on many pages."""
    for use in _short_forms(curriculum, None):
        if not _is_quoted(use) and not _EXPLAINED.search(_around(use)):
            yield use.fault(*_unexplained(use.words))


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Short forms without explanation, and too many of them, page by page."""
    pages: defaultdict[str, list[Use]] = defaultdict(list)
    for use in _short_forms(curriculum, module):
        pages[use.passage.start.file].append(use)
    for found in pages.values():
        yield from _page(found)


def _page(found: list[Use]) -> Iterator[Fault]:
    quoted = {use.words for use in found if _is_quoted(use)}  # the page speaks of them
    by_word: defaultdict[str, list[Use]] = defaultdict(list)
    for use in found:
        if use.words not in quoted:
            by_word[use.words].append(use)
    for uses in by_word.values():
        yield from _first_use(uses)
    if len(by_word) > MOST:
        first = list(by_word)[: MOST + 3]
        message = f"this page has {len(by_word)} short forms: {', '.join(first)}{' ...' * (len(by_word) > len(first))}"
        yield by_word[first[MOST]][0].fault(message, f"keep up to {MOST}, and write the others out.")


def _short_forms(curriculum: Curriculum, module: Module | None) -> Iterator[Use]:
    """Those that are not known to everybody."""
    forms = (form for term in curriculum.terms for form in (term.term, *term.also))
    known = COMMON | STRESSED | {word for form in forms for word in _CAPITALS.findall(form)}
    return (use for use, match in _SHORT.uses(curriculum, module) if match[0] not in known and not _is_shouted(use))


def _first_use(uses: list[Use]) -> Iterator[Fault]:
    """What is wrong with the first use of one word. A title may use it before the text explains it."""
    explained = next((use for use in uses if _EXPLAINED.search(_around(use))), None)
    if explained is None:
        yield uses[0].fault(*_unexplained(uses[0].words))
    elif (first := next(use for use in uses if use.passage is explained.passage)) is not explained:
        yield first.fault(f"the short form {first.words} is spelled out only further down", "spell it out here.")


def _unexplained(word: str) -> tuple[str, str]:
    return f"the short form {word} is not spelled out", f"write it in full where it comes first: Full Name ({word})."


def _around(use: Use) -> str:
    """What stands around a short form, which itself is written as `#`."""
    text = bare(use.passage.text)
    before, after = text[max(0, use.start - _NEAR) : use.start], text[use.end : use.end + _NEAR]
    return f"{before}#{after}".replace(GONE, "")


def _is_quoted(use: Use) -> bool:
    return is_quoted(use.passage, use.start)


def _is_shouted(use: Use) -> bool:
    """Whether the words around it are in capitals as well."""
    text = bare(use.passage.text)
    before = text[max(0, use.start - _NEAR) : use.start].split()[-1:]
    after = text[use.end : use.end + _NEAR].split()[:1]
    return any(_CAPITALS.fullmatch(word.strip(".,!?\"'")) and word not in COMMON for word in (*before, *after))
