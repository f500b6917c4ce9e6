"""The VAEs that models come without.

Names, addresses, sizes (rounded) and SHA256 as ComfyUI's own workflow templates, ComfyUI-Manager and SwarmUI record
them; where several precisions are known the smallest that all cards run comes first.
"""

from __future__ import annotations

from ...civitai_utils.kinds import ModelKind
from .companion import Companion

SD_VAE = Companion(
    kind=ModelKind.VAE,
    names=("vae-ft-mse-840000-ema-pruned.safetensors",),
    source="stabilityai/sd-vae-ft-mse-original/resolve/main/vae-ft-mse-840000-ema-pruned.safetensors",
    about_bytes=334_600_601,
)
SDXL_VAE = Companion(
    kind=ModelKind.VAE,
    names=("sdxl_vae.safetensors",),
    source="madebyollin/sdxl-vae-fp16-fix/resolve/main/sdxl_vae.safetensors",
    about_bytes=334_600_000,
    sha256="235745af8d86bf4a4c1b5b4f529868b37019a10f7c0b2e79ad0abca3a22bc6e1",
)
SD3_VAE = Companion(
    kind=ModelKind.VAE,
    names=("sd35_vae.safetensors", "sd3_vae.safetensors"),
    source="mcmonkey/swarm-vaes/resolve/main/sd35_vae.safetensors",
    sha256="6ad8546282f0f74d6a1184585f1c9fe6f1509f38f284e7c4f7ed578554209859",
)
FLUX_VAE = Companion(
    kind=ModelKind.VAE,
    names=("ae.safetensors", "flux_vae.safetensors"),
    source="Comfy-Org/HiDream-I1_ComfyUI/resolve/main/split_files/vae/ae.safetensors",
    about_bytes=335_334_604,
    sha256="afc8e28272cd15db3919bacdb6918ce9c1ed22e96cb12c4d5ed0fba823529e38",
)
FLUX2_VAE = Companion(
    kind=ModelKind.VAE,
    names=("flux2-vae.safetensors", "full_encoder_small_decoder.safetensors"),
    source="Comfy-Org/flux2-dev/resolve/main/split_files/vae/flux2-vae.safetensors",
    about_bytes=336_173_465,
    sha256="d64f3a68e1cc4f9f4e29b6e0da38a0204fe9a49f2d4053f0ec1fa1ca02f9c4b5",
)
QWEN_IMAGE_VAE = Companion(
    kind=ModelKind.VAE,
    names=("qwen_image_vae.safetensors",),
    source="Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/vae/qwen_image_vae.safetensors",
    about_bytes=253_755_392,
    sha256="a70580f0213e67967ee9c95f05bb400e8fb08307e017a924bf3441223e023d1f",
)
WAN_21_VAE = Companion(
    kind=ModelKind.VAE,
    names=("wan_2.1_vae.safetensors",),
    source="Comfy-Org/Wan_2.1_ComfyUI_repackaged/resolve/main/split_files/vae/wan_2.1_vae.safetensors",
    about_bytes=253_860_249,
    sha256="2fc39d31359a4b0a64f55876d8ff7fa8d780956ae2cb13463b0223e15148976b",
)
WAN_22_VAE = Companion(
    kind=ModelKind.VAE,
    names=("wan2.2_vae.safetensors",),
    source="Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/vae/wan2.2_vae.safetensors",
    about_bytes=1_406_601_789,
    sha256="e40321bd36b9709991dae2530eb4ac303dd168276980d3e9bc4b6e2b75fed156",
)
HUNYUAN_VIDEO_VAE = Companion(
    kind=ModelKind.VAE,
    names=("hunyuan_video_vae_bf16.safetensors",),
    source="Comfy-Org/HunyuanVideo_repackaged/resolve/main/split_files/vae/hunyuan_video_vae_bf16.safetensors",
    about_bytes=492_935_577,
    sha256="e8f8553275406d84ccf22e7a47601650d8f98bdb8aa9ccfdd6506b57a9701aed",
)
HUNYUAN_VIDEO_15_VAE = Companion(
    kind=ModelKind.VAE,
    names=("hunyuanvideo15_vae_fp16.safetensors",),
    source="Comfy-Org/HunyuanVideo_1.5_repackaged/resolve/main/split_files/vae/hunyuanvideo15_vae_fp16.safetensors",
    about_bytes=2_523_293_286,
    sha256="e7c3091949c27e2d55ae6d5df917b99dadfebbf308e5a50d0ade0d16c90297ae",
)
HUNYUAN_IMAGE_VAE = Companion(
    kind=ModelKind.VAE,
    names=("hunyuan_image_2.1_vae_fp16.safetensors",),
    source="Comfy-Org/HunyuanImage_2.1_ComfyUI/resolve/main/split_files/vae/hunyuan_image_2.1_vae_fp16.safetensors",
    sha256="f2ae19863609206196b5e3a86bfd94f67bd3866f5042004e3994f07e3c93b2f9",
)
COSMOS_VAE = Companion(
    kind=ModelKind.VAE,
    names=("cosmos_cv8x8x8_1.0.safetensors",),
    source="comfyanonymous/cosmos_1.0_text_encoder_and_VAE_ComfyUI/resolve/main/vae/cosmos_cv8x8x8_1.0.safetensors",
    about_bytes=211_000_000,
    sha256="e4478fa8629160d16262276e52bdea91ecef636b005a2a29e93a3d7764e0863b",
)
LTXV_VAE = Companion(
    kind=ModelKind.VAE,
    names=("ltxv-13b-0.9.7-vae-BF16.safetensors",),
    source="wsbagnsv1/ltxv-13b-0.9.7-dev-GGUF/resolve/c4296d06bab7719ce08e68bfa7a35042898e538b/ltxv-13b-0.9.7-vae-BF16.safetensors",
    sha256="ee5ddcebc0b92d81b8aed9ee43445b7a4e66df1acf180678c5aa40e82f898dc5",
)
MOCHI_VAE = Companion(
    kind=ModelKind.VAE,
    names=("mochi_vae.safetensors",),
    source="Comfy-Org/mochi_preview_repackaged/resolve/main/split_files/vae/mochi_vae.safetensors",
    sha256="1be451cec94b911980406169286babc5269e7cf6a94bbbbdf45e8d3f2c961083",
)
COGVIDEOX_VAE = Companion(
    kind=ModelKind.VAE,
    names=("cogvideox_vae.safetensors",),
    source="Comfy-Org/void-model/resolve/main/vae/cogvideox_vae.safetensors",
    about_bytes=431_174_451,
)
CASCADE_STAGE_A = Companion(
    kind=ModelKind.VAE,
    names=("stage_a.safetensors",),
    source="stabilityai/stable-cascade/resolve/main/stage_a.safetensors",
    about_bytes=73_700_000,
)
MAGE_FLOW_VAE = Companion(
    kind=ModelKind.VAE,
    names=("mage_flow_vae_bf16.safetensors",),
    source="Comfy-Org/Mage-Flow/resolve/main/vae/mage_flow_vae_bf16.safetensors",
    about_bytes=345_086_361,
)
ACE_STEP_VAE = Companion(
    kind=ModelKind.VAE,
    names=("ace_1.5_vae.safetensors",),
    source="Comfy-Org/ace_step_1.5_ComfyUI_files/resolve/main/split_files/vae/ace_1.5_vae.safetensors",
    about_bytes=337_431_756,
    sha256="6de92e3a862acd287e08b024ac90f0783a8635451b728721a33ff03565bcb2bb",
)
MINIMAX_VIDEO_VAE = Companion(
    kind=ModelKind.VAE,
    names=("minimax_h3_video_vae_int8_convrot.safetensors", "minimax_h3_video_vae_fp16.safetensors"),
    source="Comfy-Org/MiniMax-H3/resolve/main/vae/minimax_h3_video_vae_int8_convrot.safetensors",
    about_bytes=2_813_203_578,
)
MINIMAX_AUDIO_VAE = Companion(
    kind=ModelKind.VAE,
    names=("minimax_h3_audio_vae_fp32.safetensors",),
    source="Comfy-Org/MiniMax-H3/resolve/main/vae/minimax_h3_audio_vae_fp32.safetensors",
    about_bytes=605_238_067,
    sha256="8e505d95dd1561d47abd43d4238fd40d9bb1ae9e147ed0a4cba778d76ae4db48",
)
# The decoder of models that work on pixels stands in ComfyUI itself.
PIXEL_SPACE = Companion(kind=ModelKind.VAE, names=("pixel_space",), is_built_in=True)
