"""One rule, one file: CODE, LEVEL, `faults(curriculum)`; the docstring is the rule's manual."""
