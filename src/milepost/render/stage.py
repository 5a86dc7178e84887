"""Stage 4. Pages to texts, in order, in this process or in several. The result never hangs on how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache, partial
from pathlib import Path

from jinja2 import Environment

from milepost.render.block import one_block
from milepost.render.environment import environment
from milepost.render.frontmatter import front_matter
from milepost.render.markdown import Author
from milepost.siteplan import PagePlan, RenderedPage, SitePlan

_CHUNK = 25


def render(
    site: SitePlan, pages: Sequence[PagePlan], templates: Path, chrome: str, workers: int = 1
) -> Iterator[RenderedPage]:
    """The text of each of `pages`, in their order. `chrome` is a hash of all that stands around a page."""
    if workers > 1 and len(pages) > _CHUNK:
        yield from _shared(site, pages, templates, chrome, workers)
    else:
        yield from _render(pages, _facts(site), templates, chrome)


def _shared(
    site: SitePlan, pages: Sequence[PagePlan], templates: Path, chrome: str, workers: int
) -> Iterator[RenderedPage]:
    chunks = [pages[start : start + _CHUNK] for start in range(0, len(pages), _CHUNK)]
    job = partial(_render, facts=_facts(site), templates=templates, chrome=chrome)
    with ProcessPoolExecutor(max_workers=workers) as pool:
        for done in pool.map(job, chunks):
            yield from done


def _facts(site: SitePlan) -> dict[str, str]:
    return {"id": site.id, "title": site.title, "language": site.language}


def _render(pages: Sequence[PagePlan], facts: dict[str, str], templates: Path, chrome: str) -> list[RenderedPage]:
    author, env = _tools(templates)
    return [_page(page, facts, author, env, chrome) for page in pages]


@lru_cache(maxsize=2)
def _tools(templates: Path) -> tuple[Author, Environment]:
    """Parser and templates, made once per process: making them costs more than a page."""
    author = Author()
    return author, environment(templates, author)


def _page(page: PagePlan, facts: dict[str, str], author: Author, env: Environment, chrome: str) -> RenderedPage:
    author.begin(page.resolved)
    template = env.get_template(f"{page.kind}.html.jinja")
    body = one_block(template.render(page=page, view=page.view, site=facts))
    return RenderedPage(page.address, f"{front_matter(page, body, chrome)}{body}\n")
