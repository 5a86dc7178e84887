"""A rendered plan to `out/docs`, a plain docs folder for any engine. Writes only what changed."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterable
from html import escape
from itertools import chain
from pathlib import Path
from typing import Any

from milepost.site import assets as theme
from milepost.site.files import files_below, holds, keep_only, remove_empty_folders, write
from milepost.site.project import Project
from milepost.siteplan import Farewell, Link, RenderedPage, SitePlan

_GONE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="robots" content="noindex">
</head>
<body data-pagefind-ignore="all"><main>
<h1>{title}</h1>
<p>{when} {why}</p>
{onward}
</main></body>
</html>
"""
_MOVED = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={url}">
<link rel="canonical" href="{url}">
</head>
<body data-pagefind-ignore="all"><p><a href="{url}">{title}</a></p></body>
</html>
"""


def page_file(address: str) -> str:
    """The docs file of the page at `address`."""
    return f"{address}index.md"


def update(project: Project, site: SitePlan, pages: Iterable[RenderedPage], *, assets: bool = True) -> list[str]:
    """Bring `out/docs` in step with `site`; `pages` are the pages whose text may differ. Names the files that changed.

    The theme's files stay as they are unless `assets`.
    The engine's output of each changed or vanished file is deleted, so that content decides what it builds.
    """
    beside = dict(chain(theme.assets() if assets else (), _beside(project, site)))
    kept = () if assets else (name for name in files_below(project.docs) if name.startswith(theme.FOLDER))
    wanted = {page_file(address) for address in site.titles} | beside.keys() | set(kept)
    changed = keep_only(project.docs, wanted)  # first: what was a file may be a folder now
    texts = ((page_file(page.address), page.text.encode()) for page in pages)
    files = ((name, source if isinstance(source, bytes) else source.read_bytes()) for name, source in beside.items())
    changed += [name for name, data in chain(texts, files) if _differs(project, name, data)]
    forget(project.built, changed)
    return changed


def _differs(project: Project, name: str, data: bytes) -> bool:
    """Write a docs file; says whether it, or what the engine copied of it, was another one."""
    wrote, copied = write(project.docs / name, data), project.built / name
    return wrote or (not name.endswith(".md") and copied.exists() and not holds(copied, data))


def _beside(project: Project, site: SitePlan) -> Iterable[tuple[str, Path | bytes]]:
    """What stands beside the pages: the pictures, data, and a page for each old address."""
    for asset in site.assets:
        yield asset.address, project.root / asset.file
    for one in site.data:
        yield one.address, _json(one.value)
    titles = site.titles
    for old, new in site.redirects:
        yield _redirect_file(old), _redirect(site.language, old, new, titles.get(new, new)).encode()

    for gone in site.farewells:
        yield f"{gone.address}index.html", _farewell(site, gone).encode()


def _json(value: Any) -> bytes:
    return json.dumps(value, default=vars, ensure_ascii=False, separators=(",", ":")).encode()


def _farewell(site: SitePlan, gone: Farewell) -> str:
    """A page that can be read without a script or a style, and leads on."""
    home = Link(site.title, f"{'../' * gone.address.count('/')}")
    ways = (("Take this instead: ", gone.instead), ("All of the site: ", home))
    onward = (f'<p>{words}<a href="{escape(way.url)}">{escape(way.title)}</a></p>' for words, way in ways if way)
    texts = {name: escape(getattr(gone, name)) for name in ("title", "when", "why")}
    return _GONE.format(language=escape(site.language), onward="\n".join(onward), **texts)


def _redirect_file(old: str) -> str:
    return old if old.endswith(".html") else f"{old.rstrip('/')}/index.html"


def _redirect(language: str, old: str, new: str, title: str) -> str:
    """A page that leads on without a script, at any sub-path."""
    start = posixpath.dirname(_redirect_file(old))
    url = posixpath.relpath(new or ".", start or ".") + ("/" if new.endswith("/") or not new else "")
    return _MOVED.format(language=escape(language), title=escape(title), url=escape(url))


def forget(built: Path, changed: Iterable[str]) -> None:
    """Delete what the engine made of these docs files."""
    for name in changed:
        (built / output(name)).unlink(missing_ok=True)
    if built.is_dir():
        remove_empty_folders(built)


def output(name: str) -> str:
    """The file the engine makes of the docs file `name`."""
    return f"{name.removesuffix('.md')}.html" if name.endswith(".md") else name
