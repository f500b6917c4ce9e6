"""What is no base model: ControlNets, embeddings, VAEs, text and vision encoders, upscalers, motion modules.

Told by the tensors that ComfyUI 0.33 itself looks for (``comfy/sd.py``, ``comfy/controlnet.py``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...civitai_utils.file_header import Tensor
from ...civitai_utils.file_said import FileSaid
from ...civitai_utils.kinds import ModelKind
from .architecture import Sides, has_sides

_CONTROLS = (
    "control_model.zero_convs.0.0.weight", "zero_convs.0.0.weight", "controlnet_cond_embedding.conv_in.weight",
    "lora_controlnet", "controlnet_blocks.0.weight", "controlnet_blocks.0.linear.weight",
    "control_blocks.0.after_proj.weight", "after_proj_list.18.bias", "adapter.body.0.resnets.0.block1.weight",
    "body.0.in_conv.weight", "control_net.zero_convs.0.0.weight",
)  # fmt: skip
_EMBEDDINGS = frozenset({"emb_params", "string_to_param", "clip_l", "clip_g", "t5xxl", "qwen25_7b"})
# Embeddings of SDXL have both; of the others the width tells.
_WIDTHS = {768: ("SD 1.x",), 1024: ("SD 2.x",), 1280: ("SDXL",)}
_FEW = 6

_TEXT = "text_model.encoder.layers.{}.mlp.fc1.weight"
_LAYER = "model.layers.0.post_attention_layernorm.weight"
_T5_LAST = "encoder.block.23.layer.1.DenseReluDense.wi_1.weight"
_T5_FIRST = "encoder.block.0.layer.0.SelfAttention.k.weight"
# (name, what it has, sides): the first that fits is the one.
_ENCODERS: tuple[tuple[str, tuple[str, ...], Mapping[str, Sides]], ...] = (
    ("CLIP G", (_TEXT.format(30),), {}),
    ("CLIP H", (_TEXT.format(22),), {}),
    ("CLIP L", (_TEXT.format(0),), {}),
    ("CLIP G", ("transformer.resblocks.30.mlp.c_fc.weight", "token_embedding.weight"), {}),
    ("Jina CLIP 2", ("model.encoder.layers.0.mixer.Wqkv.weight",), {}),
    ("UMT5 XXL", (_T5_LAST,), {"shared.weight": (256384, None)}),
    ("T5 XXL", (_T5_LAST,), {_T5_LAST: (10240, None)}),
    ("T5 XL", (_T5_LAST,), {_T5_LAST: (5120, None)}),
    ("T5 XXL", ("encoder.block.23.layer.1.DenseReluDense.wi.weight",), {}),
    ("ByT5 small", (_T5_FIRST,), {_T5_FIRST: (384, None)}),
    ("T5", (_T5_FIRST,), {}),
    ("T5 Gemma", ("model.encoder.layers.0.pre_self_attn_layernorm.weight",), {}),
    ("Gemma", ("model.layers.0.post_feedforward_layernorm.weight",), {}),
    ("GPT-OSS", ("layers.0.self_attn.sinks",), {}),
    ("GPT-OSS", ("model.layers.0.self_attn.sinks",), {}),
    ("Qwen 2.5 VL", ("model.layers.0.self_attn.k_proj.bias",), {}),
    ("Qwen 3", (_LAYER, "model.layers.0.self_attn.q_norm.weight"), {}),
    ("Mistral or Llama", (_LAYER,), {}),
    ("Cascade's CLIP G", ("text_model.encoder.layers.30.layer_norm1.weight",), {}),
)
_VISION = (
    "vision_model.encoder.layers.0.layer_norm1.weight", "visual.transformer.resblocks.0.attn.in_proj_weight",
    "encoder.layer.0.attention.attention.query.weight",
)  # fmt: skip

_CONV, _CONV_VIDEO = "decoder.conv_in.weight", "decoder.conv_in.conv.weight"
_WAN = "decoder.middle.0.residual.0.gamma"
_VAES: tuple[tuple[str, tuple[str, ...], Mapping[str, Sides]], ...] = (
    ("Flux.2", (_CONV, "bn.running_mean"), {}),
    ("CogVideoX", (_CONV_VIDEO, "decoder.mid_block.resnets.0.norm1.norm_layer.weight"), {}),
    ("MiniMax H3 video", ("decoder.transformer_blocks.0.scale1",), {}),
    ("Stable Diffusion", (_CONV,), {_CONV: (None, 4, None, None)}),
    ("SD 3 or Flux.1", (_CONV,), {_CONV: (None, 16, None, None)}),
    ("HunyuanImage 2.1", (_CONV,), {_CONV: (None, 64, None, None)}),
    ("unknown", (_CONV,), {}),
    ("Wan 2.2", (_WAN, "decoder.upsamples.0.upsamples.0.residual.2.weight"), {}),
    ("Wan 2.1 or Qwen-Image", (_WAN,), {}),
    ("HunyuanVideo", (_CONV_VIDEO,), {_CONV_VIDEO: (None, 16, None, None, None)}),
    ("HunyuanVideo 1.5", (_CONV_VIDEO,), {_CONV_VIDEO: (None, 32, None, None, None)}),
    ("unknown", (_CONV_VIDEO,), {}),
    ("LTX-Video", ("decoder.up_blocks.0.res_blocks.0.conv1.conv.weight",), {}),
    ("Mochi", ("decoder.blocks.2.blocks.3.stack.5.weight",), {}),
    ("Mochi", ("blocks.2.blocks.3.stack.5.weight",), {}),
    ("Cosmos 1", ("decoder.unpatcher3d.wavelets",), {}),
    ("Stable Cascade stage A", ("vquantizer.codebook.weight",), {}),
    ("ACE-Step 1", ("vocoder.backbone.channel_layers.0.0.bias",), {}),
    ("LTX sound", ("vocoder.resblocks.0.convs1.0.weight",), {}),
    ("ACE-Step 1.5", ("decoder.layers.1.layers.0.beta",), {}),
    ("TAESD", ("taesd_decoder.1.weight",), {}),
    ("MageFlow", ("student.dconv_encoder.proj_out.weight",), {}),
    ("MiniMax H3 sound", ("pre_block.attn.zero_k_bias",), {}),
    ("Stable Diffusion", ("decoder.up_blocks.0.resnets.0.norm1.weight",), {}),
)
_UPSCALERS = (
    "model.1.sub.0.RDB1.conv1.0.weight", "body.0.rdb1.conv1.weight", "RRDB_trunk.0.RDB1.conv1.weight",
    "layers.0.residual_group.blocks.0.norm1.weight", "layers.0.blocks.0.norm1.weight", "feats.0.eval_conv.weight",
)  # fmt: skip
_MOTION = re.compile(r"(?:^|\.)motion_modules\.\d{1,2}\.temporal_transformer\.")


def recognise_control(tensors: Mapping[str, Tensor]) -> FileSaid | None:
    """A ControlNet or T2I adapter; before base models, whose input side it may bring along."""
    return FileSaid(kind=ModelKind.CONTROLNET) if any(name in tensors for name in _CONTROLS) else None


def recognise_embedding(tensors: Mapping[str, Tensor]) -> FileSaid | None:
    """A textual inversion, and the families whose prompts it goes into."""
    if not tensors or len(tensors) > _FEW or not set(tensors) <= _EMBEDDINGS:
        return None
    if "clip_g" in tensors:
        return FileSaid(kind=ModelKind.EMBEDDING, families=("SDXL",))
    shape = next(iter(tensors.values())).shape
    return FileSaid(kind=ModelKind.EMBEDDING, families=_WIDTHS.get(shape[-1], ()) if shape else ())


def recognise_component(tensors: Mapping[str, Tensor]) -> FileSaid | None:
    """A VAE, an encoder, an upscaler or a motion module; None for anything else."""
    if any(_MOTION.search(name) for name in tensors):
        return FileSaid(kind=ModelKind.MOTION_MODULE)
    for table, kind in ((_VAES, ModelKind.VAE), (_ENCODERS, ModelKind.TEXT_ENCODER)):
        for model, names, shapes in table:
            is_there = all(name in tensors for name in names)
            if is_there and all(has_sides(tensors.get(name), sides) for name, sides in shapes.items()):
                return FileSaid(kind=kind, model=None if model == "unknown" else model)
    for names, kind in ((_VISION, ModelKind.CLIP_VISION), (_UPSCALERS, ModelKind.UPSCALER)):
        if any(name in tensors for name in names):
            return FileSaid(kind=kind)
    return None
