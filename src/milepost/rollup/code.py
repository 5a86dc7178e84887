"""The check code of a record. The browser works out the same: theme/assets/js/check-code.js."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BYTES, _GROUP = 10, 4


def canonical(value: object) -> bytes:
    """One way to write a value as JSON: names in the order of the alphabet, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def check_code(record: Mapping[str, object]) -> str:
    """SHA-256 over everything but the code itself, its first 80 bits as `7QK2-M4XV-0T9R-PB3C`."""
    rest = {name: value for name, value in record.items() if name != "code"}
    number = int.from_bytes(hashlib.sha256(canonical(rest)).digest()[:_BYTES])
    signs = "".join(SIGNS[number >> shift & 31] for shift in range(8 * _BYTES - 5, -1, -5))
    return "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))
