"""The rules speak up where they are sure, and are quiet where words mean something else."""

from __future__ import annotations

import pytest

from .said import findings
from .sentences import evidence, pages_and_links, people

ALL = (evidence, pages_and_links, people)
WRONG = [(code, text) for one in ALL for code, texts in one.WRONG.items() for text in texts]
QUIET = [(code, text) for one in ALL for code, texts in one.QUIET.items() for text in texts]


@pytest.mark.parametrize(("code", "text"), WRONG)
def test_speaks_up(code: str, text: str) -> None:
    assert len(findings(code, text)) == 1


@pytest.mark.parametrize(("code", "text"), QUIET)
def test_is_quiet(code: str, text: str) -> None:
    assert findings(code, text) == []
