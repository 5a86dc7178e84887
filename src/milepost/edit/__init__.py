"""Changes to authors' files that keep every byte they do not mean to change: comments, quotes, CRLF, empty lines.

    text = read(root, "modules/basics/ask.md")
    src = source(text, page=True)
    edits = (*put(src, ("address",), "ask"), *append(src, ("aliases",), "basics/ask", keys(ModuleFields)))
    write(root, "modules/basics/ask.md", apply(text, edits), instead_of=text)

Only what is called `read`, `write` and the like touches files; the rest is pure. What cannot be done raises
`CannotEditError`, and nothing has happened.
"""

from milepost.edit.change import add, append, put, remove, replace
from milepost.edit.files import read, write
from milepost.edit.nodes import Mapping, Node, Pair, Scalar, Sequence
from milepost.edit.order import keys
from milepost.edit.reorder import reorder, reorder_keys
from milepost.edit.source import Source, front_matter, source
from milepost.edit.text import CannotEditError, Edit, apply
from milepost.edit.together import Rewrite, rewritten, write_all

__all__ = [
    "CannotEditError",
    "Edit",
    "Mapping",
    "Node",
    "Pair",
    "Rewrite",
    "Scalar",
    "Sequence",
    "Source",
    "add",
    "append",
    "apply",
    "front_matter",
    "keys",
    "put",
    "read",
    "remove",
    "reorder",
    "reorder_keys",
    "replace",
    "rewritten",
    "source",
    "write",
    "write_all",
]
