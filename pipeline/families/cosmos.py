"""Cosmos 1, which makes videos, and Cosmos Predict 2, which makes pictures and videos."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.values import Size
from .family import BARE_FIRST, BARE_ONLY, Ask, Encoders, Family, Frames, Latent, Node, Sampling, Start, Text, Variant
from .latents import CLIP_LENGTH, sd3_latent, wan_latent
from .text_encoders import OLD_T5XXL
from .vaes import COSMOS_VAE, WAN_21_VAE

_ENCODERS = Encoders(node="CLIPLoader", type="cosmos", files=(OLD_T5XXL,))
_FROM_TEXT = Variant(
    name="Cosmos 1",
    base_models=frozenset({"cosmos", "cosmos1"}),
    forms=BARE_ONLY,
    encoders=_ENCODERS,
    vae=COSMOS_VAE,
    latent=Latent(
        node=Node(name="EmptyCosmosLatentVideo", title="Size and length", values=CLIP_LENGTH),
        size=Size(width=1280, height=704),
        frames=Frames(count=121, step=8, first=1, rate=24),
    ),
    text=Text(after=Node(name="LTXVConditioning", title="Frame rate", values={"frame_rate": Ask.RATE})),
    patches=(
        Node(
            name="ModelSamplingContinuousEDM",
            title="EDM schedule",
            values={"sampling": "edm", "sigma_max": 80.0, "sigma_min": 0.002},
        ),
    ),
    sampling=Sampling(sampler="res_multistep", scheduler="karras", steps=20, cfg=6.5),
    makes="video",
)
_FROM_PICTURE = replace(
    _FROM_TEXT,
    name="Cosmos 1 from a picture",
    base_models=frozenset(),
    words=("video2world",),
    start=Start(
        node=Node(
            name="CosmosImageToVideoLatent", title="Start picture, size and length", values=CLIP_LENGTH, links=("vae",)
        ),
        gives=("latent",),
        picture="start_image",
    ),
    needs_start=True,
)
COSMOS1 = Family(name="Cosmos 1", variants=(_FROM_TEXT, _FROM_PICTURE))

_STILL = Variant(
    name="Cosmos Predict 2",
    base_models=frozenset({"cosmospredict2"}),
    least="0.3.41",
    forms=BARE_FIRST,
    encoders=_ENCODERS,
    vae=WAN_21_VAE,
    latent=sd3_latent(),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=30, cfg=4.0),
)
_MOVING = replace(
    _STILL,
    name="Cosmos Predict 2 from a picture",
    base_models=frozenset(),
    words=("video2world", "v2w"),
    latent=wan_latent(848, 480, Frames(count=93, step=4, first=1, rate=16)),
    start=Start(
        node=Node(
            name="CosmosPredict2ImageToVideoLatent",
            title="Start picture, size and length",
            values=CLIP_LENGTH,
            links=("vae",),
        ),
        gives=("latent",),
        picture="start_image",
    ),
    needs_start=True,
    makes="video",
)
COSMOS_PREDICT2 = Family(name="Cosmos Predict 2", variants=(_STILL, _MOVING))
