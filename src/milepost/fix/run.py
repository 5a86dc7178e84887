"""Every fixer on every file; then the whole project is read with the changes, and what does harm is dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from milepost.findings import Finding
from milepost.fix.change import Change, Dropped, Proposal
from milepost.fix.file import File, files
from milepost.fix.mend import mended
from milepost.fix.names import names
from milepost.fix.registry import FIXERS, Fixer
from milepost.fix.scratch import Said, Scratch
from milepost.watch import Watch, unwatched

Fixers = Sequence[Fixer]
_OWN = ("ID", "AL", "AD", "RT", "SH", "YM", "FM")
"""What a change may bring in no case, also where a file can be read only now: ids that clash, and broken files."""


def propose(
    root: Path,
    places: tuple[str, ...] | None = None,
    codes: frozenset[str] | None = None,
    fixers: Fixers = FIXERS,
    watch: Watch = unwatched,
) -> Proposal:
    """What can be mended in the project at `root`: in all files or below `places`, of all kinds or findings of `codes`.

    Writes nothing there.
    """
    watch("looking for what can be mended")
    found = files(root)
    taken = names(found)
    wanted = [fixer for fixer in fixers if codes is None or codes.intersection(fixer.codes)]
    done = [(file, mended(file, taken, wanted)) for file in found if _is_meant(file, places)]
    dropped = [drop for _, one in done for drop in one.dropped]
    changes = [Change(file.path, file.text, one.file.text, one.by) for file, one in done if one.by]
    kept, harmful = _harmless(Scratch(root, watch), changes)
    return Proposal(tuple(sorted(kept)), tuple(sorted((*dropped, *harmful))))


def _is_meant(file: File, places: tuple[str, ...] | None) -> bool:
    return places is None or any(file.path == place or file.path.startswith(f"{place}/") for place in places)


def _harmless(scratch: Scratch, changes: Sequence[Change]) -> tuple[Sequence[Change], list[Dropped]]:
    """The changes that bring no new finding, and the others."""
    dropped: list[Dropped] = []
    if not changes:
        return changes, dropped
    before = scratch.as_it_is()
    while changes:
        new = _new(before, scratch.with_changes(changes))
        if not new:
            break
        blamed = _blamed(changes, new)
        dropped += (Dropped(change.file, _why(change, new)) for change in blamed)
        changes = [change for change in changes if change not in blamed]
    return changes, dropped


def _new(before: Said, after: Said) -> list[Finding]:
    """Findings that were not there. Where a file can be read only now, it is no wonder that more is found."""
    known = Counter(map(_mark, before[0]))
    new = [finding for finding in after[0] if not _taken(known, _mark(finding))]
    healed = before[1] - after[1]
    return [finding for finding in new if finding.code.startswith(_OWN)] if healed else new


def _mark(finding: Finding) -> tuple[str, str, str]:
    """What makes a finding the same one, wherever its line is now."""
    return finding.place.file, finding.code, finding.message


def _taken(known: Counter[tuple[str, str, str]], mark: tuple[str, str, str]) -> bool:
    known[mark] -= 1
    return known[mark] >= 0


def _blamed(changes: Iterable[Change], new: Sequence[Finding]) -> list[Change]:
    """The changed files that have a new finding, or stand beside one that has; all when nobody can tell."""
    changes = list(changes)
    at_fault = {finding.place.file for finding in new}
    folders = {file.rpartition("/")[0] for file in at_fault}
    return (
        [change for change in changes if change.file in at_fault]
        or [change for change in changes if change.file.rpartition("/")[0] in folders]
        or changes
    )


def _why(change: Change, new: Sequence[Finding]) -> str:
    first = next((finding for finding in new if finding.place.file == change.file), new[0])
    return f"mending {' and '.join(change.by)} would bring a new finding: {first.code} {first.message}"
