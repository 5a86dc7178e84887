"""Milepost: Markdown modules and quiz metadata in, a learning site with a path for each role out."""

__version__ = "0.1.0"
