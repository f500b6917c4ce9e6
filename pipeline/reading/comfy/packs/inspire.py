"""Inspire Pack (github.com/ltdrdata/ComfyUI-Inspire-Pack): webui's noise, block weights, wildcards, shared loaders."""

from __future__ import annotations

from .....civitai_utils.kinds import ModelKind
from .declaration import Does, Loras, NodeSpec, table, words

_BLOCKS = words("preset block_vector")
_LORA = "category_filter lora_name strength_model strength_clip inverse seed ! A B preset block_vector bypass"
_NOISE = "noise_mode batch_seed_mode variation_seed variation_strength"

NODES: dict[str, NodeSpec] = {
    **table(
        Does.SAMPLES,
        f"""
        KSampler //Inspire = seed ! steps cfg sampler_name scheduler denoise {_NOISE}
        KSamplerPipe //Inspire = seed ! steps cfg sampler_name scheduler denoise {_NOISE}
        KSamplerAdvanced //Inspire = add_noise noise_seed ! steps cfg sampler_name scheduler start_at_step
        . end_at_step noise_mode return_with_leftover_noise
        KSamplerAdvancedPipe //Inspire = add_noise noise_seed ! steps cfg sampler_name scheduler start_at_step
        . end_at_step noise_mode return_with_leftover_noise
        """,
    ),
    "RandomNoise //Inspire": NodeSpec(does=Does.SETTINGS, widgets=words(f"noise_seed ! {_NOISE}")),
    "ScheduledCFGGuider //Inspire": NodeSpec(
        does=Does.SETTINGS, widgets=words("from_cfg to_cfg schedule"), why="the CFG scale changes with the steps"
    ),
    "LoraLoaderBlockWeight //Inspire": NodeSpec(
        does=Does.LORAS,
        widgets=words(_LORA),
        loras=Loras(name="lora_name", model="strength_model", clip="strength_clip", off="bypass", varies=_BLOCKS),
        outputs=words("model clip text"),
    ),
    "MakeLBW //Inspire": NodeSpec(
        does=Does.LORAS,
        widgets=words("category_filter lora_name inverse seed ! A B preset block_vector bypass"),
        loras=Loras(name="lora_name", off="bypass", varies=_BLOCKS),
    ),
    "WildcardEncode //Inspire": NodeSpec(
        does=Does.PROMPT,
        widgets=words("token_normalization weight_interpretation wildcard_text populated_text mode ! ! seed !"),
        texts=("populated_text",),
        loras=Loras(tags=("populated_text",)),
        outputs=words("model clip conditioning populated_text"),
    ),
    "MakeBasicPipe //Inspire": NodeSpec(
        does=Does.LOADS,
        texts=words("positive_populated_text negative_populated_text"),
        loras=Loras(tags=words("positive_populated_text negative_populated_text")),
    ),
    "CLIPTextEncodeWithWeight //Inspire": NodeSpec(
        does=Does.PROMPT, widgets=words("text strength add_weight"), texts=("text",), why="the whole prompt is weighted"
    ),
    "CheckpointLoaderSimpleShared //Inspire": NodeSpec(
        does=Does.LOADS, widgets=words("ckpt_name key_opt mode"), outputs=words("model clip vae key")
    ),
    "LoadDiffusionModelShared //Inspire": NodeSpec(
        does=Does.LOADS, widgets=words("model_name weight_dtype"), models={"model_name": ModelKind.DIFFUSION_MODEL}
    ),
    "LoadTextEncoderShared //Inspire": NodeSpec(
        does=Does.LOADS, widgets=words("model_name1 model_name2 model_name3 type"),
        models=dict.fromkeys(words("model_name1 model_name2 model_name3"), ModelKind.TEXT_ENCODER),
    ),
    "GlobalSeed //Inspire": NodeSpec(does=Does.NUMBER, widgets=words("value mode action last_seed"), value="value"),
    "RemoveControlNet //Inspire": NodeSpec(does=Does.HANDS_ON),
}  # fmt: skip
