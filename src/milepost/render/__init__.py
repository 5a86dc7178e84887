"""Stage 4. A plan to text: front matter and finished, sanitised HTML. Writes nothing, decides nothing."""

from milepost.render.stage import Writer, render

__all__ = ["Writer", "render"]
