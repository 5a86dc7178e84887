"""The codes of what is wrong with a host's own settings and files. Data, no logic."""

from __future__ import annotations

from milepost.codes.explanation import Explanation

HOST = {
    "CF001": Explanation(
        "A setting of mkdocs.yml cannot be used",
        "Only settings that cannot run code, call other hosts or break the pages are read; a setting without an effect"
        " would be believed to have one.",
        "plugins: [milepost, macros]",
        "plugins: [milepost]",
    ),
    "CF002": Explanation(
        "A file in theme/overrides/ is not a file",
        "What stands there is published. A symbolic link could publish files of the build machine unseen.",
        "theme/overrides/assets -> ../../../elsewhere",
        "the files themselves, copied into theme/overrides/assets/",
    ),
    "MK001": Explanation(
        "MkDocs warns of something",
        "The site is built, but the engine that makes its frame sees something that may not be as you want it.",
        "a template of your own that uses something MkDocs will drop",
        "the template without it; the words of the warning say what it is",
    ),
}
