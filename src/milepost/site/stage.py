"""The order of the site stage: docs, configuration, engine, search, publication, and the manifest around them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

from milepost import resources
from milepost.findings import Finding, Level, Place
from milepost.site import config, docs, engine, manifest, publish, search
from milepost.site.files import files_below, remove, sha256, signature, write
from milepost.site.ledger import Ledger, ledger
from milepost.site.manifest import Manifest
from milepost.site.project import Project
from milepost.site.settings import Settings
from milepost.siteplan import PagePlan, RenderedPage, SitePlan
from milepost.watch import Watch, unwatched


@dataclass(frozen=True)
class Task:
    """What the site stage is asked for: a plan and the host's settings, the digests they came from, the last build."""

    project: Project
    site: SitePlan
    settings: Settings
    chrome: str
    inputs: str
    known: Manifest | None = None
    watch: Watch = unwatched


@dataclass(frozen=True)
class Held:
    """What is known of the files of the last build without reading them: whether the docs folder is as it was, and the
    digests of the files in the engine's site, in the published one, and in the one before that.
    """

    docs: bool = False
    built: Ledger = field(default_factory=Ledger)
    site: Mapping[str, str] = field(default_factory=dict)
    previous: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Prepared:
    """`out/docs` is in step: how many pages were rendered, what to remember, and what to build upon."""

    rendered: int
    manifest: Manifest
    held: Held


def prepare(task: Task) -> Prepared:
    """Bring `out/docs`, `out/theme` and `out/mkdocs.yml` in step with the plan."""
    known, held = _start(task)
    plans = _plan_digests(task.site)
    is_stale = {at: plan != known.pages.get(at, ("", ""))[0] for at, plan in plans.items()}
    if not held.docs:
        is_stale |= {at: True for at in plans if not _is_there(task.project, at, known)}
    stale = [page for page in task.site.pages if is_stale[page.address]]
    stale += [page.plan() for page in task.site.late if is_stale[page.address]]
    texts: dict[str, str] = {}
    changed = docs.update(task.project, task.site, _remembered(_render(task, stale), texts), assets=not held.docs)
    if changed + _forget_others(task.project, known, texts):
        search.outdate(task.project.built)
    settings = _update_config(task, known)
    pages = {address: (plan, texts.get(address) or known.pages[address][1]) for address, plan in plans.items()}
    names, built = _names(task.project), signature(task.project.built)
    done = Manifest(manifest.PREPARED, task.chrome, config=settings, pages=pages, docs=names, built=built)
    done = replace(done, texts=signature(task.project.docs))
    return Prepared(len(stale), done, held)


def finish(task: Task, prepared: Prepared, findings: Sequence[Finding], counts: dict[str, int]) -> Manifest:
    """Build the pages that changed, index them, let readers see the result, and remember it."""
    project, missing = task.project, _missing(task)
    task.watch(f"framing {len(missing)} pages")
    warnings = engine.run(project, task.site.date, missing)
    digests = _indexed(task, prepared.held)
    task.watch("publishing the site")
    publish.publish(project, *digests, prepared.held.site)
    done = replace(
        prepared.manifest,
        state=manifest.COMPLETE,
        inputs=task.inputs,
        findings=(*findings, *(Finding(Place("mkdocs.yml"), "MK001", text, level=Level.WARNING) for text in warnings)),
        counts=counts,
        built=signature(project.built),
        site=signature(project.site),
        contents=sha256((project.site / publish.LIST).read_bytes()),
        previous=task.known.site if task.known else "",
    )
    manifest.write(project, done)
    return done


def _missing(task: Task) -> list[str]:
    """The docs files of the pages that have to be built."""
    names = map(docs.page_file, task.site.titles)
    return [name for name in names if not (task.project.built / docs.output(name)).is_file()]


