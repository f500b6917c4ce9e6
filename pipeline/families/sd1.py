"""Stable Diffusion 1.x."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.values import Dialect
from .family import WHOLE_FIRST, Encoders, Family, Sampling, Text, Variant
from .latents import sd_latent
from .patches import LCM_STEPS
from .text_encoders import CLIP_L
from .vaes import SD_VAE


def _clip_skip(asked: int | None, dialect: Dialect) -> int | None:
    """N stops N layers before the end for N >= 2; the site's ComfyUI templates ignore it (facts: Civitai 5.3)."""
    if asked is None or asked < 2 or dialect is Dialect.ONSITE_COMFY:
        return None
    return -min(asked, 12)


_PLAIN = Variant(
    name="SD 1.x",
    base_models=frozenset({"sd1", "sd14", "sd15"}),
    forms=WHOLE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="stable_diffusion", files=(CLIP_L,)),
    vae=SD_VAE,
    latent=sd_latent(512),
    text=Text(keeps_negative=True),
    sampling=Sampling(sampler="euler", scheduler="normal", steps=25, cfg=7.0),
)
_LCM = replace(
    _PLAIN,
    name="SD 1.5 LCM",
    base_models=frozenset({"sd15lcm"}),
    words=("lcm",),
    lora_words=("lcm",),
    patches=(LCM_STEPS,),
    sampling=Sampling(sampler="lcm", scheduler="sgm_uniform", steps=5, cfg=1.8),
)
_HYPER = replace(
    _PLAIN,
    name="SD 1.5 Hyper",
    base_models=frozenset({"sd15hyper"}),
    words=("hyper-sd", "hypersd"),
    lora_words=("hyper-sd", "hypersd"),
    sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=8, cfg=1.0),
)
SD1 = Family(
    name="SD 1.x",
    variants=(_PLAIN, _LCM, _HYPER),
    encoder_loras=True,
    clip_skip=_clip_skip,
    names_schedule=True,
    chunks_prompts=True,
)
