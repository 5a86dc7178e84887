"""`python -m milepost` is the `milepost` command; build.py says how it was called instead."""

import os

from milepost.cli import main

main(prog_name=os.environ.get("MILEPOST_CALLED", "milepost"))
