"""PixArt Alpha and Sigma."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_FIRST, Encoders, Encoding, Family, Sampling, Text, Variant
from .latents import sd_latent
from .text_encoders import T5XXL
from .vaes import SD_VAE, SDXL_VAE

_SIGMA = Variant(
    name="PixArt Sigma",
    base_models=frozenset({"pixarte"}),
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="pixart", files=(T5XXL,)),
    vae=SDXL_VAE,
    latent=sd_latent(1024, step=16),
    sampling=Sampling(sampler="dpmpp_2m", scheduler="karras", steps=20, cfg=4.5),
)
_ALPHA = replace(
    _SIGMA,
    name="PixArt Alpha",
    base_models=frozenset({"pixarta"}),
    vae=SD_VAE,
    text=Text(encoding=Encoding.PIXART_ALPHA),
)
PIXART = Family(name="PixArt", variants=(_SIGMA, _ALPHA))
