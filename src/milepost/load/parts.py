"""Part of load. Puts a module together: front matter, pages, and quiz and transfer from wherever they stand."""

from __future__ import annotations

from milepost.load.documents import Read, references
from milepost.load.faults import Faults
from milepost.load.pages import QUIZ, TRANSFER, Pages
from milepost.model import Module, ModuleFields, Picture, Quiz, Transfer


def made_module(
    faults: Faults,
    unit: str,
    folder: str,
    page: Read[ModuleFields],
    pages: Pages | None = None,
    pictures: tuple[Picture, ...] = (),
) -> Module:
    """The module whose first page is `page`; without `pages` it is a module of one file."""
    rest = pages or Pages()
    return Module(
        fields=page.fields,
        unit=unit,
        folder=folder,
        single_page=pages is None,
        body=page.body,
        lessons=rest.lessons,
        scenarios=rest.scenarios,
        quiz=_quiz(faults, page, rest),
        transfer=_transfer(faults, page, rest),
        pictures=pictures,
        places=page.places,
    )


def _quiz(faults: Faults, page: Read[ModuleFields], rest: Pages) -> Quiz | None:
    fields, places = page.fields.quiz, page.places.under("quiz")
    if fields is None:
        return rest.quiz
    if _twice(faults, page, "quiz", QUIZ, rest):
        return rest.quiz
    return Quiz(fields, places, references(fields, places, faults))


def _transfer(faults: Faults, page: Read[ModuleFields], rest: Pages) -> Transfer | None:
    fields, places = page.fields.transfer, page.places.under("transfer")
    if fields is None:
        return rest.transfer
    if _twice(faults, page, "transfer", TRANSFER, rest):
        return rest.transfer
    return Transfer(fields, None, places, references(fields, places, faults))


def _twice(faults: Faults, page: Read[ModuleFields], key: str, file: str, rest: Pages) -> bool:
    if file not in rest.files:
        return False
    message = f"this module has '{key}' in its front matter and a file {file}"
    faults.add(page.places.at(key), "FI017", message, "keep one of the two.")
    return True
