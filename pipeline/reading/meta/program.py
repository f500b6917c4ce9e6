"""Which program made an image, by the signs it leaves in the generation data (facts: parity 5.5, Civitai 4).

The program decides how sampler words, clip skip and the second pass are meant, so this is read before them.
"""

from __future__ import annotations

import re

from ....civitai_utils.air import parse_air
from ....civitai_utils.values import Dialect
from ....civitai_utils.wire import Json, read_object, read_str
from ...words.releases import WEBUI_VERSION


def read_program(meta: Json) -> tuple[Dialect, str | None]:
    """The program and the version it prints."""
    version = read_str(meta.get("Version")) or read_str(meta.get("version"))
    return _dialect(meta, version), version


def _dialect(meta: Json, version: str | None) -> Dialect:
    engine = (read_str(meta.get("engine")) or "").lower()
    if _is_onsite(meta, engine):
        return Dialect.ONSITE_COMFY if _ran_in_comfy(meta, engine) else Dialect.ONSITE
    if engine == "comfyui" or "comfy" in meta:
        return Dialect.COMFYUI
    if "originalSampler" in meta or "sui_image_params" in meta:
        return Dialect.SWARMUI
    printed = (version or "").strip().lower()
    named = " ".join([printed, *((read_str(meta.get(key)) or "").lower() for key in ("software", "App", "Tool"))])
    for sign, dialect in _SIGNS:
        if sign in named:
            return dialect
    if any(key in meta for key in _SAVER_KEYS):
        return Dialect.COMFYUI
    forge = _FORGE.match(printed)
    if forge:
        return Dialect.REFORGE if forge["fork"] else Dialect.FORGE2 if forge["new"] else Dialect.FORGE
    if "Distilled CFG Scale" in meta and printed != "stable-diffusion.cpp":
        return Dialect.FORGE2
    if "Hires CFG Scale" in meta:
        return Dialect.FORGE
    if {"Pipeline", "Operations"} & set(meta):
        return Dialect.SDNEXT
    if printed == "stable-diffusion.cpp":
        return Dialect.UNKNOWN
    if WEBUI_VERSION.match(printed) or any(sign in meta for sign in ("Model hash", "Schedule type", "Size", "hashes")):
        return Dialect.A1111
    return Dialect.UNKNOWN


# Words in a version or program field, the more special ones first.
_SIGNS = (
    ("ruinedfooocus", Dialect.RUINED_FOOOCUS),
    ("fooocus", Dialect.FOOOCUS),
    ("sd.next", Dialect.SDNEXT),
    ("comfyui", Dialect.COMFYUI),
    ("swarm", Dialect.SWARMUI),
    ("invoke", Dialect.INVOKEAI),
    ("novelai", Dialect.NOVELAI),
    ("draw things", Dialect.DRAW_THINGS),
    ("easy diffusion", Dialect.EASY_DIFFUSION),
    ("mochi diffusion", Dialect.MOCHI),
)
# Left by nodes of ComfyUI that save generation text (recorded texts).
_SAVER_KEYS = ("Metadata generator version", "Lora_0 Model name", "CLIP_1 Model name", "Weight dtype")
# f0.0.17v1.8.0 is Forge, f2.0.1v1.10.1 Forge 2, f1.0.0v2-v1.10.1RC reForge (facts: parity 5.5).
_FORGE = re.compile(r"(?P<fork>f1\.)|(?P<new>f[2-9]\.|neo)|f\d+\.|classic|forge")


def _is_onsite(meta: Json, engine: str) -> bool:
    if engine == "civitai" or "ecosystem" in meta:
        return True
    if engine or "Version" in meta:
        return False
    model = read_str(meta.get("Model"))
    posted = "workflow" in meta or "workflowId" in meta or "civitaiResources" in meta
    return posted and (model is None or parse_air(model) is not None)


def is_posted(meta: Json) -> bool:
    """Whether the generation data is the generator's own form, as a post straight from it leaves it (Civitai 4.6)."""
    return read_object(meta.get("aspectRatio")) is not None or "quantity" in meta or "outputFormat" in meta


def _ran_in_comfy(meta: Json, engine: str) -> bool:
    """Whether the site's own ComfyUI templates made it: everything but plain txt2img and draft (Civitai 5.1)."""
    extra = read_object(meta.get("extra")) or {}
    words = (form.get(key) for form in (meta, extra) for key in ("workflow", "workflowId"))
    kind, variant = read_workflow_word(next((word for entry in words if (word := read_str(entry))), None))
    if kind == "txt2img" and variant in {"", "draft"}:
        return False
    return engine == "civitai" or kind is not None


def read_workflow_word(word: str | None) -> tuple[str | None, str]:
    """The site's workflow key in one spelling: (kind, variant), such as ("txt2img", "hires-fix").

    The old form joins with hyphens, the new one with a colon, the transitional one says "image:create" (Civitai 4.6).
    """
    if not word:
        return None, ""
    kind, variant = re.split(r"[:-]", f"{word.strip().lower()}:", maxsplit=1)
    variant = variant.removesuffix(":")
    variant = {"hires": "hires-fix", "facefix": "face-fix", "hires-facefix": "hires-fix", "create": ""}.get(
        variant, variant
    )
    if kind == "image":
        kind = "img2img" if variant in {"edit", "upscale"} else "txt2img"
    return kind, variant
