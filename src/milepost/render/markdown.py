"""Stage 4. An author's Markdown to sanitised HTML, with a fixed set of extensions and no raw HTML."""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown import Markdown
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from milepost.render import sanitise
from milepost.render.cite import Citations, Mail
from milepost.render.clean import clean
from milepost.render.shortcuts import shorten
from milepost.render.state import PageState
from milepost.render.tree import Finish
from milepost.siteplan import Resolved, TermUse

_MARKED = re.compile(r"[\\`*_\[\]<>&|~{}\n\t\x00-\x1f\x7f-\x9f\ud800-\udfff]|^\s*(?:[-+:#=!?]|\d+[.)]| {4})|  $")
_BLOCKS = re.compile(r"\n|^\s*(?:[-+*:#=!?>|`~_]|\d+[.)]| {4}|\t|\[[\^\w])")
_SLOT = re.compile(r'<div class="mp-slot">([a-z0-9-]+)</div>')
_QUESTION = re.compile(r"[a-z0-9-]+")
_TABLE = '<div class="mp-table" role="group" aria-label="Table" tabindex="0"><table class="mp-grid">'
"""A wide table scrolls in a box of its own, by keyboard too. No text of an author holds a bare `<table>`."""
_PARAGRAPHS = re.compile(r"</p>\s*<p>")


class Author:
    """Renders the texts of one page after the other; `begin` a page before its first text."""

    def __init__(self) -> None:
        self._notes = FootnoteExtension(UNIQUE_IDS=True, BACKLINK_TEXT="\u21a9\ufe0e")
        self._block = _Parser(_block_parser(self._notes), blocks=True)
        self._inline = _Parser(_inline_parser(), blocks=False)
        self._state = PageState(Resolved())

    def begin(self, resolved: Resolved) -> None:
        """Forget the last page."""
        self._state = PageState(resolved)
        self._block.turn(self._state)
        self._inline.turn(self._state)

    def words(self) -> tuple[TermUse, ...]:
        """The glossary words explained so far, in the order they came."""
        return tuple(self._state.words.values())

    def prose(self, text: str, below: int = 1, place: Callable[[str], str] | None = None) -> str:
        """Paragraphs, lists and so on. `below`: see `Finish`; `place` gives a question by its id."""
        if not _MARKED.search(text) and not self._state.has_new_words(text):
            return f"<p>{text.strip()}</p>"
        if not _BLOCKS.search(text):
            return sanitise.block(self._inline.convert(clean(text), below, terms=True))
        self._state.notes += 1
        self._notes.unique_prefix = self._state.notes - 1
        html = sanitise.block(self._block.convert(clean(text), below, terms=True))
        html = html.replace("<table>", _TABLE).replace("</table>", "</table></div>")
        return _SLOT.sub(lambda slot: self._placed(slot.group(1), place), html)

    def phrase(self, text: str) -> str:
        """A text inside a paragraph or a list item."""
        return sanitise.inline(self._one_line(text)) if _MARKED.search(text) else text.strip()

    def label(self, text: str) -> str:
        """A text inside a link or a label: as `phrase`, without links."""
        return sanitise.label(self._one_line(text)) if _MARKED.search(text) else text.strip()

    def _one_line(self, text: str) -> str:
        html = self._inline.convert(clean(text), 1, terms=False)
        return _PARAGRAPHS.sub("<br><br>", html).removeprefix("<p>").removesuffix("</p>")

    def _placed(self, name: str, place: Callable[[str], str] | None) -> str:
        if name in self._state.placed:
            return f'<p><a href="#q-{name}">The question stands above.</a></p>'
        self._state.placed.add(name)
        return place(name) if place else ""


class _Parser:
    """A Markdown parser and those of its parts that must know the page."""

    def __init__(self, md: Markdown, *, blocks: bool) -> None:
        self._md = md
        self._finish = Finish(md)
        self._cite = Citations(md)
        md.treeprocessors.register(self._finish, "finish", 15)
        md.inlinePatterns.register(self._cite, "citation", 172)
        md.inlinePatterns.register(Mail(md), "mail", 115)
        shorten(md, blocks=blocks)

    def turn(self, state: PageState) -> None:
        self._finish.state = self._cite.state = state

    def convert(self, text: str, below: int, terms: bool) -> str:
        self._finish.below, self._finish.terms = below, terms
        self._md.reset()
        return self._md.convert(text)


def _block_parser(notes: FootnoteExtension) -> Markdown:
    fence = {"name": "question", "class": "question", "format": _question}
    md = Markdown(
        extensions=[
            AdmonitionExtension(),
            DefListExtension(),
            SaneListExtension(),
            TableExtension(use_align_attribute=True),
            notes,
            "pymdownx.details",
            "pymdownx.highlight",
            "pymdownx.superfences",
        ],
        extension_configs={
            "pymdownx.superfences": {"custom_fences": [fence]},
            "pymdownx.highlight": {"pygments_lang_class": True, "noclasses": False, "anchor_linenums": False},
        },
    )
    return _without_html(md)


def _inline_parser() -> Markdown:
    """Knows paragraphs only, so that a choice may begin with `1.` or `-`."""
    md = Markdown()
    for name in ("indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote", "reference"):
        md.parser.blockprocessors.deregister(name)
    md.treeprocessors.deregister("prettify")
    return _without_html(md)


def _without_html(md: Markdown) -> Markdown:
    """Raw HTML is text."""
    md.preprocessors.deregister("html_block")
    md.inlinePatterns.deregister("html")
    md.inlinePatterns.deregister("automail")
    return md


def _question(source: str, *_args: object, **_options: object) -> str:
    name = source.strip()
    return f'<div class="mp-slot">{name}</div>' if _QUESTION.fullmatch(name) else ""
