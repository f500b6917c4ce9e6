"""The parts of PNG, JPEG, WebP and GIF files that can hold text: walked over by their lengths, no pixel decoded. Pure.

Pillow reaches texts behind a PNG's pixels only by decoding these, and one broken or swollen part costs it the whole
file; here a broken part costs itself. Each reader gives the size of the picture and its texts, as far as the file
goes, and takes time in proportion to the file.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .exif_text import read_exif_texts
from .extended_xmp import EXTENSION_MARK, extended_packet
from .xmp_text import read_xmp_texts

PNG_MARK = b"\x89PNG\r\n\x1a\n"
# A text this long is no generation data; a few bytes can be made to unpack to any length.
_LONGEST_TEXT = 16 << 20
_MOST_TEXTS = 256
_MOST_PARTS = 200_000
_XMP = "XML:com.adobe.xmp"
_XMP_MARK = b"http://ns.adobe.com/xap/1.0/\0"
_IPTC_MARK = b"Photoshop 3.0\0"
# The caption's number in the records of IPTC (IIM 4.2, 2:120), behind the mark of a record.
_CAPTION = b"\x1c\x02\x78"
_SIZES_IN = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_FILL = re.compile(rb"\xff+")
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})


@dataclass(slots=True)
class Parts:
    """What was found: the picture's width and height in pixels (None unknown), and its texts.

    ``room`` is how much more text may be kept, ``work`` how many more bytes may be unpacked and ``blocks`` how many
    more GIF blocks walked over: a file made to waste memory or time wastes no more than these.
    """

    size: tuple[int, int] | None = None
    texts: dict[str, str] = field(default_factory=dict)
    room: int = 2 * _LONGEST_TEXT
    work: int = 3 * _LONGEST_TEXT
    blocks: int = 1_000_000

    def keep_more(self, texts: Mapping[str, str]) -> None:
        """Add texts whose names are not there yet."""
        self.keep({name: text for name, text in texts.items() if name not in self.texts})

    def keep(self, texts: Mapping[str, str]) -> None:
        """Add texts; of two with one name the later counts, as in Pillow."""
        for name, text in texts.items():
            if text and len(text) <= self.room and len(self.texts) < _MOST_TEXTS:
                self.texts[name] = text
                self.room -= len(text)


def read_png(content: bytes) -> Parts:
    """tEXt, zTXt, iTXt and eXIf, wherever they stand."""
    parts, xmp = Parts(), b""
    for kind, data in _png_chunks(content):
        if kind == b"IHDR" and len(data) >= 8:
            parts.size = struct.unpack_from(">II", data)
        elif kind == b"eXIf":
            parts.keep(read_exif_texts(data))
        elif kind in {b"tEXt", b"zTXt", b"iTXt"}:
            texts = _png_text(kind, data, parts)
            xmp = texts.get(_XMP, "").encode() or xmp
            parts.keep({name: text for name, text in texts.items() if name != _XMP})
    parts.keep_more(read_xmp_texts(xmp))
    return parts


def read_jpeg(content: bytes) -> Parts:
    """EXIF and XMP (over several segments where they are long), the comment and the caption of IPTC."""
    parts, exif, xmp, iptc = Parts(), bytearray(), b"", b""
    more_xmp: list[bytes] = []
    for marker, data in _jpeg_segments(content):
        if marker == 0xE1 and data[:6] == b"Exif\0\0":
            exif += data[6:]
        elif marker == 0xE1 and data.startswith(_XMP_MARK):
            xmp = data[len(_XMP_MARK) :]
        elif marker == 0xE1 and data.startswith(EXTENSION_MARK):
            more_xmp.append(data[len(EXTENSION_MARK) :])
        elif marker == 0xED and data.startswith(_IPTC_MARK):
            iptc = data
        elif marker == 0xFE:
            parts.keep({"Comment": _plain(data)})
        elif marker in _SIZES_IN and len(data) >= 5 and parts.size is None:
            height, width = struct.unpack_from(">HH", data, 1)
            parts.size = (width, height)
    parts.keep(read_exif_texts(bytes(exif)))
    parts.keep_more(read_xmp_texts(xmp))
    parts.keep_more(read_xmp_texts(extended_packet(xmp, more_xmp)))
    parts.keep_more({"Description": _iptc_caption(iptc)})
    return parts


def read_webp(content: bytes) -> Parts:
    """EXIF and XMP, which stand behind the pixels."""
    parts, xmp = Parts(), b""
    at = 12
    for _ in range(_MOST_PARTS):
        if at + 8 > len(content):
            break
        kind, length = struct.unpack_from("<4sI", content, at)
        data = content[at + 8 : at + 8 + (length if kind in {b"EXIF", b"XMP "} else min(length, 16))]
        if kind == b"EXIF":
            parts.keep(read_exif_texts(data))
        elif kind == b"XMP ":
            xmp = data
        elif parts.size is None:
            parts.size = _webp_size(kind, data)
        at += 8 + length + length % 2
    parts.keep_more(read_xmp_texts(xmp))
    return parts


def read_gif(content: bytes) -> Parts:
    """The comment, which A1111 fills (facts: parity 5.1)."""
    parts = Parts(size=struct.unpack_from("<HH", content, 6) if len(content) >= 10 else None)
    flags = content[10] if len(content) > 10 else 0
    at = 13 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
    for _ in range(_MOST_PARTS):
        mark = content[at : at + 1]
        if mark == b"!":
            label = content[at + 1 : at + 2]
            data, at = _gif_blocks(content, at + 2, parts, keep=label == b"\xfe")
            if label == b"\xfe":
                parts.keep({"Comment": _plain(data)})
        elif mark == b"," and at + 10 < len(content):
            inner = content[at + 9]
            palette = 3 << ((inner & 7) + 1) if inner & 0x80 else 0
            _, at = _gif_blocks(content, at + 11 + palette, parts, keep=False)
        else:
            break
    return parts


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG_MARK)
    for _ in range(_MOST_PARTS):
        if at + 8 > len(content):
            return
        length, kind = struct.unpack_from(">I4s", content, at)
        # Half a text would pass for a whole one, so what is cut is left out.
        if kind == b"IEND" or at + 8 + length > len(content):
            return
        if kind != b"IDAT":
            yield kind, content[at + 8 : at + 8 + length]
        at += 12 + length


def _png_text(kind: bytes, data: bytes, parts: Parts) -> Mapping[str, str]:
    name, _, rest = data.partition(b"\0")
    keyword = name.decode("latin-1").strip()
    if not keyword:
        return {}
    if kind == b"tEXt":
        return {keyword: _plain(rest)}
    if kind == b"zTXt":
        return {keyword: _plain(_unpacked(rest[1:], parts))}
    packed, rest = rest[:1] == b"\1", rest[2:]
    text = rest.split(b"\0", 2)[-1] if rest.count(b"\0") >= 2 else b""
    return {keyword: _plain(_unpacked(text, parts) if packed else text)}


def _iptc_caption(block: bytes) -> str:
    at = block.find(_CAPTION)
    length = int.from_bytes(block[at + 3 : at + 5], "big")
    # A length with its first bit set says how long the length is; no caption of a program is so long.
    return _plain(block[at + 5 : at + 5 + length]) if at >= 0 and length < 1 << 15 else ""


def _unpacked(data: bytes, parts: Parts) -> bytes:
    most = min(_LONGEST_TEXT, parts.work)
    if most <= 0:
        return b""
    try:
        text = zlib.decompressobj().decompress(data, most + 1)
    except zlib.error:
        # What it unpacked to before it broke is not told, but it read all of this.
        parts.work -= len(data)
        return b""
    parts.work -= len(text)
    return text if len(text) <= most else b""


def _plain(raw: bytes) -> str:
    # tEXt is Latin-1 by the book and UTF-8 by many writers; Latin-1 hardly ever passes for UTF-8.
    raw = raw.rstrip(b"\0")
    if len(raw) > _LONGEST_TEXT:
        return ""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _jpeg_segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = 2
    for _ in range(_MOST_PARTS):
        filled = _FILL.match(content, at)
        if filled is None or filled.end() + 3 > len(content):
            return
        at = filled.end() - 1
        marker = content[at + 1]
        if marker in _WITHOUT_LENGTH:
            at += 2
            continue
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        # Behind the start of scan (DA) there are only pixels.
        if marker in {0xDA, 0xD9} or length < 2 or at + 2 + length > len(content):
            return
        yield marker, content[at + 4 : at + 2 + length]
        at += 2 + length


def _webp_size(kind: bytes, data: bytes) -> tuple[int, int] | None:
    if len(data) < 10:
        return None
    if kind == b"VP8X":
        return int.from_bytes(data[4:7], "little") + 1, int.from_bytes(data[7:10], "little") + 1
    if kind == b"VP8 " and data[3:6] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", data, 6)
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L" and data[:1] == b"\x2f":
        bits = int.from_bytes(data[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return None


def _gif_blocks(content: bytes, at: int, parts: Parts, *, keep: bool) -> tuple[bytes, int]:
    kept = bytearray()
    while at < len(content) and content[at]:
        parts.blocks -= 1
        if parts.blocks < 0:
            return b"", len(content)
        length = content[at]
        if keep and len(kept) <= _LONGEST_TEXT:
            kept += content[at + 1 : at + 1 + length]
        at += 1 + length
    return bytes(kept), at + 1
