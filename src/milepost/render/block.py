"""Stage 4. HTML that every Markdown parser passes through as it stands: one block, no blank line, no tab."""

from __future__ import annotations

import re

from milepost.render.clean import clean

_KEPT = re.compile(r"(<pre\b.*?</pre>|<textarea\b.*?</textarea>)", re.DOTALL)
_BLANK = re.compile(r"\n(?=[ \t]*\n)")


def one_block(html: str) -> str:
    """`html` without blank lines; inside `<pre>` the line breaks of blank lines are written as `&#10;`."""
    parts = _KEPT.split(clean(html.replace("\r\n", "\n").replace("\r", "\n")))
    parts[::2] = (_closed(part) for part in parts[::2])
    parts[1::2] = (_BLANK.sub("&#10;", part) for part in parts[1::2])
    return "".join(parts).strip().replace("\t", "&#9;")


def _closed(html: str) -> str:
    """Without blank lines, and without spaces at the ends of lines."""
    first, *inner = html.split("\n")
    if not inner:
        return html
    *between, last = inner
    return "\n".join((first.rstrip(), *filter(None, map(str.rstrip, between)), last))
