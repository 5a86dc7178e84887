"""The order of the site stage: docs, configuration, engine, search, publication, and the manifest around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from milepost import resources
from milepost.copies import cores
from milepost.findings import Finding, Level, Place
from milepost.site import config, docs, engine, manifest, publish, search
from milepost.site.files import remove, sha256, signature, write
from milepost.site.manifest import Manifest
from milepost.site.project import Project
from milepost.site.settings import Settings
from milepost.siteplan import PagePlan, RenderedPage, SitePlan

_MANY = 50
"""From so many pages on, worker processes earn the time it takes to start them."""


@dataclass(frozen=True)
class Task:
    """What the site stage is asked for: a plan and the host's settings, the digests they came from, the last build."""

    project: Project
    site: SitePlan
    settings: Settings
    chrome: str
    inputs: str
    known: Manifest | None = None


@dataclass(frozen=True)
class Prepared:
    """`out/docs` is in step: how many pages were rendered, and what to remember."""

    rendered: int
    manifest: Manifest


def prepare(task: Task) -> Prepared:
    """Bring `out/docs`, `out/theme` and `out/mkdocs.yml` in step with the plan."""
    known = _start(task)
    plans = dict(_plan_digests(task.site))
    stale = [page for page in task.site.pages if _is_stale(task.project, page, plans[page.address], known)]
    texts: dict[str, str] = {}
    if docs.update(task.project, task.site, _remembered(_render(task, stale), texts)):
        remove(task.project.built / search.FOLDER)
    settings = _update_config(task, known)
    pages = {address: (plan, texts.get(address) or known.pages[address][1]) for address, plan in plans.items()}
    built = signature(task.project.built)
    return Prepared(len(stale), Manifest(manifest.PREPARED, task.chrome, config=settings, pages=pages, built=built))


def finish(task: Task, prepared: Prepared, findings: Sequence[Finding], counts: dict[str, int]) -> Manifest:
    """Build the pages that changed, index them, let readers see the result, and remember it."""
    project = task.project
    warnings = engine.run(project, task.site.date)
    searchable = (project.built / search.FOLDER).is_dir()
    publish.publish(project, {} if searchable else _index(project))
    done = replace(
        prepared.manifest,
        state=manifest.COMPLETE,
        inputs=task.inputs,
        findings=(*findings, *(Finding(Place("mkdocs.yml"), "MK001", text, level=Level.WARNING) for text in warnings)),
        counts=counts,
        built=signature(project.built),
        site=signature(project.site),
    )
    manifest.write(project, done)
    return done


def _index(project: Project) -> Mapping[str, str]:
    """Index the pages. While Pagefind works, they are copied to where they will be published from: gives which."""
    with ThreadPoolExecutor(max_workers=1) as beside:
        copied = beside.submit(publish.copy, project, {})
        search.index(project.built, project.work)
        return copied.result()


def _start(task: Task) -> Manifest:
    """Note that files will change from here on. Begin anew where the last build cannot be trusted."""
    project, known = task.project, task.known
    if known is None or known.state == manifest.BUILDING or known.chrome != task.chrome:
        known = Manifest(manifest.BUILDING, task.chrome)
    manifest.write(project, replace(known, state=manifest.BUILDING))
    if not known.pages:
        for path in (project.docs, project.theme, project.config):
            remove(path)
    if known.built != signature(project.built):
        remove(project.built)
    return known


def _plan_digests(site: SitePlan) -> Iterator[tuple[str, str]]:
    frame = repr(replace(site, pages=(), assets=(), data=(), redirects=(), farewells=(), date=""))
    for page in site.pages:
        yield page.address, sha256(f"{frame}\0{page!r}".encode())


def _is_stale(project: Project, page: PagePlan, plan: str, known: Manifest) -> bool:
    last_plan, last_text = known.pages.get(page.address, ("", ""))
    if plan != last_plan:
        return True
    try:
        return sha256((project.docs / docs.page_file(page.address)).read_bytes()) != last_text
    except OSError:
        return True


def _render(task: Task, stale: list[PagePlan]) -> Iterator[RenderedPage]:
    from milepost.render import render

    workers = cores() if len(stale) >= _MANY else 1
    return render(task.site, stale, resources.theme() / "pages", task.chrome, workers)


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
