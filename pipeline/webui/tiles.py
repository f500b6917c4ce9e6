"""Where webui's tiles lie when an upscale model sees a picture piece by piece: pure (facts: parity 4)."""

from __future__ import annotations

import math


def tile_places(length: int, tile: int, overlap: int) -> list[int]:
    """Where the tiles of one direction begin: evenly spread, the last at the end.

    A picture shorter than a tile has one that begins before it, and is black there. Raises ``ValueError`` for tiles
    that are all overlap.
    """
    if tile <= overlap:
        raise ValueError("The tiles must be larger than their overlap: raise tile, or lower overlap.")
    count = max(math.ceil((length - overlap) / (tile - overlap)), 1)
    step = (length - tile) / (count - 1) if count > 1 else 0.0
    return [min(int(number * step), length - tile) for number in range(count)]
