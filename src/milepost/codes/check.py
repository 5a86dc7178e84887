"""The codes of what is wrong with the levels and silences that authors set. Data, no logic."""

from __future__ import annotations

from milepost.codes.explanation import Explanation

CHECK = {
    "LV001": Explanation(
        "A level is set for a code that does not exist",
        "The level has no effect: most often the code is misspelt, or the rule is gone.",
        "check: {levels: {PA999: note}} in curriculum.yml",
        "check: {levels: {PA005: note}}; `milepost explain` lists all codes",
    ),
    "LV002": Explanation(
        "A level is set that cannot be changed",
        "The site is built on some rules: with a broken link or an unreadable file it could not be made at all.",
        "check: {levels: {YM006: ignore}} in curriculum.yml",
        "the file mended; `milepost explain CODE` says whether a level can be changed",
    ),
    "SI001": Explanation(
        "A silence silences nothing",
        "What it was for is mended, or it stands in the wrong place. Left there, it would hide the next mistake.",
        "# milepost: allow PA005 because the path comes in spring, above a role that has a path",
        "the role without the comment",
    ),
    "SI002": Explanation(
        "A silence has no reason, or cannot be read",
        "Whoever reads the file after you must be able to tell whether the reason still holds.",
        "# milepost: allow PA005",
        "# milepost: allow PA005 because the path of testers comes in spring",
    ),
    "SI003": Explanation(
        "A silence names a code that does not exist",
        "Nothing is silenced: most often the code is misspelt, or the rule is gone.",
        "# milepost: allow PA999 because the path comes in spring",
        "# milepost: allow PA005 because the path comes in spring; `milepost explain` lists all codes",
    ),
    "SI004": Explanation(
        "A silence names a code that cannot be silenced",
        "The site is built on some rules: with a broken link or an unreadable file it could not be made at all.",
        "# milepost: allow RF001 because the module comes next month",
        "the prerequisite taken out until the module is there",
    ),
}
