"""What else models come without: eyes for a start picture, and the second model of those that work in pairs.

Names, addresses, sizes (rounded) and SHA256 as ComfyUI's own workflow templates, ComfyUI-Manager and SwarmUI record
them; where several precisions are known the smallest that all cards run comes first.
"""

from __future__ import annotations

from ...civitai_utils.kinds import ModelKind
from .companion import Companion

CLIP_VISION_H = Companion(
    kind=ModelKind.CLIP_VISION,
    names=("clip_vision_h.safetensors",),
    source="Comfy-Org/Wan_2.1_ComfyUI_repackaged/resolve/main/split_files/clip_vision/clip_vision_h.safetensors",
    about_bytes=1_267_015_352,
    sha256="64a7ef761bfccbadbaa3da77366aac4185a6c58fa5de5f589b42a65bcc21f161",
)
LLAVA_VISION = Companion(
    kind=ModelKind.CLIP_VISION,
    names=("llava_llama3_vision.safetensors",),
    source="Comfy-Org/HunyuanVideo_repackaged/resolve/main/split_files/clip_vision/llava_llama3_vision.safetensors",
    about_bytes=649_000_000,
    sha256="7d0f89bf7860815f3a994b9bdae8ebe3a29c161825d03ca9262cb13b0c973aa6",
)
SIGCLIP_VISION = Companion(
    kind=ModelKind.CLIP_VISION,
    names=("sigclip_vision_patch14_384.safetensors",),
    source="Comfy-Org/sigclip_vision_384/resolve/main/sigclip_vision_patch14_384.safetensors",
    about_bytes=856_476_876,
    sha256="1fee501deabac72f0ed17610307d7131e3e9d1e838d0363aa3c2b97a6e03fb33",
)
WAN_22_T2V_HIGH = Companion(
    kind=ModelKind.DIFFUSION_MODEL,
    names=("wan2.2_t2v_high_noise_14B_fp8_scaled.safetensors",),
    source="Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_t2v_high_noise_14B_fp8_scaled.safetensors",
    about_bytes=14_291_503_677,
)
WAN_22_T2V_LOW = Companion(
    kind=ModelKind.DIFFUSION_MODEL,
    names=("wan2.2_t2v_low_noise_14B_fp8_scaled.safetensors",),
    source="Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_t2v_low_noise_14B_fp8_scaled.safetensors",
    about_bytes=14_291_503_677,
)
WAN_22_I2V_HIGH = Companion(
    kind=ModelKind.DIFFUSION_MODEL,
    names=("wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors",),
    source="Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors",
    about_bytes=14_291_503_677,
)
WAN_22_I2V_LOW = Companion(
    kind=ModelKind.DIFFUSION_MODEL,
    names=("wan2.2_i2v_low_noise_14B_fp8_scaled.safetensors",),
    source="Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_i2v_low_noise_14B_fp8_scaled.safetensors",
    about_bytes=14_291_503_677,
)
CASCADE_STAGE_B = Companion(
    kind=ModelKind.DIFFUSION_MODEL,
    names=("stage_b_bf16.safetensors",),
    source="stabilityai/stable-cascade/resolve/main/stage_b_bf16.safetensors",
    about_bytes=3_130_000_000,
)
IDEOGRAM4_UNGUIDED = Companion(
    kind=ModelKind.DIFFUSION_MODEL,
    names=("ideogram4_unconditional_fp8_scaled.safetensors",),
    source="Comfy-Org/Ideogram-4/resolve/main/diffusion_models/ideogram4_unconditional_fp8_scaled.safetensors",
    about_bytes=9_277_129_359,
)
CASCADE_STAGE_B_CHECKPOINT = Companion(
    kind=ModelKind.CHECKPOINT,
    names=("stable_cascade_stage_b.safetensors",),
    source="stabilityai/stable-cascade/resolve/main/comfyui_checkpoints/stable_cascade_stage_b.safetensors",
    about_bytes=4_550_000_000,
)
