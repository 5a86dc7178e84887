"""A copy of the published site that opens from a folder, without a server: for reviewers of a pull request.

A browser that opens a file shows no `index.html` for a folder and loads no script module. So each link to a page gets
its file name, and our modules are packed into one plain script, as `data:` addresses behind an import map. The script
also carries the list of modules, which could not be fetched.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from milepost.system import CannotBuild, make_folder

MARKER = ".milepost-preview"
_SCRIPTS = Path("assets", "milepost", "js")
_ENTRY = "milepost.js"
_PACKED = "from-disk.js"
_CURRICULUM = Path("assets", "milepost", "data", "curriculum.json")
_TO_FILES = """addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[href]")
  if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html"
}, true)
"""
"""For links that scripts make."""
_LINK = re.compile(r"""(\shref=["'])([^"'#?:]*)([#?][^"']*)?(["'])""")
_REFRESH = re.compile(r"(<meta http-equiv=\"refresh\" content=\"0; ?url=)([^\"#?:]*/)([#?][^\"]*)?(\")")
_MODULE = re.compile(rf'<script src="([^"]*/)?{re.escape(_ENTRY)}" type="module">')
_IMPORT = re.compile(r"""(\bfrom ?|\bimport ?|\bimport\()(["'])\./([\w./-]+\.js)\2""")


def copy_for_disk(site: Path, folder: Path) -> None:
    """Write the copy of `site` into `folder`, which is new, empty, or such a copy. Raises `CannotBuild` otherwise."""
    if folder.exists() and not (folder / MARKER).is_file() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotBuild(f"{folder} holds something already; name a folder that is new or empty.")
    shutil.rmtree(folder, ignore_errors=True)
    make_folder(folder)
    shutil.copytree(site, folder, dirs_exist_ok=True)
    (folder / MARKER).write_text("Made by `milepost preview`; may be deleted.\n", encoding="utf-8", newline="\n")
    for page in folder.rglob("*.html"):
        page.write_text(from_disk(page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    scripts = folder / _SCRIPTS
    files = sorted(scripts.rglob("*.js"))
    modules = {file.relative_to(scripts).as_posix(): file.read_text(encoding="utf-8") for file in files}
    script = packed(modules, (folder / _CURRICULUM).read_text(encoding="utf-8"))
    (scripts / _PACKED).write_text(script, encoding="utf-8", newline="\n")


def from_disk(page: str) -> str:
    """The HTML of a page with links to files and with the packed script."""
    page = _LINK.sub(_to_file, page)
    page = _REFRESH.sub(_to_file, page)
    return _MODULE.sub(lambda found: f'<script src="{found[1] or ""}{_PACKED}" defer>', page)


def _to_file(found: re.Match[str]) -> str:
    start, path, rest, end = found.groups()
    if path in (".", "..") or path.endswith("/.."):
        path += "/"
    return f"{start}{path}{'index.html' if path.endswith('/') else ''}{rest or ''}{end}"


def packed(modules: Mapping[str, str], curriculum: str = "null") -> str:
    """One plain script that starts the modules: `./x.js` becomes a name of an import map."""
    imports = {f"milepost/{name}": f"data:text/javascript,{quote(_renamed(text))}" for name, text in modules.items()}
    return (
        "globalThis.milepostScript = document.currentScript.src\n"
        f"globalThis.milepostCurriculum = {curriculum.strip()}\n"
        f"{_TO_FILES}"
        'const map = document.createElement("script")\n'
        'map.type = "importmap"\n'
        f"map.textContent = {json.dumps(json.dumps({'imports': imports}))}\n"
        "document.head.append(map)\n"
        f'import("milepost/{_ENTRY}")\n'
    )


def _renamed(module: str) -> str:
    named = _IMPORT.sub(lambda found: f'{found[1]}"milepost/{found[3]}"', module)
    return named.replace("import.meta.url", "globalThis.milepostScript")
