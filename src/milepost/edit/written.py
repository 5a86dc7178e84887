"""Values as YAML that reads the same everywhere: plain where it is safe, in double quotes where it is not.

Lines come without the indentation of the place where they shall stand; `joined` gives it to them.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Mapping, Sequence

Plain = str | int | float | bool | datetime.date | None
Value = Plain | Sequence["Value"] | Mapping[str, "Value"]
_SAFE = re.compile(r"[^\W\d_](?:[\w .,;()/'%+=!?\u2013\u2019\u2026-]|:(?![ ]|\Z)|(?<! )#)*\Z")
_IN_FLOW = re.compile(r"[^,\[\]{}]*\Z")
_WORDS = frozenset(("true", "false", "yes", "no", "on", "off", "null", "y", "n"))
_LONGEST_LINE = 100


def scalar(value: Plain, *, flow: bool = False, quote: str = "") -> str:
    """One value on one line. `flow`: it stands between brackets or braces. `quote`: the quotes it shall keep."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    if quote == "'" and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return value if not quote and _is_plain(value, flow=flow) else json.dumps(value, ensure_ascii=False)


def _is_plain(value: str, *, flow: bool) -> bool:
    if value != value.strip() or value.lower() in _WORDS:
        return False
    return bool(_SAFE.match(value)) and (not flow or bool(_IN_FLOW.match(value)))


def inline(value: Value, *, flow: bool = False) -> str:
    """Any value on one line: lists in brackets, groups of keys in braces."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{scalar(key, flow=True)}: {inline(part, flow=True)}' for key, part in value.items())}}}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"[{', '.join(inline(part, flow=True) for part in value)}]"
    return scalar(value, flow=flow)


def entry(key: str, value: Value) -> list[str]:
    """The lines of `key: value` in a block: on one line what is short and flat."""
    line = f"{scalar(key)}: {inline(value)}"
    if isinstance(value, (str, Mapping)) or not isinstance(value, Sequence):
        flat = not isinstance(value, Mapping) or not any(_is_group(part) for part in value.values())
        parts = [entry(name, part) for name, part in value.items()] if isinstance(value, Mapping) else []
    else:
        flat = not any(isinstance(part, Mapping) for part in value)
        parts = [item(part) for part in value]
    if not parts or (flat and len(line) <= _LONGEST_LINE):
        return [line]
    return [f"{scalar(key)}:", *(f"  {line}" for part in parts for line in part)]


def item(value: Value) -> list[str]:
    """The lines of `- value`."""
    if not isinstance(value, Mapping) or not value:
        return [f"- {inline(value)}"]
    lines = [line for key, part in value.items() for line in entry(key, part)]
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def joined(lines: Iterable[str], indent: int, newline: str) -> str:
    """The lines as one text in which each but the first begins in column `indent`."""
    return f"{newline}{' ' * indent}".join(lines)


def _is_group(value: Value) -> bool:
    return isinstance(value, (Mapping, Sequence)) and not isinstance(value, str)
