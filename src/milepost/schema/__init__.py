"""JSON Schemas of everything authors write, made from the model, for their editors. Judges no content."""

from milepost.schema.files import FILES, Kind, kind_of, text

__all__ = ["FILES", "Kind", "kind_of", "text"]
