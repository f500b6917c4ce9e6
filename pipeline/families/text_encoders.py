"""The text encoders that models come without.

Names, addresses, sizes (rounded) and SHA256 as ComfyUI's own workflow templates, ComfyUI-Manager and SwarmUI record
them; where several precisions are known the smallest that all cards run comes first.
"""

from __future__ import annotations

from ...civitai_utils.kinds import ModelKind
from .companion import Companion

CLIP_L = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("clip_l.safetensors",),
    marks=("clip_l", "clip-l", "vit-l", "vit_l"),
    source="comfyanonymous/flux_text_encoders/resolve/main/clip_l.safetensors",
    about_bytes=246_100_787,
)
CLIP_G = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("clip_g.safetensors",),
    marks=("clip_g", "clip-g"),
    source="Comfy-Org/stable-diffusion-3.5-fp8/resolve/main/text_encoders/clip_g.safetensors",
    about_bytes=1_390_000_000,
)
T5XXL = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("t5xxl_fp8_e4m3fn_scaled.safetensors", "t5xxl_fp16.safetensors", "t5xxl_fp8_e4m3fn.safetensors"),
    marks=("t5",),
    source="Comfy-Org/HiDream-I1_ComfyUI/resolve/main/split_files/text_encoders/t5xxl_fp8_e4m3fn_scaled.safetensors",
    about_bytes=5_153_960_755,
    sha256="a498f0485dc9536735258018417c3fd7758dc3bccc0a645feaa472b34955557a",
)
T5XXL_FP16 = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("t5xxl_fp16.safetensors", "t5xxl_fp8_e4m3fn_scaled.safetensors", "t5xxl_fp8_e4m3fn.safetensors"),
    marks=("t5",),
    source="comfyanonymous/flux_text_encoders/resolve/main/t5xxl_fp16.safetensors",
    about_bytes=9_792_525_434,
)
OLD_T5XXL = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("oldt5_xxl_fp8_e4m3fn_scaled.safetensors",),
    marks=("t5",),
    source="comfyanonymous/cosmos_1.0_text_encoder_and_VAE_ComfyUI/resolve/main/text_encoders/oldt5_xxl_fp8_e4m3fn_scaled.safetensors",
    sha256="1d0dd711ec9866173d4b39e86db3f45e1614a4e3f84919556f854f773352ea81",
)
UMT5XXL = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("umt5_xxl_fp8_e4m3fn_scaled.safetensors", "umt5_xxl_fp16.safetensors"),
    marks=("umt5",),
    source="Comfy-Org/Wan_2.1_ComfyUI_repackaged/resolve/main/split_files/text_encoders/umt5_xxl_fp8_e4m3fn_scaled.safetensors",
    about_bytes=6_732_361_236,
    sha256="c3355d30191f1f066b26d93fba017ae9809dce6c627dda5f6a66eaa651204f68",
)
PILE_T5XL = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("pile_t5xl_auraflow.safetensors",),
    marks=("t5",),
    source="fal/AuraFlow-v0.2/resolve/main/text_encoder/model.safetensors",
    sha256="0a07449cf1141c0ec86e653c00465f6f0d79c6e58a2c60c8bcf4203d0e4ec4f6",
)
CASCADE_ENCODER = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("cascade_text_encoder.safetensors",),
    marks=("cascade",),
    source="stabilityai/stable-cascade/resolve/main/text_encoder/model.safetensors",
    about_bytes=1_390_000_000,
)
MISTRAL_3_SMALL = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=(
        "mistral_3_small_flux2_fp8.safetensors",
        "mistral_3_small_flux2_fp4_mixed.safetensors",
        "mistral_3_small_flux2_bf16.safetensors",
    ),
    marks=("mistral",),
    source="Comfy-Org/flux2-dev/resolve/main/split_files/text_encoders/mistral_3_small_flux2_fp8.safetensors",
    about_bytes=18_038_862_643,
    weighs_words=False,
)
MINISTRAL_3_3B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("ministral-3-3b.safetensors",),
    marks=("ministral",),
    source="Comfy-Org/ERNIE-Image/resolve/main/text_encoders/ministral-3-3b.safetensors",
    about_bytes=7_720_203_714,
    sha256="49a750a128863854eac7d85e1a277a7b44bf6ec3646405b84686dfeeca3708ca",
    weighs_words=False,
)
QWEN_3_06B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen_3_06b_base.safetensors",),
    marks=("qwen",),
    source="circlestone-labs/Anima/resolve/main/split_files/text_encoders/qwen_3_06b_base.safetensors",
    about_bytes=1_191_853_424,
    sha256="cd2a512003e2f9f3cd3c32a9c3573f820bb28c940f73c57b1ddaa983d9223eba",
)
QWEN_3_4B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen_3_4b.safetensors", "qwen_3_4b_fp8_mixed.safetensors"),
    marks=("qwen",),
    source="Comfy-Org/z_image_turbo/resolve/main/split_files/text_encoders/qwen_3_4b.safetensors",
    about_bytes=8_042_326_261,
    weighs_words=False,
)
QWEN_3_8B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen_3_8b_fp8mixed.safetensors", "qwen_3_8b_fp4mixed.safetensors"),
    marks=("qwen",),
    source="Comfy-Org/flux2-klein-9B/resolve/main/split_files/text_encoders/qwen_3_8b_fp8mixed.safetensors",
    about_bytes=8_665_096_519,
    weighs_words=False,
)
QWEN_25_VL_7B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen_2.5_vl_7b_fp8_scaled.safetensors", "qwen_2.5_vl_7b.safetensors"),
    marks=("qwen",),
    source="Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/text_encoders/qwen_2.5_vl_7b_fp8_scaled.safetensors",
    about_bytes=9_384_503_541,
    sha256="cb5636d852a0ea6a9075ab1bef496c0db7aef13c02350571e388aea959c5c0b4",
    weighs_words=False,
)
QWEN_25_VL_3B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen_2.5_vl_fp16.safetensors",),
    marks=("qwen",),
    source="Comfy-Org/Omnigen2_ComfyUI_repackaged/resolve/main/split_files/text_encoders/qwen_2.5_vl_fp16.safetensors",
    about_bytes=7_505_455_349,
    sha256="ba05dd266ad6a6aa90f7b2936e4e775d801fb233540585b43933647f8bc4fbc3",
)
QWEN_3_VL_4B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen3vl_4b_fp8_scaled.safetensors", "qwen3vl_4b_bf16.safetensors"),
    marks=("qwen",),
    source="Comfy-Org/Qwen3-VL/resolve/main/text_encoders/qwen3vl_4b_fp8_scaled.safetensors",
    about_bytes=5_239_860_101,
    sha256="54bd5144df0bbc25dd6ccadfcb826b521445a1b06ae5a42570bdd2974ca87094",
    weighs_words=False,
)
QWEN_3_VL_4B_BF16 = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen3vl_4b_bf16.safetensors", "qwen3vl_4b_fp8_scaled.safetensors"),
    marks=("qwen",),
    source="Comfy-Org/Mage-Flow/resolve/main/text_encoders/qwen3vl_4b_bf16.safetensors",
    about_bytes=8_879_844_884,
    weighs_words=False,
)
QWEN_3_VL_8B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen3vl_8b_fp8_scaled.safetensors",),
    marks=("qwen",),
    source="Comfy-Org/Qwen3-VL/resolve/main/text_encoders/qwen3vl_8b_fp8_scaled.safetensors",
    about_bytes=10_587_094_384,
    weighs_words=False,
)
QWEN_3_VL_32B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen3vl_32b_minimax_h3_nvfp4_awq.safetensors",),
    marks=("qwen",),
    source="Comfy-Org/MiniMax-H3/resolve/main/text_encoders/qwen3vl_32b_minimax_h3_nvfp4_awq.safetensors",
    about_bytes=15_687_368_048,
    sha256="35a88d51044231fe332301d7a62aa81e3f2cba62febeb446e2c1e3e0ef76f2c6",
    weighs_words=False,
)
CLIP_L_HIDREAM = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("clip_l_hidream.safetensors",),
    marks=("clip_l", "clip-l"),
    source="Comfy-Org/HiDream-I1_ComfyUI/resolve/main/split_files/text_encoders/clip_l_hidream.safetensors",
    about_bytes=247_568_793,
    sha256="706fdb88e22e18177b207837c02f4b86a652abca0302821f2bfa24ac6aea4f71",
)
CLIP_G_HIDREAM = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("clip_g_hidream.safetensors",),
    marks=("clip_g", "clip-g"),
    source="Comfy-Org/HiDream-I1_ComfyUI/resolve/main/split_files/text_encoders/clip_g_hidream.safetensors",
    about_bytes=1_385_126_952,
    sha256="3771e70e36450e5199f30bad61a53faae85a2e02606974bcda0a6a573c0519d5",
)
LLAMA_31_8B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("llama_3.1_8b_instruct_fp8_scaled.safetensors",),
    marks=("llama",),
    source="Comfy-Org/HiDream-I1_ComfyUI/resolve/main/split_files/text_encoders/llama_3.1_8b_instruct_fp8_scaled.safetensors",
    about_bytes=9_083_855_831,
    sha256="9f86897bbeb933ef4fd06297740edb8dd962c94efcd92b373a11460c33765ea6",
)
LLAVA_LLAMA3 = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("llava_llama3_fp8_scaled.safetensors", "llava_llama3_fp16.safetensors"),
    marks=("llava", "llama"),
    source="Comfy-Org/HunyuanVideo_repackaged/resolve/main/split_files/text_encoders/llava_llama3_fp8_scaled.safetensors",
    about_bytes=9_090_000_000,
    sha256="2f0c3ad255c282cead3f078753af37d19099cafcfc8265bbbd511f133e7af250",
)
BYT5_GLYPH = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("byt5_small_glyphxl_fp16.safetensors",),
    marks=("byt5",),
    source="Comfy-Org/HunyuanVideo_1.5_repackaged/resolve/main/split_files/text_encoders/byt5_small_glyphxl_fp16.safetensors",
    about_bytes=438_619_340,
    weighs_words=False,  # it reads nothing but words in quotes
)
GEMMA_2_2B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("gemma_2_2b_fp16.safetensors",),
    marks=("gemma",),
    source="Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/text_encoders/gemma_2_2b_fp16.safetensors",
    sha256="29761442862f8d064d3f854bb6fabf4379dcff511a7f6ba9405a00bd0f7e2dbd",
)
GEMMA_2_2B_ELM = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("gemma_2_2b_it_elm_fp8_scaled.safetensors", "gemma_2_2b_it_elm_bf16.safetensors"),
    marks=("gemma",),
    source="Comfy-Org/PixelDiT/resolve/main/text_encoders/gemma_2_2b_it_elm_fp8_scaled.safetensors",
    about_bytes=2_619_930_050,
    sha256="87692b2ab1714028e29910ea645d96db656505ca0805051048d2298b225c02d1",
    weighs_words=False,
)
GEMMA_3_4B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("gemma_3_4b_it_bf16.safetensors",),
    marks=("gemma",),
    source="Comfy-Org/NewBie-image-Exp0.1_repackaged/resolve/main/split_files/text_encoders/gemma_3_4b_it_bf16.safetensors",
    about_bytes=7_763_153_387,
    weighs_words=False,
)
GEMMA_3_12B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("gemma_3_12B_it_fp4_mixed.safetensors", "gemma_3_12B_it.safetensors"),
    marks=("gemma",),
    source="Comfy-Org/ltx-2/resolve/main/split_files/text_encoders/gemma_3_12B_it_fp4_mixed.safetensors",
    about_bytes=9_448_928_051,
    sha256="aaca463d11e6d8d2a4bdb0d6299214c15ef78a3f73e0ef8113d5a9d0219b3f6d",
    weighs_words=False,
)
JINA_CLIP_V2 = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("jina_clip_v2_bf16.safetensors",),
    marks=("jina",),
    source="Comfy-Org/NewBie-image-Exp0.1_repackaged/resolve/main/split_files/text_encoders/jina_clip_v2_bf16.safetensors",
    about_bytes=1_116_691_496,
)
OVIS_25 = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("ovis_2.5.safetensors",),
    marks=("ovis",),
    source="Comfy-Org/Ovis-Image/resolve/main/split_files/text_encoders/ovis_2.5.safetensors",
    about_bytes=5_143_223_336,
    sha256="f453ee5e7a25cb23cf2adf7aae3e5b405f22097cb67f2cfcca029688cb3f740d",
    weighs_words=False,
)
GPT_OSS_20B = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("gpt_oss_20b_nvfp4.safetensors",),
    marks=("gpt",),
    source="Comfy-Org/Lens/resolve/main/text_encoders/gpt_oss_20b_nvfp4.safetensors",
    about_bytes=13_239_236_689,
    sha256="103d7759c720627e5ffdcb0d885595695085dad4201fa6a522a84d4b86335ca0",
    weighs_words=False,
)
QWEN_06B_ACE = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen_0.6b_ace15.safetensors",),
    marks=("0.6b",),
    source="Comfy-Org/ace_step_1.5_ComfyUI_files/resolve/main/split_files/text_encoders/qwen_0.6b_ace15.safetensors",
    about_bytes=1_191_853_424,
    sha256="fd4590c82153b8ddb67e15a2e7aaa8afa8b83a858c8a9b82a4831063156aa7a7",
    weighs_words=False,
)
QWEN_17B_ACE = Companion(
    kind=ModelKind.TEXT_ENCODER,
    names=("qwen_1.7b_ace15.safetensors", "qwen_4b_ace15.safetensors"),
    marks=("1.7b", "4b"),
    source="Comfy-Org/ace_step_1.5_ComfyUI_files/resolve/main/split_files/text_encoders/qwen_1.7b_ace15.safetensors",
    about_bytes=3_704_409_292,
    sha256="ed63e9247d1f55f3ace04fa11e95b085fc82d459c82c5626f0b2e37b91ebd710",
    weighs_words=False,
)
