"""The files for GitHub and GitLab: valid, safe with forks, and their commands work on a real repository."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from milepost.cli import main
from tests.test_cases import CASES

ROOT = Path(__file__).parents[1]
HOSTING = ROOT / "docs" / "hosting-the-repository"
GITHUB = (ROOT / ".github", HOSTING / "github" / ".github")
WORKFLOWS = sorted(file for folder in GITHUB for file in folder.glob("workflows/*.yml"))
GITLAB = HOSTING / "gitlab" / ".gitlab-ci.yml"
BIN = Path(sys.executable).parent
every_workflow = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: f"{file.parents[2].name}-{file.stem}")


def run(*words: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **more)


def steps(file: Path, job: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"][job]["steps"])


def script(file: Path, job: str, name: str) -> str:
    return next(str(step["run"]) for step in steps(file, job) if step.get("name") == name)


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("vendor.gitlab-ci", [GITLAB]),
        ("vendor.github-issue-forms", [form for at in GITHUB for form in at.glob("ISSUE_TEMPLATE/[!c]*.yml")]),
        ("vendor.github-issue-config", [at / "ISSUE_TEMPLATE/config.yml" for at in GITHUB]),
    ],
)
def test_files_fit_the_published_schemas(schema: str, files: list[Path]) -> None:
    more = ["--data-transform", "gitlab-ci"] if "gitlab" in schema else []
    done = run(BIN / "check-jsonschema", "--builtin-schema", schema, *more, *files)
    assert files
    assert done.returncode == 0, done.stdout


def test_an_auditor_finds_nothing_unsafe() -> None:
    done = run(BIN / "zizmor", "--offline", "--no-progress", *GITHUB)
    assert done.returncode == 0, done.stdout


@every_workflow
def test_actions_are_pinned_and_forks_get_no_rights(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    uses = re.findall(r"uses: (.*)", text)
    assert all(re.fullmatch(r"actions/[\w/-]+@[0-9a-f]{40} # v[\d.]+", one) for one in uses)
    assert "pull_request_target" not in text
    data = yaml.safe_load(text)
    assert data["permissions"] in ({}, {"contents": "read"})
    if "pull-requests: write" in text:
        assert uses == []
        assert "git " not in text


@every_workflow
def test_text_of_strangers_reaches_no_shell(file: Path) -> None:
    for job in yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"].values():
        assert not [step["run"] for step in job["steps"] if "${{" in step.get("run", "")]


def test_ours_and_the_copies_do_not_drift_apart() -> None:
    ours, copies = GITHUB
    for name in (
        "workflows/comment.yml",
        "ISSUE_TEMPLATE/mistake-in-a-lesson.yml",
        "ISSUE_TEMPLATE/propose-a-module.yml",
    ):
        assert (ours / name).read_bytes() == (copies / name).read_bytes()

    def said(folder: Path) -> list[str]:
        return [
            step["run"].replace("python3 build.py", "milepost")
            for step in steps(folder / "workflows/pull-request.yml", "lessons")
            if "run" in step and "pip" not in step["run"]
        ]

    assert said(ours) == said(copies)


@pytest.mark.parametrize("file", [*WORKFLOWS, GITLAB], ids=lambda file: file.name)
def test_commands_exist(file: Path) -> None:
    for name, words in re.findall(
        r"(?:milepost|build\.py) (check|build|diff|preview|status)\b([^|>\n]*)", file.read_text()
    ):
        help_text = CliRunner().invoke(main, [name, "--help"]).output
        for option, value in re.findall(r"(--[a-z-]+) (\w+)", words):
            assert option in help_text
            assert value in help_text


HOSTILE = """### What this changes for learners

**Changed**

- `lesson 'a/b': text`
- `` module 'a' (`x`) ``
- `` a`` @everyone <img src=x> [click](javascript:1) ``
@everyone please look
<!-- a comment -->
![](https://example.org/tracker.png)
- `a` and [a link](https://example.org)
See https://example.org/phish.
# A heading

Nothing changes for learners.
"""
HARMLESS = """### What this changes for learners

**Changed**

- `lesson 'a/b': text`
- `` module 'a' (`x`) ``

Nothing changes for learners.
"""


def test_comment_lets_only_lines_of_ours_through(tmp_path: Path) -> None:
    (tmp_path / "report").mkdir()
    (tmp_path / "report" / "diff.md").write_text(HOSTILE, encoding="utf-8")
    step = script(GITHUB[0] / "workflows/comment.yml", "comment", "Keep only what milepost diff writes")
    done = run("bash", "-e", "-c", step, cwd=tmp_path, env={**os.environ, "REPOSITORY": "a/b", "RUN": "1"})
    assert done.returncode == 0, done.stderr
    kept = (tmp_path / "comment.md").read_text(encoding="utf-8")
    assert (
        kept
        == f'{HARMLESS}\nThe preview is the artifact "preview-open-index-html" of https://github.com/a/b/actions/runs/1\n'
    )


@pytest.fixture
def merge(tmp_path: Path) -> Path:
    """A repository at the merge of a pull request that rewords a lesson."""
    project = tmp_path / "project"
    run("cp", "-r", CASES / "_taught", project)
    lesson = next(project.glob("modules/*/*/01-*.md"))

    def git(*words: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        assert run("git", *who, *words, cwd=project).returncode == 0

    git("init", "--quiet", "--initial-branch=main")
    git("add", "--all")
    git("commit", "--quiet", "--message", "start")
    git("checkout", "--quiet", "-b", "change")
    lesson.write_text(f"{lesson.read_text()}\nTry it once this week.\n", encoding="utf-8")
    git("commit", "--quiet", "--all", "--message", "change")
    git("checkout", "--quiet", "main")
    git("merge", "--quiet", "--no-ff", "--no-edit", "change")
    return project


def test_steps_of_a_pull_request_work(merge: Path, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    file = GITHUB[1] / "workflows/pull-request.yml"
    environment = {**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "GITHUB_STEP_SUMMARY": str(summary)}
    for name in ("Check", "What changes for learners", "Preview"):
        done = run("bash", "-e", "-c", script(file, "lessons", name), cwd=merge, env=environment)
        assert done.returncode == 0, done.stdout + done.stderr
    report = (merge / "report" / "diff.md").read_text(encoding="utf-8")
    assert "**Changed**" in report
    assert summary.read_text(encoding="utf-8") == report
    assert (merge / "preview" / "index.html").is_file()
    step = script(GITHUB[0] / "workflows/comment.yml", "comment", "Keep only what milepost diff writes")
    assert (
        run("bash", "-e", "-c", step, cwd=merge, env={**environment, "REPOSITORY": "a/b", "RUN": "1"}).returncode == 0
    )
    assert (merge / "comment.md").read_text(encoding="utf-8").startswith(report)
