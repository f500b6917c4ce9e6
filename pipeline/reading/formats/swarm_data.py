"""SwarmUI's ``sui_image_params`` -> the site's shape (facts: Civitai 4.4, parity 5.6; recorded files)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ....civitai_utils.recipe_parts import IN_FIRST
from ....civitai_utils.wire import Json, read_float, read_int, read_list, read_objects, read_str


def read_swarm(said: Json, data: Json) -> dict[str, Any]:
    """``said`` is ``sui_image_params``; ``data`` has the models and their hashes beside it."""
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
    meta |= _refiner(said)
    read = {"prompt", "negativeprompt", "model", "loras", "loraweights", "swarm_version", "aspectratio", "automaticvae"}
    meta |= {f"Swarm {name}": value for name, value in said.items() if name not in read and _is_extra(name, said)}
    if said.get("loras") and not _texts(said.get("loras")):
        meta["Swarm loras"] = said["loras"]
    return {key: value for key, value in meta.items() if value is not None}


_SWARM_READ = frozenset(
    """steps cfgscale seed width height sampler scheduler vae fluxguidancescale variationseed variationseedstrength
    initimagecreativity clipstopatlayer refinerupscale refinerupscalemethod refinercontrolpercentage refinersteps
    refinermethod refinermodel refinersampler refinerscheduler refinercfgscale sidelength images loratencweights
    lorasectionconfinement""".split()
)
# Its parts by number (SectionID_... of its T2IParamInput.cs); those from 10 on are segments, objects and regions.
_SECTIONS = {1: "refiner", 2: "video", 3: "video swap", 5: IN_FIRST}
_FIRST_SEGMENT = 10


def _refiner(said: Json) -> dict[str, Any]:
    """Its refiner: a second pass at its own size, or a model that takes over during the first."""
    scale, share = read_float(said.get("refinerupscale")) or 1.0, said.get("refinercontrolpercentage")
    model = said.get("refinermodel")
    way = (read_str(said.get("refinermethod")) or "").lower()
    if way.startswith("stepswap") and scale <= 1:
        number = read_float(share)
        switch = None if number is None else round(1 - number, 4)
        return {"Refiner": model, "Refiner switch at": switch, "Refiner noise": None if way[8:] else "new"}
    if scale <= 1 and share is None:
        return {}
    method = read_str(said.get("refinerupscalemethod")) or "pixel-lanczos"
    return {
        "Hires upscale": scale,
        "Denoising strength": share,
        "Hires steps": said.get("refinersteps"),
        "Hires upscaler": _swarm_upscaler(method) if scale > 1 else None,
        "Hires sampler": said.get("refinersampler"),
        "Hires schedule type": said.get("refinerscheduler"),
        "Hires CFG Scale": said.get("refinercfgscale"),
        "Hires checkpoint": model,
    }


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
    for_text, sections = _texts(said.get("loratencweights")), _texts(said.get("lorasectionconfinement"))
    for place, name in enumerate(names):
        weight, clip = _at(weights, place) or "1", _at(for_text, place)
        yield {
            "type": "lora",
            "name": name,
            "weight": weight,
            "weightClip": None if clip == weight else clip,
            "confined": _section(_at(sections, place)),
            "hash": digests.get(_stem(name)),
        }


def _at(entries: list[str], place: int) -> str | None:
    return entries[place] if place < len(entries) else None


def _section(number: object) -> str | None:
    found = read_int(number)
    if found is None or found <= 0:
        return None
    return _SECTIONS.get(found, "segment" if found >= _FIRST_SEGMENT else f"section {found}")


def _texts(value: object) -> list[str]:
    """A list, or one text with commas."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return [text for item in read_list(value) if (text := read_str(item))]


def _stem(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].removesuffix(".safetensors").lower()
