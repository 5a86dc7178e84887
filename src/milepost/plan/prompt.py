"""Stage 3. A prompt in three parts: what is asked in one paragraph, and the case before or after it."""

from __future__ import annotations

import re

_LONG = 120
_BLOCKS = re.compile(r"\n[ \t]*\n")
_NOT_PLAIN = re.compile(r"```|~~~|^(?: {4}|[>|#]|[-*+] |\d+[.)] |\*\*[^*]+:\*\*|!!!|\?\?\?|!\[)", re.MULTILINE)
_SENTENCE_END = re.compile(r"[.!?][\"”)]*\s+(?=[^\sa-z])")


def split(prompt: str) -> tuple[str, str, str]:
    """Before, the question itself, after. A form's legend holds one paragraph only, and should be short."""
    blocks = [block.strip("\n") for block in _BLOCKS.split(prompt.strip("\n")) if block.strip()]
    if len(blocks) == 1 and _plain(blocks[0]):
        return *_asked(blocks[0]), ""
    first, last = _plain(blocks[0]), _plain(blocks[-1])
    if last and not (first and "?" in blocks[0] and "?" not in blocks[-1]):
        lead, ask = _asked(blocks[-1])
        return "\n\n".join(filter(None, (*blocks[:-1], lead))), ask, ""
    if first:
        return *_asked(blocks[0]), "\n\n".join(blocks[1:])
    return prompt, "Your answer", ""


def _plain(block: str) -> bool:
    return not _NOT_PLAIN.search(block)


def _asked(block: str) -> tuple[str, str]:
    """A long paragraph parted: the case, and the question from its last sentence with a question mark on."""
    if len(block) <= _LONG:
        return "", block
    starts = [0, *(found.end() for found in _SENTENCE_END.finditer(block) if _whole(block[found.end() :]))]
    ends = (*starts[1:], len(block))
    asking = [one for one, end in zip(starts, ends, strict=True) if block[:end].rstrip().endswith("?")]
    start = asking[-1] if asking else starts[-1]
    return block[:start].rstrip(), block[start:]


def _whole(text: str) -> bool:
    """Whether no quotation, emphasis, code or bracket is cut open."""
    pairs = all(text.count(opening) == text.count(closing) for opening, closing in ("()", "[]", "“”"))
    return pairs and not any(text.count(mark) % 2 for mark in '"`*_')
