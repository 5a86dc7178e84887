"""The first stages in a process that goes on: each time, only what was written since is done anew. Prints nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from milepost import check, load, plan
from milepost.findings import Finding, has_errors
from milepost.guide import guide_for
from milepost.model import Curriculum
from milepost.site import settings
from milepost.site.project import Project
from milepost.siteplan import SitePlan


@dataclass(frozen=True)
class Look:
    """What one look at the project gave. `site` is missing where no page can be planned."""

    curriculum: Curriculum
    findings: tuple[Finding, ...]
    site: SitePlan | None = None


class Session:
    """Looks at one project again and again."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._load, self._plan = load.Memory(), plan.Memory()
        self._fixed, self._all = check.Memory(), check.Memory()
        self._rules = tuple(rule for rule in check.RULES if rule.fixed)
        self.later = frozenset(rule.code for rule in check.RULES if not rule.fixed)
        """The codes that `look` says nothing about."""

    def look(self) -> Look:
        """What plan relies on is checked, nothing else, so that the pages are soon there."""
        _, own = settings.read(self._project)
        curriculum, faults = load.load(self._project.root, self._load)
        found = [*own, *faults, *check.check(curriculum, self._rules, memory=self._fixed)]
        return self._planned(Look(curriculum, tuple(sorted(found))))

    def judge(self, look: Look) -> Look:
        """The same, with everything that any rule says."""
        checked = check.check(look.curriculum, memory=self._all)
        return self._planned(replace(look, findings=tuple(sorted({*look.findings, *checked}))), planned=look.site)

    def _planned(self, look: Look, planned: SitePlan | None = None) -> Look:
        if planned is None and has_errors(list(look.findings)):
            return look
        site = plan.plan(look.curriculum, look.findings, self._plan, guide_for(look.curriculum))
        return replace(look, site=site)
