"""A little landscape for each image, drawn pixel by pixel and packed as PNG with nothing but zlib."""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Mapping
from functools import lru_cache

_SKIES = (((36, 48, 92), (244, 160, 110)), ((70, 60, 90), (240, 190, 120)), ((90, 160, 200), (250, 235, 190)),
          ((60, 60, 70), (210, 190, 150)))  # fmt: skip
WIDTH, HEIGHT = 312, 456
# The mark of a PNG and its first chunk.
_HEADER = 8 + 25


@lru_cache(maxsize=8)
def picture(image_id: int) -> bytes:
    """The PNG of an image."""
    top, bottom = _SKIES[image_id % len(_SKIES)]
    rows = []
    for y in range(HEIGHT):
        row = bytearray([0])
        share = y / HEIGHT
        sky = [round(a + (b - a) * share) for a, b in zip(top, bottom, strict=True)]
        for x in range(WIDTH):
            row += bytes(_pixel(x, y, sky, image_id))
        rows.append(bytes(row))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def with_texts(png: bytes, texts: Mapping[str, str]) -> bytes:
    """The PNG with texts in front of its pixels, as generators write them."""
    chunks = b"".join(_chunk(b"tEXt", f"{name}\0{text}".encode("latin-1")) for name, text in texts.items())
    return png[:_HEADER] + chunks + png[_HEADER:]


def _pixel(x: int, y: int, sky: list[int], seed: int) -> list[int]:
    if math.hypot(x - WIDTH * 0.68, y - HEIGHT * 0.3) < 34:
        return [min(255, channel + 60) for channel in sky]
    for layer in range(3):
        ridge = HEIGHT * (0.55 + 0.14 * layer) + 26 * math.sin(x / (38 + 17 * layer) + seed + layer * 2)
        if y > ridge and (layer == 2 or y < ridge + HEIGHT * 0.16):
            return [round(channel * (0.62 - 0.19 * layer)) for channel in sky]
    return sky


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
