"""The host's own `mkdocs.yml`, read with distrust: an allow-list of keys, plain values, no tags. Imports no engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from milepost.findings import Finding, Place
from milepost.site.project import Project
from milepost.suggest import did_you_mean

_FILE = "mkdocs.yml"
_CODE = "CF001"

TEXTS = frozenset(
    {"site_name", "site_url", "site_description", "site_author", "copyright", "repo_url", "repo_name", "edit_uri"}
)
FILES = frozenset({"extra_css", "extra_javascript"})
ROOT_ONLY = frozenset({"docs_dir", "site_dir", "plugins", "dev_addr", "strict", "watch"})
"""Read by a plain `mkdocs build` at the root; they mean nothing to the site."""
THEME = frozenset({"name", "language", "direction", "logo", "favicon", "icon", "palette", "features"})
_REASONS = {
    "hooks": "they run code",
    "INHERIT": "the settings a site starts from come with Milepost",
    "markdown_extensions": "lessons are written in a fixed set of Markdown",
    "nav": "the navigation is made from curriculum/ and modules/",
    "not_in_nav": "the navigation is made from curriculum/ and modules/",
    "custom_dir": "your own templates and files are taken from theme/overrides/",
    "font": "the site makes no request to a font service",
    "analytics": "the site makes no request to anybody else",
}


@dataclass(frozen=True)
class Settings:
    """What a host sets: plain values under allowed keys."""

    values: dict[str, Any] = field(default_factory=dict)


def read(project: Project) -> tuple[Settings, list[Finding]]:
    """The settings of the project, and what is wrong with them."""
    if not project.settings.is_file():
        return Settings(), []
    try:
        text = project.settings.read_text(encoding="utf-8-sig")
        node, values = yaml.compose(text, Loader=yaml.SafeLoader), yaml.safe_load(text)
    except UnicodeDecodeError:
        return Settings(), [_finding(1, "the file is not UTF-8 text", "Save it as UTF-8.")]
    except yaml.MarkedYAMLError as error:
        return Settings(), [_yaml_finding(error)]
    if node is None:
        return Settings(), []
    if not isinstance(node, yaml.MappingNode):
        return Settings(), [
            _finding(node.start_mark.line + 1, "the file holds no settings", "Write one `key: value` on each line.")
        ]
    findings = sorted(_check(node, values))
    return Settings({key: value for key, value in values.items() if key not in ROOT_ONLY}), findings


def _finding(line: int, message: str, fix: str) -> Finding:
    return Finding(Place(_FILE, line), _CODE, message, fix)


def _yaml_finding(error: yaml.MarkedYAMLError) -> Finding:
    line = error.problem_mark.line + 1 if error.problem_mark else 1
    if isinstance(error, yaml.constructor.ConstructorError):
        return _finding(line, "YAML tags such as `!!python` or `!ENV` are not read here", "Write the plain value.")
    return _finding(line, f"the YAML cannot be read: {error.problem}", "Mend the line, or the one above it.")


def _check(node: yaml.MappingNode, values: dict[str, Any]) -> Iterator[Finding]:
    allowed = TEXTS | FILES | ROOT_ONLY | {"theme", "extra"}
    yield from _keys(node, allowed, "")
    for key, line, child in _pairs(node):
        value = values.get(key)
        if key in TEXTS and not isinstance(value, str):
            yield _finding(line, f"`{key}` must be a text", f'Write it in quotes: {key}: "..."')
        elif key in FILES:
            yield from _files(key, line, value)
        elif key == "plugins" and value not in (["milepost"], ["search", "milepost"]):
            yield _finding(line, "no other plugin than milepost runs", "Write: plugins: [milepost]")
        elif key == "docs_dir" and value != "modules":
            yield _finding(line, "`docs_dir` must be modules", "Write: docs_dir: modules")
        elif key == "theme":
            yield from _theme(line, child, value)
        elif key == "extra":
            yield from _extra(line, child)


def _theme(line: int, node: yaml.Node, value: Any) -> Iterator[Finding]:
    if not isinstance(node, yaml.MappingNode):
        yield _finding(line, "`theme` must hold settings", "Write, for example, theme: {logo: assets/logo.svg}")
        return
    yield from _keys(node, THEME, "theme.")
    if value.get("name", "material") != "material":
        yield _finding(line, "the theme is material", "Leave `name` out.")
    for key in ("logo", "favicon"):
        if key in value:
            yield from _local(f"theme.{key}", line, value[key])


def _extra(line: int, node: yaml.Node) -> Iterator[Finding]:
    if not isinstance(node, yaml.MappingNode):
        yield _finding(line, "`extra` must hold settings", "Write one `key: value` on each line below it.")
        return
    yield from (_refused("extra.", key, line) for key, line, _ in _pairs(node) if key == "analytics")


def _keys(node: yaml.MappingNode, allowed: frozenset[str], prefix: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for key, line, _ in _pairs(node):
        if key in seen:
            yield _finding(line, f"`{prefix}{key}` stands here twice", "Keep one of them.")
        elif key not in allowed:
            yield _refused(prefix, key, line, allowed)
        seen.add(key)


def _refused(prefix: str, key: str, line: int, allowed: frozenset[str] = frozenset()) -> Finding:
    reason = f": {_REASONS[key]}" if key in _REASONS else ""
    return _finding(line, f"`{prefix}{key}` cannot be set{reason}", "Leave it out." + did_you_mean(key, allowed))


def _files(key: str, line: int, value: Any) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield _finding(line, f"`{key}` must be a list", f"Write: {key}: [assets/house.css]")
        return
    for item in value:
        yield from _local(key, line, item.get("path") if isinstance(item, dict) else item)


def _local(key: str, line: int, value: Any) -> Iterator[Finding]:
    if not isinstance(value, str) or "//" in value or value.startswith("/"):
        yield _finding(line, f"`{key}` must name a file of the site", "Put the file into theme/overrides/ and name it.")


def _pairs(node: yaml.MappingNode) -> Iterator[tuple[str, int, yaml.Node]]:
    for key, value in node.value:
        yield str(key.value), key.start_mark.line + 1, value
