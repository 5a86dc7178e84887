"""MkDocs, in one place: `out/docs` and `out/mkdocs.yml` to a folder of pages. Its public functions only."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from milepost.site.project import Project
from milepost.system import CannotBuild, sentence

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_EPOCH = 315532800  # 1980-01-01, the first day zip and gzip agree on
_NOISE = "A 'dirty' build is being performed"


def run(project: Project, date: str, missing: Sequence[str] = ()) -> list[str]:
    """Build the pages whose output is missing into `project.built`: `missing` are those of them that are known, as docs
    files. Gives MkDocs' warnings; raises on its errors.
    """
    with environment(settings(date)), records() as said:
        from mkdocs.commands.build import build

        from milepost.site import pages

        try:
            config = configuration(project)
            config.plugins[pages.NAME] = ahead = pages.Missing(missing)
            build(config, dirty=True)
        except Exception as error:  # a template of the host may raise anything
            refused = sentence(error) if isinstance(error, OSError) else None
            raise CannotBuild(refused or _sentence(error, said)) from error
    return list(dict.fromkeys([*ahead.said, *warnings(said)]))


def configuration(project: Project) -> MkDocsConfig:
    """The configuration of `project`, as MkDocs reads it."""
    from mkdocs.config import load_config

    return load_config(str(project.config), site_dir=str(project.built))


def warnings(records: Iterable[logging.LogRecord]) -> list[str]:
    """What MkDocs said, without what it says each time."""
    return [record.getMessage() for record in records if not record.getMessage().startswith(_NOISE)]


def _sentence(error: Exception, records: list[logging.LogRecord]) -> str:
    said = [record.getMessage() for record in records if record.levelno >= logging.ERROR]
    return "MkDocs says: " + " ".join(said or [str(error)])


def settings(date: str) -> dict[str, str]:
    """The only date a build may use is the content's own, unless the caller sets one."""
    from datetime import UTC, datetime

    epoch = int(datetime.fromisoformat(date).replace(tzinfo=UTC).timestamp()) if date else _EPOCH
    return {"SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", str(epoch)), "NO_MKDOCS_2_WARNING": "1"}


@contextmanager
def environment(values: Mapping[str, str]) -> Iterator[None]:
    """These environment variables, for as long as it lasts."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextmanager
def records() -> Iterator[list[logging.LogRecord]]:
    """MkDocs' warnings and errors, kept from the screen."""
    records: list[logging.LogRecord] = []
    handler, logger = _Keeper(records), logging.getLogger("mkdocs")
    before = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING)
    logger.propagate = False
    try:
        yield records
    finally:
        logger.removeHandler(handler)
        logger.level, logger.propagate = before


class _Keeper(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__(logging.WARNING)
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)
