"""Words that rules look for, as data: one list a file, each with what to write instead."""
