"""Stable Diffusion 3 and 3.5."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.kinds import ModelForm
from .family import Encoders, Family, Sampling, Variant
from .latents import sd3_latent
from .text_encoders import CLIP_G, CLIP_L, T5XXL
from .vaes import SD3_VAE

_LARGE = Variant(
    name="SD 3.5 Large",
    base_models=frozenset({"sd35", "sd35large"}),
    forms=(ModelForm.ALL_IN_ONE, ModelForm.WITHOUT_ENCODERS, ModelForm.DIFFUSION_MODEL),
    encoders=Encoders(node="TripleCLIPLoader", type=None, files=(CLIP_L, CLIP_G, T5XXL)),
    vae=SD3_VAE,
    latent=sd3_latent(),
    sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=20, cfg=4.0),
    loras_of="large",
)
_TURBO = replace(
    _LARGE,
    name="SD 3.5 Large Turbo",
    base_models=frozenset({"sd35largeturbo"}),
    words=("turbo",),
    sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=4, cfg=1.2),
)
_MEDIUM = replace(
    _LARGE,
    name="SD 3.5 Medium",
    base_models=frozenset({"sd35medium", "sd35m"}),
    words=("medium",),
    sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=28, cfg=4.5),
    loras_of="medium",
)
_FIRST = replace(
    _MEDIUM,
    name="SD 3 Medium",
    base_models=frozenset({"sd3"}),
    words=(),
    sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=28, cfg=5.0),
    loras_of="sd3",
)
SD3 = Family(name="SD 3", vague=frozenset({"sd35"}), variants=(_LARGE, _TURBO, _MEDIUM, _FIRST), encoder_loras=True)
