"""Kandinsky 5: pictures and videos."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_ONLY, Encoders, Family, Frames, Node, Sampling, Start, Variant
from .latents import CLIP_LENGTH, sd3_latent, wan_latent
from .patches import sd3_shift
from .text_encoders import CLIP_L, QWEN_25_VL_7B
from .vaes import FLUX_VAE, HUNYUAN_VIDEO_VAE

_STILL = Variant(
    name="Kandinsky 5 Image",
    base_models=frozenset({"kandinsky5", "kandinsky5image"}),
    least="0.4.0",
    forms=BARE_ONLY,
    encoders=Encoders(node="DualCLIPLoader", type="kandinsky5_image", files=(QWEN_25_VL_7B, CLIP_L)),
    vae=FLUX_VAE,
    latent=sd3_latent(),
    patches=(sd3_shift(3.0),),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=50, cfg=3.5),
    loras_of="image",
)
_MOVING = replace(
    _STILL,
    name="Kandinsky 5 Video",
    base_models=frozenset({"kandinsky5video"}),
    words=("t2v", "i2v"),
    encoders=Encoders(node="DualCLIPLoader", type="kandinsky5", files=(QWEN_25_VL_7B, CLIP_L)),
    vae=HUNYUAN_VIDEO_VAE,
    latent=wan_latent(768, 512, Frames(count=121, step=4, first=1, rate=24)),
    patches=(sd3_shift(5.0),),
    sampling=Sampling(sampler="euler_ancestral", scheduler="beta", steps=50, cfg=5.0),
    start=Start(
        node=Node(
            name="Kandinsky5ImageToVideo",
            title="Size and length",
            values=CLIP_LENGTH,
            links=("positive", "negative", "vae"),
        ),
        gives=("positive", "negative", "latent"),
        always=True,
    ),
    makes="video",
    loras_of="video",
)
KANDINSKY5 = Family(name="Kandinsky 5", vague=frozenset({"kandinsky5"}), variants=(_STILL, _MOVING))
