"""Stage 4. Pages to texts, in order, with the help of copies of this process. The result never hangs on how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from milepost.copies import shared
from milepost.render.block import one_block
from milepost.render.environment import environment
from milepost.render.frontmatter import front_matter
from milepost.render.markdown import Author
from milepost.siteplan import PagePlan, RenderedPage, SitePlan
from milepost.watch import Watch, unwatched

_FEW = 10
_MANY = 1000
"""So many pages are rendered before the first of them is handed on: the texts of more would take much memory."""


def render(
    site: SitePlan, pages: Sequence[PagePlan], templates: Path, chrome: str, watch: Watch = unwatched
) -> Iterator[RenderedPage]:
    """The text of each of `pages`, in their order. `chrome` is a hash of all that stands around a page."""
    writer = Writer(site, templates, chrome)
    if len(pages) > 3 * _FEW:  # then copies are made
        writer.prepare()

    def written(some: Sequence[PagePlan]) -> list[RenderedPage]:
        watch(f"writing {some[0].address or 'the home page'}")
        return writer.pages(some)

    for start in range(0, len(pages), _MANY):
        for done in shared(pages[start : start + _MANY], written, _FEW):
            yield from done


class Writer:
    """Renders one page after the other, for a process that goes on."""

    def __init__(self, site: SitePlan, templates: Path, chrome: str) -> None:
        self._facts = {"id": site.id, "title": site.title, "language": site.language}
        self._author = Author()
        self._environment = environment(templates, self._author)
        self._chrome = chrome

    def prepare(self) -> None:
        """Read all templates now, and not once more in each copy of this process."""
        for name in self._environment.list_templates():
            self._environment.get_template(name)

    def pages(self, pages: Sequence[PagePlan]) -> list[RenderedPage]:
        """The texts of some pages."""
        return [self.page(page) for page in pages]

    def page(self, page: PagePlan) -> RenderedPage:
        """The text of one page, as `render` gives it."""
        self._author.begin(page.resolved)
        template = self._environment.get_template(f"{page.kind}.html.jinja")
        body = one_block(template.render(page=page, view=page.view, site=self._facts))
        return RenderedPage(page.address, f"{front_matter(page, body, self._chrome)}{body}\n")
