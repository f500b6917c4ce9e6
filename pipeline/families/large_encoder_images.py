"""Picture models read by a large language model, each a family with one or two variants."""

from __future__ import annotations

from dataclasses import replace

from .family import (
    BARE_FIRST,
    BARE_ONLY,
    Ask,
    Encoders,
    Encoding,
    Family,
    Guider,
    Node,
    Pair,
    Pairing,
    Sampling,
    Text,
    Variant,
)
from .latents import flux2_latent, pixel_latent, sd3_latent, sd_latent
from .partner_models import IDEOGRAM4_UNGUIDED
from .patches import CFG_NORM, aura_shift
from .text_encoders import (
    GEMMA_2_2B_ELM,
    GPT_OSS_20B,
    MINISTRAL_3_3B,
    OVIS_25,
    QWEN_3_VL_4B,
    QWEN_3_VL_4B_BF16,
    QWEN_3_VL_8B,
    QWEN_25_VL_3B,
    QWEN_25_VL_7B,
)
from .vaes import FLUX2_VAE, FLUX_VAE, MAGE_FLOW_VAE, PIXEL_SPACE, QWEN_IMAGE_VAE

_SIMPLE = Sampling(sampler="euler", scheduler="simple", steps=20, cfg=4.0)


def _family(*variants: Variant) -> Family:
    return Family(name=variants[0].name, variants=variants)


OMNIGEN2 = _family(
    Variant(
        name="OmniGen2",
        base_models=frozenset({"omnigen2"}),
        least="0.3.43",
        forms=BARE_ONLY,
        encoders=Encoders(node="CLIPLoader", type="omnigen2", files=(QWEN_25_VL_3B,)),
        vae=FLUX_VAE,
        latent=sd3_latent(),
        sampling=replace(_SIMPLE, cfg=5.0),
    )
)
OVIS = _family(
    Variant(
        name="Ovis",
        base_models=frozenset({"ovis"}),
        least="0.4.0",
        forms=BARE_ONLY,
        encoders=Encoders(node="CLIPLoader", type="ovis", files=(OVIS_25,)),
        vae=FLUX_VAE,
        latent=sd3_latent(),
        patches=(aura_shift(3.0),),
        sampling=replace(_SIMPLE, cfg=5.0),
    )
)
LONGCAT = _family(
    Variant(
        name="LongCat",
        base_models=frozenset({"longcat"}),
        least="0.16.0",
        forms=BARE_FIRST,
        encoders=Encoders(node="CLIPLoader", type="longcat_image", files=(QWEN_25_VL_7B,)),
        vae=FLUX_VAE,
        latent=sd3_latent(),
        patches=(CFG_NORM,),
        sampling=replace(_SIMPLE, guidance=4.0, guides_both=True),
    )
)
PIXELDIT = _family(
    Variant(
        name="PixelDiT",
        base_models=frozenset({"pixeldit"}),
        least="0.23.0",
        forms=BARE_ONLY,
        encoders=Encoders(node="CLIPLoader", type="pixeldit", files=(GEMMA_2_2B_ELM,)),
        vae=PIXEL_SPACE,
        latent=pixel_latent(),
        sampling=Sampling(sampler="er_sde", scheduler="simple", steps=30, cfg=4.0),
    )
)

_ERNIE = Variant(
    name="Ernie",
    base_models=frozenset({"ernie"}),
    least="0.19.0",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="flux2", files=(MINISTRAL_3_3B,)),
    vae=FLUX2_VAE,
    latent=flux2_latent(),
    sampling=_SIMPLE,
)
ERNIE = _family(
    _ERNIE,
    replace(
        _ERNIE,
        name="Ernie Turbo",
        base_models=frozenset(),
        words=("turbo",),
        sampling=replace(_SIMPLE, steps=8, cfg=1.0),
    ),
)

