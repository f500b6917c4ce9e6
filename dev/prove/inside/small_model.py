"""A model built as Stable Diffusion 1.5 is, but narrow, its weights drawn from a seed: as ComfyUI's, and bare."""

from __future__ import annotations

import zlib
from functools import partial
from typing import Any, ClassVar

import comfy.model_base
import comfy.model_management
import comfy.model_patcher
import comfy.sd
import comfy.sd1_clip
import comfy.supported_models
import torch

_WIDTH = 32
# SD 1.5's build: blocks with attention at the first three sizes, none at the last but in the middle.
_UNET: dict[str, Any] = {
    "image_size": 32,
    "in_channels": 4,
    "out_channels": 4,
    "model_channels": _WIDTH,
    "num_res_blocks": [2, 2, 2, 2],
    "channel_mult": [1, 2, 4, 4],
    "transformer_depth": [1, 1, 1, 1, 1, 1, 0, 0],
    "transformer_depth_middle": 1,
    "transformer_depth_output": [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0],
    "context_dim": _WIDTH,
    "num_heads": 8,
    "use_spatial_transformer": True,
    "use_linear_in_transformer": False,
    "legacy": False,
    "adm_in_channels": None,
    "use_temporal_attention": False,
    "dtype": torch.float32,
}
CLIP = {
    "vocab_size": 49408,
    "hidden_size": _WIDTH,
    "intermediate_size": 2 * _WIDTH,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "max_position_embeddings": 77,
    "hidden_act": "quick_gelu",
    "layer_norm_eps": 1e-5,
    "projection_dim": _WIDTH,
    "eos_token_id": 49407,
    "bos_token_id": 49406,
    "pad_token_id": 1,
}


def weights(shapes: dict[str, torch.Size]) -> dict[str, torch.Tensor]:
    """Weights by their names: each the same wherever it is asked for."""
    return {name: _weight(name, shape) for name, shape in shapes.items()}


def _weight(name: str, shape: torch.Size) -> torch.Tensor:
    drawn = torch.randn(shape, generator=torch.Generator().manual_seed(zlib.crc32(name.encode())))
    if len(shape) > 1:
        return drawn if "embedding" in name else drawn / drawn[0].numel() ** 0.5
    # What a text becomes must have a mean: webui divides by it.
    shift = 0.3 if name.endswith("final_layer_norm.bias") else 0.0
    return 1 + 0.1 * drawn if name.endswith("weight") else shift + 0.05 * drawn


def _filled(module: Any) -> Any:
    shapes = {name: one.shape for name, one in module.state_dict().items()}
    module.load_state_dict(weights({name: shape for name, shape in shapes.items() if "." in name}), strict=False)
    return module


def base_model() -> Any:
    """ComfyUI's model of that build, in 32 bits on the processor."""
    config = comfy.supported_models.SD15(dict(_UNET))
    config.unet_config = dict(_UNET)
    config.manual_cast_dtype = None
    model = comfy.model_base.BaseModel(config, device=torch.device("cpu")).eval()
    _filled(model.diffusion_model)
    return model


def comfy_model() -> Any:
    """The MODEL."""
    card = comfy.model_management.get_torch_device()
    return comfy.model_patcher.ModelPatcher(base_model(), load_device=card, offload_device=torch.device("cpu"))


def comfy_clip() -> Any:
    """The CLIP."""

    class Target:
        params: ClassVar[dict[str, Any]] = {}
        clip = partial(
            comfy.sd1_clip.SD1ClipModel,
            clip_model=partial(comfy.sd1_clip.SDClipModel, textmodel_json_config=dict(CLIP)),
        )
        tokenizer = comfy.sd1_clip.SD1Tokenizer

    clip = comfy.sd.CLIP(Target, model_options={"dtype": torch.float32})
    _filled(clip.cond_stage_model.clip_l.transformer)
    return clip
