"""Easy Diffusion's generation data: JSON, a PNG text for each key, or a line for each -> the site's shape.

Keys: easydiffusion/utils/save_utils.py of the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ....civitai_utils.wire import Json, read_list, read_str
from ...words.model_names import is_no_model
from .invoke_data import webui_sampler

SIGN = "use_stable_diffusion_model"
_LINE_SIGN = "\nStable Diffusion model:"
# The words of its text files -> those of its JSON.
_LINES = {
    "Prompt": "prompt", "Negative Prompt": "negative_prompt", "Seed": "seed", "Stable Diffusion model": SIGN,
    "Clip Skip": "clip_skip", "ControlNet model": "use_controlnet_model", "VAE model": "use_vae_model",
    "Sampler": "sampler_name", "Width": "width", "Height": "height", "Steps": "num_inference_steps",
    "Guidance Scale": "guidance_scale", "Prompt Strength": "prompt_strength", "LoRA model": "use_lora_model",
    "LoRA Strength": "lora_alpha", "Hypernetwork model": "use_hypernetwork_model",
    "Hypernetwork Strength": "hypernetwork_strength", "Embedding models": "use_embeddings_model",
    "Use Upscaling": "use_upscale", "Upscale By": "upscale_amount", "Use Face Correction": "use_face_correction",
    "Seamless Tiling": "tiling",
}  # fmt: skip
_NUMBERS = {
    "prompt": "prompt", "negative_prompt": "negativePrompt", "seed": "seed", "num_inference_steps": "steps",
    "guidance_scale": "cfgScale", "width": "width", "height": "height", "prompt_strength": "denoise",
}  # fmt: skip
# What it does to the finished picture, under names that tell people so.
_AFTERWARDS = {"use_upscale": "Postprocess upscaler", "upscale_amount": "Postprocess upscale by",
               "use_face_correction": "Face restoration", "tiling": "Tiling"}  # fmt: skip
_READ = {SIGN, "use_vae_model", "sampler_name", "clip_skip", "use_lora_model", "lora_alpha", "use_controlnet_model",
         "use_hypernetwork_model", "hypernetwork_strength", "use_embeddings_model"}  # fmt: skip


def read_easy(data: Json) -> dict[str, Any]:
    """What its JSON says, or the texts of a PNG by their keys."""
    meta = {name: data.get(key) for key, name in _NUMBERS.items()}
    meta |= {name: data.get(key) for key, name in _AFTERWARDS.items() if _model(data.get(key)) is not None}
    meta["software"] = "Easy Diffusion"
    meta["sampler"] = webui_sampler(data.get("sampler_name"))
    meta["Model"] = _model(data.get(SIGN))
    meta["VAE"] = _model(data.get("use_vae_model"))
    # Its switch skips one layer of the text encoder, which is clip skip 2.
    meta["clipSkip"] = 2 if str(data.get("clip_skip")).lower() == "true" else None
    meta["resources"] = [*_loras(data), *_named(data.get("use_embeddings_model"), "embedding")]
    hypernetwork = _model(data.get("use_hypernetwork_model"))
    if hypernetwork is not None:
        meta |= {"Hypernet": hypernetwork, "Hypernet strength": data.get("hypernetwork_strength")}
    controls = _names(data.get("use_controlnet_model"))
    meta |= {f"ControlNet {place}": {"Model": name} for place, name in enumerate(controls)}
    known = {*_NUMBERS, *_AFTERWARDS, *_READ}
    meta |= {str(name): value for name, value in data.items() if name not in known}
    return {name: value for name, value in meta.items() if value is not None}


def read_easy_text(text: str) -> dict[str, Any] | None:
    """What its text says, a line for each key; None for a text of another program."""
    if _LINE_SIGN not in text:
        return None
    said: dict[str, Any] = {}
    last = ""
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        key = _LINES.get(name.strip()) if colon else None
        if key is not None:
            last = key
            said[key] = value.strip()
        elif last in {"prompt", "negative_prompt"}:
            said[last] += f"\n{line}"
    return read_easy(said)


def texts_of_keys(texts: Mapping[str, str]) -> dict[str, str]:
    """The texts of a PNG that has one for each key, without those of others."""
    known = {*_NUMBERS, *_AFTERWARDS, *_READ}
    return {name: text for name, text in texts.items() if name in known}


def _loras(data: Json) -> list[dict[str, Any]]:
    names, weights = _names(data.get("use_lora_model")), _names(data.get("lora_alpha"))
    return [
        {"type": "lora", "name": name, "weight": weights[place] if place < len(weights) else None}
        for place, name in enumerate(names)
    ]


def _named(value: object, kind: str) -> list[dict[str, Any]]:
    return [{"type": kind, "name": name} for name in _names(value)]


def _names(value: object) -> list[str]:
    """A list, one text, or the texts of a list written with commas."""
    entries = value.strip("[]").split(",") if isinstance(value, str) else read_list(value) or [value]
    found = (_model(entry) for entry in entries)
    return [name for name in found if name is not None]


def _model(value: object) -> str | None:
    text = (read_str(value) or "").strip(" '\"")
    return None if not text or text.lower() in {"false", "true"} or is_no_model(text) else text
