"""How webui hands a picture to an upscale model: by the kind of model, and whether its version is one before 1.8.

Rules: webui's own code of 1.6 and 1.8, Real-ESRGAN's for R-ESRGAN before 1.8.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from .tiled_model import seen_of, shown_of, upscaled_by_tiles
from .tiled_tensors import averaged_by_tiles, cut_by_tiles, mirrored, padded

if TYPE_CHECKING:
    from PIL.Image import Image

MODEL, R_ESRGAN, SWIN_IR, SCU_NET = "Model", "R-ESRGAN", "SwinIR", "ScuNET"
MODELS = (MODEL, R_ESRGAN, SWIN_IR, SCU_NET)
_BLENDED, _AVERAGED, _CUT = "blended", "averaged", "cut"
# What Real-ESRGAN mirrors at the right and lower side, and to what SwinIR's sides are filled up.
_BEYOND, _WINDOW = 10, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """``tiles``: blended into each other as pictures, averaged as numbers, or cut out of larger ones. ``rounds`` is
    whether the result is rounded to 8 bits, or cut down."""

    tiles: str
    rounds: bool
    is_filled: bool = False


def way_of(kind: str, *, is_old: bool) -> Way:
    """The way of a kind of model, one of ``MODELS``; ``is_old`` is before 1.8."""
    if kind in {SWIN_IR, SCU_NET}:
        return Way(tiles=_AVERAGED, rounds=not is_old or kind == SWIN_IR, is_filled=is_old)
    if kind == R_ESRGAN and is_old:
        return Way(tiles=_CUT, rounds=True, is_filled=True)
    return Way(tiles=_BLENDED, rounds=not is_old)


def run_model(
    picture: Image, kind: str, *, is_old: bool, tile: int, overlap: int, scale: int, run: Callable[[Any], Any]
) -> Image:
    """A picture as a model makes it larger; ``run`` is the model, of the numbers of one picture, blue before red."""
    way = way_of(kind, is_old=is_old)
    if way.tiles == _BLENDED:
        by_itself = partial(_by_itself, run=run, rounds=way.rounds)
        return upscaled_by_tiles(picture, tile, overlap, by_itself)
    seen, (width, height) = seen_of(picture), picture.size
    if way.tiles == _CUT:
        made = cut_by_tiles(mirrored(seen, _BEYOND, scale), tile, overlap, scale, run)
    else:
        if way.is_filled:
            seen = padded(seen, max(tile, height), max(tile, width)) if kind == SCU_NET else _filled(seen)
        made = averaged_by_tiles(seen, tile, overlap, scale, run)
    return shown_of(made[:, :, : height * scale, : width * scale], rounds=way.rounds)


def _by_itself(picture: Image, *, run: Callable[[Any], Any], rounds: bool) -> Image:
    return shown_of(run(seen_of(picture)), rounds=rounds)


def _filled(seen: Any) -> Any:
    """SwinIR's mirrored edge: up to the next multiple of its window, a whole one where the side is a multiple."""
    import torch  # noqa: PLC0415

    height, width = ((side // _WINDOW + 1) * _WINDOW for side in seen.shape[2:])
    taller = torch.cat([seen, seen.flip(2)], dim=2)[:, :, :height]
    return torch.cat([taller, taller.flip(3)], dim=3)[:, :, :, :width]
