"""Hunyuan's still pictures: Hunyuan-DiT, which has its encoders inside, and HunyuanImage 2.1."""

from __future__ import annotations

from ...civitai_utils.values import Size
from .family import BARE_ONLY, WHOLE_ONLY, Encoders, Family, Latent, Node, Sampling, Variant
from .latents import SIDES, sd_latent
from .text_encoders import BYT5_GLYPH, QWEN_25_VL_7B
from .vaes import HUNYUAN_IMAGE_VAE, SDXL_VAE

HUNYUAN_DIT = Family(
    name="Hunyuan-DiT",
    encoder_loras=True,
    variants=(
        Variant(
            name="Hunyuan-DiT",
            base_models=frozenset({"hunyuan1", "hydit1"}),
            forms=WHOLE_ONLY,
            encoders=None,
            vae=SDXL_VAE,
            latent=sd_latent(1024, step=16),
            sampling=Sampling(sampler="euler", scheduler="sgm_uniform", steps=30, cfg=6.0),
        ),
    ),
)
HUNYUAN_IMAGE = Family(
    name="HunyuanImage 2.1",
    variants=(
        Variant(
            name="HunyuanImage 2.1",
            base_models=frozenset({"hunyuanimage", "hunyuanimage21"}),
            least="0.3.58",
            forms=BARE_ONLY,
            encoders=Encoders(node="DualCLIPLoader", type="hunyuan_image", files=(QWEN_25_VL_7B, BYT5_GLYPH)),
            vae=HUNYUAN_IMAGE_VAE,
            latent=Latent(
                node=Node(name="EmptyHunyuanImageLatent", title="Size", values=SIDES),
                size=Size(width=2048, height=2048),
                step=32,
                least=64,
                cell=32,
            ),
            sampling=Sampling(sampler="euler", scheduler="simple", steps=20, cfg=3.5),
        ),
    ),
)
