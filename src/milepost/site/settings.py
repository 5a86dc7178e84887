"""The host's own `mkdocs.yml`, read with distrust: an allow-list of keys, plain values, no tags. Imports no engine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from milepost.findings import Finding, Place
from milepost.site.brought import Brought
from milepost.site.look import THEME, theme
from milepost.site.others import other_sites
from milepost.site.project import Project
from milepost.suggest import did_you_mean

_FILE = "mkdocs.yml"
_CODE = "CF001"

TEXTS = frozenset({"site_name", "site_url", "site_description", "copyright"})
FILES = frozenset({"extra_css", "extra_javascript"})
ROOT_ONLY = frozenset({"docs_dir", "site_dir", "plugins", "dev_addr", "strict", "watch"})
"""Read by a plain `mkdocs build` at the root; they mean nothing to the site."""
_ADDRESS = re.compile(r"https?://[^\s/?#\"<>]+(/[^\s?#\"<>]*)?")
_SCRIPT = frozenset({"path", "type", "async", "defer"})
_NO_REPOSITORY = "the pages carry no link to a repository"
_MADE = "the navigation is made from curriculum/ and modules/"
_REASONS = {
    "hooks": "they run code",
    "INHERIT": "the settings a site starts from come with Milepost",
    "markdown_extensions": "lessons are written in a fixed set of Markdown",
    "nav": _MADE,
    "not_in_nav": _MADE,
    "custom_dir": "your own templates and files are taken from theme/overrides/",
    "font": "the site makes no request to a font service",
    "analytics": "the site makes no request to anybody else",
    "consent": "the site sets no cookies",
    "repo_url": _NO_REPOSITORY,
    "repo_name": _NO_REPOSITORY,
    "edit_uri": _NO_REPOSITORY,
    "site_author": "each module names its authors",
}


@dataclass(frozen=True)
class Settings:
    """What a host sets: plain values under allowed keys."""

    values: dict[str, Any] = field(default_factory=dict)

    @property
    def also(self) -> tuple[str, ...]:
        """The addresses of other sites that are searched as well."""
        return tuple(self.values.get("extra", {}).get("search", {}).get("also", ()))


def read(project: Project) -> tuple[Settings, list[Finding]]:
    """The settings of the project, and what is wrong with them and with the files beside them."""
    brought = Brought(project.overrides)
    text, fault = _text(project)
    values, findings = ({}, [fault]) if fault else _parsed(text, brought)
    kept = {key: value for key, value in values.items() if key not in ROOT_ONLY}
    return Settings(kept), sorted([*findings, *brought.findings()])


def _text(project: Project) -> tuple[str, Finding | None]:
    path = project.settings
    if not path.exists() and not path.is_symlink():
        return "", None
    if not path.is_file() or not path.resolve().is_relative_to(project.root):
        return "", _finding(1, "this is no file of the project", "Put a plain text file in its place.")
    try:
        return path.read_text(encoding="utf-8-sig"), None
    except UnicodeDecodeError:
        return "", _finding(1, "the file is not UTF-8 text", "Save it as UTF-8.")
    except OSError as error:
        return "", _finding(1, f"the file cannot be read: {error.strerror}", "Let the build read it.")


def _parsed(text: str, brought: Brought) -> tuple[dict[str, Any], list[Finding]]:
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        return {}, [_yaml_finding(text, error)]
    except RecursionError:
        return {}, [_finding(1, "brackets stand in brackets, too deep to read", "Write it with fewer levels.")]
    if node is None:
        return {}, []
    if not isinstance(node, yaml.MappingNode):
        line = node.start_mark.line + 1
        return {}, [_finding(line, "the file holds no settings", "Write one `key: value` on each line.")]
    values, findings = _values(text, node)
    return values, findings or list(_check(node, values, brought))


def _values(text: str, node: yaml.MappingNode) -> tuple[dict[str, Any], list[Finding]]:
    """The plain value of each key; read one by one, so that a bad one is found where it stands."""
    values: dict[str, Any] = {}
    findings = []
    for key, line, child in _pairs(node):
        try:
            values[key] = yaml.SafeLoader("").construct_document(child)
        except yaml.YAMLError as error:
            findings.append(_yaml_finding(text, error))
        except (ValueError, RecursionError):
            findings.append(_finding(line, f"the value of `{key}` cannot be read", "Write it in quotes."))
    return values, findings


def _finding(line: int, message: str, fix: str) -> Finding:
    return Finding(Place(_FILE, line), _CODE, message, fix)


def _yaml_finding(text: str, error: yaml.YAMLError) -> Finding:
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else text.count("\n", 0, getattr(error, "position", 0)) + 1
    if isinstance(error, yaml.constructor.ConstructorError):
        return _finding(line, "YAML tags such as `!!python` or `!ENV` are not read here", "Write the plain value.")
    said = getattr(error, "problem", None) or "there is a character that text cannot hold"
    return _finding(line, f"the YAML cannot be read: {said}", "Mend the line, or the one above it.")


def _check(node: yaml.MappingNode, values: dict[str, Any], brought: Brought) -> Iterator[Finding]:
    yield from _keys(node, TEXTS | FILES | ROOT_ONLY | {"theme", "extra"}, "")
    for key, line, child in _pairs(node):
        value = values.get(key)
        if key in TEXTS:
            yield from _text_value(key, line, value)
        elif key in FILES:
            yield from _files(key, line, value, brought)
        elif key == "plugins" and value not in (["milepost"], ["search", "milepost"]):
            yield _finding(line, "no other plugin than milepost runs", "Write: plugins: [milepost]")
        elif key == "docs_dir" and value != "modules":
            yield _finding(line, "`docs_dir` must be modules", "Write: docs_dir: modules")
        elif key == "theme":
            yield from _theme(line, child, value, brought)
        elif key == "extra":
            yield from _extra(line, child, value)


def _text_value(key: str, line: int, value: Any) -> Iterator[Finding]:
    if not isinstance(value, str):
        yield _finding(line, f"`{key}` must be a text", f'Write it in quotes: {key}: "..."')
    elif key == "site_url" and not _ADDRESS.fullmatch(value):
        yield _finding(
            line, "`site_url` must be a whole address", "Write: site_url: https://docs.example.org/training/"
        )
    elif key == "site_name" and not (value.strip() and value.strip().isprintable()):
        yield _finding(line, "`site_name` must be one line of text", 'Write: site_name: "Our training"')


def _theme(line: int, node: yaml.Node, value: Any, brought: Brought) -> Iterator[Finding]:
    if not isinstance(node, yaml.MappingNode):
        yield _finding(line, "`theme` must hold settings", "Write, for example, theme: {logo: assets/logo.svg}")
        return
    yield from _keys(node, THEME, "theme.")
    lines = {key: at for key, at, _ in _pairs(node)}
    for key, message, fix in theme(value, brought):
        yield _finding(lines.get(key, line), message, fix)


def _extra(line: int, node: yaml.Node, value: Any) -> Iterator[Finding]:
    if not isinstance(node, yaml.MappingNode):
        yield _finding(line, "`extra` must hold settings", "Write one `key: value` on each line below it.")
        return
    for key, at, _ in _pairs(node):
        if key in {"analytics", "consent"}:
            yield _refused("extra.", key, at)
        elif key == "search":
            yield from (_finding(at, message, fix) for message, fix in other_sites(value.get(key)))


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


def _files(key: str, line: int, value: Any, brought: Brought) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield _finding(line, f"`{key}` must be a list", f"Write: {key}: [assets/house.css]")
        return
    for item in value:
        named = item
        if key == "extra_javascript" and isinstance(item, dict) and _SCRIPT.issuperset(item):
            named = item.get("path")
        yield from (_finding(line, message, fix) for message, fix in brought.faults(key, named))


def _pairs(node: yaml.MappingNode) -> Iterator[tuple[str, int, yaml.Node]]:
    for key, value in node.value:
        yield str(key.value) if isinstance(key, yaml.ScalarNode) else "?", key.start_mark.line + 1, value
