"""How a text reads: its blocks, words, sentences and grade. Pure functions, any stage may use them; no I/O.

Offsets count characters of the Markdown that was given: a `Prose.text`, or a value of a YAML file.
"""

from milepost.reading.blocks import blocks, boxes
from milepost.reading.footnotes import Footnotes, footnotes
from milepost.reading.grade import Grade, grade, graded
from milepost.reading.parts import Block, Box
from milepost.reading.place import place
from milepost.reading.plain import GONE, bare, plain, shown
from milepost.reading.sentences import runs, sentence_spans, sentences, words, words_within
from milepost.reading.syllables import syllables

__all__ = [
    "GONE",
    "Block",
    "Box",
    "Footnotes",
    "Grade",
    "bare",
    "blocks",
    "boxes",
    "footnotes",
    "grade",
    "graded",
    "place",
    "plain",
    "runs",
    "sentence_spans",
    "sentences",
    "shown",
    "syllables",
    "words",
    "words_within",
]
