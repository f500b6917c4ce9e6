"""Generation data that other programs write as JSON -> the site's shape: Swarm, both Fooocus, InvokeAI, NovelAI,
Draw Things, Easy Diffusion.

Keys: facts of parity, 5.5 and 5.6, and Civitai, 4.4 and 4.5; recorded files. A program nobody knows is read by the
words that all of them share.
"""

from __future__ import annotations

import re
from typing import Any

from ....civitai_utils.kinds import folded
from ....civitai_utils.wire import Json, read_list, read_object, read_objects, read_str
from .draw_things_data import is_draw_things, read_draw_things
from .easy_data import SIGN as EASY_SIGN
from .easy_data import read_easy
from .fooocus_data import finish_fooocus, is_fooocus
from .invoke_data import finish_invoke, read_old_invoke, webui_sampler
from .swarm_data import read_swarm

_SHARED = {
    "prompt": ("prompt", "positiveprompt"),
    "negativePrompt": ("negativeprompt", "negative", "uc"),
    "steps": ("steps", "numinferencesteps"),
    "cfgScale": ("cfgscale", "cfg", "guidancescale", "scale"),
    "seed": ("seed",),
    "sampler": ("sampler", "samplername", "scheduler"),
    "scheduler": ("noiseschedule",),
    "width": ("width",),
    "height": ("height",),
    "clipSkip": ("clipskip",),
    "denoise": ("denoise", "strength"),
    "Model": ("model", "modelname", "basemodelname", "basemodel", "checkpoint", "checkpointname", "ckptname"),
    "Model hash": ("modelhash", "basemodelhash"),
    "VAE": ("vae", "vaename"),
    "Version": ("version", "appversion"),
    "software": ("software",),
}
_BY_WORD = {word: key for key, words in _SHARED.items() for word in words}
NOVELAI = "NovelAI"
# Left by NovelAI's own form; the first one from its beginning on, with ``scale`` beside it.
_NOVELAI_SIGNS = frozenset({"uc", "signed_hash", "request_type", "v4_prompt"})
_NAMES = ("name", "model", "file", "filename", "lora_name", "model_name", "path")
_WEIGHTS = ("weight", "strength", "scale", "alpha", "multiplier", "strength_model")
_SIZE = re.compile(r"(?<!\d)(\d{1,6})\D+(\d{1,6})(?!\d)")


def read_foreign(data: Json) -> dict[str, Any] | None:
    """The site's shape of a program's JSON; None where nothing in it speaks of an image's making."""
    swarm = read_object(data.get("sui_image_params"))
    if swarm is not None:
        return read_swarm(swarm, data)
    if "app_version" in data and isinstance(data.get("image"), dict):
        return read_old_invoke(data)
    if is_draw_things(data):
        return read_draw_things(data)
    if EASY_SIGN in data:
        return read_easy(data)
    meta = _shared(data)
    if "positive_prompt" in data and "app_version" in data:
        finish_invoke(meta, data)
    elif is_fooocus(data):
        finish_fooocus(meta, data)
    elif _NOVELAI_SIGNS & set(data) and "scale" in data:
        _finish_novelai(meta, data)
    else:
        _finish_unknown(meta)
    return meta if {"prompt", "steps", "sampler", "Model"} & set(meta) else None


def _shared(data: Json) -> dict[str, Any]:
    meta: dict[str, Any] = {}
    for name, value in data.items():
        key = _BY_WORD.get(folded(str(name)))
        if key is not None and key not in meta and value is not None and not isinstance(value, (dict, list)):
            meta[key] = value
        elif key is None:
            meta.setdefault(str(name), value)
    for name in ("resolution", "Resolution"):
        size = _SIZE.search(read_str(data.get(name)) or "")
        if size is not None:
            meta.setdefault("width", int(size[1]))
            meta.setdefault("height", int(size[2]))
            meta.pop(name, None)
    return meta


def _finish_unknown(meta: dict[str, Any]) -> None:
    """A list of LoRAs, each with a name and a weight, whatever the program calls the two."""
    for key in [name for name in meta if name.lower() in {"loras", "lora"} and "resources" not in meta]:
        rows = [
            {"type": "lora", "name": name, "weight": next((entry[word] for word in _WEIGHTS if word in entry), None)}
            for entry in read_objects(meta[key])
            if (name := next((text for word in _NAMES if (text := read_str(entry.get(word)))), None))
        ]
        if rows and len(rows) == len(read_list(meta[key])):
            meta["resources"] = rows
            del meta[key]


def _finish_novelai(meta: dict[str, Any], data: Json) -> None:
    # webui reads NovelAI's images so (facts: parity 5.5).
    meta |= {"software": NOVELAI, "sampler": webui_sampler(meta.get("sampler")), "clipSkip": 2, "ENSD": "31337"}
    for name, key in (("v4_prompt", "Character prompts"), ("v4_negative_prompt", "Negative character prompts")):
        caption = read_object((read_object(data.get(name)) or {}).get("caption")) or {}
        texts = [read_str(entry.get("char_caption")) for entry in read_objects(caption.get("char_captions"))]
        meta[key] = "\n".join(text for text in texts if text) or None
        meta.pop(name, None)
