"""Stage 4. One walk over the tree of a parsed text: headings, links, pictures, boxes, tasks, glossary words."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from milepost.render import links
from milepost.render.sanitise import BOXES
from milepost.render.state import PageState
from milepost.slug import heading_id

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_HIDDEN = re.compile("\x02[^\x03]*\x03")
_TASK = re.compile(r"\[([ xX])\][ \n]")
_SILENT = frozenset({"a", "code", "pre", "summary", "label"})


class Finish(Treeprocessor):
    """Puts the page's knowledge into the tree. `below` is the level of the heading the text stands under;
    0 makes headings plain paragraphs, for texts in the middle of something.
    """

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.state: PageState
        self.below = 1
        self.terms = True
        self._level = 1

    def run(self, root: Element) -> None:
        """Walk the whole tree."""
        self._level = self.below
        self._inside(root, self.terms)

    def _inside(self, element: Element, running: bool) -> None:
        children = list(element)
        if children:
            element[:] = []
        element.text = self._text(element, element.text, running)
        for child in children:
            tail, child.tail = child.tail, None
            beside = self._visit(child, running)
            element.append(child)
            if beside is not None:
                element.append(beside)
            last = child if beside is None else beside
            last.tail = self._text(element, tail, running)

    def _text(self, parent: Element, text: str | None, running: bool) -> str | None:
        """Append a link for each new glossary word in `text` to `parent`; give what stands before the first."""
        if not running or not text or not self.state.has_new_words(text):
            return text
        lead, last, done = text, None, 0
        for start, end, name in self.state.phrases.find(text):
            term = self.state.first(name)
            if term is None:
                continue
            before, done = text[done:start], end
            lead, last = _put(last, lead, before)
            last = SubElement(parent, "a", {"class": "mp-term", "href": term.url, "data-term": name})
            last.text = text[start:end]
        if last is not None:
            last.tail = text[done:]
        return lead

    def _visit(self, element: Element, running: bool) -> Element | None:
        """Finish one element; give what is to stand right after it, if anything."""
        tag, beside = element.tag, None
        if tag == "cite":
            return None
        if tag == "a":
            beside = links.finish_link(element, self.state)
        elif tag == "img":
            links.finish_picture(element, self.state)
        elif tag == "p":
            _figure(element)
        elif tag == "li":
            _task(element)
        elif tag == "th" and not len(element) and not (element.text or "").strip():
            element.tag = "td"  # the corner of a table heads nothing
        elif tag in {"div", "details"}:
            _box(element)
        elif tag in _HEADINGS:
            self._heading(element, _HEADINGS[tag])
        silent = tag in _HEADINGS or tag in _SILENT or "admonition-title" in element.get("class", "")
        self._inside(element, running and not silent)
        return beside

    def _heading(self, element: Element, level: int) -> None:
        """Move a heading below the one its text stands under, without a jump, and give it an id.

        Under a heading of the template the id begins with `part-`: other ids of authors may stand there (moments).
        """
        if not self.below:
            element.tag = "p"
            element.set("class", "mp-subhead")
            return
        self._level = min(6, max(level, 2) - 1 + self.below, self._level + 1)
        element.tag = f"h{self._level}"
        name = heading_id(_HIDDEN.sub("", "".join(element.itertext())))
        element.set("id", self.state.free_id(name if self.below == 1 else f"part-{name}"))


def _put(last: Element | None, lead: str, before: str) -> tuple[str, Element | None]:
    if last is None:
        return before, None
    last.tail = before
    return lead, last


def _figure(element: Element) -> None:
    """A picture with a caption, alone in its paragraph."""
    alone = len(element) == 1 and element[0].tag == "img" and not (element.text or element[0].tail or "").strip()
    caption = element[0].attrib.pop("title", "") if alone else ""
    if caption:
        element.tag = "figure"
        element.set("class", "mp-figure")
        SubElement(element, "figcaption").text = caption


def _task(element: Element) -> None:
    """`- [ ] text` to a box with the text as its label."""
    holder = element[0] if len(element) and element[0].tag == "p" and not (element.text or "").strip() else element
    mark = _TASK.match(holder.text or "")
    if not mark:
        return
    words = [child for child in holder if child.tag not in {"ul", "ol", "p", "div", "details", "pre", "blockquote"}]
    label = Element("label")
    box = SubElement(label, "input", {"type": "checkbox"})
    if mark.group(1) != " ":
        box.set("checked", "checked")
    box.tail = f" {(holder.text or '')[mark.end() :]}"
    holder.text = None
    for child in words:
        holder.remove(child)
        label.append(child)
    holder.insert(0, label)
    element.set("class", "mp-task")


def _box(element: Element) -> None:
    """Only the kinds of box that the format knows; any other becomes a note."""
    words = element.get("class", "").split()
    if element.tag == "div" and "admonition" not in words:
        return
    kind = next((word for word in words if word in BOXES), "note")
    element.set("class", f"{'admonition ' if element.tag == 'div' else ''}{kind} mp-box mp-box--{kind}")
