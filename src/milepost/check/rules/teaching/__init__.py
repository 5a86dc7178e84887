"""Rules of teaching and of language. A host sets their levels, an author can silence one in place with a reason."""
