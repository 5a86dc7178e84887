"""One file for each command: `command` in `<name>.py` is `milepost <name>`."""
