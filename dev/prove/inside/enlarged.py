"""Pictures as webui enlarges them, written straight from its rules: of numbers, tile by tile, and 8 bits in between."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import torch
from PIL import Image

_LANCZOS = Image.Resampling.LANCZOS
_NEAREST = Image.Resampling.NEAREST
Model = Callable[[torch.Tensor], torch.Tensor]


@cache
def upscale_model() -> Any:
    """An ESRGAN of eight channels with random weights, four times, as ComfyUI loads any other."""
    from spandrel import ModelLoader
    from spandrel.architectures.ESRGAN.__arch.RRDB import RRDBNet

    generator = torch.Generator().manual_seed(2)
    state = RRDBNet(in_nc=3, out_nc=3, num_filters=8, num_blocks=1, scale=4).state_dict()
    for name, one in state.items():
        state[name] = torch.randn(one.shape, generator=generator) * (0.11 if one.ndim > 1 else 0.1)
        if one.shape == (3,):
            state[name] = torch.tensor([0.4, 0.5, 0.6])
    return ModelLoader().load_from_state_dict(dict(state)).eval()


def picture(width: int, height: int) -> torch.Tensor:
    """A picture with soft edges and all shades."""
    drawn = torch.rand(1, 3, height // 4, width // 4, generator=torch.Generator().manual_seed(1))
    soft = torch.nn.functional.interpolate(drawn, size=(height, width), mode="bicubic")
    return (soft.movedim(1, -1) * 1.2 - 0.1).clamp(0, 1)


def enlarged(seen: torch.Tensor, model: Model, case: dict[str, Any]) -> torch.Tensor:
    """What webui's second pass begins with."""
    image = Image.fromarray((255.0 * seen[0].numpy()).astype(np.uint8))
    wide, high = (int(side * case["upscale"]) for side in image.size)
    image = _to(image, wide, high, model, case)
    across, down = wide // 8 * 8, high // 8 * 8
    return torch.from_numpy(np.array(image).astype(np.float32) / 255.0)[None, :down, :across]


def _to(image: Image.Image, wide: int, high: int, model: Model, case: dict[str, Any]) -> Image.Image:
    scale = max(wide / image.width, high / image.height)
    if case["upscaler"] == "None":
        return image.resize((wide, high), resample=_LANCZOS)
    goal = int(image.width * scale) // 8 * 8, int(image.height * scale) // 8 * 8
    for _ in range(3):
        before = image.size
        if case["upscaler"] in {"Lanczos", "Nearest"}:
            way = _NEAREST if case["upscaler"] == "Nearest" else _LANCZOS
            image = image.resize((int(image.width * scale), int(image.height * scale)), resample=way)
        else:
            image = _by_model(image, model, case)
        if image.size == before or (image.width >= goal[0] and image.height >= goal[1]):
            break
    for size in (goal, (wide, high)):
        image = image if image.size == size else image.resize(size, resample=_LANCZOS)
    return image


