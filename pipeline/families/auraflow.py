"""AuraFlow, and Pony V7, which was made from it."""

from __future__ import annotations

from dataclasses import replace

from .family import WHOLE_FIRST, Encoders, Family, Sampling, Text, Variant
from .latents import sd_latent
from .patches import aura_shift, t5_length
from .text_encoders import PILE_T5XL
from .vaes import SDXL_VAE

_AURA = Variant(
    name="AuraFlow",
    base_models=frozenset({"auraflow"}),
    forms=WHOLE_FIRST,
    # The type hardly matters: ComfyUI knows this encoder by its shape.
    encoders=Encoders(node="CLIPLoader", type="chroma", files=(PILE_T5XL,)),
    vae=SDXL_VAE,
    latent=sd_latent(1024),
    sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=20, cfg=3.5),
)
_PONY = replace(
    _AURA,
    name="Pony V7",
    base_models=frozenset({"ponyv7"}),
    text=Text(before=t5_length(768)),
    patches=(aura_shift(1.73),),
    sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=40, cfg=3.5),
)
AURAFLOW = Family(name="AuraFlow", variants=(_AURA, _PONY))
