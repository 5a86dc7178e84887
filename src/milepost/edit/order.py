"""The order of keys in a file, which is the order of the model's fields."""

from __future__ import annotations

from functools import cache

from milepost.model import Record


@cache
def keys(model: type[Record]) -> tuple[str, ...]:
    """The keys of a record as authors write them, in their order."""
    return tuple(field.alias or name for name, field in model.model_fields.items())
