"""Generation data that other programs write as JSON -> the site's shape: Swarm, both Fooocus, InvokeAI, NovelAI, more.

Keys: facts of parity, 5.5 and 5.6, and Civitai, 4.4 and 4.5; recorded files. A program nobody knows is read by the
words that all of them share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..civitai_utils.wire import Json, read_float, read_int, read_list, read_object, read_objects, read_str

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
    "Model": ("model", "modelname", "basemodelname", "basemodel"),
    "Model hash": ("modelhash", "basemodelhash"),
    "VAE": ("vae", "vaename"),
    "Version": ("version", "appversion"),
    "software": ("software",),
}
_BY_WORD = {word: key for key, words in _SHARED.items() for word in words}
_SIZE = re.compile(r"(\d+)\D+(\d+)")

# InvokeAI's and NovelAI's words for samplers that webui names otherwise.
_SAMPLERS = {
    "euler": "Euler", "euler_a": "Euler a", "euler_k": "Euler Karras", "euler_ancestral": "Euler a", "heun": "Heun",
    "heun_k": "Heun Karras", "lms": "LMS", "lms_k": "LMS Karras", "ddim": "DDIM", "ddpm": "DDPM", "pndm": "PLMS",
    "plms": "PLMS", "dpm_2": "DPM2", "dpm_2_a": "DPM2 a", "dpm_2_ancestral": "DPM2 a", "kdpm_2": "DPM2",
    "kdpm_2_k": "DPM2 Karras", "kdpm_2_a": "DPM2 a", "kdpm_2_a_k": "DPM2 a Karras", "dpmpp_2s": "DPM++ 2S a",
    "dpmpp_2s_k": "DPM++ 2S a Karras", "dpmpp_2s_ancestral": "DPM++ 2S a", "dpmpp_2m": "DPM++ 2M",
    "dpmpp_2m_k": "DPM++ 2M Karras", "dpmpp_2m_sde": "DPM++ 2M SDE", "dpmpp_2m_sde_k": "DPM++ 2M SDE Karras",
    "dpmpp_3m": "DPM++ 3M SDE", "dpmpp_3m_k": "DPM++ 3M SDE Karras", "dpmpp_sde": "DPM++ SDE",
    "dpmpp_sde_k": "DPM++ SDE Karras", "deis": "DEIS", "unipc": "UniPC", "lcm": "LCM", "dpm_fast": "DPM fast",
}  # fmt: skip


def read_foreign(data: Json) -> dict[str, Any] | None:
    """The site's shape of a program's JSON; None where nothing in it speaks of an image's making."""
    swarm = read_object(data.get("sui_image_params"))
    if swarm is not None:
        return _swarm(swarm, data)
    if "app_version" in data and isinstance(data.get("image"), dict):
        return _old_invoke(data)
    meta = _shared(data)
    if "positive_prompt" in data and "app_version" in data:
        _finish_invoke(meta, data)
    elif "metadata_scheme" in data or "base_model_name" in data:
        _finish_fooocus(meta, data)
    elif "uc" in data and "scale" in data:
        _finish_novelai(meta)
    return meta if {"prompt", "steps", "sampler", "Model"} & set(meta) else None


def _shared(data: Json) -> dict[str, Any]:
    meta: dict[str, Any] = {}
    for name, value in data.items():
        key = _BY_WORD.get("".join(ch for ch in str(name).lower() if ch.isalnum()))
        if key is not None and key not in meta and value is not None and not isinstance(value, (dict, list)):
            meta[key] = value
        elif key is None:
            meta.setdefault(str(name), value)
    size = _SIZE.search(read_str(data.get("resolution")) or "")
    if size is not None:
        meta.setdefault("width", int(size[1]))
        meta.setdefault("height", int(size[2]))
        meta.pop("resolution", None)
    return meta