def _by_model(image: Image.Image, model: Model, case: dict[str, Any]) -> Image.Image:
    kind, is_old, tile, overlap = case["upscaler"], "before" in case["program"], case["tile"], case["overlap"]
    width, height = image.size
    if kind == "R-ESRGAN" and is_old:
        made = _real_esrgan(torch.nn.functional.pad(_numbers(image), (0, 10, 0, 10), "reflect"), model, tile, overlap)
        return _image(made[:, :, : height * 4, : width * 4], rounds=True)
    if kind in {"SwinIR", "ScuNET"}:
        seen = _numbers(image)
        if is_old and kind == "SwinIR":
            down, across = (height // 8 + 1) * 8, (width // 8 + 1) * 8
            seen = torch.cat([seen, torch.flip(seen, [2])], 2)[:, :, :down]
            seen = torch.cat([seen, torch.flip(seen, [3])], 3)[:, :, :, :across]
        if is_old and kind == "ScuNET":
            seen = torch.nn.functional.pad(seen, (0, max(tile - width, 0), 0, max(tile - height, 0)))
        made = _averaged(seen, model, tile, overlap)[:, :, : height * 4, : width * 4]
        return _image(made, rounds=not is_old or kind == "SwinIR")
    if tile == 0:
        return _image(_run(model, _numbers(image)), rounds=not is_old)
    return _blended(image, lambda piece: _image(_run(model, _numbers(piece)), rounds=not is_old), tile, overlap)


def _numbers(image: Image.Image) -> torch.Tensor:
    return torch.from_numpy(np.array(image)[:, :, ::-1].transpose(2, 0, 1) / 255).float()[None]


def _image(made: torch.Tensor, *, rounds: bool) -> Image.Image:
    shades = made[0].clamp(0, 1).numpy().transpose(1, 2, 0)[:, :, ::-1] * np.float32(255.0)
    return Image.fromarray(np.ascontiguousarray((np.round(shades) if rounds else shades).astype(np.uint8)))


def _run(model: Model, seen: torch.Tensor) -> torch.Tensor:
    return model(seen).float()


def _averaged(seen: torch.Tensor, model: Model, tile: int, overlap: int) -> torch.Tensor:
    high, wide = seen.shape[2:]
    tile = min(tile, high, wide)
    if tile == 0:
        return _run(model, seen)
    total, count = torch.zeros(1, 3, high * 4, wide * 4), torch.zeros(1, 3, high * 4, wide * 4)
    for y in [*range(0, high - tile, tile - overlap), high - tile]:
        for x in [*range(0, wide - tile, tile - overlap), wide - tile]:
            made = _run(model, seen[..., y : y + tile, x : x + tile])
            total[..., y * 4 : (y + tile) * 4, x * 4 : (x + tile) * 4] += made
            count[..., y * 4 : (y + tile) * 4, x * 4 : (x + tile) * 4] += torch.ones_like(made)
    return total / count


def _real_esrgan(seen: torch.Tensor, model: Model, tile: int, pad: int) -> torch.Tensor:
    high, wide = seen.shape[2:]
    if tile == 0:
        return _run(model, seen)
    total = torch.zeros(1, 3, high * 4, wide * 4)
    for y in range(math.ceil(high / tile)):
        for x in range(math.ceil(wide / tile)):
            top, left = y * tile, x * tile
            low, right = min(top + tile, high), min(left + tile, wide)
            above, before = max(top - pad, 0), max(left - pad, 0)
            made = _run(model, seen[..., above : min(low + pad, high), before : min(right + pad, wide)])
            rows = slice((top - above) * 4, (low - above) * 4)
            columns = slice((left - before) * 4, (right - before) * 4)
            total[..., top * 4 : low * 4, left * 4 : right * 4] = made[..., rows, columns]
    return total


def _blended(image: Image.Image, run: Callable[[Image.Image], Image.Image], tile: int, overlap: int) -> Image.Image:
    """Rows of tiles, then the rows: over an overlap a mask of a straight slope, cut down to 8 bits."""
    made, band = Image.new("RGB", (image.width * 4, image.height * 4)), overlap * 4
    slope = (np.arange(band, dtype=np.float32) * 255 / band).astype(np.uint8)
    for y in _spread(image.height, tile, overlap):
        row = Image.new("RGB", (image.width * 4, tile * 4))
        for x in _spread(image.width, tile, overlap):
            piece = run(image.crop((x, y, x + tile, y + tile)))
            mask = np.full((tile * 4, tile * 4), 255, np.uint8)
            if x > 0:
                mask[:, :band] = slope
            row.paste(piece, (x * 4, 0), mask=Image.fromarray(mask))
        mask = np.full((tile * 4, image.width * 4), 255, np.uint8)
        if y > 0:
            mask[:band] = slope[:, None]
        made.paste(row, (0, y * 4), mask=Image.fromarray(mask))
    return made


def _spread(length: int, tile: int, overlap: int) -> list[int]:
    count = max(math.ceil((length - overlap) / (tile - overlap)), 1)
    step = (length - tile) / (count - 1) if count > 1 else 0
    return [length - tile if int(place * step) + tile >= length else int(place * step) for place in range(count)]