_KREA_TURBO = Variant(
    name="Krea 2 Turbo",
    base_models=frozenset({"krea2"}),
    least="0.26.0",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="krea2", files=(QWEN_3_VL_4B,)),
    vae=QWEN_IMAGE_VAE,
    latent=sd_latent(1024, step=16),
    sampling=replace(_SIMPLE, steps=8, cfg=1.0),
)
KREA2 = Family(
    name="Krea 2",
    variants=(
        _KREA_TURBO,
        replace(
            _KREA_TURBO,
            name="Krea 2",
            base_models=frozenset(),
            words=("raw", "base"),
            sampling=replace(_SIMPLE, steps=30, cfg=3.5),
        ),
    ),
)

_LENS = Variant(
    name="Lens",
    base_models=frozenset({"lens"}),
    least="0.23.0",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="lens", files=(GPT_OSS_20B,)),
    vae=FLUX2_VAE,
    latent=sd_latent(1440, step=16),
    patches=(
        Node(
            name="ModelSamplingFlux",
            title="Shift for the size",
            values={"max_shift": 1.15, "base_shift": 0.5, "width": Ask.WIDTH, "height": Ask.HEIGHT},
        ),
        CFG_NORM,
    ),
    sampling=replace(_SIMPLE, cfg=5.0),
)
LENS = _family(
    _LENS,
    replace(
        _LENS,
        name="Lens Turbo",
        base_models=frozenset(),
        words=("turbo",),
        sampling=replace(_SIMPLE, steps=4, cfg=1.0),
    ),
)

_BOOGU = Variant(
    name="Boogu",
    base_models=frozenset({"boogu"}),
    least="0.26.0",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="boogu", files=(QWEN_3_VL_8B,)),
    vae=FLUX_VAE,
    latent=sd_latent(1024, step=16),
    patches=(aura_shift(3.16),),
    sampling=Sampling(sampler="dpmpp_2m", scheduler="simple", steps=35, cfg=4.0),
)
BOOGU = _family(
    _BOOGU,
    replace(
        _BOOGU,
        name="Boogu Turbo",
        base_models=frozenset(),
        words=("turbo",),
        patches=(),
        sampling=Sampling(sampler="lcm", scheduler="sgm_uniform", steps=4, cfg=1.0),
    ),
)

_MAGE = Variant(
    name="MageFlow",
    base_models=frozenset({"mageflow"}),
    least="0.29.0",
    forms=BARE_FIRST,
    encoders=Encoders(node="CLIPLoader", type="mage", files=(QWEN_3_VL_4B_BF16,)),
    vae=MAGE_FLOW_VAE,
    # Its encode node gives the latent, too.
    latent=replace(sd_latent(1024, step=16), most=8192),
    text=Text(encoding=Encoding.MAGE_FLOW),
    sampling=replace(_SIMPLE, steps=30, cfg=5.0),
)
MAGE_FLOW = _family(
    _MAGE,
    replace(
        _MAGE,
        name="MageFlow Turbo",
        base_models=frozenset(),
        words=("turbo",),
        sampling=replace(_SIMPLE, steps=4, cfg=1.0),
    ),
)
IDEOGRAM4 = _family(
    Variant(
        name="Ideogram 4",
        base_models=frozenset({"ideogram", "ideogram4", "ideogram40"}),
        least="0.24.0",
        forms=BARE_FIRST,
        encoders=Encoders(node="CLIPLoader", type="ideogram4", files=(QWEN_3_VL_8B,)),
        vae=FLUX2_VAE,
        latent=replace(flux2_latent(), least=256, most=8192),
        patches=(
            Node(
                name="CFGOverride",
                title="CFG of the last steps",
                values={"cfg": 3.0, "start_percent": 0.7, "end_percent": 1.0},
            ),
        ),
        pair=Pair(
            does=Pairing.UNGUIDED, first=None, second=IDEOGRAM4_UNGUIDED, second_words=("unconditional", "uncond")
        ),
        sampling=Sampling(
            sampler="euler",
            scheduler="simple",
            steps=20,
            cfg=7.0,
            guider=Guider.DUAL,
            most_steps=200,
            sigmas=Node(
                name="Ideogram4Scheduler",
                title="Steps for the size",
                values={
                    "steps": Ask.STEPS,
                    "width": Ask.WIDTH,
                    "height": Ask.HEIGHT,
                    "mu": 0.0,
                    "std": 1.75,
                },
            ),
        ),
    )
)
