"""Flux.2: dev is guidance-distilled, Klein comes distilled and as a base; its schedule follows the size."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_FIRST, Ask, Encoders, Family, Guider, Node, Sampling, Variant
from .latents import flux2_latent
from .text_encoders import MISTRAL_3_SMALL, QWEN_3_4B, QWEN_3_8B
from .vaes import FLUX2_VAE

_STEPS = Node(
    name="Flux2Scheduler",
    title="Steps for the size",
    values={"steps": Ask.STEPS, "width": Ask.WIDTH, "height": Ask.HEIGHT},
)
_DISTILLED = Sampling(sampler="euler", scheduler="simple", steps=4, cfg=1.0, guider=Guider.CFG, sigmas=_STEPS)
_BASE = replace(_DISTILLED, steps=20, cfg=5.0)
_DEV = Variant(
    name="Flux.2 dev",
    base_models=frozenset({"flux2", "flux2d"}),
    least="0.3.72",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="flux2", files=(MISTRAL_3_SMALL,)),
    vae=FLUX2_VAE,
    latent=flux2_latent(),
    sampling=replace(_DISTILLED, steps=20, guidance=4.0, guider=Guider.BASIC),
    loras_of="dev",
)
_KLEIN_4B = replace(
    _DEV,
    name="Flux.2 Klein 4B",
    base_models=frozenset({"flux2klein4b"}),
    least="0.9.2",
    encoders=Encoders(node="CLIPLoader", type="flux2", files=(QWEN_3_4B,)),
    sampling=_DISTILLED,
    loras_of="klein-4b",
)
_KLEIN_9B = replace(
    _KLEIN_4B,
    name="Flux.2 Klein 9B",
    base_models=frozenset({"flux2klein9b"}),
    encoders=Encoders(node="CLIPLoader", type="flux2", files=(QWEN_3_8B,)),
    loras_of="klein-9b",
)
_KLEIN_4B_BASE = replace(
    _KLEIN_4B, name="Flux.2 Klein 4B base", base_models=frozenset({"flux2klein4bbase"}), sampling=_BASE
)
_KLEIN_9B_BASE = replace(
    _KLEIN_9B, name="Flux.2 Klein 9B base", base_models=frozenset({"flux2klein9bbase"}), sampling=_BASE
)
FLUX2 = Family(name="Flux.2", variants=(_DEV, _KLEIN_4B, _KLEIN_9B, _KLEIN_4B_BASE, _KLEIN_9B_BASE))
