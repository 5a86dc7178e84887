"""`milepost serve`: a preview on this machine. Pages come from memory as soon as they are saved; `out/site` follows."""

from milepost.site.preview.serve import serve

__all__ = ["serve"]
