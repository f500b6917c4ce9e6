"""Wan 2.1 and 2.2: videos, and stills of one picture; 2.2's large models come as two experts."""

from __future__ import annotations

from dataclasses import replace

from .family import BARE_FIRST, Encoders, Family, Frames, Node, Pair, Pairing, Sampling, Start, Variant
from .latents import CLIP_LENGTH, wan_latent
from .partner_models import CLIP_VISION_H, WAN_22_I2V_HIGH, WAN_22_I2V_LOW, WAN_22_T2V_HIGH, WAN_22_T2V_LOW
from .patches import sd3_shift
from .text_encoders import UMT5XXL
from .vaes import WAN_21_VAE, WAN_22_VAE

_LENGTH = Frames(count=33, step=4, first=1, rate=16)
_LONGER = replace(_LENGTH, count=81)
_FEW = ("lightx2v", "lightning", "causvid", "4step", "4-step", "4steps", "rapid", "fusionx", "lcm")
_SPEEDY = Sampling(sampler="euler", scheduler="simple", steps=4, cfg=1.0)
_FROM_PICTURE = Start(
    node=Node(
        name="WanImageToVideo",
        title="Start picture, size and length",
        values=CLIP_LENGTH,
        links=("positive", "negative", "vae"),
    ),
    gives=("positive", "negative", "latent"),
    picture="start_image",
)
_TEXT_14B = Variant(
    name="Wan 2.1 T2V 14B",
    base_models=frozenset({"wanvideo", "wanvideo14bt2v"}),
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="wan", files=(UMT5XXL,)),
    vae=WAN_21_VAE,
    latent=wan_latent(832, 480, _LENGTH),
    patches=(sd3_shift(8.0),),
    sampling=Sampling(sampler="uni_pc", scheduler="simple", steps=30, cfg=6.0),
    makes="video",
    loras_of="14b",
)
_TEXT_14B_FEW = replace(_TEXT_14B, name="Wan 2.1 T2V 14B, few steps", words=_FEW, lora_words=_FEW, sampling=_SPEEDY)
_TEXT_SMALL = replace(
    _TEXT_14B, name="Wan 2.1 T2V 1.3B", base_models=frozenset({"wanvideo13bt2v"}), words=("1.3b",), loras_of="1.3b"
)
_PICTURE_14B = replace(
    _TEXT_14B,
    name="Wan 2.1 I2V 14B",
    base_models=frozenset({"wanvideo14bi2v480p", "wanvideo14bi2v720p"}),
    latent=wan_latent(512, 512, _LENGTH),
    sampling=Sampling(sampler="uni_pc", scheduler="simple", steps=20, cfg=6.0),
    start=replace(_FROM_PICTURE, vision="clip_vision_output", reader=CLIP_VISION_H),
    needs_start=True,
)
_PICTURE_14B_FEW = replace(
    _PICTURE_14B, name="Wan 2.1 I2V 14B, few steps", words=_FEW, lora_words=_FEW, sampling=_SPEEDY
)
_EXPERTS = replace(
    _TEXT_14B,
    name="Wan 2.2 T2V A14B",
    base_models=frozenset({"wanvideo22t2va14b"}),
    least="0.3.51",
    latent=wan_latent(640, 640, _LONGER),
    patches=(sd3_shift(5.0),),
    sampling=Sampling(sampler="euler", scheduler="simple", steps=20, cfg=3.5),
    pair=Pair(
        does=Pairing.EXPERTS,
        first=WAN_22_T2V_HIGH,
        second=WAN_22_T2V_LOW,
        first_words=("high", "hn"),
        second_words=("low", "ln"),
    ),
)
_EXPERTS_FEW = replace(_EXPERTS, name="Wan 2.2 T2V A14B, few steps", words=_FEW, lora_words=_FEW, sampling=_SPEEDY)
_PICTURE_EXPERTS = replace(
    _EXPERTS,
    name="Wan 2.2 I2V A14B",
    base_models=frozenset({"wanvideo22i2va14b"}),
    pair=Pair(
        does=Pairing.EXPERTS,
        first=WAN_22_I2V_HIGH,
        second=WAN_22_I2V_LOW,
        first_words=("high", "hn"),
        second_words=("low", "ln"),
    ),
    start=_FROM_PICTURE,
    needs_start=True,
)
_PICTURE_EXPERTS_FEW = replace(
    _PICTURE_EXPERTS, name="Wan 2.2 I2V A14B, few steps", words=_FEW, lora_words=_FEW, sampling=_SPEEDY
)
_BOTH_5B = replace(
    _EXPERTS,
    name="Wan 2.2 TI2V 5B",
    base_models=frozenset({"wanvideo22ti2v5b"}),
    vae=WAN_22_VAE,
    latent=wan_latent(1280, 704, Frames(count=121, step=4, first=1, rate=24), step=32),
    patches=(sd3_shift(8.0),),
    sampling=Sampling(sampler="uni_pc", scheduler="simple", steps=20, cfg=5.0),
    pair=None,
    start=Start(
        node=Node(name="Wan22ImageToVideoLatent", title="Size and length", values=CLIP_LENGTH, links=("vae",)),
        gives=("latent",),
        picture="start_image",
        always=True,
    ),
    loras_of="5b",
)
WAN = Family(
    name="Wan",
    vague=frozenset({"wanvideo"}),
    variants=(
        _TEXT_14B,
        _TEXT_14B_FEW,
        _TEXT_SMALL,
        _PICTURE_14B,
        _PICTURE_14B_FEW,
        _EXPERTS,
        _EXPERTS_FEW,
        _PICTURE_EXPERTS,
        _PICTURE_EXPERTS_FEW,
        _BOTH_5B,
    ),
)
