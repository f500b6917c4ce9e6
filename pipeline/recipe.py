"""The third stage: a record -> the recipe, in its maker's words. Pure; a strange field never raises.

Reading orders for sizes and seeds: facts of Civitai, 4.6.
"""

from __future__ import annotations

from ..civitai_utils.errors import ImageWithoutRecipe
from ..civitai_utils.values import Dialect, HiresPass, ImageRecord, Recipe, Size
from ..civitai_utils.wire import Json, read_object
from .fetch_metadata import read_size
from .fields import Fields
from .merge_mentions import merge_mentions
from .program import read_program, read_workflow_word
from .read_hires import read_onsite_hires, read_webui_hires
from .read_mentions import read_mentions

# Read elsewhere, or the site's and the form's bookkeeping, which says nothing about the picture.
_NOT_SHOWN = frozenset(
    """resources hashes civitaiResources additionalResources comfy extra external effects models vaes upscalers
    controlNets versionIds modelIds id images process type engine quantity outputFormat priority
    output input enhancedCompatibility aspectRatio width height Size upscaleWidth upscaleHeight ecosystem baseModel
    workflow workflowId remixOfId User modelVersionIds draft nsfw""".split()
) | {"TI hashes", "Created Date", "Lora hashes", "Lora weights"}


def read_recipe(record: ImageRecord) -> Recipe:
    """What the image was made with; raises ``ImageWithoutRecipe`` where neither data nor linked models exist."""
    if record.meta is None and not record.version_ids:
        raise ImageWithoutRecipe(f"Image {record.image_id} does not say how it was made.")
    meta: Json = record.meta or {}
    fields = Fields(meta)
    dialect, version = read_program(meta)
    extra = read_object(meta.get("extra")) or {}
    forms = (meta, extra)
    onsite = dialect in {Dialect.ONSITE, Dialect.ONSITE_COMFY}
    word = fields.text("workflow", "workflowId") or Fields(extra).text("workflow", "workflowId")
    kind, variant = read_workflow_word(word) if onsite else (None, "")

    denoise = _read_denoise(fields)
    base_size = _read_base_size(meta, extra, fields)
    hires = read_webui_hires(fields, denoise)
    if hires is None and variant == "hires-fix":
        hires = read_onsite_hires(
            forms,
            denoise=denoise,
            base=base_size,
            picture=record.picture,
            upscaler=_first_text(meta.get("upscalers")),
        )
    if base_size is None:
        base_size = _guess_base_size(record.picture, hires)
    prompt = fields.text("prompt")
    mentions = merge_mentions(
        read_mentions(meta, prompt=prompt or "", negative=fields.text("negativePrompt") or "", dialect=dialect),
        record.version_ids,
        record.site_resources,
        prompt_wins=not onsite,
        hires_upscaler=hires.upscaler if hires else None,
        onsite_hires=hires is not None and onsite,
    )
    return Recipe(
        image_id=record.image_id,
        image_url=record.image_url,
        media=record.media,
        workflow_type=_workflow_type(meta, kind, hires, denoise, dialect),
        dialect=dialect,
        generator_version=version,
        base_model=record.base_model or fields.text("baseModel", "ecosystem"),
        prompt=prompt,
        negative_prompt=fields.text("negativePrompt"),
        sampler=fields.text("originalSampler", "sampler", "Sampler"),
        schedule=fields.text("Schedule type", "scheduler"),
        steps=fields.count("steps", "Steps"),
        cfg_scale=fields.number("cfgScale", "CFG scale"),
        seed=_read_seed(fields),
        clip_skip=fields.count("clipSkip", "Clip skip"),
        denoise=denoise,
        noise_source=fields.text("RNG"),
        base_size=base_size,
        picture=record.picture,
        hires=hires,
        mentions=mentions,
        other=_rest(fields),
        unreadable=fields.unreadable,
    )


def _rest(fields: Fields) -> dict[str, str]:
    for name in (
        "Model",
        "Model hash",
        "VAE",
        "VAE hash",
        "Version",
        "version",
        "engine",
        "software",
        "Refiner",
    ):
        fields.take(name)
    return fields.rest(_NOT_SHOWN)


def _read_denoise(fields: Fields) -> float | None:
    denoise = fields.number("Denoising strength", "denoise", "denoisingStrength")
    # A ComfyUI graph always carries a denoise; 1 is its word for "a plain first pass".
    return None if denoise == 1 and "Denoising strength" not in fields else denoise


def _read_seed(fields: Fields) -> int | None:
    seed = fields.whole("seed", "Seed")
    # -1 is the form's word for "random"; anything beyond 64 bits no generator takes.
    return seed if seed is not None and 0 <= seed < 2**64 else None


def _read_base_size(meta: Json, extra: Json, fields: Fields) -> Size | None:
    aspect = read_object(meta.get("aspectRatio")) or {}
    inner = read_object(extra.get("aspectRatio")) or {}
    pair = fields.pair("Size")
    return (
        read_size(meta.get("width"), meta.get("height"))
        or read_size(aspect.get("width"), aspect.get("height"))
        or (read_size(*pair) if pair else None)
        or read_size(extra.get("width"), extra.get("height"))
        or read_size(inner.get("width"), inner.get("height"))
    )


def _guess_base_size(picture: Size | None, hires: HiresPass | None) -> Size | None:
    """The size of the first pass where only the picture's is known: the hires factor (1.5 on the site) backwards."""
    if picture is None or hires is None:
        return picture
    factor = hires.scale or 1.5
    return Size(width=_to_eight(picture.width / factor), height=_to_eight(picture.height / factor))


def _to_eight(pixels: float) -> int:
    return max(8, round(pixels / 8) * 8)


def _first_text(value: object) -> str | None:
    return next((item for item in value if isinstance(item, str)), None) if isinstance(value, list) else None


def _workflow_type(
    meta: Json, kind: str | None, hires: HiresPass | None, denoise: float | None, dialect: Dialect
) -> str:
    """The user's word for the kind of workflow: txt2img, txt2img-hires, img2img, img2img-hires, or the site's own."""
    first = kind or "txt2img"
    masked = "Mask blur" in meta or "Mask mode" in meta
    if kind is None and dialect is not Dialect.COMFYUI and (masked or (denoise is not None and hires is None)):
        first = "img2img"
    return f"{first}-hires" if hires is not None else first
