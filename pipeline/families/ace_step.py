"""ACE-Step: music from tags and lyrics."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.values import Size
from .family import (
    WHOLE_FIRST,
    WHOLE_ONLY,
    Ask,
    Encoders,
    Encoding,
    Family,
    Frames,
    Latent,
    Node,
    Sampling,
    Text,
    Variant,
)
from .patches import aura_shift, sd3_shift
from .text_encoders import QWEN_06B_ACE, QWEN_17B_ACE
from .vaes import ACE_STEP_VAE


def _latent(name: str) -> Latent:
    # The length is seconds here.
    node = Node(name=name, title="Length", values={"seconds": Ask.FRAMES, "batch_size": 1})
    return Latent(node=node, size=Size(width=0, height=0), frames=Frames(count=120, step=1, first=1, rate=1, most=1000))


# Tames the loud; its own operation stands before it.
_TONEMAP = Node(name="LatentApplyOperationCFG", title="Tonemap", links=("operation",))
_TURBO = Variant(
    name="ACE-Step 1.5 Turbo",
    base_models=frozenset({"aceaudio"}),
    least="0.12.0",
    forms=WHOLE_FIRST,
    encoders=Encoders(node="DualCLIPLoader", type="ace", files=(QWEN_06B_ACE, QWEN_17B_ACE)),
    vae=ACE_STEP_VAE,
    latent=_latent("EmptyAceStep1.5LatentAudio"),
    text=Text(encoding=Encoding.LYRICS_15),
    patches=(aura_shift(3.0),),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=8, cfg=1.0),
    makes="audio",
    loras_of="1.5",
)
_BASE = replace(
    _TURBO,
    name="ACE-Step 1.5",
    base_models=frozenset(),
    words=("base", "sft"),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=50, cfg=4.0),
)
_FIRST = replace(
    _TURBO,
    name="ACE-Step 1",
    base_models=frozenset(),
    words=("v1_3.5b", "v1-3.5b"),
    least="0.3.40",
    forms=WHOLE_ONLY,
    latent=_latent("EmptyAceStepLatentAudio"),
    text=Text(encoding=Encoding.LYRICS),
    patches=(sd3_shift(5.0), _TONEMAP),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=50, cfg=5.0),
    loras_of="1",
)
ACE_STEP = Family(name="ACE-Step", vague=frozenset({"aceaudio"}), variants=(_TURBO, _BASE, _FIRST))
