"""Findings to what people and machines read. Prints nothing itself; cli does."""

from milepost.report.formats import FORMATS, machine_report
from milepost.report.shown import printable
from milepost.report.text import summary, text_report

__all__ = ["FORMATS", "machine_report", "printable", "summary", "text_report"]
