"""Stage 4. The allow-list that every piece of HTML made from an author's Markdown passes. Trusts nothing before it."""

from __future__ import annotations

import re

import nh3

from milepost.reading.boxkinds import KINDS

BOXES = frozenset(KINDS)
_INLINE = frozenset("a br cite code em span strong sub sup".split())  # noqa: SIM905
_BLOCK = _INLINE | frozenset(
    "blockquote dd details div dl dt figcaption figure h2 h3 h4 h5 h6 hr img input label li ol p pre "  # noqa: SIM905
    "summary table tbody td th thead tr ul".split()
)
_ATTRIBUTES = {
    "*": {"class", "id"},
    "a": {"href", "title", "rel", "data-term"},
    "img": {"src", "alt", "title", "loading"},
    "input": {"disabled", "checked"},
    "ol": {"start"},
    "td": {"align"},
    "th": {"align"},
}
_CLASS = re.compile(
    r"mp-[a-z_-]+|admonition|admonition-title|highlight|filename|language-[\w-]+|footnote|footnote-ref|"
    r"footnote-backref|[a-z][a-z0-9]{0,2}"
)
_ID = re.compile(r"[\w-]+(?:\.[\w-]+)*|fn(?:ref\d*)?:[\w-]+")
_PICTURE = re.compile(r"(?:\.\./)*assets/[\w./-]+")
_LINK = re.compile(r"https?://[^\s\\]+|mailto:[^\s\\]+|#[^\s\\]*|(?![\w.+-]*:)(?!/)[^\s\\]+", re.IGNORECASE)
_ADDRESSES = {"href": _LINK, "src": _PICTURE}


def _attribute(_tag: str, name: str, value: str) -> str | None:
    if name == "class":
        return " ".join(word for word in value.split() if word in BOXES or _CLASS.fullmatch(word)) or None
    if name == "id":
        return value if _ID.fullmatch(value) else None
    pattern = _ADDRESSES.get(name)
    return value if pattern is None or pattern.fullmatch(value) else None


def _cleaner(tags: frozenset[str]) -> nh3.Cleaner:
    known = {tag: names for tag, names in _ATTRIBUTES.items() if tag == "*" or tag in tags}
    return nh3.Cleaner(
        tags=set(tags),
        attributes=known,
        attribute_filter=_attribute,
        tag_attribute_values={"input": {"type": {"checkbox"}}} if "input" in tags else None,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )


_BLOCK_CLEANER = _cleaner(_BLOCK)
_INLINE_CLEANER = _cleaner(_INLINE)
_LABEL_CLEANER = _cleaner(_INLINE - {"a"})


def block(html: str) -> str:
    """Whole paragraphs, lists, tables, boxes."""
    return _BLOCK_CLEANER.clean(html)


def inline(html: str) -> str:
    """The inside of a paragraph."""
    return _INLINE_CLEANER.clean(html)


def label(html: str) -> str:
    """The inside of a link or a label, which may hold no further link."""
    return _LABEL_CLEANER.clean(html)
