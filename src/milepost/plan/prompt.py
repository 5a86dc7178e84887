"""Stage 3. A prompt in three parts: what is asked in one paragraph, and the case before or after it."""

from __future__ import annotations

import re

_BLOCKS = re.compile(r"\n[ \t]*\n")
_NOT_PLAIN = re.compile(r"```|~~~|^(?: {4}|[>|#]|[-*+] |\d+[.)] |\*\*[^*]+:\*\*|!!!|\?\?\?|!\[)", re.MULTILINE)


def split(prompt: str) -> tuple[str, str, str]:
    """Before, the question itself, after. A form's legend holds one paragraph only, and should be short."""
    blocks = [block.strip("\n") for block in _BLOCKS.split(prompt.strip("\n")) if block.strip()]
    if len(blocks) == 1 and _plain(blocks[0]):
        return "", blocks[0], ""
    first, last = _plain(blocks[0]), _plain(blocks[-1])
    if last and not (first and "?" in blocks[0] and "?" not in blocks[-1]):
        return "\n\n".join(blocks[:-1]), blocks[-1], ""
    if first:
        return "", blocks[0], "\n\n".join(blocks[1:])
    return prompt, "Your answer", ""


def _plain(block: str) -> bool:
    return not _NOT_PLAIN.search(block)