def _swarm(said: Json, data: Json) -> dict[str, Any]:
    meta: dict[str, Any] = {
        "prompt": said.get("prompt"),
        "negativePrompt": said.get("negativeprompt", ""),
        "steps": said.get("steps"),
        "cfgScale": said.get("cfgscale"),
        "seed": said.get("seed"),
        "width": said.get("width"),
        "height": said.get("height"),
        "originalSampler": said.get("sampler") or "euler",  # Swarm leaves its default out
        "scheduler": said.get("scheduler") or "normal",
        "Model": said.get("model"),
        "VAE": said.get("vae"),
        "Distilled CFG Scale": said.get("fluxguidancescale"),
        "Variation seed": said.get("variationseed"),
        "Variation seed strength": said.get("variationseedstrength"),
        "denoise": said.get("initimagecreativity"),
        "Version": f"SwarmUI {said.get('swarm_version', '')}".strip(),
        "resources": [*_swarm_models(data), *_swarm_loras(said, data)],
    }
    layer = read_int(said.get("clipstopatlayer"))
    meta["clipSkip"] = abs(layer) if layer else None
    scale = read_float(said.get("refinerupscale"))
    if scale is not None and scale > 1:
        method = read_str(said.get("refinerupscalemethod")) or "pixel-lanczos"
        meta |= {
            "Hires upscale": scale,
            "Denoising strength": said.get("refinercontrolpercentage"),
            "Hires steps": said.get("refinersteps"),
            "Hires upscaler": _swarm_upscaler(method),
        }
    read = {"prompt", "negativeprompt", "model", "loras", "loraweights", "swarm_version", "aspectratio", "automaticvae"}
    meta |= {f"Swarm {name}": value for name, value in said.items() if name not in read and _is_extra(name, said)}
    return {key: value for key, value in meta.items() if value is not None}


_SWARM_READ = frozenset(
    """steps cfgscale seed width height sampler scheduler vae fluxguidancescale variationseed variationseedstrength
    initimagecreativity clipstopatlayer refinerupscale refinerupscalemethod refinercontrolpercentage refinersteps
    sidelength images""".split()
)


def _is_extra(name: str, said: Json) -> bool:
    return name not in _SWARM_READ and isinstance(said[name], (str, int, float))


def _swarm_upscaler(method: str) -> str:
    """``model-4x.pth`` is a model, ``latent-bislerp`` a latent mode, ``pixel-lanczos`` plain resizing."""
    kind, _, rest = method.partition("-")
    return {"model": rest, "latent": f"Latent ({rest})"}.get(kind, rest.capitalize() or method)


def _swarm_models(data: Json) -> Iterator[dict[str, Any]]:
    for row in read_objects(data.get("sui_models")):
        param = (read_str(row.get("param")) or "").lower()
        if param in {"model", "vae"}:
            yield {"type": param, "name": row.get("name"), "hash": row.get("hash")}


def _swarm_loras(said: Json, data: Json) -> Iterator[dict[str, Any]]:
    digests = {
        _stem(read_str(row.get("name")) or ""): row.get("hash")
        for row in read_objects(data.get("sui_models"))
        if "lora" in (read_str(row.get("param")) or "").lower()
    }
    names, weights = _texts(said.get("loras")), _texts(said.get("loraweights"))
    for place, name in enumerate(names):
        weight = weights[place] if place < len(weights) else 1
        yield {"type": "lora", "name": name, "weight": weight, "hash": digests.get(_stem(name))}


