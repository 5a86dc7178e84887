"""The first word of an objective: whether it is a verb that others can see, and which kind of thinking it asks for."""

from __future__ import annotations

from milepost.model import Thinking
from milepost.reading import plain, words

EXAMPLES = {
    None: ("explain", "sort", "write"),
    Thinking.REMEMBER: ("name", "list", "recall"),
    Thinking.UNDERSTAND: ("explain", "describe", "classify"),
    Thinking.APPLY: ("write", "use", "rewrite"),
    Thinking.ANALYSE: ("find", "compare", "tell apart"),
    Thinking.EVALUATE: ("judge", "check", "choose between"),
    Thinking.CREATE: ("design", "plan", "draft"),
}
"""Verbs that can be seen, to help an author on; any other will do as well."""

_UNSEEN = frozenset(
    """understand know learn appreciate grasp comprehend realise realize believe feel enjoy value gain acquire
    internalise internalize familiarise familiarize""".split()  # noqa: SIM905
)
_STATES = frozenset(("be", "become", "get", "have", "develop"))
_INSIDE = frozenset(
    """able aware conscious familiar confident comfortable better good used to know understanding knowledge insight
    insights awareness appreciation sense feeling""".split()  # noqa: SIM905
)
"""After a word of `_STATES`: what still happens inside a head, as in `Become familiar` or `Have an understanding`."""

_NO_VERBS = frozenset(
    """a an the how why what when where which who whose you your we our i my it its they their this that these those
    to in on at for of with by after before can will should must people everyone learner learners student students
    participant participants""".split()  # noqa: SIM905
)
_ENDS_IN_ING = frozenset(("bring", "string", "spring", "swing", "fling", "cling", "sting", "bling"))
_SHORT = 4
"""`ping` and `sing` are verbs."""
_ENDS_IN_LY = frozenset(("apply", "reply", "supply", "rely", "comply", "multiply", "reapply", "assembly"))

_CERTAIN = {
    "recall": Thinking.REMEMBER,
    "recite": Thinking.REMEMBER,
    "memorise": Thinking.REMEMBER,
    "name": Thinking.REMEMBER,
    "list": Thinking.REMEMBER,
    "define": Thinking.REMEMBER,
    "evaluate": Thinking.EVALUATE,
    "judge": Thinking.EVALUATE,
    "critique": Thinking.EVALUATE,
    "design": Thinking.CREATE,
    "create": Thinking.CREATE,
    "invent": Thinking.CREATE,
}
"""Verbs that ask for one kind of thinking whatever follows them; others, like `choose` or `write`, may mean several."""
_KINDS = tuple(Thinking)
_FAR = 3
"""So many kinds of thinking apart is no matter of taste any more."""


def unseen(text: str) -> str:
    """The beginning of an objective that is no verb others can see; empty when there is nothing against it."""
    found = words(plain(text))
    if not found:
        return ""
    first = found[0].lower()
    if first in _STATES and _INSIDE & {word.lower() for word in found[1:3]}:
        return " ".join(found[:3])
    return found[0] if _is_unseen(first) or _is_no_verb(first) else ""


def kind(text: str) -> Thinking | None:
    """The kind of thinking that the verb of an objective asks for, where that is certain."""
    found = words(plain(text))
    return _CERTAIN.get(found[0].lower()) if found else None


def far_apart(one: Thinking, other: Thinking) -> bool:
    """Whether two kinds of thinking are so different that a verb cannot ask for both."""
    return abs(_KINDS.index(one) - _KINDS.index(other)) >= _FAR


def _is_unseen(word: str) -> bool:
    stems = {word, word.removesuffix("s"), word.removesuffix("ing"), word.removesuffix("ing") + "e"}
    return bool(stems & _UNSEEN)


def _is_no_verb(word: str) -> bool:
    if word in _NO_VERBS:
        return True
    is_noun = len(word) > _SHORT and word.endswith("ing") and word not in _ENDS_IN_ING
    return is_noun or (word.endswith("ly") and word not in _ENDS_IN_LY)
