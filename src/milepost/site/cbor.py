"""Just enough CBOR (RFC 8949) for Pagefind's index files: whole numbers, texts and lists."""

from __future__ import annotations

from typing import Any

_NUMBER, _NEGATIVE, _TEXT, _LIST = 0, 1, 3, 4


def decode(data: bytes) -> Any:
    """The value in `data`. Raises ValueError when it holds anything else."""
    value, end = _read(data, 0)
    if end != len(data):
        raise ValueError(f"{len(data) - end} bytes follow the value")
    return value


def encode(value: Any) -> bytes:
    """`value` in its shortest form."""
    if isinstance(value, str):
        text = value.encode()
        return _head(_TEXT, len(text)) + text
    if isinstance(value, list):
        return _head(_LIST, len(value)) + b"".join(map(encode, value))
    if type(value) is int:
        return _head(_NUMBER, value) if value >= 0 else _head(_NEGATIVE, -1 - value)
    raise ValueError(f"cannot write {type(value).__name__}")


def _head(kind: int, number: int) -> bytes:
    if number < 24:
        return bytes([kind << 5 | number])
    power = next(power for power in range(4) if number < 1 << (8 << power))
    return bytes([kind << 5 | 24 + power]) + number.to_bytes(1 << power, "big")


def _read(data: bytes, start: int) -> tuple[Any, int]:
    try:
        kind, number = data[start] >> 5, data[start] & 31
    except IndexError:
        raise ValueError("the value is cut off") from None
    start += 1
    if number > 27:
        raise ValueError(f"unknown length {number}")
    if number >= 24:
        size = 1 << number - 24
        number, start = int.from_bytes(data[start : start + size], "big"), start + size
    return _body(kind, number, data, start)


def _body(kind: int, number: int, data: bytes, start: int) -> tuple[Any, int]:
    if kind in (_NUMBER, _NEGATIVE):
        return (number if kind == _NUMBER else -1 - number), start
    if kind == _TEXT:
        return data[start : start + number].decode(), start + number
    if kind != _LIST:
        raise ValueError(f"unknown kind {kind}")
    values = []
    for _ in range(number):
        value, start = _read(data, start)
        values.append(value)
    return values, start
