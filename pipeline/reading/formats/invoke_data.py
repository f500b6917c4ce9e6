"""InvokeAI's generation data in its three forms, and the words for samplers it shares with NovelAI (parity 5.5)."""

from __future__ import annotations

import re
from typing import Any

from ....civitai_utils.wire import Json, read_list, read_object, read_objects, read_str

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


def finish_invoke(meta: dict[str, Any], data: Json) -> None:
    """What InvokeAI says in words of its own, put into ``meta``."""
    meta["software"] = "InvokeAI"
    model = read_object(data.get("model")) or {}
    meta["Model"] = model.get("name") or model.get("model_name")
    meta["baseModel"] = _INVOKE_BASES.get(read_str(model.get("base") or model.get("base_model")) or "")
    vae = read_object(data.get("vae")) or {}
    meta["VAE"] = vae.get("name") or vae.get("model_name")
    meta["RNG"] = "CPU" if data.get("rand_device") == "cpu" else None
    meta["sampler"] = webui_sampler(data.get("scheduler"))
    loras = [_invoke_lora(entry) for entry in read_objects(data.get("loras"))]
    meta["resources"] = loras
    controls = read_objects(data.get("controlnets"))
    meta |= {f"ControlNet {place}": _invoke_control(entry) for place, entry in enumerate(controls)}
    meta["Refiner"] = _name(data.get("refiner_model"))
    if meta["Refiner"] is not None:
        meta["Refiner switch at"] = data.get("refiner_start")
    if data.get("hrf_enabled") is True:
        _add_hires(meta, data)
    if data.get("positive_style_prompt") == data.get("positive_prompt"):
        meta.pop("positive_style_prompt", None)
    for name, shown in _ADAPTERS.items():
        entries = read_objects(meta.pop(name, None))
        meta[shown] = ", ".join(text for entry in entries if (text := _adapter(entry))) or None
    is_whole = all(row["name"] for row in loras) and len(loras) == len(read_list(data.get("loras")))
    if not data.get("loras") or (loras and is_whole):
        meta.pop("loras", None)
    for name in [name for name in meta if name in _INVOKE_READ or name.startswith("hrf_")]:
        del meta[name]


def _add_hires(meta: dict[str, Any], data: Json) -> None:
    """Its high resolution fix. The newest versions say by how much; the others write the final size, and some the
    first one beside it."""
    meta["Denoising strength"] = data.get("hrf_strength")
    meta["Hires steps"] = data.get("hrf_steps")
    method = read_str(data.get("hrf_method")) or ""
    mode = read_str(data.get("hrf_latent_interpolation_mode")) or (method if method != "latent" else "bilinear")
    model = _name(data.get("hrf_upscale_model"))
    meta["Hires upscaler"] = model or (
        "ESRGAN" if method.lower() in {"esrgan", "upscale_model"} else f"Latent ({mode})"
    )
    if data.get("hrf_scale") is not None:
        meta["Hires upscale"] = data["hrf_scale"]
        return
    meta["Hires resize"] = f"{data.get('width')}x{data.get('height')}"
    meta["width"], meta["height"] = data.get("hrf_width"), data.get("hrf_height")


def _name(value: object) -> str | None:
    model = read_object(value) or {}
    return read_str(model.get("name")) or read_str(model.get("model_name"))


def _adapter(entry: Json) -> str | None:
    config = read_object(entry.get("config")) or entry
    keys = ("model", "ip_adapter_model", "t2i_adapter_model")
    return next((name for key in keys if (name := _name(config.get(key)))), None)


# Its guides by picture, under names that tell people so.
_ADAPTERS = {"ref_images": "Reference images", "ipAdapters": "IP adapters", "t2iAdapters": "T2I adapters"}
_INVOKE_READ = frozenset({"controlnets", "rand_device", "refiner_model", "refiner_start"})
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


def read_old_invoke(data: Json) -> dict[str, Any]:
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
        "sampler": webui_sampler(image.get("sampler")),
        "Model": data.get("model_weights") or data.get("model"),
        "Model hash": data.get("model_hash"),
    }


def split_bracketed(prompt: str) -> tuple[str, str]:
    """Old InvokeAI writes the negative prompt within square brackets inside the prompt."""
    pieces = re.split(r"\[([^\[\]]*)\]", prompt)
    positives = (piece.strip() for piece in pieces[0::2])
    return " ".join(piece for piece in positives if piece), ", ".join(pieces[1::2])


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
        "prompt": positive, "negativePrompt": negative, "sampler": webui_sampler(said.get("A")), "software": "InvokeAI",
    }  # fmt: skip


def webui_sampler(value: object) -> str | None:
    """webui's name of a sampler; a word nobody knows stays as it is."""
    word = (read_str(value) or "").lower().removeprefix("k_")
    return _SAMPLERS.get(word, read_str(value))
