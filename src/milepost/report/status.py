"""A survey of the curriculum as text and as JSON."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import asdict

from milepost.findings import Finding, Level
from milepost.report.grid import grid
from milepost.report.text import text_report
from milepost.survey import Aim, ModuleState, Survey

VERSION = 1
_SHADES = " ░▒▓█"


def text_status(survey: Survey, findings: Sequence[Finding], today: datetime.date) -> str:
    """The whole survey, part by part, each under its heading; then every note of check."""
    notes = [finding for finding in findings if finding.level is Level.NOTE]
    parts = (
        ("Modules", _modules(survey)),
        ("Reviews due", _reviews(survey, today)),
        ("Objectives without a question", _unassessed(survey)),
        ("Modules by competency and level", _competencies(survey)),
        ("Roles: the level the modules of their paths prepare for, of the level they aim for", _roles(survey)),
        ("Notes", text_report(notes, limit=len(notes), notes=True) or "None.\n"),
    )
    return "\n".join(f"{title}\n{'=' * len(title)}\n{body}" for title, body in parts)


def _modules(survey: Survey) -> str:
    counts = ", ".join(f"{count} {status}" for status, count in survey.counts().items())
    head = ("module", "unit", "state", "level", "minutes", "pages", "questions", "paths", "reviewed", "review due")
    return f"{counts}\n\n{grid(head, [_row(module) for module in survey.modules])}"


def _row(module: ModuleState) -> tuple[str, ...]:
    numbers = (module.level, module.minutes, module.pages, module.questions, len(module.paths))
    days = (day.isoformat() if day else "never" for day in (module.reviewed, module.due))
    return (module.id, module.unit, module.status, *map(str, numbers), *days)


def _reviews(survey: Survey, today: datetime.date) -> str:
    late = survey.overdue(today)
    rows = [(module.id, f"{module.due:%Y-%m-%d}" if module.due else "never reviewed", module.file) for module in late]
    return grid(("module", "was due", "file"), rows) if rows else "None.\n"


def _unassessed(survey: Survey) -> str:
    rows = [(module.id, ", ".join(module.unassessed)) for module in survey.modules if module.unassessed]
    return grid(("module", "objectives"), rows) if rows else "None.\n"


def _competencies(survey: Survey) -> str:
    rows = [
        (str(number), held.id, *map(_heat, held.modules), str(sum(held.modules)))
        for number, held in enumerate(survey.competencies, start=1)
    ]
    return grid(("no.", "competency", "level 1", "level 2", "level 3", "level 4", "in all"), rows)


def _heat(count: int) -> str:
    """The number with a shade beside it, so that gaps are seen at a glance: `2 ▒▒`."""
    return f"{count} {_SHADES[min(count, 4)] * 2}" if count else "-"


def _roles(survey: Survey) -> str:
    """One column a competency, under its number: wide names would not fit a terminal."""
    aims = {(aim.role, aim.competency): aim for aim in survey.aims}
    names = [held.id for held in survey.competencies]
    rows = [
        (role, *(_reached(aims.get((role, name))) for name in names), _missing(survey, role))
        for role in dict.fromkeys(aim.role for aim in survey.aims)
    ]
    return grid(("role", *(f"no. {number}" for number, _ in enumerate(names, start=1)), "reached"), rows)


def _reached(aim: Aim | None) -> str:
    return f"{aim.reached}/{aim.target} {' ' if aim.gap else '✓'}" if aim else ""


def _missing(survey: Survey, role: str) -> str:
    own = [aim for aim in survey.aims if aim.role == role]
    return f"{sum(not aim.gap for aim in own)} of {len(own)}"


def json_status(survey: Survey, findings: Sequence[Finding], today: datetime.date) -> str:
    """The same as JSON. `version` changes when a key changes its meaning or goes."""
    data = {
        "version": VERSION,
        "today": today,
        "counts": survey.counts(),
        "modules": [asdict(module) for module in survey.modules],
        "reviews_due": [module.id for module in survey.overdue(today)],
        "competencies": [asdict(held) for held in survey.competencies],
        "roles": [{**asdict(aim), "gap": aim.gap} for aim in survey.aims],
        "notes": [
            {**asdict(finding.place), "code": finding.code, "message": finding.message, "fix": finding.fix}
            for finding in findings
            if finding.level is Level.NOTE
        ],
    }
    return json.dumps(data, indent=2, ensure_ascii=False, default=str) + "\n"
