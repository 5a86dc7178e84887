"""A Markdown extension for pages that are finished HTML: hands them through instead of reading them tag by tag.

MkDocs reads raw HTML twice to find out that there is nothing to do, which is three quarters of its time. The result is
the same without this: other engines build `out/docs` as it is.
"""

from __future__ import annotations

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

NAME = f"{__name__}:FinishedPage"
_AFTER_WHITESPACE = 29
"""After `normalize_whitespace` (30), before whatever looks for code and HTML (25 and below)."""


class FinishedPage(Extension):
    """Takes pages that begin with a block of HTML out of the hands of Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Put the preprocessor in its place."""
        md.preprocessors.register(_Stash(md), "milepost_finished", _AFTER_WHITESPACE)


class _Stash(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines).strip()
        return [self.md.htmlStash.store(text)] if text.startswith("<") else lines
