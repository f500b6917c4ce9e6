"""Texts in an EXIF block: the few tags in which programs leave generation data, in all their encodings. Pure.

Only the tags asked for are read, so that a block made to waste memory wastes none. Encodings of UserComment (facts:
parity 5.1; EXIF 2.3, 4.6.5): eight bytes name the character code, which many writers leave out or fill wrongly.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping

_TAGS = {
    0x010E: "ImageDescription", 0x010F: "Make", 0x0110: "Model", 0x0131: "Software", 0x013B: "Artist",
    0x9286: "UserComment",
}  # fmt: skip
_EXIF_FOLDER = 0x8769
_USER_COMMENT = 0x9286
# Bytes an item of each type takes; types beyond these hold no text.
_WIDTHS = {1: 1, 2: 1, 4: 4, 7: 1, 13: 4, 129: 1}
_ENTRY = 12
_MOST_ENTRIES = 512
_LONGEST_VALUE = 16 << 20


def read_exif_texts(block: bytes) -> Mapping[str, str]:
    """The texts of an EXIF block, with or without its ``Exif`` mark in front; what is cut or broken is left out."""
    start = 6 if block[:4] == b"Exif" else 0
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(block[start : start + 4])
    if order is None:
        return {}
    tiff = block[start:]
    found: dict[str, str] = {}
    folders = [_number(tiff, 4, order)]
    # The first folder and the EXIF folder it points to; some programs write the comment into the first one.
    for turn in range(2):
        if turn >= len(folders):
            break
        for tag, raw in _entries(tiff, folders[turn], order):
            if tag == _EXIF_FOLDER and len(raw) >= 4:
                folders.append(_number(raw, 0, order))
            elif tag in _TAGS:
                text = decode_comment(raw, order) if tag == _USER_COMMENT else _decode_plain(raw)
                if text:
                    found.setdefault(_TAGS[tag], text)
    return found


def decode_comment(raw: bytes, order: str = ">") -> str:
    """The text of a UserComment; ``order`` is the block's own byte order, which decides where nothing else does."""
    code, body = raw[:8], raw[8:]
    word = code.rstrip(b"\0 ").upper()
    if word == b"UNICODE":
        return _decode_utf16(body, order)
    if word == b"JIS":
        return _first_that_fits(body, "iso2022_jp" if b"\x1b" in body else "utf-8", "shift_jis", "euc_jp")
    if word == b"ASCII" or code == bytes(8):
        return _decode_plain(body)
    return _decode_plain(raw)


def _decode_plain(raw: bytes) -> str:
    """Text without a word about its code: UTF-8 mostly, UTF-16 where every other byte is zero, else Latin-1."""
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} or _zero_halves(raw) is not None:
        return _decode_utf16(raw, ">")
    return _first_that_fits(raw.removeprefix(b"\xef\xbb\xbf"), "utf-8")


def _decode_utf16(body: bytes, order: str) -> str:
    if body[:2] == b"\xff\xfe":
        codec, body = "utf-16-le", body[2:]
    elif body[:2] == b"\xfe\xff":
        codec, body = "utf-16-be", body[2:]
    elif body[:3] == b"\xef\xbb\xbf" or (b"\0" not in body.rstrip(b"\0") and _is_ascii(body)):
        # The name of one code and the bytes of another: several programs write UTF-8 here.
        return _first_that_fits(body.removeprefix(b"\xef\xbb\xbf"), "utf-8")
    else:
        codec = _zero_halves(body, share=1 << 16) or ("utf-16-le" if order == "<" else "utf-16-be")
    return _clean(body[: len(body) // 2 * 2].decode(codec, errors="replace"))


def _zero_halves(raw: bytes, *, share: int = 8) -> str | None:
    """Which UTF-16 a text is by where the zero bytes of its ASCII letters stand; None where they tell nothing.

    At least one byte in ``share`` must be zero.
    """
    sample = raw.rstrip(b"\0")[:65536]
    high, low = sample[0::2].count(0), sample[1::2].count(0)
    if max(high, low) * share < len(sample) or high == low:
        return None
    return "utf-16-be" if high > low else "utf-16-le"


def _is_ascii(raw: bytes) -> bool:
    # Chinese in UTF-16 is no zero bytes either, but hardly ever all below 128.
    return raw.rstrip(b"\0").isascii()


def _first_that_fits(raw: bytes, *codecs: str) -> str:
    for codec in codecs:
        try:
            return _clean(raw.decode(codec))
        except UnicodeDecodeError:
            continue
    return _clean(raw.decode("latin-1"))


def _clean(text: str) -> str:
    return text.strip("\0 \r\n\t")


def _entries(tiff: bytes, offset: int, order: str) -> Iterator[tuple[int, bytes]]:
    """The tags of a folder and their raw values, values that lie outside the block left out."""
    if offset < 8 or offset + 2 > len(tiff):
        return
    (count,) = struct.unpack_from(f"{order}H", tiff, offset)
    seen: set[int] = set()
    for place in range(min(count, _MOST_ENTRIES)):
        at = offset + 2 + place * _ENTRY
        if at + _ENTRY > len(tiff):
            return
        tag, kind, items = struct.unpack_from(f"{order}HHI", tiff, at)
        length = items * _WIDTHS.get(kind, 0)
        if (tag not in _TAGS and tag != _EXIF_FOLDER) or tag in seen or not 0 < length <= _LONGEST_VALUE:
            continue
        seen.add(tag)
        start = at + 8 if length <= 4 else _number(tiff, at + 8, order)
        if start + length <= len(tiff):
            yield tag, tiff[start : start + length]


def _number(data: bytes, at: int, order: str) -> int:
    return int(struct.unpack_from(f"{order}I", data, at)[0]) if at + 4 <= len(data) else 0
