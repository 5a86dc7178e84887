"""The order of keys in a file, which is the order of the model's fields."""

from __future__ import annotations

from functools import cache

from milepost.model import QuestionBase, Record

_ASKED = ("id", "type", "prompt", "objectives", "look_back", "thinking", "sources", "read_again", "hints")
_AFTERWARDS = ("explanation",)


@cache
def keys(model: type[Record]) -> tuple[str, ...]:
    """The keys of a record as authors write them, in their order.

    A question: what is asked and what it rests on, then the answers, then what is shown with them.
    """
    names = tuple(field.alias or name for name, field in model.model_fields.items())
    if not issubclass(model, QuestionBase):
        return names
    own = (name for name in names if name not in (*_ASKED, *_AFTERWARDS))
    return (*(name for name in _ASKED if name in names), *own, *_AFTERWARDS)
