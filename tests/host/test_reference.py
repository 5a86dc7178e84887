"""The reference curriculum in a host's project, with a module of the host's own on top, as docs/hosting.md says."""

from __future__ import annotations

import shutil

from milepost import resources
from milepost.pipeline import Project

from .conftest import Build

MODULE = """\
---
id: our-ticket-system
title: Write tickets our way
summary: The fields of our ticket system, and what belongs in each.
level: 1
competencies: {communication: 1}
objectives: [{id: O1, text: Fill in a ticket.}]
duration_minutes: 5
status: published
authors: [The service desk]
reviewed: 2026-11-23
---
Three fields matter.
"""
ROLE = "  - {id: ticket-writer, title: Ticket writer, summary: Writes tickets., targets: {communication: 2}}\n"
PATH = """\
id: ticket-writer
title: Ticket writer
role: ticket-writer
summary: For all who write tickets.
stages:
"""
STAGE = """\
  - id: {0}
    why: It comes next.
    milestone: One ticket is written.
    modules: [{{id: {1}, required: true, why: It is ours.}}]
"""


def test_ours_copied_and_a_role_and_module_of_the_host_on_top(host: Project, made: Build) -> None:
    for name in ("modules", "curriculum"):
        shutil.rmtree(host.root / name)
        shutil.copytree(resources.data(name), host.root / name)
    (host.root / "modules" / "communication" / "our-ticket-system.md").write_text(MODULE)
    with (host.root / "curriculum" / "roles.yml").open("a") as roles:
        roles.write(ROLE)
    steps = ("write-clearly", "our-ticket-system", "listen-actively")
    stages = [STAGE.format(stage, step) for stage, step in zip(("start", "core", "stretch"), steps, strict=True)]
    (host.root / "curriculum" / "paths" / "ticket-writer.yml").write_text(PATH + "".join(stages))
    made(host)
    page = (host.site / "modules" / "our-ticket-system" / "index.html").read_text(encoding="utf-8")
    assert "Three fields matter." in page
    assert (host.site / "paths" / "ticket-writer" / "index.html").is_file()
    assert (host.site / "modules" / "listen-actively" / "index.html").is_file()
