"""Part of load. A scenario file to a Scenario. Says nothing about where the story leads: check does that."""

from __future__ import annotations

import re
from dataclasses import dataclass

from milepost.load.documents import Read, read_page
from milepost.load.files import Tree
from milepost.load.sheet import Sheet
from milepost.load.story_moment import MomentReader
from milepost.load.words import short
from milepost.model import Node, Prose, ReferenceKind, Scenario, ScenarioFields
from milepost.slug import is_id


@dataclass(frozen=True)
class _Section:
    """A level-2 heading and the rows below it, up to `end`."""

    row: int
    end: int
    title: str
    id: str | None

    @property
    def is_debrief(self) -> bool:
        return self.id is None and self.title.lower() == "debrief"


def read_scenario(tree: Tree, file: str, number: int | None) -> Scenario | None:
    """The scenario, or None with findings when it cannot be told as a story."""
    page = read_page(tree, file, ScenarioFields)
    return _ScenarioReader(tree, page, number).read() if page else None


class _ScenarioReader:
    def __init__(self, tree: Tree, page: Read[ScenarioFields], number: int | None) -> None:
        self._sheet = Sheet(page.body, tree.faults)
        self._page = page
        self._number = number
        self._first: dict[str, int] = {}
        self._debrief: Prose | None = None
        self._whole = True

    def read(self) -> Scenario | None:
        sections = self._sections()
        situation = self._sheet.part(0, sections[0].row if sections else len(self._sheet.rows))
        nodes = tuple(node for section in sections if (node := self._section(section, section is sections[-1])))
        if not nodes and self._whole:
            self._no_moments()
        if not nodes or not self._whole:
            return None
        page = self._page
        return Scenario(page.fields, self._number, self._with_rest(situation), nodes, self._debrief, page.places)

    def _sections(self) -> list[_Section]:
        rows = self._sheet.rows
        found = [row for row, text in enumerate(rows) if _is_heading(text) and not self._sheet.is_fenced(row)]
        ends = [*found, len(rows)][1:]
        return [_Section(row, end, *_title_and_id(rows[row])) for row, end in zip(found, ends, strict=True)]

    def _section(self, section: _Section, is_last: bool) -> Node | None:
        if section.is_debrief:
            self._common_debrief(section, is_last)
            return None
        self._check_heading(section)
        moment = MomentReader(self._sheet, self._page.fields.people, section.row + 1, section.end)
        node = moment.read(section.id or "", section.title, section.row)
        self._whole = self._whole and moment.whole
        return node

    def _common_debrief(self, section: _Section, is_last: bool) -> None:
        if not is_last:
            message = "the common debrief must stand last, behind every moment"
            self._sheet.fault(section.row, 0, "SC012", message, "move '## Debrief' to the end of the file.")
            return
        self._debrief = self._sheet.part(section.row + 1, section.end)
        if not self._debrief.text:
            fix = "write what holds for every ending, or remove the heading."
            self._sheet.fault(section.row, 0, "SC012", "the common debrief is empty", fix)

    def _check_heading(self, section: _Section) -> None:
        if section.id is None:
            wanted = _proposal(section.title)
            message = f"the moment '{short(section.title)}' has no id"
            self._broken(section, "SC001", message, f"write: ## {short(section.title)} {{#{wanted}}}")
        elif not is_id(section.id):
            message = f"'{short(section.id)}' cannot be the id of a moment"
            fix = f"use small letters, digits and hyphens: {{#{_proposal(section.id)}}}"
            self._broken(section, "SC002", message, fix)
        elif section.id in self._first:
            line = self._sheet.place(self._first[section.id]).line
            message = f"the id '{short(section.id)}' is taken: the moment in line {line} has it"
            self._broken(section, "SC003", message, "give each moment an id of its own.")
        elif not section.title:
            self._broken(section, "SC001", "this moment has no title", "write: ## What happens {#id-of-the-moment}")
        else:
            self._first[section.id] = section.row

    def _broken(self, section: _Section, code: str, message: str, fix: str) -> None:
        self._whole = False
        self._sheet.fault(section.row, 0, code, message, fix)

    def _no_moments(self) -> None:
        fix = "write each moment as: ## Title {#id}, its text, then its choices as a list."
        self._sheet.fault(0, 0, "SC004", "this scenario has no moments", fix)

    def _with_rest(self, situation: Prose) -> Prose:
        """Whatever headings and the words of choices hold has no prose of its own: it is kept with the situation."""
        rest = tuple(one for one in self._sheet.left() if one.kind is not ReferenceKind.HEADING)
        return Prose(situation.text, situation.place, (*situation.references, *rest))


def _is_heading(text: str) -> bool:
    return text.startswith("##") and not text.startswith("###")


def _title_and_id(heading: str) -> tuple[str, str | None]:
    """The words of `## Words {#id}` and its id, None when it has none."""
    words = heading.strip("# \t")
    title, brace, id_ = words.rpartition("{")
    if not brace or not id_.endswith("}") or not id_.lstrip().startswith("#"):
        return words, None
    return title.strip("# \t"), id_[:-1].strip().removeprefix("#").strip()


def _proposal(words: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", words[:80].lower())) or "id-of-the-moment"
