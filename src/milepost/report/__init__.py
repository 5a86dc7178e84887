"""Findings to what people and machines read. Prints nothing itself; cli does."""

from milepost.report.text import printable, summary, text_report

__all__ = ["printable", "summary", "text_report"]
