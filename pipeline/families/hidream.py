"""HiDream I1, with four text encoders, and O1, which works on pixels and has all of it inside."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.values import Size
from .family import BARE_ONLY, WHOLE_ONLY, Encoders, Family, Guider, Latent, Node, Sampling, Variant
from .latents import SIDES, sd3_latent
from .patches import sd3_shift
from .text_encoders import CLIP_G_HIDREAM, CLIP_L_HIDREAM, LLAMA_31_8B, T5XXL
from .vaes import FLUX_VAE

_DEV = Variant(
    name="HiDream I1 dev",
    base_models=frozenset({"hidream"}),
    forms=BARE_ONLY,
    encoders=Encoders(
        node="QuadrupleCLIPLoader", type=None, files=(CLIP_L_HIDREAM, CLIP_G_HIDREAM, T5XXL, LLAMA_31_8B)
    ),
    vae=FLUX_VAE,
    latent=sd3_latent(),
    patches=(sd3_shift(6.0),),
    sampling=Sampling(sampler="lcm", scheduler="normal", steps=28, cfg=1.0),
)
_FAST = replace(
    _DEV,
    name="HiDream I1 fast",
    base_models=frozenset(),
    words=("fast",),
    patches=(sd3_shift(3.0),),
    sampling=Sampling(sampler="lcm", scheduler="normal", steps=16, cfg=1.0),
)
_FULL = replace(
    _FAST,
    name="HiDream I1 full",
    words=("full",),
    sampling=Sampling(sampler="uni_pc", scheduler="simple", steps=50, cfg=5.0),
)
HIDREAM = Family(name="HiDream I1", variants=(_DEV, _FAST, _FULL))


def _noise(scale: float) -> Node:
    return Node(name="ModelNoiseScale", title="Noise scale", values={"noise_scale": scale})


_O1 = Variant(
    name="HiDream O1",
    base_models=frozenset({"hidreamo1"}),
    least="0.21.0",
    forms=WHOLE_ONLY,
    encoders=None,
    vae=None,
    latent=Latent(
        node=Node(name="EmptyHiDreamO1LatentImage", title="Size", values=SIDES),
        size=Size(width=2048, height=2048),
        step=32,
        least=64,
        most=4096,
        cell=1,
    ),
    patches=(_noise(8.0),),
    sampling=Sampling(sampler="dpmpp_2m_sde_gpu", scheduler="normal", steps=40, cfg=5.0, guider=Guider.CUSTOM),
)
_O1_DEV = replace(
    _O1,
    name="HiDream O1 dev",
    base_models=frozenset(),
    words=("dev",),
    patches=(_noise(7.6),),
    sampling=Sampling(
        sampler="lcm",
        scheduler="normal",
        steps=28,
        cfg=1.0,
        guider=Guider.CUSTOM,
        sampler_node=Node(
            name="SamplerLCM",
            title="LCM sampler",
            values={"s_noise": 1.0, "s_noise_end": 1.0, "noise_clip_std": 2.5},
        ),
    ),
)
HIDREAM_O1 = Family(name="HiDream O1", variants=(_O1, _O1_DEV))
