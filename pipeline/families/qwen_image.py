"""Qwen-Image; four or eight steps with a Lightning LoRA or merged into it."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_FIRST, Editing, Encoders, Family, FewSteps, Sampling, Variant
from .latents import sd3_latent
from .patches import CFG_NORM, aura_shift
from .text_encoders import QWEN_25_VL_7B
from .vaes import QWEN_IMAGE_VAE

_PLAIN = Variant(
    name="Qwen-Image",
    base_models=frozenset({"qwen"}),
    least="0.3.49",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="qwen_image", files=(QWEN_25_VL_7B,)),
    vae=QWEN_IMAGE_VAE,
    latent=sd3_latent(1328),
    patches=(aura_shift(3.1),),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=20, cfg=4.0),
    few_steps=FewSteps(words=("lightning",), steps=8),
)
_LIGHTNING = replace(
    _PLAIN,
    name="Qwen-Image Lightning",
    base_models=frozenset(),
    words=("lightning", "rapid"),
    lora_words=("lightning",),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=8, cfg=1.0),
)
# The later ones first: their names hold the first one's.
_EDIT_PLUS = replace(
    _PLAIN,
    name="Qwen-Image Edit 2509",
    base_models=frozenset(),
    words=("2509", "2511"),
    least="0.3.60",
    patches=(aura_shift(3.0), CFG_NORM),
    editing=Editing.QWEN_PLUS,
)
_EDIT = replace(
    _EDIT_PLUS,
    name="Qwen-Image Edit",
    words=("edit",),
    least="0.3.51",
    editing=Editing.QWEN,
    sampling=Sampling(sampler="euler", scheduler="simple", steps=20, cfg=2.5),
)
QWEN_IMAGE = Family(name="Qwen-Image", variants=(_PLAIN, _EDIT_PLUS, _EDIT, _LIGHTNING))
