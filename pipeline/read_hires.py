"""How the second pass of an image is written in its generation data -> a ``HiresPass``.

Two writers: A1111 and its kin (``Hires upscale`` or ``Hires resize``; facts: parity 4) and the site's own generator
(a ``workflow`` word with a hires variant and the target size beside it; facts: Civitai 4.6, 5.3).
"""

from __future__ import annotations

from ..civitai_utils.values import HiresPass, Size
from ..civitai_utils.wire import Json, read_float, read_positive_int
from .fields import Fields

_FORM_FIELDS = ("upscaleWidth", "upscaleHeight")


def read_webui_hires(fields: Fields, denoise: float | None) -> HiresPass | None:
    """The second pass of A1111, Forge and their kin; None where the data names no enlargement."""
    target = fields.pair("Hires resize")
    scale = fields.number("Hires upscale")
    steps = fields.count("Hires steps")
    upscaler = fields.text("Hires upscaler")
    sampler = fields.text("Hires sampler")
    schedule = fields.text("Hires schedule type")
    cfg_scale = fields.number("Hires CFG Scale")
    prompt = fields.text("Hires prompt")
    negative = fields.text("Hires negative prompt")
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


def read_onsite_hires(
    forms: tuple[Json, ...],
    *,
    denoise: float | None,
    base: Size | None,
    picture: Size | None,
    upscaler: str | None,
) -> HiresPass:
    """The second pass of the site's hires template: same steps and seed; the form or the picture gives the size."""
    width = _first_count(forms, _FORM_FIELDS[0])
    height = _first_count(forms, _FORM_FIELDS[1])
    target = Size(width=width, height=height) if width and height else None
    if target is None and picture is not None and (base is None or picture.width > base.width):
        target = picture
    for form in forms:
        denoise = denoise if denoise is not None else read_float(form.get("denoise"))
    return HiresPass(
        scale=None if target else 1.5,
        target=target,
        denoise=denoise,
        upscaler=upscaler,
    )


def _first_count(forms: tuple[Json, ...], name: str) -> int | None:
    return next((number for form in forms if (number := read_positive_int(form.get(name)))), None)


def _unless_same(word: str | None) -> str | None:
    return None if word is None or word.lower().startswith("use same") else word
