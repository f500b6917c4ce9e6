"""Stable Diffusion 2.x; its encoder always comes inside, and ComfyUI tells v-prediction by the weights."""

from __future__ import annotations

from dataclasses import replace

from .family import WHOLE_ONLY, Family, Sampling, Text, Variant
from .latents import sd_latent
from .vaes import SD_VAE

_WIDE = Variant(
    name="SD 2.x",
    base_models=frozenset({"sd2", "sd20768", "sd21768", "sd21", "sd21unclip"}),
    forms=WHOLE_ONLY,
    encoders=None,
    vae=SD_VAE,
    latent=sd_latent(768),
    text=Text(keeps_negative=True),
    sampling=Sampling(sampler="dpmpp_2m", scheduler="karras", steps=25, cfg=7.0),
)
_NARROW = replace(_WIDE, name="SD 2.0", base_models=frozenset({"sd20"}), latent=sd_latent(512))
SD2 = Family(name="SD 2.x", variants=(_WIDE, _NARROW), encoder_loras=True, names_schedule=True, chunks_prompts=True)
