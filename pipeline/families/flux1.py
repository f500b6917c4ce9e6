"""Flux.1: dev and its kin are guidance-distilled, so what others call CFG is the value of FluxGuidance."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_FIRST, Editing, Encoders, Family, FewSteps, Sampling, Variant
from .latents import sd3_latent
from .text_encoders import CLIP_L, T5XXL
from .vaes import FLUX_VAE

_NUMBERS = Sampling(sampler="euler", scheduler="simple", steps=20, cfg=1.0, guidance=3.5)
# Not the bare words, which hyperrealism and cars have too.
_FEW = (
    *(f"{word}{joint}flux" for word in ("hyper", "turbo") for joint in ("", "-", "_", " ")),
    *(f"flux{release}{joint}turbo" for release in ("", ".1") for joint in ("", "-", "_", " ")),
    *(f"turbo{joint}alpha" for joint in ("", "-", "_", " ")),
)
_DEV = Variant(
    name="Flux.1 dev",
    base_models=frozenset({"flux1", "flux1d"}),
    forms=BARE_FIRST,
    encoders=Encoders(node="DualCLIPLoader", type="flux", files=(CLIP_L, T5XXL)),
    vae=FLUX_VAE,
    latent=sd3_latent(),
    sampling=_NUMBERS,
    few_steps=FewSteps(words=_FEW, steps=8),
)
_SCHNELL = replace(
    _DEV,
    name="Flux.1 schnell",
    base_models=frozenset({"flux1s"}),
    words=("schnell",),
    sampling=replace(_NUMBERS, steps=4, guidance=None),
    few_steps=None,
)
_KREA = replace(_DEV, name="Flux.1 Krea", base_models=frozenset({"flux1krea", "fluxkrea"}))
_KONTEXT = replace(
    _DEV,
    name="Flux.1 Kontext",
    base_models=frozenset({"flux1kontext"}),
    words=("kontext",),
    editing=Editing.REFERENCE,
    sampling=replace(_NUMBERS, guidance=2.5),
)
# The guidance is taken out of these again: they have a real CFG and a negative prompt.
_FREED = replace(
    _DEV,
    name="Flux.1 de-distilled",
    base_models=frozenset(),
    words=("dedistill", "de-distill", "undistill"),
    sampling=replace(_NUMBERS, steps=28, cfg=3.5, guidance=None),
    few_steps=None,
)
FLUX1 = Family(name="Flux.1", variants=(_DEV, _SCHNELL, _KREA, _KONTEXT, _FREED), encoder_loras=True)
