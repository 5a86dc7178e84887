"""Stage 3. "Edit this page" and "Report a problem", where the organisation has set the addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import quote

from milepost.plan import address
from milepost.plan.index import Index
from milepost.siteplan import Link, PagePlan


def with_actions(index: Index, page: PagePlan, file: str = "") -> PagePlan:
    """The page, with what a reader can do about it; `file` is the author's file it is made from, if there is one."""
    source = file or _files(index).get(page.address, "")
    return replace(page, source=source, actions=tuple(_actions(index, page, source)))


def _actions(index: Index, page: PagePlan, file: str) -> list[Link]:
    fields = index.fields
    wanted = (("Edit this page", fields.edit_page if file else None), ("Report a problem", fields.report_problem))
    words = {
        "{file}": quote(file),
        "{page}": quote(page.address or "home", safe=""),
        "{title}": quote(page.title, safe=""),
        "{version}": quote(fields.version or "not numbered", safe=""),
    }
    return [Link(title, _filled(where, words)) for title, where in wanted if where]


def _filled(where: str, words: Mapping[str, str]) -> str:
    for name, value in words.items():
        where = where.replace(name, value)
    return where


def _files(index: Index) -> Mapping[str, str]:
    """The file behind each page that does not belong to a module."""
    curriculum = index.curriculum
    competencies = curriculum.competencies_places.file
    return {
        address.HOME: curriculum.places.file,
        address.COMPETENCIES: competencies,
        **{address.competency(one.id): competencies for one in curriculum.competencies},
        **{address.path(path.id): path.places.file for path in curriculum.paths},
        address.GLOSSARY: curriculum.terms_places.file,
        address.SOURCES: curriculum.sources_places.file,
        **{address.page(page.id): page.places.file for page in curriculum.pages},
        **({address.ABOUT: curriculum.about.places.file} if curriculum.about else {}),
    }
