"""SDXL and its kin: Pony, Illustrious, NoobAI, Playground, and the distilled ones."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.values import Dialect
from .family import WHOLE_FIRST, Ask, Encoders, Family, Guider, Node, Sampling, Text, Variant
from .latents import sd_latent
from .patches import LCM_STEPS
from .text_encoders import CLIP_G, CLIP_L
from .vaes import SDXL_VAE


def _clip_skip(asked: int | None, dialect: Dialect) -> int | None:
    """ComfyUI's default is already the second last layer; only Forge, and a ComfyUI graph that says so,
    go deeper (facts: parity 2.8)."""
    if asked is None or asked < 3 or not (dialect.is_forge or dialect is Dialect.COMFYUI):
        return None
    return -min(asked, 12)


_PLAIN = Variant(
    name="SDXL",
    base_models=frozenset({"sdxl", "sdxl09", "sdxl10", "sdxldistilled", "pony", "illustrious", "noobai"}),
    forms=WHOLE_FIRST,
    encoders=Encoders(node="DualCLIPLoader", type="sdxl", files=(CLIP_L, CLIP_G)),
    vae=SDXL_VAE,
    latent=sd_latent(1024),
    text=Text(keeps_negative=True),
    sampling=Sampling(sampler="euler", scheduler="normal", steps=25, cfg=7.0),
)
_LIGHTNING = replace(
    _PLAIN,
    name="SDXL Lightning",
    base_models=frozenset({"sdxllightning"}),
    words=("lightning",),
    lora_words=("lightning",),
    sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=6, cfg=1.0),
)
_HYPER = replace(
    _PLAIN,
    name="SDXL Hyper",
    base_models=frozenset({"sdxlhyper"}),
    words=("hyper-sdxl", "hypersdxl"),
    lora_words=("hyper-sdxl", "hypersdxl"),
    sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=8, cfg=1.0),
)
_LCM = replace(
    _PLAIN,
    name="SDXL LCM",
    base_models=frozenset({"sdxl10lcm"}),
    words=("lcm",),
    lora_words=("lcm",),
    patches=(LCM_STEPS,),
    sampling=Sampling(sampler="lcm", scheduler="sgm_uniform", steps=5, cfg=1.8),
)
_DMD2 = replace(
    _PLAIN,
    name="SDXL DMD2",
    base_models=frozenset(),
    words=("dmd2",),
    lora_words=("dmd2",),
    sampling=Sampling(sampler="lcm", scheduler="sgm_uniform", steps=8, cfg=1.0),
)
_TURBO = replace(
    _PLAIN,
    name="SDXL Turbo",
    base_models=frozenset({"sdxlturbo"}),
    latent=sd_latent(512),
    sampling=Sampling(
        sampler="euler_ancestral",
        scheduler="sgm_uniform",
        steps=1,
        cfg=1.0,
        guider=Guider.CUSTOM,
        most_steps=10,
        sigmas=Node(
            name="SDTurboScheduler", title="Turbo steps", values={"steps": Ask.STEPS, "denoise": 1.0}, links=("model",)
        ),
    ),
)
_PLAYGROUND = replace(
    _PLAIN,
    name="Playground v2",
    base_models=frozenset({"playgroundv2"}),
    sampling=Sampling(sampler="dpmpp_2m", scheduler="karras", steps=30, cfg=3.0),
)
SDXL = Family(
    name="SDXL",
    variants=(_PLAIN, _LIGHTNING, _HYPER, _LCM, _DMD2, _TURBO, _PLAYGROUND),
    encoder_loras=True,
    clip_skip=_clip_skip,
    zeroes_empty_negative=True,
    has_v_prediction=True,
    names_schedule=True,
    chunks_prompts=True,
)
