"""AC009: a quotation from a source has one sentence.

Why: long quotations are hard to read in a second language, and your own words show what matters here.
Bad: a block quote of four sentences that ends with `[@clark-1991]`
Good: what the source says in your own words, with `[@clark-1991]`, and one quoted sentence where its wording matters
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from milepost.check.claims import keys
from milepost.check.pages import pages
from milepost.check.passages import Passage
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import Block, plain, sentences

CODE = "AC009"
LEVEL = Level.WARNING

MOST = 1


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Long block quotes that cite a source. Invented tickets and mails may be as long as they are."""
    del curriculum
    for page in pages(module):
        for quote in _quotes(list(page.blocks)):
            text = "\n\n".join(block.text for _, block in quote)
            count = len([one for one in sentences(plain(text)) if any(char.isalpha() for char in one)])
            if keys(text) and count > MOST:
                passage, first = quote[0]
                message = f"this quotation from a source has {count} sentences"
                yield passage.at(first.offset), message, "say it in your own words, and quote one sentence at most."


def _quotes(blocks: Sequence[tuple[Passage, Block]]) -> Iterator[list[tuple[Passage, Block]]]:
    """Block quotes: quoted blocks that follow each other."""
    quote: list[tuple[Passage, Block]] = []
    for passage, block in blocks:
        if block.kind == "quote" and (not quote or quote[-1][0] is passage):
            quote.append((passage, block))
        elif quote:
            yield quote
            quote = [(passage, block)] if block.kind == "quote" else []
    if quote:
        yield quote
