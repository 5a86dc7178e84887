"""What the site will be: every page, its address, its neighbours, its content. Made by plan, for render and site."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Link:
    """A title and where it leads. `url` is relative to the page that holds the link."""

    title: str
    url: str


@dataclass(frozen=True)
class SidebarItem:
    """One entry of a page's sidebar. `kind` is a page kind; `minutes` is 0 where time means nothing; `page` names the
    page of a module in a learner's progress.
    """

    title: str
    url: str
    kind: str
    minutes: int = 0
    current: bool = False
    page: str = ""


@dataclass(frozen=True)
class Sidebar:
    """The pages around this one (the module's, for example) under one heading that leads a step up."""

    heading: Link
    items: tuple[SidebarItem, ...]


@dataclass(frozen=True)
class TermUse:
    """A glossary term that occurs on a page: the written forms to look for and what to say."""

    id: str
    term: str
    forms: tuple[str, ...]
    text: str
    url: str


@dataclass(frozen=True)
class Resolved:
    """What the Markdown of one page may point at, resolved: `links` maps an author's target to a relative url,
    `citations` a source key to its short form and url.
    """

    links: tuple[tuple[str, str], ...] = ()
    citations: tuple[tuple[str, Link], ...] = ()
    terms: tuple[TermUse, ...] = ()


@dataclass(frozen=True)
class PagePlan:
    """One page, complete: render needs nothing else but the template.

    `address`: the page's url from the root of the site, ending in `/`; empty for the home page.
    `kind`: names the template `theme/pages/<kind>.html.jinja` and the page's CSS class.
    `section`: the top section it belongs to (an id of `SitePlan.sections`), or empty.
    `view`: the frozen data of this kind of page (see plan/views).
    `source`: the author's file it is made from, seen from the project folder; empty where there is no single one.
    `actions`: what a reader can do about the page: edit it, report a problem.
    """

    address: str
    kind: str
    title: str
    description: str
    section: str
    view: object
    resolved: Resolved = field(default_factory=Resolved)
    crumbs: tuple[Link, ...] = ()
    sidebar: Sidebar | None = None
    previous: Link | None = None
    next: Link | None = None
    source: str = ""
    actions: tuple[Link, ...] = ()

    @cached_property
    def digest(self) -> str:
        """SHA-256, in hex, of all of it: tells which pages changed."""
        return hashlib.sha256(repr(self).encode()).hexdigest()


@dataclass(frozen=True)
class LatePage:
    """A page whose plan would be as in an earlier run: `plan` makes it, for those who need more of it than this."""

    address: str
    title: str
    digest: str
    plan: Callable[[], PagePlan] = field(repr=False, compare=False)


@dataclass(frozen=True)
class Section:
    """A top section of the site: the only entries of MkDocs' navigation. `address` as in PagePlan."""

    id: str
    title: str
    address: str


@dataclass(frozen=True)
class Asset:
    """A picture of the curriculum: `file` from the project folder, `address` from the root of the site."""

    file: str
    address: str


@dataclass(frozen=True)
class DataFile:
    """Data for the browser: `value`, a frozen dataclass, as JSON at `address` from the root of the site."""

    address: str
    value: object


@dataclass(frozen=True)
class Farewell:
    """What is said at the address of something that was published and is gone. `instead` leads on."""

    address: str
    title: str
    when: str
    why: str
    instead: Link | None = None


@dataclass(frozen=True)
class SitePlan:
    """Every page of the site, in a stable order, and what stands beside them.

    `late`: pages that are not among `pages`, because they are as in an earlier run.
    `for_authors`: the address of the pages for authors, if the site has them.
    `redirects`: old address -> new address, both from the root of the site.
    `farewells`: pages for what was retired.
    `date`: the newest `reviewed` date of the content (ISO 8601), the only date a build may use; empty if none.
    """

    id: str
    title: str
    summary: str
    language: str
    sections: tuple[Section, ...]
    pages: tuple[PagePlan, ...]
    assets: tuple[Asset, ...] = ()
    data: tuple[DataFile, ...] = ()
    redirects: tuple[tuple[str, str], ...] = ()
    farewells: tuple[Farewell, ...] = ()
    date: str = ""
    for_authors: str = ""
    late: tuple[LatePage, ...] = ()

    @property
    def titles(self) -> dict[str, str]:
        """The title of every page by its address."""
        late = {page.address: page.title for page in self.late}
        return {page.address: page.title for page in self.pages} | late


@dataclass(frozen=True)
class Told:
    """What was planned for a module: address, title and digest of each page, and the terms and sources they use.

    `own`: the digest of the files of the module. For the next run, as all of `Kept`.
    """

    own: str
    pages: tuple[tuple[str, str, str], ...]
    terms: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Kept:
    """What was planned for each module, by its id. `around`: the digest of what it hangs on besides."""

    around: str = ""
    modules: Mapping[str, Told] = field(default_factory=dict)


@dataclass(frozen=True)
class RenderedPage:
    """A page as text for `out/docs/<address>index.md`: front matter, then one HTML block."""

    address: str
    text: str
