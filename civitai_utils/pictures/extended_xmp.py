"""The second XMP packet of a JPEG, for what is longer than the 64 kB of a segment: cut into pieces, put together. Pure.

Each piece has the packet's name (32 signs, which the first packet tells as ``xmpNote:HasExtendedXMP``), the length of
the whole and its own place in it (Adobe, XMP part 3, 1.1.3.1).
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence

EXTENSION_MARK = b"http://ns.adobe.com/xmp/extension/\0"
_HEAD = struct.Struct(">32sII")
_NAMED = re.compile(rb"xmpNote:HasExtendedXMP(?:\s*=\s*[\"']|>)\s*([0-9A-Fa-f]{32})")
_LONGEST = 4 << 20


def extended_packet(first: bytes, pieces: Sequence[bytes]) -> bytes:
    """The packet that the first one names, of pieces without their mark; empty where not all of it is there."""
    named = _NAMED.search(first)
    if named is None:
        return b""
    whole, missing = bytearray(), None
    for piece in pieces:
        if len(piece) < _HEAD.size:
            continue
        name, length, at = _HEAD.unpack_from(piece)
        data = piece[_HEAD.size :]
        if name != named[1] or length > _LONGEST:
            continue
        if missing is None:
            whole, missing = bytearray(length), length
        if len(whole) == length and at + len(data) <= length:
            whole[at : at + len(data)] = data
            missing -= len(data)
    return bytes(whole) if missing == 0 else b""
