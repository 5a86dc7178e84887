"""AC006: a link to a video or a recording says that captions or a transcript exist.

Why: people who cannot hear it, or cannot play sound where they work, need the words.
Bad: `Watch [the handover](https://example.org/handover.mp4).`
Good: `Watch [the handover, with captions](https://example.org/handover.mp4), or read the transcript below it.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.pages import pages
from milepost.check.passages import texts, words_in
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "AC006"
LEVEL = Level.ERROR

_RECORDING = re.compile(
    r"\]\(\s*<?(?:[^\s()<>]+\.(?:mp4|webm|mov|avi|mkv|mp3|ogg|wav|m4a)(?=[\s)>?#])"
    r"|https?://(?:www\.|m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|soundcloud\.com|dailymotion\.com)/)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\b(?:captions?|captioned|subtitles?|transcripts?|transcribed)\b", re.IGNORECASE)
SIGNS = words_in("mp4 webm mov avi mkv mp3 ogg wav m4a youtube youtu vimeo soundcloud dailymotion")


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Recordings that are linked without a word on captions or a transcript."""
    if not is_english(curriculum) or SIGNS.isdisjoint(texts(module).words):
        return
    for page in pages(module):
        for passage, block in page.blocks:
            match = _RECORDING.search(block.text) if block.kind != "code" else None
            if match and not _WORDS.search(block.text):
                message = "a video or a recording is linked, and no captions or transcript are named"
                fix = "say where its captions or its transcript are; without them, tell in words what it shows."
                yield passage.at(block.at(match.start() + 2)), message, fix
