"""A guess at passive sentences: a form of "be" and a past participle."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Participles that do not end in -ed, and that make a passive more often than they describe a state.
_IRREGULAR = """beaten begun bitten blown born borne bought bound broken brought built burnt caught chosen cut dealt
drawn driven eaten fed felt fought forbidden forgotten found given grown heard held hidden hit hurt kept known laid led
left lent let lost made meant met misread misunderstood overheard overseen paid put read ridden rung said seen sent
set shaken shot shown shut sold spent split spoken spread stolen stuck sung taken taught thought thrown told
understood undone won worn written""".split()  # noqa: SIM905
# Adjectives that look like participles.
_STATES = """annoyed ashamed based bored committed concerned confused convinced dedicated delighted disappointed
embarrassed excited experienced finished frightened frustrated glued hundred indeed interested involved irritated
limited located married mixed motivated need needed overloaded pleased prepared qualified related relieved retired
satisfied scared shared skilled stressed supposed surprised tired unexpected unlimited used worried""".split()  # noqa: SIM905
_BETWEEN = "not also only never always often still already then now just being been ever yet all both".split()  # noqa: SIM905
_PASSIVE = re.compile(
    r"[aiwb](?<!\w.)(?:(?<=a)(?:m|re)|(?<=i)s|(?<=w)(?:as|ere)|(?<=b)e(?:en|ing)?)\s+(?:(?:"
    + "|".join(_BETWEEN)
    + r"|\w+ly)\s+){0,2}"
    r"(?!(?:" + "|".join(_STATES) + r")\b)(?:\w+[^\We]ed|" + "|".join(_IRREGULAR) + r")\b",
    re.IGNORECASE,
)


def most_passive(texts: Iterable[str]) -> int:
    """At most so many sentences of the texts look passive: quicker than to ask for each of them."""
    return sum(1 for _ in _PASSIVE.finditer("\0".join(texts)))


def is_passive(sentence: str) -> bool:
    """Whether a sentence looks passive."""
    return bool(_PASSIVE.search(sentence))
