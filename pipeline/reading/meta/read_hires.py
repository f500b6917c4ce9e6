"""How the second pass of an image is written in its generation data -> a ``HiresPass``.

Two writers: A1111 and its kin (``Hires upscale`` or ``Hires resize``; facts: parity 4) and the site's own generator
(a ``workflow`` word with a hires variant and the target size beside it; facts: Civitai 4.6, 5.3).
"""

from __future__ import annotations

import math

from ....civitai_utils.values import HiresPass, Size
from ....civitai_utils.wire import Json, read_float, read_positive_int
from .fields import Fields

# How many pixels that webui made first where the size was left to it (0x0).
_OLD_PIXELS = 512 * 512
_FORM_FIELDS = ("upscaleWidth", "upscaleHeight")


def read_webui_hires(keys: Fields, denoise: float | None) -> HiresPass | None:
    """The second pass of A1111, Forge and their kin; None where the data names no enlargement."""
    target = keys.pair("Hires resize")
    scale = keys.number("Hires upscale")
    steps = keys.count("Hires steps")
    upscaler = keys.text("Hires upscaler")
    sampler = keys.text("Hires sampler")
    schedule = keys.text("Hires schedule type")
    cfg_scale = keys.number("Hires CFG Scale")
    prompt = keys.text("Hires prompt")
    negative = keys.text("Hires negative prompt")
    if target == (0, 0):
        target = None
    if target is None and (scale is None or scale <= 0):
        return None
    return HiresPass(
        scale=None if target else scale,
        target=Size(width=target[0], height=target[1]) if target else None,
        steps=steps,
        denoise=denoise,
        upscaler=upscaler,
        sampler=_unless_same(sampler),
        schedule=_unless_same(schedule),
        cfg_scale=cfg_scale,
        prompt=prompt,
        negative_prompt=negative,
    )


def read_old_hires(keys: Fields, size: Size, denoise: float | None) -> tuple[Size, HiresPass] | None:
    """The first size and the second pass of webui before 2023, whose ``Size`` is the final one (facts: parity 4)."""
    first = keys.pair("First pass size")
    if first is None:
        return None
    if 0 in first:
        shrink = math.sqrt(_OLD_PIXELS / (size.width * size.height)) / 64
        first = math.ceil(size.width * shrink) * 64, math.ceil(size.height * shrink) * 64
    return Size(width=first[0], height=first[1]), HiresPass(target=size, denoise=denoise)


def read_onsite_hires(
    forms: tuple[Json, ...],
    *,
    denoise: float | None,
    upscaler: str | None,
) -> HiresPass:
    """The second pass of the site's hires template: same steps and seed; the form gives the size if it is kept."""
    width = _first_count(forms, _FORM_FIELDS[0])
    height = _first_count(forms, _FORM_FIELDS[1])
    target = Size(width=width, height=height) if width and height else None
    for form in forms:
        denoise = denoise if denoise is not None else read_float(form.get("denoise"))
    return HiresPass(target=target, denoise=denoise, upscaler=upscaler)


def _first_count(forms: tuple[Json, ...], name: str) -> int | None:
    return next((number for form in forms if (number := read_positive_int(form.get(name)))), None)


def _unless_same(word: str | None) -> str | None:
    return None if word is None or word.lower().startswith("use same") else word
