"""Many records to one table: who finished what, and when. Of two records of one person, the newest counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from milepost.rollup.record import Record

NOBODY = "(no name)"


@dataclass(frozen=True)
class Column:
    """A module, or a path."""

    kind: str
    id: str
    title: str

    @property
    def head(self) -> str:
        """What stands at the top of the column."""
        return f"Path: {self.title}" if self.kind == "path" else self.title


@dataclass(frozen=True)
class Row:
    """What one person finished: a day for each column, or nothing."""

    record: Record
    cells: tuple[str, ...]

    @property
    def name(self) -> str:
        """Who it is, in their own words."""
        return self.record.name or NOBODY


@dataclass(frozen=True)
class Table:
    """`older`: records left out for a newer one, each with the one that counts."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    older: tuple[tuple[Record, Record], ...]

    @property
    def sites(self) -> tuple[str, ...]:
        """The ids of the sites that the records come from."""
        return tuple(dict.fromkeys(row.record.site for row in self.rows))


def roll_up(records: Sequence[Record]) -> Table:
    """The table of `records`, by name."""
    newest: dict[tuple[str, str, str], Record] = {}
    for record in sorted(records, key=_weight):
        newest[_who(record)] = record
    counting = sorted(
        newest.values(), key=lambda one: (not one.name, one.name.casefold(), one.name, one.site, one.file)
    )
    older = [(one, newest[_who(one)]) for one in records if newest[_who(one)] is not one]
    columns = tuple(_columns(counting))
    return Table(columns, tuple(Row(one, tuple(_cells(one, columns))) for one in counting), tuple(older))


def _by_name(record: Record) -> tuple[bool, str, str, str, str]:
    return not record.name, record.name.casefold(), record.name, record.site, record.file


def _weight(record: Record) -> tuple[bool, str]:
    """A record that was changed counts less than a whole one, whatever day stands in it."""
    return record.fits, record.made


def _who(record: Record) -> tuple[str, str, str]:
    """Nobody knows whether two records without a name are of one person."""
    return record.site, record.name, "" if record.name else record.file


def _columns(records: Iterable[Record]) -> Iterator[Column]:
    """Modules first, then paths, each with the title it had last; two of one title are told apart by id."""
    titles: dict[tuple[str, str], str] = {}
    for record in sorted(records, key=_weight):
        titles |= {(entry.kind, entry.id): entry.title for entry in record.entries}
    shown = [(kind, title) for (kind, _), title in titles.items()]
    for kind, name in sorted(titles, key=lambda key: (key[0], titles[key].casefold(), key[1])):
        title = titles[kind, name]
        yield Column(kind, name, title if shown.count((kind, title)) == 1 else f"{title} ({name})")


def _cells(record: Record, columns: Iterable[Column]) -> Iterator[str]:
    days = {(entry.kind, entry.id): entry.done for entry in record.entries}
    for column in columns:
        yield days.get((column.kind, column.id), "")
