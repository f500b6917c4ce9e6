"""Z-Image: Turbo without a negative prompt, Base with one."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_FIRST, Encoders, Family, Sampling, Variant
from .latents import sd3_latent
from .patches import aura_shift
from .text_encoders import QWEN_3_4B
from .vaes import FLUX_VAE

_TURBO = Variant(
    name="Z-Image Turbo",
    base_models=frozenset({"zimageturbo", "zimage"}),
    least="0.3.75",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="lumina2", files=(QWEN_3_4B,)),
    vae=FLUX_VAE,
    latent=sd3_latent(),
    patches=(aura_shift(3.0),),
    sampling=Sampling(sampler="res_multistep", scheduler="simple", steps=8, cfg=1.0),
)
_BASE = replace(
    _TURBO,
    name="Z-Image Base",
    base_models=frozenset({"zimagebase"}),
    sampling=Sampling(sampler="res_multistep", scheduler="simple", steps=25, cfg=4.0),
)
Z_IMAGE = Family(name="Z-Image", variants=(_TURBO, _BASE))
