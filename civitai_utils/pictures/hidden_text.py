"""Generation data hidden in the pixels of a picture: "stealth pnginfo", the lowest bits of its alpha or of its colours.

NovelAI and an extension of webui write it, so that data survives where a picture's texts are removed. Down each
column, one bit a pixel (alpha) or three (red, green, blue): a mark of 15 letters, the length in bits (32, big endian),
the text, packed with gzip where the mark ends in ``comp``. Read only where a file says nothing else, for the pixels
must be decoded.
"""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..wire import read_object
from .image_chunks import PNG_MARK
from .image_file import PILLOW_FAULTS

if TYPE_CHECKING:
    from PIL import Image

# Larger pictures are not decoded: it would take seconds and a quarter of a gigabyte.
MOST_PIXELS = 32_000_000
_LONGEST_TEXT = 4 << 20
# Mark -> whether the text is packed.
_ALPHA = {b"stealth_pnginfo": False, b"stealth_pngcomp": True}
_COLOURS = {b"stealth_rgbinfo": False, b"stealth_rgbcomp": True}
_MARK = 15
_HEAD = _MARK + 4
_LOWEST = bytes(48 + (value & 1) for value in range(256))
_GZIP = 16 + zlib.MAX_WBITS


def read_hidden_texts(content: bytes) -> Mapping[str, str]:
    """The texts hidden in a PNG or a lossless WebP, by their names; empty where there is none.

    Takes a second for the largest pictures, so callers keep it off the event loop. Never raises.
    """
    if not content.startswith(PNG_MARK) and content[12:16] not in {b"VP8L", b"VP8X"}:
        return {}
    # Pillow takes a tenth of a second to import, and only such files need it.
    from PIL import Image  # noqa: PLC0415

    try:
        with Image.open(io.BytesIO(content), formats=["PNG", "WEBP"]) as image:
            if image.width * image.height > MOST_PIXELS:
                return {}
            return _texts(_hidden(image))
    except (*PILLOW_FAULTS, Image.DecompressionBombError):
        return {}


def _hidden(image: Image.Image) -> str:
    """The hidden text; the empty text where there is none."""
    has_alpha = "A" in image.getbands() or "transparency" in image.info
    for mode, marks, bits in (("RGBA", _ALPHA, 1), ("RGB", _COLOURS, 3)):
        if mode == "RGBA" and not has_alpha:
            continue
        pixels = image.convert(mode)
        pixels = pixels.getchannel("A") if mode == "RGBA" else pixels
        head = _first_bytes(pixels, _HEAD, bits)
        is_packed = marks.get(head[:_MARK])
        length = int.from_bytes(head[_MARK:], "big") // 8
        if is_packed is not None and 0 < length <= _LONGEST_TEXT:
            raw = _first_bytes(pixels, _HEAD + length, bits)[_HEAD:]
            return _decoded(raw, is_packed=is_packed)
    return ""


def _first_bytes(pixels: Image.Image, count: int, bits: int) -> bytes:
    """The first bytes that the lowest bits make, column by column; fewer where the picture ends."""
    from PIL import Image  # noqa: PLC0415

    columns = min(pixels.width, -(-count * 8 // (bits * pixels.height)))
    turned = pixels.crop((0, 0, columns, pixels.height)).transpose(Image.Transpose.TRANSPOSE)
    digits = turned.tobytes().translate(_LOWEST)[: count * 8]
    whole = len(digits) // 8
    return int(digits[: whole * 8] or b"0", 2).to_bytes(whole, "big")


def _decoded(raw: bytes, *, is_packed: bool) -> str:
    if is_packed:
        try:
            raw = zlib.decompressobj(_GZIP).decompress(raw, _LONGEST_TEXT)
        except zlib.error:
            return ""
    return raw.decode("utf-8", errors="replace")


def _texts(hidden: str) -> Mapping[str, str]:
    """NovelAI hides all of a PNG's texts as one JSON object, others the text that webui writes."""
    try:
        data = read_object(json.loads(hidden)) if hidden.startswith("{") else None
    except (ValueError, RecursionError):
        data = None
    if data is not None and isinstance(data.get("Comment"), str):
        return {str(name): text for name, text in data.items() if isinstance(text, str)}
    return {"parameters": hidden} if hidden.strip() else {}
