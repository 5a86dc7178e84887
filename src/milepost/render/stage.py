"""Stage 4. Pages to texts, in order, in this process or in several. The result never hangs on how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment

from milepost.render.block import one_block
from milepost.render.environment import environment
from milepost.render.frontmatter import front_matter
from milepost.render.markdown import Author
from milepost.siteplan import PagePlan, RenderedPage, SitePlan
from milepost.workers import spread

_CHUNK = 25
_Facts = dict[str, str]
_Tools = tuple[Author, Environment]


def render(
    site: SitePlan, pages: Sequence[PagePlan], templates: Path, chrome: str, workers: int = 1
) -> Iterator[RenderedPage]:
    """The text of each of `pages`, in their order. `chrome` is a hash of all that stands around a page."""
    facts = _facts(site)
    if workers < 2 or len(pages) <= _CHUNK:
        tools = _tools(templates)
        yield from (_page(page, facts, tools, chrome) for page in pages)
        return
    chunks = [pages[start : start + _CHUNK] for start in range(0, len(pages), _CHUNK)]
    for done in spread(partial(_work, facts=facts, templates=templates, chrome=chrome), chunks, workers):
        yield from done


class Writer:
    """Renders one page after the other, for a process that goes on."""

    def __init__(self, site: SitePlan, templates: Path, chrome: str) -> None:
        self._facts = _facts(site)
        self._tools = _tools(templates)
        self._chrome = chrome

    def page(self, page: PagePlan) -> RenderedPage:
        """The text of one page, as `render` gives it."""
        return _page(page, self._facts, self._tools, self._chrome)


def _facts(site: SitePlan) -> _Facts:
    return {"id": site.id, "title": site.title, "language": site.language}


def _work(pages: Sequence[PagePlan], facts: _Facts, templates: Path, chrome: str) -> list[RenderedPage]:
    """What a worker process does. It lives for one `render` only, so its tools cannot grow old."""
    tools = _tools_of_worker(templates)
    return [_page(page, facts, tools, chrome) for page in pages]


def _tools(templates: Path) -> _Tools:
    author = Author()
    return author, environment(templates, author)


_tools_of_worker = cache(_tools)


def _page(page: PagePlan, facts: _Facts, tools: _Tools, chrome: str) -> RenderedPage:
    author, env = tools
    author.begin(page.resolved)
    template = env.get_template(f"{page.kind}.html.jinja")
    body = one_block(template.render(page=page, view=page.view, site=facts))
    return RenderedPage(page.address, f"{front_matter(page, body, chrome)}{body}\n")
