"""How the second pass of an image is written in its generation data -> a ``HiresPass``.

Three writers: A1111 and its kin (``Hires upscale`` or ``Hires resize``; facts: parity 4), SD.Next (``Hires scale``,
``Hires size``, ``Hires strength``; its modules/processing_info.py) and the site's own generator (a ``workflow`` word
with a hires variant and the target size beside it; facts: Civitai 4.6, 5.3).
"""

from __future__ import annotations

import math
from dataclasses import replace

from ....civitai_utils.values import HiresPass, Size
from ....civitai_utils.wire import Json, read_float, read_positive_int
from .fields import Fields

# How many pixels that webui made first where the size was left to it (0x0).
_OLD_PIXELS = 512 * 512
_TARGETS = ("Hires resize", "Hires size", "Hires fixed")
_FORM_FIELDS = ("upscaleWidth", "upscaleHeight")


def read_webui_hires(keys: Fields, denoise: float | None) -> HiresPass | None:
    """The second pass of A1111, Forge and their kin; None where the data names no enlargement."""
    size = _read_size(keys)
    steps = keys.count("Hires steps")
    upscaler = keys.text("Hires upscaler")
    sampler = keys.text("Hires sampler")
    schedule = keys.text("Hires schedule type")
    cfg_scale = keys.number("Hires CFG Scale", "Hires CFG scale")
    prompt = _read_prompt(keys, "Hires prompt")
    negative = _read_prompt(keys, "Hires negative prompt")
    if size is None:
        return None
    return replace(
        size,
        steps=steps,
        denoise=denoise,
        upscaler=upscaler,
        sampler=_unless_same(sampler),
        schedule=_unless_same(schedule),
        cfg_scale=cfg_scale,
        prompt=prompt,
        negative_prompt=negative,
    )


def read_sdnext_hires(keys: Fields, denoise: float | None) -> HiresPass | None:
    """The second pass of SD.Next, which tells whether there is one: without steps and strength it only enlarges."""
    strength = keys.number("Hires strength")
    is_sampled = strength is not None or denoise is not None or "Hires steps" in keys
    hires = read_webui_hires(keys, strength if strength is not None else denoise)
    prompt, negative = keys.text("Refiner prompt"), keys.text("Refiner negative")
    if hires is None:
        return None
    if not is_sampled:
        return HiresPass(scale=hires.scale, target=hires.target, denoise=0.0, upscaler=hires.upscaler)
    return replace(hires, prompt=hires.prompt or prompt, negative_prompt=hires.negative_prompt or negative)


def _read_size(keys: Fields) -> HiresPass | None:
    """A pass that knows nothing but its size: a target (one side may be 0), else a factor."""
    target = next((pair for name in _TARGETS if (pair := keys.pair(name)) not in {None, (0, 0)}), None)
    scale = keys.number("Hires upscale", "Hires scale")
    if target is not None:
        return HiresPass(target=Size(width=target[0], height=target[1]))
    return HiresPass(scale=scale) if scale is not None and scale > 0 else None


def _read_prompt(keys: Fields, name: str) -> str | None:
    """A prompt of the second pass. The site's older parser kept the quotes around it, or cut it at a comma; what is
    left of a cut one says nothing (facts: Civitai 4.2)."""
    text = keys.text(name)
    quotes = text.count('"') if text is not None and text.startswith('"') else 0
    if text is None or quotes % 2 == 0:
        return text[1:-1] or None if text is not None and quotes == 2 and text.endswith('"') else text
    keys.refuse(name, text)
    return None


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
