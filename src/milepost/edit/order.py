"""The order of keys in a file, which is the order of the model's fields."""

from __future__ import annotations

from functools import cache

from milepost.model import QuestionBase, Record

_ASKED = ("id", "type", "prompt", "objectives", "look_back", "thinking", "hints")
_AFTERWARDS = ("explanation", "sources", "read_again")


@cache
def keys(model: type[Record]) -> tuple[str, ...]:
    """The keys of a record as authors write them, in their order.

    A question is written as a learner meets it: what is asked, then the answers, then what is shown with them.
    """
    names = tuple(field.alias or name for name, field in model.model_fields.items())
    if not issubclass(model, QuestionBase):
        return names
    own = (name for name in names if name not in (*_ASKED, *_AFTERWARDS))
    return (*(name for name in _ASKED if name in names), *own, *_AFTERWARDS)
