"""One source's generation data -> a ``Reading``: everything that source says, typed, with nothing decided yet.

The data is in the site's shape: what the site stores, or a file's text put into the same shape. Pure; a strange field
is kept as unreadable and never raises. Reading order of sizes: facts of Civitai, 4.6.
"""

from __future__ import annotations

import re

from ....civitai_utils.recipe_parts import Detailer, Source
from ....civitai_utils.values import Dialect, Reading, Size
from ....civitai_utils.wire import Json, read_object, read_seed, read_size
from .fields import Fields
from .meta_bounds import bounded_meta
from .program import read_program, read_workflow_word
from .read_hires import read_old_hires, read_onsite_hires, read_sdnext_hires, read_webui_hires
from .read_mentions import read_mentions
from .read_numbered import numbered_keys
from .swarm_parts import read_swarm_parts, with_refiner_words
from .webui_parts import read_controls, read_detailers, read_extensions, read_modules, read_refiner, read_variation

# Read elsewhere, or the site's and the form's bookkeeping, which says nothing about the picture.
_NOT_SHOWN = frozenset(
    """prompt negativePrompt resources hashes civitaiResources additionalResources comfy extra external effects models
    vaes upscalers controlNets versionIds modelIds id images process type engine quantity outputFormat priority
    output input enhancedCompatibility aspectRatio width height Size upscaleWidth upscaleHeight ecosystem baseModel
    workflow workflowId remixOfId User modelVersionIds draft nsfw Model VAE Version version software Unet TE""".split()
) | {
    "Hypernet",
    "Hypernet strength",
    "TI hashes",
    "Created Date",
    "Lora hashes",
    "Lora weights",
    "Model hash",
    "VAE hash",
    "Hires checkpoint",
    "LoRA networks",
    "LoRA hashes",
    "Embeddings",
    "TI",
}

# What the site's template goes over faces with (facts: Civitai 5.3).
_FACE_FIX = Detailer(what="face fix", model="face_yolov8m.pt")
_FACES = re.compile(r"face-?fix", re.IGNORECASE)


def read_meta(meta: Json, *, source: Source, label: str) -> Reading:
    """What generation data in the site's shape says."""
    meta, cut = bounded_meta(meta)
    fields = Fields(meta)
    dialect, version = read_program(meta)
    form = read_object(meta.get("extra")) or {}
    word = fields.text("workflow", "workflowId") or Fields(form).text("workflow", "workflowId")
    workflow = read_workflow_word(word) if dialect.is_onsite else (None, "")
    denoise = _read_denoise(fields)
    base_size = _read_base_size(meta, form, fields)
    read_hires = read_sdnext_hires if dialect is Dialect.SDNEXT else read_webui_hires
    hires = read_hires(fields, denoise)
    if hires is None and workflow[1] == "hires-fix":
        hires = read_onsite_hires((meta, form), denoise=denoise, upscaler=_first_text(meta.get("upscalers")))
    if hires is None and base_size is not None and (old := read_old_hires(fields, base_size, denoise)) is not None:
        base_size, hires = old
    for name in numbered_keys(meta):
        fields.take(name)
    prompt, negative = fields.text("prompt"), fields.text("negativePrompt")
    is_swarm = dialect is Dialect.SWARMUI
    hires = with_refiner_words(hires, prompt) if is_swarm else hires
    if negative is None and isinstance(meta.get("negativePrompt"), str) and prompt is not None:
        negative = ""  # an empty negative prompt is a statement
    return Reading(
        source=source,
        label=label,
        dialect=dialect,
        version=version,
        workflow=workflow,
        inpaints="Mask blur" in meta or "Mask mode" in meta,
        base_model=fields.text("baseModel", "ecosystem"),
        prompt=prompt,
        negative_prompt=negative,
        sampler=fields.text("originalSampler", "sampler", "Sampler"),
        schedule=fields.text("Schedule type", "scheduler", "Sampler sigma"),
        steps=fields.count("steps", "Steps"),
        cfg_scale=fields.number("cfgScale", "CFG scale"),
        distilled_cfg_scale=fields.number("Distilled CFG Scale"),
        seed=_read_seed(fields),
        clip_skip=fields.count("clipSkip", "Clip skip"),
        denoise=denoise,
        noise_source=fields.text("RNG"),
        ensd=fields.whole("ENSD"),
        eta=fields.number("Eta", "Eta DDIM"),
        emphasis=fields.text("Emphasis"),
        full_prompt=fields.text("Full prompt"),
        full_negative_prompt=fields.text("Full negative prompt"),
        base_size=base_size,
        hires=hires,
        refiner=read_refiner(fields),
        variation=read_variation(fields),
        detailers=(
            *read_detailers(fields),
            *(read_swarm_parts(prompt) if is_swarm else ()),
            *((_FACE_FIX,) if dialect.is_onsite and _FACES.search(word or "") else ()),
        ),
        controls=read_controls(fields),
        modules=read_modules(fields),
        extensions=read_extensions(fields),
        mentions=tuple(
            read_mentions(
                meta,
                prompt=prompt or "",
                negative=negative or "",
                dialect=dialect,
                second_prompt=hires.prompt if hires is not None else None,
            )
        ),
        other=fields.rest(_NOT_SHOWN),
        unreadable=fields.unreadable,
        cut=cut,
    )


def _read_denoise(fields: Fields) -> float | None:
    denoise = fields.number("Denoising strength", "denoise", "denoisingStrength")
    # A ComfyUI graph always carries a denoise; 1 is its word for "a plain first pass".
    return None if denoise == 1 and "Denoising strength" not in fields else denoise


def _read_seed(fields: Fields) -> int | None:
    return read_seed(fields.whole("seed", "Seed"))


def _read_base_size(meta: Json, form: Json, fields: Fields) -> Size | None:
    aspect = read_object(meta.get("aspectRatio")) or {}
    inner = read_object(form.get("aspectRatio")) or {}
    pair = fields.pair("Size")
    return (
        read_size(meta.get("width"), meta.get("height"))
        or read_size(aspect.get("width"), aspect.get("height"))
        or (read_size(*pair) if pair else None)
        or read_size(form.get("width"), form.get("height"))
        or read_size(inner.get("width"), inner.get("height"))
    )


def _first_text(value: object) -> str | None:
    return next((item for item in value if isinstance(item, str)), None) if isinstance(value, list) else None
