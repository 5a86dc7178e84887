"""Comments that allow a finding: which findings they take away, and what is wrong with the comments. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from milepost.check.codes import SILENCES, Known
from milepost.check.whole import is_whole
from milepost.findings import Finding
from milepost.model import Curriculum, Silence

DATA = "curriculum"
_REASON = "write the reason behind it: milepost: allow {code} because ..."
_LESS = "mend what they are for, and take them out."


class Silences:
    """The silences of a curriculum. Ask `hides` of every finding, then `faults` knows which silenced nothing."""

    def __init__(self, curriculum: Curriculum, codes: Known) -> None:
        self._curriculum = curriculum
        self._codes = codes
        self._by_file: dict[tuple[str, str], list[Silence]] = defaultdict(list)
        self._used: set[Silence] = set()
        for silence in curriculum.silences:
            if silence.reason and silence.code in codes.silenceable:
                self._by_file[silence.place.file, silence.code].append(silence)

    def hides(self, finding: Finding) -> bool:
        """Whether a silence covers the finding: its code, its file, its line."""
        known = self._by_file.get((finding.place.file, finding.code), ())
        covering = [silence for silence in known if silence.first <= finding.place.line <= silence.last]
        self._used.update(covering)
        return bool(covering)

    def faults(self, ran: Collection[str]) -> Iterator[Finding]:
        """SI: silences that are of no use; `ran` are the codes that were looked for."""
        undecided = _undecided(self._curriculum)
        for silence in self._curriculum.silences:
            if fault := self._fault(silence):
                yield Finding(silence.place, *fault, level=SILENCES[fault[0]])
            elif silence.code in ran and silence not in self._used and silence.place.file not in undecided:
                message = f"this silences no {silence.code}: there is none in what follows"
                fix = "take the comment out, or put it right above what it is for."
                yield Finding(silence.place, "SI001", message, fix, SILENCES["SI001"])

    def _fault(self, silence: Silence) -> tuple[str, str, str] | None:
        code = silence.code
        if not code:
            fix = _LESS if "more than" in silence.reason else _REASON.format(code="PA005")
            return "SI002", silence.reason, fix
        if code not in self._codes.every:
            fix = f"write the code of a rule; `milepost explain` lists them.{self._codes.guess(code)}"
            return "SI003", f"there is no rule '{code[:20]}' to be silenced", fix
        if code not in self._codes.silenceable:
            fix = f"take it out, and mend what it is for; `milepost explain {code}` says why."
            return "SI004", f"{code} cannot be silenced", fix
        if not silence.reason:
            return "SI002", f"this silence of {code} gives no reason, so it has no effect", _REASON.format(code=code)
        return None


def _undecided(curriculum: Curriculum) -> frozenset[str]:
    """Files in which nobody can tell whether a silence is of use: what it is for may hang on what load could not read.

    A rule about a module hangs on that module and on `curriculum/`, a rule about `curriculum/` on everything.
    """
    if not curriculum.faulty:
        return frozenset()
    files = {silence.place.file for silence in curriculum.silences}
    if any(_belongs(file, DATA) for file in curriculum.faulty):
        return frozenset(files)
    broken = [module.folder for module in curriculum.modules if not is_whole(curriculum, module)]
    return curriculum.faulty | {file for file in files if any(_belongs(file, folder) for folder in (DATA, *broken))}


def _belongs(file: str, folder: str) -> bool:
    return file == folder or file.startswith(f"{folder}/")


def sifted(findings: Iterable[Finding], silences: Silences) -> list[Finding]:
    """The findings that no silence hides."""
    return [finding for finding in findings if not silences.hides(finding)]
