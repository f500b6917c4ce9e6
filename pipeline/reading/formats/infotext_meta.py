"""A parsed generation text in the shape the site gives its generation data, so that one reader serves both.

The site renames a few keys of the text it parses and keeps the others (facts: Civitai 4.2); copiers and other
programs spell them in other cases. What the site hides in a key of its own (``Civitai resources``, ``Civitai
metadata``, ``Hashes``) is put where the site puts it.
"""

from __future__ import annotations

from typing import Any

from ....civitai_utils.air import parse_air
from ....civitai_utils.wire import Json, read_object, read_objects, read_str
from .infotext import Infotext

# Folded spelling -> the key as the site or A1111 writes it.
_NAMES = {
    "".join(name.lower().split()): key
    for key, names in {
        "steps": ("Steps",),
        "sampler": ("Sampler",),
        "cfgScale": ("CFG scale", "Guidance scale"),
        "seed": ("Seed",),
        "clipSkip": ("Clip skip",),
        "Size": ("Size",),
        "Denoising strength": ("Denoising strength",),
        "denoise": ("Denoise",),
        "Schedule type": ("Schedule type",),
        "scheduler": ("Scheduler",),
        "Distilled CFG Scale": ("Distilled CFG Scale", "Guidance"),
        "Model": ("Model",),
        "Model hash": ("Model hash",),
        "VAE": ("VAE",),
        "VAE hash": ("VAE hash",),
        "Version": ("Version",),
        "hashes": ("Hashes",),
        "Lora hashes": ("Lora hashes",),
        "Lora weights": ("Lora weights",),
        "TI hashes": ("TI hashes",),
        "Hires upscale": ("Hires upscale", "Hires scale"),
        "Hires resize": ("Hires resize", "Hires size"),
        "Hires CFG Scale": ("Hires CFG Scale",),
        "Hires strength": ("Hires strength",),
        "Hires steps": ("Hires steps",),
        "Hires upscaler": ("Hires upscaler",),
    }.items()
    for name in names
}


def infotext_as_meta(infotext: Infotext) -> dict[str, Any]:
    """The generation data a text stands for."""
    meta: dict[str, Any] = {"prompt": infotext.prompt}
    if infotext.negative_prompt is not None:
        meta["negativePrompt"] = infotext.negative_prompt
    for name, value in infotext.settings.items():
        if name == "Civitai resources":
            meta["civitaiResources"] = [_row(entry) for entry in read_objects(value)]
        elif name == "Civitai metadata":
            meta["extra"] = read_object(value) or {}
        else:
            meta.setdefault(_NAMES.get("".join(name.lower().split()), name), value)
    return meta


def _row(entry: Json) -> dict[str, Any]:
    """A row of ``Civitai resources``; the newer rows say with an AIR what the older ones say with ids."""
    row = dict(entry)
    air = parse_air(read_str(entry.get("air")) or "")
    if air is not None:
        row.setdefault("modelVersionId", air.version_id)
        row.setdefault("type", air.kind.value)
    return row
