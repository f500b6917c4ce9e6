"""Stable Cascade: stage C draws small, stage B makes it large, stage A is the VAE."""

from __future__ import annotations

from ...civitai_utils.values import Size
from .family import WHOLE_FIRST, Ask, Encoders, Family, Latent, Node, Pair, Pairing, Sampling, Variant
from .partner_models import CASCADE_STAGE_B, CASCADE_STAGE_B_CHECKPOINT
from .text_encoders import CASCADE_ENCODER
from .vaes import CASCADE_STAGE_A

STABLE_CASCADE = Family(
    name="Stable Cascade",
    encoder_loras=True,
    variants=(
        Variant(
            name="Stable Cascade",
            base_models=frozenset({"stablecascade", "scascade"}),
            forms=WHOLE_FIRST,
            encoders=Encoders(node="CLIPLoader", type="stable_cascade", files=(CASCADE_ENCODER,)),
            vae=CASCADE_STAGE_A,
            latent=Latent(
                node=Node(
                    name="StableCascade_EmptyLatentImage",
                    title="Size",
                    values={"width": Ask.WIDTH, "height": Ask.HEIGHT, "compression": 42, "batch_size": 1},
                ),
                size=Size(width=1024, height=1024),
                step=8,
                least=256,
                cell=42,
            ),
            pair=Pair(
                does=Pairing.STAGES,
                first=None,
                second=CASCADE_STAGE_B,
                whole_second=CASCADE_STAGE_B_CHECKPOINT,
                second_words=("stage_b", "stage-b", "stageb"),
            ),
            sampling=Sampling(sampler="euler_ancestral", scheduler="simple", steps=20, cfg=4.0),
        ),
    ),
)
