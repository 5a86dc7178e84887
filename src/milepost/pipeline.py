"""All five stages, one direction: load, check, plan, render, site. Prints nothing.

The slow stages are imported when they are needed, so that a build with nothing to do is over at once.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from milepost.findings import Finding, has_errors
from milepost.site import manifest
from milepost.site.digest import chrome_digest, inputs_digest
from milepost.site.lock import locked
from milepost.site.project import Project
from milepost.system import CannotBuild, plainly
from milepost.watch import Watch, unwatched

if TYPE_CHECKING:
    import datetime

    from milepost.model import Curriculum
    from milepost.site.inputs import Inputs
    from milepost.site.manifest import Manifest
    from milepost.site.settings import Settings
    from milepost.site.stage import Task

__all__ = ["CannotBuild", "Counts", "Outcome", "Project", "build", "check", "read", "write_docs"]

_PATIENCE = 10.0
"""How many seconds a second build waits for the first."""


@dataclass(frozen=True)
class Counts:
    """How much the site holds."""

    modules: int = 0
    lessons: int = 0
    paths: int = 0
    pages: int = 0


@dataclass(frozen=True)
class Outcome:
    """What a build did. With an error among `findings` it did nothing."""

    findings: list[Finding]
    site: Path
    counts: Counts = field(default_factory=Counts)
    rendered: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class _Content:
    """`inputs`: the digests of all files, where nobody saved one while they were read."""

    curriculum: Curriculum
    settings: Settings
    findings: list[Finding]
    inputs: Inputs | None


def check(project: Project, today: datetime.date | None = None, watch: Watch = unwatched) -> list[Finding]:
    """Everything that is wrong with the project, without building it; with a day, also what is out of date by then."""
    return read(project, today, watch)[1]


def read(
    project: Project, today: datetime.date | None = None, watch: Watch = unwatched
) -> tuple[Curriculum, list[Finding]]:
    """What authors wrote, with gaps where it could not be read, and everything that is wrong with it."""
    with plainly(), _freed():
        content = _read(project, today, watch)
    return content.curriculum, content.findings


def build(project: Project, *, clean: bool = False, patience: float = _PATIENCE, watch: Watch = unwatched) -> Outcome:
    """Bring the published site in step with the content. Raises `CannotBuild` where the content is not at fault."""
    from milepost.site.publish import recover
    from milepost.site.search import sweep

    start = time.monotonic()
    with plainly(), _claimed(project, patience), _freed():
        recover(project)
        sweep(project.work)
        outcome = _build(project, None if clean else manifest.read(project), watch, clean=clean)
    return replace(outcome, seconds=time.monotonic() - start)


@contextmanager
def _claimed(project: Project, patience: float) -> Iterator[None]:
    from milepost.site.publish import claim

    claim(project)
    with locked(project.work / "lock", patience):
        yield


def write_docs(project: Project) -> tuple[list[Finding], str]:
    """Bring only `out/docs` and its configuration in step, for an engine that others start. Gives the site's date too.

    The caller holds the lock.
    """
    from milepost.site import stage

    with _freed():
        content = _read(project, keep=True)
        if has_errors(content.findings):
            return content.findings, ""
        task = _task(project, content, chrome_digest(project), "", manifest.read(project))
        manifest.write(project, stage.prepare(task).manifest)
    return content.findings, task.site.date


def _build(project: Project, known: Manifest | None, watch: Watch, *, clean: bool) -> Outcome:
    chrome, inputs = chrome_digest(project), inputs_digest(project)
    if known and manifest.is_current(project, known, chrome, inputs):
        return Outcome(list(known.findings), project.site, Counts(**known.counts))
    from milepost.site import stage

    content = _read(project, watch=watch, clean=clean, keep=True)
    if has_errors(content.findings):
        return Outcome(content.findings, project.site)
    watch(f"planning {len(content.curriculum.modules)} modules")
    task = replace(_task(project, content, chrome, inputs, known), watch=watch)
    prepared = stage.prepare(task)
    counts = _counts(content.curriculum, task)
    done = stage.finish(task, prepared, content.findings, asdict(counts))
    return Outcome(list(done.findings), project.site, counts, prepared.rendered)


@contextmanager
def _all_is_kept() -> Iterator[None]:
    """Load and plan make nothing but what stays: looking for garbage among it takes a third of their time.

    Nor is it looked for afterwards, before the end of `_freed`.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.enable()


@contextmanager
def _freed() -> Iterator[None]:
    """For a process that goes on: what was kept is garbage at the end of this."""
    try:
        yield
    finally:
        gc.unfreeze()


@_all_is_kept()
def _read(
    project: Project,
    today: datetime.date | None = None,
    watch: Watch = unwatched,
    *,
    clean: bool = False,
    keep: bool = False,
) -> _Content:
    """Load and check. What an earlier build found in modules that are the same is not looked for again, but where
    `clean`; with `keep`, the next build knows what was found. Only who holds the lock may ask for that.
    """
    from milepost.check import KEPT_CODES, Earlier, check
    from milepost.load import load
    from milepost.site import inputs, said, settings
    from milepost.site.loaded import Loaded

    values, findings = settings.read(project)
    known = None if clean else said.read(project, KEPT_CODES)
    before = inputs.read(project) if known or keep else None
    shelf = Loaded(project, before, trusted=known is not None, writing=keep) if before else None
    curriculum, faults = load(project.root, watch=watch, shelf=shelf)
    curriculum = replace(curriculum, today=today)
    steady = before if before and before == inputs.read(project) else None  # nobody saved a file meanwhile
    earlier = Earlier(said.still_true(known, curriculum, steady) if steady else {})
    found = check(curriculum, watch=watch, earlier=earlier)
    if keep and steady and shelf:
        shelf.keep()
        said.write(project, said.made_of(curriculum, steady, earlier.said), known)
    return _Content(curriculum, values, sorted(findings + faults + found), steady)


@_all_is_kept()
def _task(project: Project, content: _Content, chrome: str, inputs: str, known: Manifest | None) -> Task:
    """Plan the site. Modules that are as they were when a build planned them are planned late, or never."""
    from milepost.guide import guide_for
    from milepost.plan import Earlier, plan
    from milepost.site import planned, said
    from milepost.site.stage import Task
    from milepost.siteplan import Kept

    curriculum, files, earlier = content.curriculum, content.inputs, None
    kept = planned.read(project) if known else Kept()
    if files:
        around = f"{chrome} {said.data_digest(curriculum, files)}"
        earlier = Earlier(kept, planned.own_digests(curriculum, files), around)
    site = plan(curriculum, content.findings, earlier, guide_for(curriculum))
    if earlier and earlier.kept() != kept:
        planned.write(project, earlier.kept())
    return Task(project, site, content.settings, chrome, inputs, known)


def _counts(curriculum: Curriculum, task: Task) -> Counts:
    return Counts(
        modules=len(curriculum.modules),
        lessons=sum(len(module.lessons) for module in curriculum.modules),
        paths=len(curriculum.paths),
        pages=len(task.site.titles),
    )
