"""Whether an image's original file can say more than the site does, and whether a file says anything at all. Pure.

The site keeps what the uploader's browser read: one source of several, without the graph where A1111 text won, with
quoted values torn into objects, and of the site's own ComfyUI runs hardly more than the form (facts: Civitai 4.1 to
4.6, 6.1 #10 to #15). Everything else is worth no megabytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...civitai_utils.values import EmbeddedData, ImageRecord
from ...civitai_utils.wire import read_object, read_positive_int, read_str

# Names under which the site itself stores objects; an object elsewhere was a text before its parser tore it.
_OBJECTS = frozenset(
    {"hashes", "comfy", "extra", "external", "effects", "aspectRatio", "other", "input", "output", "sourceImage"}
    | {"TI hashes", "Lora hashes", "Lora weights", "Hashes", "Tiled Diffusion", "images", "resources"}
)
_OBJECT_NAME = re.compile(r"ControlNet( \d+)?")
# What cameras and editors write into every file, whoever made the picture.
_NO_RECIPE = frozenset(
    {"software", "artist", "make", "model", "author", "copyright", "title", "source", "creation time"}
    | {"generation time", "date:create", "date:modify", "date:timestamp"}
)


def can_add(record: ImageRecord) -> bool:
    """Whether the original file may hold what the site's answer lacks."""
    if record.media != "image" or record.image_url is None or record.embedded is not None:
        return False
    meta = record.meta
    return meta is None or _is_short_form(meta) or _is_torn(meta) or _lacks_a_main_field(meta)


def says_something(embedded: EmbeddedData) -> bool:
    """Whether a file's texts can be generation data, beside what cameras and editors write."""
    return any(
        text.strip() and (name.lower() not in _NO_RECIPE or _is_comfyui_tag(text))
        for name, text in embedded.texts.items()
    )


def _is_comfyui_tag(text: str) -> bool:
    # ComfyUI puts its graphs into Make and Model of a WebP.
    return text.lstrip().startswith(("prompt:", "workflow:", "Prompt:", "Workflow:", "{"))


def _is_short_form(meta: Mapping[str, Any]) -> bool:
    """A ComfyUI, SwarmUI or on-site ComfyUI image without its graph: the site keeps a digest of these."""
    if read_object(meta.get("comfy")) or read_str(meta.get("comfy")):
        return False
    engine = (read_str(meta.get("engine")) or "").lower()
    version = (read_str(meta.get("Version")) or "").lower()
    swarm = "originalSampler" in meta or "sui_image_params" in meta or "swarm" in engine
    return engine in {"comfyui", "civitai"} or version.startswith("comfyui") or swarm


def _is_torn(meta: Mapping[str, Any]) -> bool:
    return any(
        isinstance(value, Mapping) and name not in _OBJECTS and not _OBJECT_NAME.fullmatch(name)
        for name, value in meta.items()
    )


def _lacks_a_main_field(meta: Mapping[str, Any]) -> bool:
    aspect = read_object(meta.get("aspectRatio")) or {}
    has_size = any(
        read_positive_int(place.get("width")) and read_positive_int(place.get("height")) for place in (meta, aspect)
    )
    if not has_size and read_str(meta.get("Size")) is None:
        return True
    pairs = (("seed", "Seed"), ("steps", "Steps"), ("sampler", "Sampler"))
    return any(all(read_str(meta.get(name)) is None for name in names) for names in pairs)
