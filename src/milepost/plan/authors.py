"""Stage 3. The pages for those who write and keep the curriculum, where its host wants them on the site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from milepost.findings import Finding
from milepost.plan import address
from milepost.plan.index import Index
from milepost.plan.status import status
from milepost.siteplan import PagePlan


def author_pages(index: Index, findings: Sequence[Finding]) -> Iterator[PagePlan]:
    """The state of the curriculum; nothing unless `for_authors` is set in `curriculum.yml`."""
    if index.fields.for_authors:
        said = "What stands and what is missing"
        yield PagePlan(address.STATUS, "status", "State of the curriculum", said, "", status(index, findings))
