"""Anima: Cosmos Predict 2's shape with an encoder of its own, which ComfyUI before 0.11 misreads without a word."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_FIRST, Encoders, Family, Sampling, Variant
from .latents import sd_latent
from .text_encoders import QWEN_3_06B
from .vaes import QWEN_IMAGE_VAE

_BASE = Variant(
    name="Anima",
    base_models=frozenset({"anima"}),
    least="0.11.0",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="stable_diffusion", files=(QWEN_3_06B,)),
    vae=QWEN_IMAGE_VAE,
    latent=sd_latent(1024),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=30, cfg=4.0),
)
_TURBO = replace(
    _BASE,
    name="Anima Turbo",
    base_models=frozenset(),
    words=("turbo",),
    lora_words=("turbo",),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=8, cfg=1.0),
)
ANIMA = Family(name="Anima", variants=(_BASE, _TURBO))
