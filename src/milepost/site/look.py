"""What a host may say under `theme:` in `mkdocs.yml`. Gives the key, what is wrong with it and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from milepost.site.brought import Brought

Fault = tuple[str, str, str]

THEME = frozenset({"name", "language", "direction", "logo", "favicon", "icon", "palette", "features"})
_PALETTE = frozenset({"media", "scheme", "primary", "accent", "toggle"})
_TOGGLE = frozenset({"icon", "name"})
_WORD = re.compile(r"[a-z0-9][a-z0-9-]*")
_ICON = re.compile(r"[a-z0-9][a-z0-9/-]*")


def theme(values: dict[str, Any], brought: Brought) -> Iterator[Fault]:
    """What is wrong with the values of `theme:`."""
    if values.get("name", "material") != "material":
        yield "name", "the theme is material", "Leave `name` out."
    if values.get("direction", "ltr") not in ("ltr", "rtl"):
        yield "direction", "`theme.direction` must be ltr or rtl", "Leave it out, or write one of them."
    for key in ("logo", "favicon"):
        if key in values:
            yield from ((key, message, fix) for message, fix in brought.faults(f"theme.{key}", values[key]))
    checks: dict[str, Callable[[Any, Brought], Iterator[tuple[str, str]]]] = {
        "language": _language,
        "icon": _icons,
        "palette": _palette,
        "features": _features,
    }
    for key, check in checks.items():
        if key in values:
            yield from ((key, message, fix) for message, fix in check(values[key], brought))


def _language(value: Any, brought: Brought) -> Iterator[tuple[str, str]]:
    known = isinstance(value, str) and re.fullmatch(r"[A-Za-z]+(-[A-Za-z]+)?", value)
    if not known or not brought.has(f"partials/languages/{value}.html"):
        yield "`theme.language` is no language of Material", "Leave it out: `language` in curriculum.yml is taken."


def _icons(value: Any, brought: Brought) -> Iterator[tuple[str, str]]:
    if not isinstance(value, dict):
        yield "`theme.icon` must hold settings", "Write, for example, icon: {logo: material/school}"
        return
    for name, icon in value.items():
        yield from _icon(f"theme.icon.{name}", icon, brought)


def _icon(key: str, icon: Any, brought: Brought) -> Iterator[tuple[str, str]]:
    if not (isinstance(icon, str) and _ICON.fullmatch(icon) and brought.has(f".icons/{icon}.svg")):
        yield f"`{key}` names no icon", "Write one of Material's, such as material/school, or set `logo`."


def _features(value: Any, _: Brought) -> Iterator[tuple[str, str]]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        yield "`theme.features` must be a list of names", "Write, for example, features: [navigation.top]"


def _palette(value: Any, brought: Brought) -> Iterator[tuple[str, str]]:
    choices = value if isinstance(value, list) else [value]
    if not choices or not all(_is_choice(choice) for choice in choices):
        yield (
            "`theme.palette` must hold plain names under scheme, primary, accent, media and toggle",
            "Leave it out: the colours are set in a style file, see docs/hosting.md of Milepost.",
        )
        return
    for choice in choices:
        if {choice.get("primary", "custom"), choice.get("accent", "custom")} != {"custom"}:
            yield "`theme.palette` cannot name colours", "Set them in a style file: see docs/hosting.md of Milepost."
        if "icon" in choice.get("toggle", {}):
            yield from _icon("theme.palette.toggle.icon", choice["toggle"]["icon"], brought)


def _is_choice(choice: Any) -> bool:
    if not isinstance(choice, dict) or not _PALETTE.issuperset(choice):
        return False
    words = [choice[key] for key in ("scheme", "primary", "accent") if key in choice]
    toggle, media = choice.get("toggle", {}), choice.get("media", "")
    return (
        all(isinstance(word, str) and _WORD.fullmatch(word) for word in words)
        and isinstance(media, str)
        and isinstance(toggle, dict)
        and _TOGGLE.issuperset(toggle)
        and all(isinstance(text, str) for text in toggle.values())
    )
