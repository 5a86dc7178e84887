"""Stage 3. A module to its pages: each view in its frame."""

from __future__ import annotations

from milepost.model import Lesson, Module, Scenario
from milepost.plan import frame
from milepost.plan import module as views
from milepost.plan.actions import with_actions
from milepost.plan.frame import Spot
from milepost.plan.index import Index
from milepost.plan.resolve import Resolver
from milepost.plan.scenario import scenario
from milepost.siteplan import PagePlan


def module_pages(index: Index, module: Module, resolve: Resolver) -> tuple[PagePlan, ...]:
    """All pages of one module, in order."""
    return tuple(_page(spot, resolve) for spot in frame.spots(index, module))


def _page(spot: Spot, resolve: Resolver) -> PagePlan:
    view, title, description, file = _content(spot)
    page = PagePlan(
        address=spot.at,
        kind=spot.stop.kind,
        title=title,
        description=description,
        section="modules",
        view=view,
        resolved=resolve(spot.at, view, file, spot.module.id),
        crumbs=frame.crumbs(spot),
        sidebar=frame.sidebar(spot),
        previous=frame.previous(spot),
        next=frame.following(spot),
    )
    return with_actions(spot.index, page, file)


def _content(spot: Spot) -> tuple[object, str, str, str]:
    """View, title, description and the author's file."""
    module, part, kind = spot.module, spot.stop.part, spot.stop.kind
    title = module.fields.title
    if isinstance(part, Lesson):
        return views.lesson(spot, part), part.fields.title, f"A lesson of the module {title}", part.places.file
    if isinstance(part, Scenario):
        said = f"A conversation with choices, in the module {title}"
        return scenario(spot, part), part.fields.title, said, part.places.file
    if kind == "quiz" and module.quiz:
        said = f"Questions with reasons, on the module {title}"
        return views.quiz(spot, module.quiz), f"Check yourself: {title}", said, module.quiz.places.file
    if kind == "plan" and module.transfer:
        said = f"From the module {title} to your own work"
        return views.transfer(spot, module.transfer), f"Plan and transfer: {title}", said, module.transfer.places.file
    return views.overview(spot), title, module.fields.summary, module.places.file
