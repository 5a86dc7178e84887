"""AC002: the words of a link say where it goes, and no address stands bare in the text.

Why: a screen reader can list the links of a page, and then "here" and "here" are all that is heard.
Bad: `[Click here](02-ask.md) for the next part.` `See https://example.org/a/b?c=1`
Good: `Go on with [the open question](02-ask.md).` `See [the plain language standard](https://example.org/a/b?c=1).`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.passages import Passage, texts
from milepost.check.registry import Fault
from milepost.check.walk import module_references
from milepost.findings import Level
from milepost.model import Curriculum, Module, Reference, ReferenceKind
from milepost.reading import bare, plain

CODE = "AC002"
LEVEL = Level.ERROR

_EMPTY = re.compile(
    r"(?:please )?(?:click|tap|press|see|go|look|read|find it|look it up|follow|open|use)?(?: on)?\s*"
    r"(?:here|this|it|there|link|this link|the link|this page|the page|this site|this website|website|page|url|address"
    r"|click|more|read more|learn more|see more|more info|more information|read on|find out more|details|next"
    r"|source)",
    re.IGNORECASE,
)
_SHORT = 40
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\x1f]*[\w/]", re.IGNORECASE)
_FENCE = re.compile(r"^([ \t>]*)~~~.*?^\1~~~", re.MULTILINE | re.DOTALL)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Links whose words say nothing, and bare addresses."""
    del curriculum
    for used in module_references(module):
        if used.kind is ReferenceKind.LINK and (message := _problem(used)):
            yield used.place, message, "write what the reader finds there: [the plain language standard](address)."
    if not {"http", "https", "www"}.isdisjoint(texts(module).words):
        for passage in texts(module).passages:
            yield from _bare(passage)


def _problem(used: Reference) -> str:
    if used.target.startswith("term:"):
        return ""
    words = " ".join(plain(used.text).split()).strip(" .,:;!?>\u2192\u00bb")
    if len(words) <= _SHORT and _EMPTY.fullmatch(words):
        return f"the words of this link, '{words}', do not say where it goes"
    if _ADDRESS.match(words):
        return f"the words of this link are an address: {words[:60]}"
    return ""


def _bare(passage: Passage) -> Iterator[Fault]:
    text = _FENCE.sub(lambda match: " " * len(match[0]), bare(passage.text))
    for match in _ADDRESS.finditer(text):
        if not passage.text[max(0, match.start() - _SHORT) : match.start()].rstrip(" \t<").endswith(("[", "]:")):
            message = f"the address {match[0][:60]} stands bare in the text"
            fix = f"make it a link with words: [what the reader finds there]({match[0][:60]})."
            yield passage.at(match.start()), message, fix
