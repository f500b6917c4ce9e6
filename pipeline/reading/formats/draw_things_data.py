"""Draw Things' generation data: a description for people and JSON, both often in XMP -> the site's shape.

Written in its ImageConverter (drawthingsai/draw-things-community): the negative prompt is a line that begins with a
stroke, ``Size`` is the final size, and a first stage of its own makes a smaller one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ....civitai_utils.wire import Json, read_float, read_objects, read_str
from .infotext import Infotext

_LORA = re.compile(r"LoRA (?:\d+ )?Model$")
_NOISE = {"torch cpu compatible": "CPU", "nvidia gpu compatible": "NV"}
# Its JSON's short words -> the words of its description.
_JSON_NAMES = {
    "steps": "Steps", "sampler": "Sampler", "scale": "Guidance Scale", "seed": "Seed", "size": "Size",
    "model": "Model", "strength": "Strength", "seed_mode": "Seed Mode", "upscaler": "Upscaler", "shift": "Shift",
    "clip_skip": "CLIP Skip", "sharpness": "Sharpness", "hires_fix": "Hires Fix", "refiner": "Refiner",
    "first_stage_size": "First Stage Size", "second_stage_strength": "Second Stage Strength",
    "refiner_start": "Refiner Start", "mask_blur": "Mask Blur", "tiled_decoding": "Tiled Decoding",
    "tiled_diffusion": "Tiled Diffusion", "image_guidance": "Image Guidance",
}  # fmt: skip

# Read by themselves; ``v2`` is all of it once more.
_READ = frozenset({"c", "uc", "lora", "control", "v2"})


def is_draw_things(data: Json) -> bool:
    """Whether JSON is of this program: it calls the two prompts ``c`` and ``uc``."""
    return isinstance(data.get("c"), str) and "uc" in data


def read_draw_things(data: Json) -> dict[str, Any]:
    """What its JSON says."""
    said = {name: data[key] for key, name in _JSON_NAMES.items() if data.get(key) is not None}
    meta = _meta(said, prompt=data.get("c"), negative=data.get("uc"))
    loras = [
        {"type": "lora", "name": entry.get("model") or entry.get("file"), "weight": entry.get("weight")}
        for entry in read_objects(data.get("lora"))
    ]
    controls = {
        f"ControlNet {place}": _control(entry.get("file"), entry.get("weight"), entry)
        for place, entry in enumerate(read_objects(data.get("control")))
    }
    rest = {str(name): value for name, value in data.items() if name not in {*_JSON_NAMES, *_READ}}
    return {**rest, **meta, "resources": loras, **controls}


def read_description(infotext: Infotext) -> dict[str, Any] | None:
    """What its description says; None for a text of another program."""
    said = infotext.settings
    if "Guidance Scale" not in said or not {"Strength", "Seed Mode", "First Stage Size"} & set(said):
        return None
    prompt, negative = infotext.prompt, infotext.negative_prompt
    if negative is None:
        prompt, negative = _split_stroke(prompt)
    loras = [
        {"type": "lora", "name": value, "weight": said.get(name.replace("Model", "Weight"))}
        for name, value in said.items()
        if _LORA.match(name)
    ]
    rest = {name: value for name, value in said.items() if not name.startswith("LoRA ")}
    return _meta(rest, prompt=prompt, negative=negative) | {"resources": loras}


def _split_stroke(prompt: str) -> tuple[str, str | None]:
    """The two prompts; the negative one begins at the last line with a stroke in front."""
    before, stroke, negative = f"\n{prompt}".rpartition("\n-")
    return (before.strip(), negative.strip()) if stroke else (prompt, None)


def _meta(said: Mapping[str, Any], *, prompt: object, negative: object) -> dict[str, Any]:
    meta: dict[str, Any] = {"prompt": prompt, "negativePrompt": negative, "software": "Draw Things"}
    rest = dict(said)
    size, first = rest.pop("Size", None), rest.pop("First Stage Size", None)
    two_stages = str(rest.pop("Hires Fix", first is not None)).lower() in {"true", "1"}
    strength, second = rest.pop("Strength", None), rest.pop("Second Stage Strength", None)
    if two_stages and first is not None:
        meta |= {"Size": first, "Hires resize": size, "Denoising strength": second}
    else:
        meta["Size"] = size
        meta["denoise"] = strength
    mode = read_str(rest.pop("Seed Mode", None))
    meta["RNG"] = _NOISE.get(mode.lower(), mode) if mode else None
    start = read_str(rest.pop("Refiner Start", None))
    if rest.get("Refiner") is not None and start is not None:
        number = read_float(start.rstrip("% "))
        meta["Refiner switch at"] = number / 100 if number is not None and "%" in start else number
    names = {
        "Steps": "steps", "Sampler": "sampler", "Guidance Scale": "cfgScale", "Seed": "seed", "CLIP Skip": "clipSkip"
    }  # fmt: skip
    meta |= {names.get(name, name): value for name, value in rest.items() if not name.startswith("Control")}
    if "Control" in rest:
        meta["ControlNet 0"] = _control(
            rest["Control"],
            rest.get("Control Weight"),
            {"guidance_start": rest.get("Control Start"), "guidance_end": rest.get("Control End")},
        )
    return {name: value for name, value in meta.items() if value is not None}


def _control(file: object, weight: object, where: Json) -> dict[str, Any]:
    return {
        "Model": file,
        "Weight": weight,
        "Guidance Start": where.get("guidance_start"),
        "Guidance End": where.get("guidance_end"),
    }
