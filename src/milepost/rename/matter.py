"""The front matter of what is renamed: `address` and `aliases`."""

from __future__ import annotations

from collections.abc import Collection

from milepost.edit import Sequence, append, apply, keys, put, remove, source
from milepost.edit.nodes import Scalar
from milepost.model import Lesson, LessonFields, Module, ModuleFields, ScenarioFields
from milepost.rename.target import Target


def with_address(text: str, target: Target, name: str) -> str:
    """The front matter with the new address, and the old one among the aliases."""
    order = _order(target)
    src = source(text, page=True)
    if name != target.part.id:
        text = apply(text, put(src, ("address",), name, order))
    elif src.find(("address",)):
        text = apply(text, remove(src, ("address",)))
    text = without_aliases(text, (target.address(name),))
    return apply(text, append(source(text, page=True), ("aliases",), target.address(target.part.slug), order))


def without_aliases(text: str, addresses: Collection[str]) -> str:
    """The front matter without these aliases, and without the key when none is left."""
    src = source(text, page=True)
    node = src.find(("aliases",))
    if not isinstance(node, Sequence):
        return text
    values = [one.value.value.strip("/") if isinstance(one.value, Scalar) else "" for one in node.entries]
    if not (gone := [number for number, value in enumerate(values) if value in addresses]):
        return text
    if len(gone) == len(values):
        return apply(text, remove(src, ("aliases",)))
    text = apply(text, remove(src, ("aliases", gone[0])))
    return without_aliases(text, addresses)


def _order(target: Target) -> tuple[str, ...]:
    if isinstance(target.part, Module):
        return keys(ModuleFields)
    return keys(LessonFields if isinstance(target.part, Lesson) else ScenarioFields)
