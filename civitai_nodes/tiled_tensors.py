"""A picture of numbers that an upscale model sees tile by tile: averaged over overlaps, or each cut out of more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Run = Callable[[Any], Any]


def averaged_by_tiles(seen: Any, tile: int, overlap: int, scale: int, run: Run) -> Any:
    """What the model makes of all tiles, the mean of them where they lie over each other. A tile of 0 is all at once.

    (1, 3, height, width). Raises ``ValueError`` for tiles that are all overlap.
    """
    height, width = seen.shape[2:]
    tile = min(tile, height, width)
    if tile <= 0:
        return run(seen)
    if tile <= overlap:
        raise ValueError("The tiles must be larger than their overlap: raise tile, or lower overlap.")
    made = seen.new_zeros(1, 3, height * scale, width * scale)
    times = seen.new_zeros(1, 1, height * scale, width * scale)
    for top in _begins(height, tile, overlap):
        for left in _begins(width, tile, overlap):
            place = (..., _scaled(top, top + tile, scale), _scaled(left, left + tile, scale))
            made[place] += run(seen[:, :, top : top + tile, left : left + tile])
            times[place] += 1
    return made / times


def cut_by_tiles(seen: Any, tile: int, pad: int, scale: int, run: Run) -> Any:
    """What the model makes of tiles that lie side by side, each seen with ``pad`` pixels around it."""
    if tile <= 0:
        return run(seen)
    height, width = seen.shape[2:]
    made = seen.new_zeros(1, 3, height * scale, width * scale)
    for top in range(0, height, tile):
        for left in range(0, width, tile):
            bottom, right = min(top + tile, height), min(left + tile, width)
            above, before = max(top - pad, 0), max(left - pad, 0)
            piece = run(seen[:, :, above : min(bottom + pad, height), before : min(right + pad, width)])
            inner = (..., _scaled(top - above, bottom - above, scale), _scaled(left - before, right - before, scale))
            made[..., _scaled(top, bottom, scale), _scaled(left, right, scale)] = piece[inner]
    return made


def mirrored(seen: Any, beyond: int, scale: int) -> Any:
    """The picture with so many pixels more to the right and below, and as many again as its model's scale asks for."""
    import torch  # noqa: PLC0415

    made = torch.nn.functional.pad(seen, (0, beyond, 0, beyond), "reflect")
    step = {1: 4, 2: 2}.get(scale, 1)
    height, width = made.shape[2:]
    return torch.nn.functional.pad(made, (0, -width % step, 0, -height % step), "reflect")


def padded(seen: Any, height: int, width: int) -> Any:
    """The picture in the corner of a black one of this size."""
    made = seen.new_zeros(1, 3, height, width)
    made[:, :, : seen.shape[2], : seen.shape[3]] = seen
    return made


def _begins(length: int, tile: int, overlap: int) -> list[int]:
    return [*range(0, length - tile, tile - overlap), length - tile]


def _scaled(begin: int, end: int, scale: int) -> slice:
    return slice(begin * scale, end * scale)
