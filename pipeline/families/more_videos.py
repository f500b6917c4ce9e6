"""Video families of one variant each: Mochi, CogVideoX, Stable Video Diffusion, MiniMax H3."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ...civitai_utils.values import Size
from .family import (
    BARE_FIRST,
    WHOLE_FIRST,
    WHOLE_ONLY,
    Ask,
    Encoders,
    Encoding,
    Family,
    Frames,
    Given,
    Guider,
    Latent,
    Node,
    Sampling,
    Sound,
    Start,
    Text,
    Variant,
)
from .latents import CLIP_LENGTH, wan_latent
from .text_encoders import QWEN_3_VL_32B, T5XXL, T5XXL_FP16
from .vaes import COGVIDEOX_VAE, MINIMAX_AUDIO_VAE, MINIMAX_VIDEO_VAE, MOCHI_VAE

MOCHI = Family(
    name="Mochi",
    variants=(
        Variant(
            name="Mochi",
            base_models=frozenset({"mochi"}),
            forms=WHOLE_FIRST,
            encoders=Encoders(node="CLIPLoader", type="mochi", files=(T5XXL_FP16,)),
            vae=MOCHI_VAE,
            latent=Latent(
                node=Node(name="EmptyMochiLatentVideo", title="Size and length", values=CLIP_LENGTH),
                size=Size(width=848, height=480),
                frames=Frames(count=37, step=6, first=7, rate=24),
            ),
            sampling=Sampling(sampler="euler", scheduler="simple", steps=30, cfg=4.5),
            makes="video",
        ),
    ),
)
COGVIDEOX = Family(
    name="CogVideoX",
    variants=(
        Variant(
            name="CogVideoX",
            base_models=frozenset({"cogvideox"}),
            least="0.21.0",
            forms=BARE_FIRST,
            encoders=Encoders(node="CLIPLoader", type="cogvideox", files=(T5XXL,)),
            vae=COGVIDEOX_VAE,
            latent=wan_latent(720, 480, Frames(count=49, step=4, first=1, rate=8)),
            sampling=Sampling(sampler="euler", scheduler="simple", steps=50, cfg=6.0),
            makes="video",
        ),
    ),
)


def _svd(frames: int) -> Variant:
    values: Mapping[str, Given] = {
        "width": Ask.WIDTH,
        "height": Ask.HEIGHT,
        "video_frames": Ask.FRAMES,
        "motion_bucket_id": 127,
        "fps": Ask.RATE,
        "augmentation_level": 0.0,
    }
    node = Node(
        name="SVD_img2vid_Conditioning",
        title="Start picture, size and length",
        values=values,
        links=("clip_vision", "vae"),
    )
    return Variant(
        name="Stable Video Diffusion",
        base_models=frozenset({"svd"}),
        forms=WHOLE_ONLY,
        loader="ImageOnlyCheckpointLoader",
        encoders=None,
        vae=None,
        latent=Latent(
            node=node, size=Size(width=1024, height=576), step=64, frames=Frames(count=frames, step=1, first=1, rate=6)
        ),
        text=Text(encoding=Encoding.NONE),
        patches=(Node(name="VideoLinearCFGGuidance", title="CFG over the length", values={"min_cfg": 1.0}),),
        sampling=Sampling(sampler="euler", scheduler="karras", steps=20, cfg=2.5),
        start=Start(node=node, gives=("positive", "negative", "latent"), picture="init_image"),
        needs_start=True,
        makes="video",
    )


SVD = Family(
    name="Stable Video Diffusion",
    variants=(
        _svd(14),
        replace(_svd(25), name="Stable Video Diffusion XT", base_models=frozenset({"svdxt"}), words=("xt",)),
    ),
)

_MINIMAX = Node(
    name="MiniMaxH3ImageToVideo",
    title="Prompt, size and length",
    values={"width": Ask.WIDTH, "height": Ask.HEIGHT, "length": Ask.FRAMES},
    links=("clip", "vae", "prompt"),
)
MINIMAX_H3 = Family(
    name="MiniMax H3",
    variants=(
        Variant(
            name="MiniMax H3",
            base_models=frozenset({"minimaxh3"}),
            least="0.30.0",
            forms=BARE_FIRST,
            encoders=Encoders(node="CLIPLoader", type="minimax", files=(QWEN_3_VL_32B,)),
            vae=MINIMAX_VIDEO_VAE,
            audio_vae=MINIMAX_AUDIO_VAE,
            latent=Latent(
                node=_MINIMAX,
                size=Size(width=864, height=480),
                step=32,
                frames=Frames(count=124, step=17, first=5, rate=24),
            ),
            text=Text(encoding=Encoding.MINIMAX),
            sampling=Sampling(sampler="res_multistep", scheduler="simple", steps=20, cfg=1.0, guider=Guider.BASIC),
            start=Start(node=_MINIMAX, gives=("positive", "latent"), picture="first_frame", always=True),
            sound=Sound.WITHIN,
            makes="video",
        ),
    ),
)
