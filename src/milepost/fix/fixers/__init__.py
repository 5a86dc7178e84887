"""One fixer a file. Found by registry."""
