"""Tables for a terminal: columns as wide as what stands in them."""

from __future__ import annotations

from collections.abc import Sequence

GAP = "  "


def grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table with a line below its head; numbers stand to the right. No spaces at the ends of lines."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = [head, ["-" * width for width in widths], *rows]
    return "".join(f"{_line(row, widths)}\n" for row in lines)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (
        cell.rjust(width) if _is_number(cell) else cell.ljust(width) for cell, width in zip(row, widths, strict=True)
    )
    return GAP.join(cells).rstrip()


def _is_number(cell: str) -> bool:
    return cell.replace(",", "").isdigit()
