"""Chroma, made from Flux.1 schnell with a real negative prompt, and Radiance, which works on pixels."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_FIRST, Ask, Encoders, Family, Guider, Node, Sampling, Text, Variant
from .latents import pixel_latent, sd3_latent
from .patches import aura_shift, t5_length
from .text_encoders import T5XXL
from .vaes import FLUX_VAE, PIXEL_SPACE

_CHROMA = Variant(
    name="Chroma",
    base_models=frozenset({"chroma"}),
    least="0.3.41",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="chroma", files=(T5XXL,)),
    vae=FLUX_VAE,
    latent=sd3_latent(),
    text=Text(before=t5_length(0)),
    patches=(aura_shift(1.0),),
    sampling=Sampling(sampler="euler", scheduler="beta", steps=26, cfg=3.5),
)
_FLASH = replace(
    _CHROMA,
    name="Chroma Flash",
    base_models=frozenset(),
    words=("flash",),
    lora_words=("chroma-flash", "chroma_flash", "chroma flash"),
    sampling=Sampling(sampler="euler", scheduler="beta", steps=12, cfg=1.0),
)
_RADIANCE = replace(
    _CHROMA,
    name="Chroma Radiance",
    base_models=frozenset({"chromaradiance"}),
    words=("radiance",),
    least="0.3.60",
    vae=PIXEL_SPACE,
    latent=pixel_latent(),
    patches=(
        Node(
            name="ChromaRadianceOptions",
            title="Radiance options",
            values={
                "preserve_wrapper": True,
                "start_sigma": 1.0,
                "end_sigma": 0.0,
                "nerf_tile_size": -1,
                "force_sequential_txt_ids": False,
            },
        ),
        aura_shift(1.0),
    ),
    sampling=Sampling(
        sampler="euler",
        scheduler="beta",
        steps=30,
        cfg=3.5,
        guider=Guider.CFG,
        sigmas=Node(
            name="BetaSamplingScheduler",
            title="Steps",
            values={"steps": Ask.STEPS, "alpha": 0.4, "beta": 0.4},
            links=("model",),
        ),
    ),
)
CHROMA = Family(name="Chroma", variants=(_CHROMA, _FLASH, _RADIANCE))
