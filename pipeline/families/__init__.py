"""Model families: one file a family or a close group, and the one place that tells which a base model belongs to."""

from __future__ import annotations

from functools import lru_cache

from ...civitai_utils.kinds import folded
from .ace_step import ACE_STEP
from .anima import ANIMA
from .auraflow import AURAFLOW
from .chroma import CHROMA
from .cosmos import COSMOS1, COSMOS_PREDICT2
from .family import Family, Variant
from .flux1 import FLUX1
from .flux2 import FLUX2
from .hidream import HIDREAM, HIDREAM_O1
from .hunyuan_image import HUNYUAN_DIT, HUNYUAN_IMAGE
from .hunyuan_video import HUNYUAN_VIDEO, HUNYUAN_VIDEO_15
from .kandinsky5 import KANDINSKY5
from .large_encoder_images import BOOGU, ERNIE, IDEOGRAM4, KREA2, LENS, LONGCAT, MAGE_FLOW, OMNIGEN2, OVIS, PIXELDIT
from .ltx import LTX2, LTXV
from .lumina import LUMINA, NEWBIE
from .more_videos import COGVIDEOX, MINIMAX_H3, MOCHI, SVD
from .pixart import PIXART
from .qwen_image import QWEN_IMAGE
from .sd1 import SD1
from .sd2 import SD2
from .sd3 import SD3
from .sdxl import SDXL
from .stable_cascade import STABLE_CASCADE
from .wan import WAN
from .z_image import Z_IMAGE

FAMILIES: tuple[Family, ...] = (
    SD1, SD2, SDXL, STABLE_CASCADE, SD3, FLUX1, FLUX2, CHROMA, HIDREAM, HIDREAM_O1, QWEN_IMAGE, Z_IMAGE, LUMINA,
    NEWBIE, AURAFLOW, PIXART, HUNYUAN_DIT, HUNYUAN_IMAGE, COSMOS_PREDICT2, ANIMA, OMNIGEN2, OVIS, LONGCAT, PIXELDIT,
    ERNIE, KREA2, LENS, BOOGU, MAGE_FLOW, IDEOGRAM4, KANDINSKY5, WAN, HUNYUAN_VIDEO, HUNYUAN_VIDEO_15, LTXV, LTX2,
    MOCHI, COGVIDEOX, COSMOS1, SVD, MINIMAX_H3, ACE_STEP,
)  # fmt: skip
_BY_NAME = {name: family for family in FAMILIES for name in family.base_models}
# Published, but no node of ComfyUI's own loads them.
_WITHOUT_NODES = frozenset({"kolors", "hunyuan3d"})


@lru_cache(maxsize=1024)
def fold(base_model: str) -> str:
    """A base model name as the declarations write it: lower case, letters and digits only."""
    return folded(base_model)


def find_family(base_model: str) -> Family | None:
    """The family of one of Civitai's base model names or ecosystem words; None for one without a workflow here."""
    return _BY_NAME.get(fold(base_model))


def fits(add_on: str | None, variant: Variant, family: Family) -> bool:
    """Whether a LoRA of this base model can work on a variant; one that nobody knows may."""
    if add_on is None:
        return True
    own = find_family(add_on)
    if own is None:
        return fold(add_on) not in _WITHOUT_NODES
    if own is not family or fold(add_on) in family.vague:
        return own is family
    group = _lora_group(fold(add_on))
    return not group or not variant.loras_of or group == variant.loras_of


@lru_cache(maxsize=1024)
def _lora_group(base_model: str) -> str:
    """Which LoRAs of its family the base model's own are; sixty of an image have the same."""
    return _BY_NAME[base_model].variant_for(base_model).loras_of


__all__ = ["FAMILIES", "Family", "Variant", "find_family", "fits", "fold"]