def _indexed(task: Task, held: Held) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Index the pages, if they are not. While Pagefind works, they are copied to where they will be published from.

    Gives the digest of every file of the engine's site, and of every file there is at that other place by then.
    """
    project, shown = task.project, search.Shown(task.site.title, task.settings.also)
    pages = held.built.now(project.built)
    if search.is_ready(project.built):
        return pages.digests, held.previous
    task.watch("indexing the pages for search")
    with ThreadPoolExecutor(max_workers=1) as beside:
        copied = beside.submit(publish.copy, project, pages.digests, held.previous, held.site)
        search.make(project.built, project.work, shown, pages.digests)
        copied.result()
    search.place(project.built, project.work)
    return pages.now(project.built).digests, pages.digests


def _start(task: Task) -> tuple[Manifest, Held]:
    """Note that files will change from here on. Begin anew where the last build cannot be trusted."""
    project, known = task.project, task.known
    if known is None or known.state == manifest.BUILDING or known.chrome != task.chrome:
        known = Manifest(manifest.BUILDING, task.chrome)
    manifest.write(project, Manifest(manifest.BUILDING, task.chrome))
    if not known.pages:
        for path in (project.docs, project.theme, project.config):
            remove(path)
    if known.docs != _names(project) or (known.built != signature(project.built) and not _is_a_copy(project, known)):
        remove(project.built)
        return known, Held()
    return known, _held(project, known)


def _held(project: Project, known: Manifest) -> Held:
    """What the lists of the last two sites say, where it is certain that they fit the folders as they are."""
    last, before = project.site / publish.LIST, project.work / publish.PREVIOUS
    is_right = last.is_file() and sha256(last.read_bytes()) == known.contents
    digests = publish.listed(project.site) if is_right else {}
    return Held(
        docs=is_right and known.texts == signature(project.docs),
        built=ledger(project.built, digests),
        site=digests if known.site == signature(project.site) else {},
        previous=publish.listed(before) if known.previous == signature(before) else {},
    )


def _names(project: Project) -> str:
    return sha256("\0".join(files_below(project.docs)).encode())


def _is_a_copy(project: Project, known: Manifest) -> bool:
    """Whether the engine's site has other times, but the bytes of the last build: kept between two runs on a server.

    Then the times of the docs files say nothing either. They are made old, so that the engine leaves them alone.
    """
    try:
        if not known.contents or known.contents != publish.contents(project.built):
            return False
        for entry in files_below(project.docs).values():
            os.utime(entry.path, (0, 0))
    except OSError:
        return False
    return True


def _forget_others(project: Project, known: Manifest, texts: Mapping[str, str]) -> list[str]:
    """Delete what the engine made of other texts than the docs folder has now: the folders may come from two builds."""
    gone = [docs.page_file(page) for page, text in texts.items() if known.pages.get(page, ("", ""))[1] != text]
    docs.forget(project.built, gone)
    return gone


def _plan_digests(site: SitePlan) -> dict[str, str]:
    frame = repr(replace(site, pages=(), late=(), assets=(), data=(), redirects=(), farewells=(), date=""))
    digests = [(page.address, page.digest) for page in site.pages]
    digests += [(page.address, page.digest) for page in site.late]
    return {address: sha256(f"{frame}\0{digest}".encode()) for address, digest in digests}


def _is_there(project: Project, address: str, known: Manifest) -> bool:
    """Whether the docs file of a page holds the text of the last build."""
    try:
        text = (project.docs / docs.page_file(address)).read_bytes()
    except OSError:
        return False
    return sha256(text) == known.pages.get(address, ("", ""))[1]


def _render(task: Task, stale: list[PagePlan]) -> Iterator[RenderedPage]:
    from milepost.render import render

    return render(task.site, stale, resources.theme() / "pages", task.chrome, task.watch)


def _remembered(pages: Iterable[RenderedPage], texts: dict[str, str]) -> Iterator[RenderedPage]:
    for page in pages:
        texts[page.address] = sha256(page.text.encode())
        yield page


def _update_config(task: Task, known: Manifest) -> str:
    """Write the configuration; where it differs, every page has to be built again. Gives its digest."""
    project = task.project
    text = config.text(task.site, task.settings)
    write(project.config, text.encode())
    config.update_theme(project)
    digest = sha256(text.encode())
    if digest != known.config:
        remove(project.built)
    return digest
