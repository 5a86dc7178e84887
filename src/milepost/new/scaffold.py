"""The texts new things begin with: files in `starter/scaffold`, with `$name` where an answer belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from milepost import resources
from milepost.edit.written import Value, inline

_NAME = re.compile(r"\$([a-z_]+)")


def filled(name: str, answers: Mapping[str, Value]) -> str:
    """The scaffold `name` with the answers as YAML. A line whose answer is None is left out."""
    text = (resources.data("starter") / "scaffold" / name).read_text(encoding="utf-8")
    return "".join(_lines(text, answers))


def _lines(text: str, answers: Mapping[str, Value]) -> Iterator[str]:
    for line in text.splitlines(keepends=True):
        if not any(answers[name] is None for name in _NAME.findall(line)):
            yield _NAME.sub(partial(_answer, answers, "{" in line or "[" in line), line)


def _answer(answers: Mapping[str, Value], flow: bool, name: re.Match[str]) -> str:
    return inline(answers[name[1]], flow=flow)
