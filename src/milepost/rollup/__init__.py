"""Records of completion to a table, for somebody who collects them with consent. Reads no file, prints nothing."""

from milepost.rollup.page import html_table
from milepost.rollup.read import Fault, read
from milepost.rollup.record import Entry, Record
from milepost.rollup.sheet import csv_table
from milepost.rollup.table import Table, roll_up
from milepost.rollup.text import text_table

__all__ = ["Entry", "Fault", "Record", "Table", "csv_table", "html_table", "read", "roll_up", "text_table"]
