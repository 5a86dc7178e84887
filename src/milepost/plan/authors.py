"""Stage 3. The pages for those who write and keep the curriculum, where its host wants them on the site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from milepost.findings import Finding
from milepost.model import GuidePage
from milepost.plan import address
from milepost.plan.guide import guide_pages
from milepost.plan.index import Index
from milepost.plan.status import status
from milepost.siteplan import PagePlan


def author_pages(index: Index, findings: Sequence[Finding], guide: Sequence[GuidePage]) -> Iterator[PagePlan]:
    """The guide and the state of the curriculum; nothing unless `for_authors` is set in `curriculum.yml`."""
    if index.fields.for_authors:
        yield from guide_pages(index, guide)
        said = "What stands and what is missing"
        yield PagePlan(address.STATUS, "status", "State of the curriculum", said, "", status(index, findings))
