"""HunyuanVideo, which is guidance-distilled, and HunyuanVideo 1.5, which is not."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.values import Size
from .family import (
    BARE_FIRST,
    BARE_ONLY,
    Encoders,
    Encoding,
    Family,
    Frames,
    Guider,
    Latent,
    Node,
    Sampling,
    Start,
    Text,
    Variant,
)
from .latents import CLIP_LENGTH, wan_latent
from .partner_models import LLAVA_VISION, SIGCLIP_VISION
from .patches import sd3_shift
from .text_encoders import BYT5_GLYPH, CLIP_L, LLAVA_LLAMA3, QWEN_25_VL_7B
from .vaes import HUNYUAN_VIDEO_15_VAE, HUNYUAN_VIDEO_VAE

_FROM_TEXT = Variant(
    name="HunyuanVideo",
    base_models=frozenset({"hunyuanvideo", "hyv1"}),
    forms=BARE_FIRST,
    encoders=Encoders(node="DualCLIPLoader", type="hunyuan_video", files=(CLIP_L, LLAVA_LLAMA3)),
    vae=HUNYUAN_VIDEO_VAE,
    latent=wan_latent(848, 480, Frames(count=73, step=4, first=1, rate=24)),
    patches=(sd3_shift(7.0),),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=20, cfg=1.0, guidance=6.0, guider=Guider.BASIC),
    tiled=Node(
        name="VAEDecodeTiled",
        title="Decode in tiles",
        values={"tile_size": 256, "overlap": 64, "temporal_size": 64, "temporal_overlap": 8},
    ),
    makes="video",
)
_FROM_PICTURE = replace(
    _FROM_TEXT,
    name="HunyuanVideo from a picture",
    base_models=frozenset(),
    words=("i2v", "image_to_video", "image-to-video"),
    latent=wan_latent(720, 720, Frames(count=57, step=4, first=1, rate=24)),
    text=Text(encoding=Encoding.HUNYUAN_PICTURE),
    start=Start(
        node=Node(
            name="HunyuanImageToVideo",
            title="Start picture, size and length",
            values={**CLIP_LENGTH, "guidance_type": "v2 (replace)"},
            links=("positive", "vae"),
        ),
        gives=("positive", "latent"),
        picture="start_image",
        reader=LLAVA_VISION,
    ),
    needs_start=True,
)
HUNYUAN_VIDEO = Family(name="HunyuanVideo", variants=(_FROM_TEXT, _FROM_PICTURE))

_15_FROM_TEXT = Variant(
    name="HunyuanVideo 1.5",
    base_models=frozenset({"hunyuanvideo15"}),
    least="0.3.71",
    forms=BARE_ONLY,
    encoders=Encoders(node="DualCLIPLoader", type="hunyuan_video_15", files=(QWEN_25_VL_7B, BYT5_GLYPH)),
    vae=HUNYUAN_VIDEO_15_VAE,
    latent=Latent(
        node=Node(name="EmptyHunyuanVideo15Latent", title="Size and length", values=CLIP_LENGTH),
        size=Size(width=1280, height=720),
        cell=16,
        frames=Frames(count=121, step=4, first=1, rate=24),
    ),
    patches=(sd3_shift(7.0),),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=20, cfg=6.0),
    makes="video",
)
_15_FROM_PICTURE = replace(
    _15_FROM_TEXT,
    name="HunyuanVideo 1.5 from a picture",
    base_models=frozenset(),
    words=("i2v",),
    start=Start(
        node=Node(
            name="HunyuanVideo15ImageToVideo",
            title="Start picture, size and length",
            values=CLIP_LENGTH,
            links=("positive", "negative", "vae"),
        ),
        gives=("positive", "negative", "latent"),
        picture="start_image",
        vision="clip_vision_output",
        reader=SIGCLIP_VISION,
        crop="center",
    ),
    needs_start=True,
)
HUNYUAN_VIDEO_15 = Family(name="HunyuanVideo 1.5", variants=(_15_FROM_TEXT, _15_FROM_PICTURE))
