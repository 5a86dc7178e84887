"""Part of load. Pictures beside the text: known by extension and by their first bytes, never decoded."""

from __future__ import annotations

from milepost.findings import Place
from milepost.load.files import KB, Entry, Tree
from milepost.model import Picture

LIMIT = 2000 * KB
KINDS = {"png": "PNG", "jpg": "JPEG", "jpeg": "JPEG", "webp": "WebP", "gif": "GIF"}


def is_picture(entry: Entry) -> bool:
    """Whether the name says that this is a picture we take."""
    return not entry.is_folder and _extension(entry.name) in KINDS


def picture(tree: Tree, entry: Entry) -> Picture | None:
    """The picture, or None with a finding when it is not what its name says."""
    data = tree.data(entry.path, LIMIT)
    if data is None:
        return None
    named, found = KINDS[_extension(entry.name)], _kind(data)
    if named != found:
        what = f"its content is {found}" if found else "its content is not a picture we know"
        message = f"the name says {named}, but {what}"
        fix = "export the picture again as PNG, JPEG, WebP or GIF, and name it accordingly."
        tree.faults.add(Place(entry.path), "FI011", message, fix)
        return None
    return Picture(entry.name, entry.path)


def _extension(name: str) -> str:
    return name.rpartition(".")[2].lower()


def _kind(data: bytes) -> str:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WebP"
    return ""