def _texts(value: object) -> list[str]:
    """A list, or one text with commas."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return [text for item in read_list(value) if (text := read_str(item))]


def _stem(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].removesuffix(".safetensors").lower()


def _finish_fooocus(meta: dict[str, Any], data: Json) -> None:
    """Fooocus writes LoRAs as [name, weight, hash], RuinedFooocus as [hash, "weight - name"]."""
    ruined = "base_model_name" in data
    # Both name samplers as ComfyUI does, and the schedule beside them.
    meta["sampler"] = data.get("sampler_name") or data.get("sampler")
    meta["scheduler"] = data.get("scheduler") or "simple"
    meta["software"] = "RuinedFooocus" if ruined else "Fooocus"
    meta["resources"] = [row for entry in read_list(data.get("loras")) if (row := _fooocus_lora(entry, ruined))]
    meta["Refiner"] = None if read_str(data.get("refiner_model")) is None else data.get("refiner_model")
    if meta["Refiner"] is not None:
        meta["Refiner switch at"] = data.get("refiner_switch")
    if (read_str(meta.get("VAE")) or "").lower().startswith("default"):
        meta["VAE"] = None
    for name in ("loras", "refiner_model", "refiner_switch", "full_prompt", "full_negative_prompt", "metadata_scheme"):
        meta.pop(name, None)


def _fooocus_lora(entry: object, ruined: bool) -> dict[str, Any] | None:
    items = [read_str(item) for item in read_list(entry)]
    if len(items) < 2 or (items[1] is None and not ruined):
        return None
    if ruined:
        weight, dash, name = (items[1] or "").partition(" - ")
        return {"type": "lora", "name": name, "weight": weight, "hash": items[0]} if dash else None
    return {"type": "lora", "name": items[0], "weight": items[1], "hash": items[2] if len(items) > 2 else None}


def _finish_invoke(meta: dict[str, Any], data: Json) -> None:
    meta["software"] = "InvokeAI"
    model = read_object(data.get("model")) or {}
    meta["Model"] = model.get("name") or model.get("model_name")
    meta["baseModel"] = _INVOKE_BASES.get(read_str(model.get("base") or model.get("base_model")) or "")
    vae = read_object(data.get("vae")) or {}
    meta["VAE"] = vae.get("name") or vae.get("model_name")
    meta["RNG"] = "CPU" if data.get("rand_device") == "cpu" else None
    meta["sampler"] = _sampler(data.get("scheduler"))
    meta["resources"] = [_invoke_lora(entry) for entry in read_objects(data.get("loras"))]
    controls = read_objects(data.get("controlnets"))
    meta |= {f"ControlNet {place}": _invoke_control(entry) for place, entry in enumerate(controls)}
    for name in ("loras", "controlnets", "ref_images", "positive_style_prompt", "rand_device"):
        meta.pop(name, None)


# InvokeAI's base -> Civitai's name.
_INVOKE_BASES = {"sd-1": "SD 1.5", "sd-2": "SD 2.1", "sdxl": "SDXL 1.0", "sd-3": "SD 3.5", "flux": "Flux.1 D"}


def _invoke_lora(entry: Json) -> dict[str, Any]:
    model = read_object(entry.get("model")) or read_object(entry.get("lora")) or {}
    return {"type": "lora", "name": model.get("name") or model.get("model_name"), "weight": entry.get("weight")}


def _invoke_control(entry: Json) -> dict[str, Any]:
    model = read_object(entry.get("control_model")) or {}
    return {
        "Model": model.get("name") or model.get("model_name"),
        "Weight": entry.get("control_weight"),
        "Guidance Start": entry.get("begin_step_percent"),
        "Guidance End": entry.get("end_step_percent"),
        "Control Mode": entry.get("control_mode"),
    }


def _old_invoke(data: Json) -> dict[str, Any]:
    """The form before InvokeAI 3: the prompt is a list of weighted pieces, the sampler begins with ``k_``."""
    image = read_object(data.get("image")) or {}
    pieces = [read_str(piece.get("prompt")) for piece in read_objects(image.get("prompt"))]
    prompt = " ".join(piece for piece in pieces if piece) or read_str(image.get("prompt")) or ""
    positive, negative = split_bracketed(prompt)
    return {
        "software": "InvokeAI",
        "Version": data.get("app_version"),
        "prompt": positive,
        "negativePrompt": negative,
        "steps": image.get("steps"),
        "cfgScale": image.get("cfg_scale"),
        "seed": image.get("seed"),
        "width": image.get("width"),
        "height": image.get("height"),
        "sampler": _sampler(image.get("sampler")),
        "Model": data.get("model_weights") or data.get("model"),
        "Model hash": data.get("model_hash"),
    }


def split_bracketed(prompt: str) -> tuple[str, str]:
    """Old InvokeAI writes the negative prompt within square brackets inside the prompt."""
    negatives = re.findall(r"\[([^\[\]]*)\]", prompt)
    return re.sub(r"\s*\[[^\[\]]*\]\s*", " ", prompt).strip(), ", ".join(negatives)


_DREAM = re.compile(r"-(?P<key>[A-Za-z]+?)\s?(?P<value>-?[\d.]+|k_\w+|ddim|plms)(?=\s|$)")


def read_dream(text: str) -> dict[str, Any] | None:
    """The oldest form: ``"prompt" -s 50 -S 123 -W512 -H512 -C7.5 -A k_lms``."""
    found = re.match(r'\s*"(?P<prompt>(?:[^"\\]|\\.)*)"\s+(?P<rest>-.*)$', text, re.DOTALL)
    if found is None:
        return None
    said = {option["key"]: option["value"] for option in _DREAM.finditer(found["rest"])}
    positive, negative = split_bracketed(found["prompt"])
    names = {"s": "steps", "S": "seed", "W": "width", "H": "height", "C": "cfgScale"}
    meta: dict[str, Any] = {names[key]: value for key, value in said.items() if key in names}
    return meta | {
        "prompt": positive, "negativePrompt": negative, "sampler": _sampler(said.get("A")), "software": "InvokeAI",
    }  # fmt: skip


def _finish_novelai(meta: dict[str, Any]) -> None:
    # webui reads NovelAI's images so (facts: parity 5.5).
    meta |= {"software": "NovelAI", "sampler": _sampler(meta.get("sampler")), "clipSkip": 2, "ENSD": "31337"}


def _sampler(value: object) -> str | None:
    word = (read_str(value) or "").lower().removeprefix("k_")
    return _SAMPLERS.get(word, read_str(value))
