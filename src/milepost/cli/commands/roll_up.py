"""`milepost roll-up`: many records of completion to one table."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from milepost.cli.common import FOLDER, say, stop
from milepost.counted import counted
from milepost.report import printable
from milepost.report.grid import grid
from milepost.rollup import Fault, Record, Table, csv_table, html_table, read, roll_up, text_table
from milepost.rollup.read import LARGEST

Output = Path | None


@click.command("roll-up")
@click.argument("files", nargs=-1, required=True, type=FOLDER)
@click.option("--csv", "sheet", type=FOLDER, help="Write the table for a spreadsheet.")
@click.option("--html", "page", type=FOLDER, help="Write the table as a page.")
def command(files: tuple[Path, ...], sheet: Output, page: Output) -> None:
    """Put records of completion into one table.

    FILES are records, or folders with records. Learners save such a file on the page "Record of completion" and give it
    to you if they want to. Exit code 1: a file could not be used, or was changed after it was saved.
    """
    sources = tuple(dict.fromkeys(source for file in files for source in _sources(file)))
    if not sources:
        stop("There is no record here. In a folder, records are the files whose names end in .json.")
    _refuse_to_overwrite(sources, sheet, page)
    records, faults = _read(sources)
    table = roll_up(records)
    _write(table, sheet, page)
    if records:
        _print(table)
    _tell(table, faults)
    sys.exit(1 if faults else 0)


def _sources(file: Path) -> Iterator[Path]:
    """A folder stands for the records in it."""
    try:
        yield from sorted(file.glob("*.json")) if file.is_dir() else [file]
    except OSError:
        yield file


def _refuse_to_overwrite(sources: tuple[Path, ...], *outputs: Output) -> None:
    wanted = [output.resolve() for output in outputs if output]
    held = {source.resolve() for source in sources}
    if any(output in held for output in wanted):
        stop("The table would be written over one of the records; give it another name.")
    if len(wanted) > len(set(wanted)):
        stop("--csv and --html name the same file; give one of them another name.")


def _read(sources: tuple[Path, ...]) -> tuple[list[Record], list[tuple[str, Fault]]]:
    records, faults = [], []
    for source in sources:
        try:
            record = read(str(source), _bytes(source))
        except Fault as fault:
            faults.append((str(source), fault))
            continue
        records.append(record)
        if not record.fits:
            changed = "the check code does not fit: something in this file was changed after it was saved"
            faults.append((str(source), Fault(changed)))
    return records, faults


def _bytes(source: Path) -> bytes:
    """At most one byte more than a record may have."""
    try:
        if not source.is_file():
            raise Fault("there is no such file", "Look at the name; put quotes around a name with spaces.")
        with source.open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it has no name that a file can have"
        raise Fault(f"this file cannot be read: {reason}", "Look whether you may open it.") from None


def _write(table: Table, sheet: Output, page: Output) -> None:
    try:
        if sheet:
            sheet.write_text(csv_table(table), encoding="utf-8-sig", newline="")
        if page:
            page.write_text(html_table(table), encoding="utf-8", newline="\n")
    except OSError as error:
        stop(f"{error.filename or 'The table'} cannot be written: {error.strerror}.")


def _print(table: Table) -> None:
    before, head, rows, after = text_table(table)
    cells = [[printable(cell) for cell in row] for row in rows]
    say("\n".join([*map(printable, before), "", grid(head, cells), *after]))


def _tell(table: Table, faults: list[tuple[str, Fault]]) -> None:
    for older, newer in table.older:
        say(
            f"{_place(older.file)}: left out; of this person the newest whole record counts: {_place(newer.file)}",
            err=True,
        )
    for file, fault in faults:
        say(f"{_place(file)}: {printable(fault.message)}\n    fix: {printable(fault.fix)}", err=True)
    if faults:
        say(f"{counted(len(faults), 'file needs', 'files need')} a look; all others are counted.", err=True)


def _place(file: str) -> str:
    """A file name like `::error::` does not begin the line, for there it would be a command."""
    shown = printable(file)
    return f"./{shown}" if shown.startswith((":", "#", " ")) else shown
