"""LTX-Video, and LTX-2 with its sound."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.kinds import ModelForm
from ...civitai_utils.values import Size
from .family import (
    Ask,
    Encoders,
    Family,
    Frames,
    Guider,
    Latent,
    Node,
    Sampling,
    Sound,
    Start,
    Text,
    Variant,
)
from .latents import CLIP_LENGTH
from .text_encoders import GEMMA_3_12B, T5XXL_FP16
from .vaes import LTXV_VAE

_RATE = Node(name="LTXVConditioning", title="Frame rate", values={"frame_rate": Ask.RATE})
_STEPS = Node(
    name="LTXVScheduler",
    title="Steps for the length",
    values={"steps": Ask.STEPS, "max_shift": 2.05, "base_shift": 0.95, "stretch": True, "terminal": 0.1},
    links=("latent",),
)


def _latent(frames: Frames) -> Latent:
    return Latent(
        node=Node(name="EmptyLTXVLatentVideo", title="Size and length", values=CLIP_LENGTH),
        size=Size(width=768, height=512),
        step=32,
        least=64,
        cell=32,
        frames=frames,
    )


_LTXV = Variant(
    name="LTX-Video",
    base_models=frozenset({"ltxv"}),
    forms=(ModelForm.WITHOUT_ENCODERS, ModelForm.DIFFUSION_MODEL),
    encoders=Encoders(node="CLIPLoader", type="ltxv", files=(T5XXL_FP16,)),
    vae=LTXV_VAE,
    latent=_latent(Frames(count=97, step=8, first=9, rate=24)),
    text=Text(after=_RATE),
    sampling=Sampling(sampler="euler", scheduler="normal", steps=30, cfg=3.0, guider=Guider.CUSTOM, sigmas=_STEPS),
    start=Start(
        node=Node(
            name="LTXVImgToVideo",
            title="Start picture, size and length",
            values={**CLIP_LENGTH, "strength": 1.0},
            links=("positive", "negative", "vae"),
        ),
        gives=("positive", "negative", "latent"),
        picture="image",
        prepares=Node(name="LTXVPreprocess", title="Compress as a video", values={"img_compression": 40}),
    ),
    makes="video",
)
_LTXV_DISTILLED = replace(
    _LTXV,
    name="LTX-Video distilled",
    base_models=frozenset(),
    words=("distilled",),
    sampling=replace(_LTXV.sampling, steps=8, cfg=1.0),
)
LTXV = Family(name="LTX-Video", variants=(_LTXV, _LTXV_DISTILLED))

_LTX2 = Variant(
    name="LTX-2",
    base_models=frozenset({"ltxv2"}),
    least="0.8.0",
    forms=(ModelForm.WITHOUT_ENCODERS,),
    # The encoder's projection stands in the checkpoint, so its loader takes both.
    encoders=Encoders(node="LTXAVTextEncoderLoader", type=None, files=(GEMMA_3_12B,)),
    vae=None,
    latent=_latent(Frames(count=121, step=8, first=1, rate=25, most=1000)),
    text=Text(after=_RATE),
    sampling=Sampling(sampler="euler", scheduler="normal", steps=20, cfg=4.0, guider=Guider.CFG, sigmas=_STEPS),
    start=Start(
        node=Node(
            name="LTXVImgToVideoInplace",
            title="Start picture",
            values={"strength": 1.0, "bypass": False},
            links=("vae", "latent"),
        ),
        gives=("latent",),
        picture="image",
        prepares=Node(name="LTXVPreprocess", title="Compress as a video", values={"img_compression": 33}),
    ),
    tiled=Node(
        name="VAEDecodeTiled",
        title="Decode in tiles",
        values={"tile_size": 512, "overlap": 64, "temporal_size": 4096, "temporal_overlap": 8},
    ),
    sound=Sound.BESIDE,
    makes="video",
    loras_of="2.0",
)
_LTX2_DISTILLED = replace(
    _LTX2,
    name="LTX-2 distilled",
    base_models=frozenset({"ltxv2"}),
    words=("distilled",),
    sampling=replace(
        _LTX2.sampling,
        steps=8,
        cfg=1.0,
        sigmas=Node(
            name="ManualSigmas",
            title="Eight steps",
            values={"sigmas": "1., 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0.0"},
        ),
    ),
)
_LTX23 = replace(_LTX2, name="LTX-2.3", base_models=frozenset({"ltxv23"}), least="0.16.0", loras_of="2.3")
_LTX23_DISTILLED = replace(
    _LTX2_DISTILLED,
    name="LTX-2.3 distilled",
    base_models=frozenset({"ltxv23"}),
    least="0.16.0",
    loras_of="2.3",
)
LTX2 = Family(name="LTX-2", variants=(_LTX2, _LTX2_DISTILLED, _LTX23, _LTX23_DISTILLED))
