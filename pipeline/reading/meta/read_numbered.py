"""Models that generation data names in numbered or torn keys -> statements.

Who writes them: the old Additional Networks extension (``AddNet Model 1``), ComfyUI nodes that save generation text
(``Lora_0 Model name``, ``CLIP_1 Model name``), Draw Things (``LoRA Model``), ADetailer and ControlNet, Forge's
``Module 1``, and the site's older parser, which cut a quoted list of hashes at its commas (recorded answers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....civitai_utils.kinds import ModelKind
from ....civitai_utils.values import ResourceMention, Role
from ....civitai_utils.wire import Json, read_float, read_str
from ...words.digests import read_hash, split_hash
from ...words.model_names import is_no_model
from .webui_parts import unit_pairs

_ADDNET = re.compile(r"AddNet Model (\d+)$")
_SAVED_LORA = re.compile(r"Lora_(\d+) Model name$")
_SAVED_CLIP = re.compile(r"CLIP_(\d+) Model name$")
_MODULE = re.compile(r"(?:Hires )?Module \d+$")
_DETAILER = re.compile(r"ADetailer model(?: \d+\w+)?$")
_CONTROL = re.compile(r"ControlNet \d+$")
_PART = re.compile(r"(?:Lora|CLIP)_\d+ |AddNet (?:Enabled|Model|Module|Weight)|LoRA (?:Model|Weight)$")
_TORN_HASH = re.compile(r"[0-9a-fA-F]{10,12}\"?")


def numbered_keys(meta: Json) -> list[str]:
    """The keys whose content is in those statements, so that nobody shows it twice."""
    torn = {statement.name for statement in _torn_hashes(meta)}
    return [name for key in meta if _PART.match(name := str(key)) or name.lstrip('"') in torn]


def read_numbered_mentions(meta: Json) -> Iterator[ResourceMention]:
    """One statement for each model named in such a key."""
    for key, value in meta.items():
        name = str(key)
        text = read_str(value)
        if (found := _ADDNET.match(name)) and text:
            yield _addnet(meta, text, found[1])
        elif (found := _SAVED_LORA.match(name)) and text:
            yield _saved_lora(meta, text, found[1])
        elif _SAVED_CLIP.match(name) and text:
            yield ResourceMention(kind=ModelKind.TEXT_ENCODER, name=text, role=Role.TEXT_ENCODER, evidence=("CLIP",))
        elif _MODULE.match(name) and text and not is_no_model(text):
            yield _module(text)
        elif _DETAILER.match(name) and text and not is_no_model(text):
            yield ResourceMention(kind=ModelKind.DETECTOR, name=text, role=Role.DETECTOR, evidence=("ADetailer",))
        elif _CONTROL.match(name):
            yield from _control(value)
    lora = read_str(meta.get("LoRA Model"))
    if lora:
        weight = read_float(meta.get("LoRA Weight"))
        yield ResourceMention(kind=ModelKind.LORA, name=lora, strength=weight, evidence=("resources",))
    yield from _torn_hashes(meta)


def _addnet(meta: Json, text: str, number: str) -> ResourceMention:
    name, hashes = split_hash(text)
    weight = read_float(meta.get(f"AddNet Weight A {number}"))
    clip = read_float(meta.get(f"AddNet Weight B {number}"))
    both = read_float(meta.get(f"AddNet Weight {number}"))
    return ResourceMention(
        kind=ModelKind.LORA,
        name=name,
        hashes=hashes,
        strength=weight if weight is not None else both,
        strength_clip=None if clip == weight else clip,
        evidence=("resources",),
    )


def _saved_lora(meta: Json, text: str, number: str) -> ResourceMention:
    weight = read_float(meta.get(f"Lora_{number} Strength model"))
    clip = read_float(meta.get(f"Lora_{number} Strength clip"))
    return ResourceMention(
        kind=ModelKind.LORA,
        name=text,
        hashes=read_hash(meta.get(f"Lora_{number} Model hash")),
        strength=weight,
        strength_clip=None if clip == weight else clip,
        evidence=("resources",),
    )


def _module(text: str) -> ResourceMention:
    """Forge lists its VAE and text encoders together; the name tells which is which."""
    is_vae = "vae" in text.lower() or text.lower() in {"ae", "flux_ae"}
    kind = ModelKind.VAE if is_vae else ModelKind.TEXT_ENCODER
    return ResourceMention(kind=kind, name=text, role=Role.VAE if is_vae else Role.TEXT_ENCODER, evidence=("Module",))


def _control(value: object) -> Iterator[ResourceMention]:
    said = unit_pairs(value)
    text = said.get("Model") or said.get("model")
    if text is None or is_no_model(text):
        return
    name, hashes = split_hash(text)
    yield ResourceMention(
        kind=ModelKind.CONTROLNET, name=name, hashes=hashes, role=Role.CONTROL, evidence=("ControlNet",)
    )


def _torn_hashes(meta: Json) -> Iterator[ResourceMention]:
    """``Lora hashes: "a: 0123456789ab, b: ..."``, cut at its commas: the first key keeps the opening quote, the last
    value the closing one. Which list it was is lost; the names meet those in the prompt."""
    is_open = False
    for key, value in meta.items():
        name, text = str(key), read_str(value) or ""
        is_open = is_open or (name.startswith('"') and len(name) > 1)
        if not is_open:
            continue
        digests = read_hash(text.rstrip('"')) if _TORN_HASH.fullmatch(text) else ()
        if digests:
            yield ResourceMention(kind=ModelKind.LORA, name=name.lstrip('"'), hashes=digests, evidence=("hashes",))
        is_open = bool(digests) and not text.endswith('"')
