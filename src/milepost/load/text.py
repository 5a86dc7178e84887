"""Part of load. Bytes to text: UTF-8 only, no characters that hide or disguise what is written."""

from __future__ import annotations

import re
import unicodedata

from milepost.findings import Place
from milepost.load.faults import Faults

UTF16 = (b"\xff\xfe", b"\xfe\xff")
UTF32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
BOM = "\ufeff"
CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f"
DISGUISE = "\u180e\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff"
DISGUISE += "\U000e0000-\U000e007f"
FORBIDDEN = re.compile(f"[{CONTROL}{DISGUISE}]")
RUN = re.compile(f"[{CONTROL}]|[{DISGUISE}]+")
_CONTROL = re.compile(f"[{CONTROL}]")
PLAIN = bytes((*b"\t\n", *range(0x20, 0x7F)))
"""A file that holds nothing else needs no closer look."""
MOST = 10


def decoded(data: bytes, file: str, faults: Faults) -> str | None:
    """The text of a file with plain line ends, or None when it is not text at all."""
    if not data.translate(None, PLAIN):
        return data.decode("ascii")
    if data.startswith(UTF16 + UTF32):
        name = "UTF-32" if data.startswith(UTF32) else "UTF-16"
        _refuse(Place(file), f"this file is saved as {name}", faults)
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse(_place(data, error.start, file), _bad_byte(data, error.start), faults)
        return None
    text = text.removeprefix(BOM).replace("\r\n", "\n")
    return _visible(text, file, faults)


def _refuse(place: Place, message: str, faults: Faults) -> None:
    faults.add(place, "FI001", message, "save the file as UTF-8 (in most editors: Save as, Encoding, UTF-8).")


def _bad_byte(data: bytes, offset: int) -> str:
    if b"\0" in data:
        return "this is not a text file"
    byte = data[offset]
    guess = bytes([byte]).decode("cp1252", "replace")
    looks = f"; in Windows-1252 it would be '{guess}'" if guess.isprintable() else ""
    return f"this file is not UTF-8 text: the byte 0x{byte:02X} stands here{looks}"


def _place(data: bytes, offset: int, file: str) -> Place:
    """The place of a byte, given that everything before it is UTF-8."""
    before = data[:offset].decode("utf-8").removeprefix(BOM)
    return _place_in(before, len(before), file)


def _place_in(text: str, offset: int, file: str) -> Place:
    start = text.rfind("\n", 0, offset) + 1
    return Place(file, text.count("\n", 0, offset) + 1, offset - start + 1)


def _visible(text: str, file: str, faults: Faults) -> str | None:
    """`text` with forbidden characters reported and replaced, so that the rest can still be checked."""
    if not FORBIDDEN.search(text):
        return text
    if "\0" in text:
        place = _place_in(text, text.index("\0"), file)
        message = "a NUL character stands here: this is not a text file, or not UTF-8"
        faults.add(place, "FI002", message, "save the file as UTF-8 text, or remove the character.")
        return None
    if "\r" in text and "\n" not in text:
        fix = "save the file with the line ends LF (in most editors at the bottom of the window, or under: Save as)."
        faults.add(Place(file), "FI002", "this file has the line ends of very old Macs (CR)", fix)
        return None
    for number, match in enumerate(RUN.finditer(text)):
        if number == MOST:
            break
        _report(_place_in(text, match.start(), file), match[0][0], faults)
    return FORBIDDEN.sub("\ufffd", text)


def _report(place: Place, character: str, faults: Faults) -> None:
    name = unicodedata.name(character, "no character").lower()
    where = f"U+{ord(character):04X}"
    if _CONTROL.match(character):
        faults.add(place, "FI002", f"a control character ({where}) stands here", "remove the character.")
        return
    message = f"an invisible character ({where}, {name}) stands here; it can make a text look different from what it is"
    faults.add(place, "FI003", message, "remove the character, or type the text again.")
