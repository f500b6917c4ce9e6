"""Lumina Image 2 with NetaYume, and NewBie, which came from it."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_ONLY, WHOLE_FIRST, Encoders, Family, Sampling, Text, Variant
from .latents import sd3_latent
from .patches import aura_shift
from .text_encoders import GEMMA_2_2B, GEMMA_3_4B, JINA_CLIP_V2
from .vaes import FLUX_VAE

# The words Lumina was trained to be addressed with; ComfyUI's own encode node for it writes the same.
_ADDRESS = (
    "You are an assistant designed to generate superior images with the superior degree of image-text alignment based"
    " on textual prompts or user prompts. <Prompt Start> "
)
_LUMINA = Variant(
    name="Lumina Image 2",
    base_models=frozenset({"lumina"}),
    forms=WHOLE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="lumina2", files=(GEMMA_2_2B,)),
    vae=FLUX_VAE,
    latent=sd3_latent(),
    text=Text(prefix=_ADDRESS),
    patches=(aura_shift(6.0),),
    sampling=Sampling(sampler="res_multistep", scheduler="simple", steps=25, cfg=4.0),
)
_YUME = replace(
    _LUMINA,
    name="NetaYume Lumina",
    base_models=frozenset(),
    words=("yume", "netayume"),
    text=Text(
        prefix="You are an assistant designed to generate high quality anime images based on textual prompts."
        " <Prompt Start> "
    ),
    patches=(aura_shift(4.0),),
    sampling=Sampling(sampler="res_multistep", scheduler="simple", steps=30, cfg=4.0),
)
LUMINA = Family(name="Lumina Image 2", variants=(_LUMINA, _YUME))
NEWBIE = Family(
    name="NewBie",
    variants=(
        Variant(
            name="NewBie",
            base_models=frozenset({"newbie"}),
            least="0.6.0",
            forms=BARE_ONLY,
            encoders=Encoders(node="DualCLIPLoader", type="newbie", files=(GEMMA_3_4B, JINA_CLIP_V2)),
            vae=FLUX_VAE,
            latent=sd3_latent(),
            patches=(aura_shift(6.0),),
            sampling=Sampling(sampler="res_multistep", scheduler="simple", steps=20, cfg=5.5),
        ),
    ),
)
