"""ComfyUI-Easy-Use (github.com/yolain/ComfyUI-Easy-Use): loaders, presets and samplers along one pipe.

The prompts of its loaders load the LoRAs that are tagged in them. A stack that is switched off hands on the one
before it.
"""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, Switch, table, words

_LORA = Loras(name="lora_name", model="lora_model_strength", clip="lora_clip_strength", tags=words("positive negative"))
_HEAD = "ckpt_name vae_name clip_skip lora_name lora_model_strength lora_clip_strength resolution"
_SIZE = "empty_latent_width empty_latent_height"
_SLOTS = " ".join(
    f"lora_{n}_name lora_{n}_strength lora_{n}_model_strength lora_{n}_clip_strength" for n in range(1, 11)
)
_PIPE_OUT = "pipe model pos neg latent vae clip image seed"
_SETTINGS = "steps cfg sampler_name scheduler"


def _loader(widgets: str) -> NodeSpec:
    return NodeSpec(
        does=Does.LOADS, widgets=words(widgets), texts=words("positive negative"), loras=_LORA,
        outputs=words("pipe model vae"),
    )  # fmt: skip


NODES: dict[str, NodeSpec] = {
    "easy fullLoader": NodeSpec(
        does=Does.LOADS,
        widgets=words(
            "ckpt_name config_name vae_name clip_skip lora_name lora_model_strength lora_clip_strength resolution "
            f"{_SIZE} positive positive_token_normalization positive_weight_interpretation negative "
            "negative_token_normalization negative_weight_interpretation batch_size"
        ),
        texts=words("positive negative"),
        loras=_LORA,
        outputs=words("pipe model vae clip positive negative latent"),
    ),
    "easy a1111Loader": _loader(f"{_HEAD} {_SIZE} positive negative batch_size"),
    "easy comfyLoader": _loader(f"{_HEAD} {_SIZE} positive negative batch_size"),
    "easy fluxLoader": _loader(
        f"ckpt_name vae_name lora_name lora_model_strength lora_clip_strength resolution {_SIZE} positive batch_size"
    ),
    "easy kolorsLoader": _loader(
        "unet_name vae_name chatglm3_name lora_name lora_model_strength lora_clip_strength resolution "
        f"{_SIZE} positive negative batch_size"
    ),
    "easy hunyuanDiTLoader": _loader(f"{_HEAD} {_SIZE} positive negative batch_size"),
    "easy loraStack": NodeSpec(
        does=Does.LORAS,
        widgets=words(f"toggle mode num_loras {_SLOTS}"),
        loras=Loras(
            name="lora_{n}_name", model="lora_{n}_model_strength", clip="lora_{n}_clip_strength", whole="toggle",
            count="num_loras", mode="mode", simple="lora_{n}_strength",
        ),
    ),
    "easy loraSwitcher": NodeSpec(
        does=Does.LORAS,
        loras=Loras(name="lora_{n}_name", model="lora_strength", whole="toggle", only="select"),
    ),
    "easy loraStackApply": NodeSpec(does=Does.HANDS_ON, outputs=words("model clip")),
    "easy loraPromptApply": NodeSpec(
        does=Does.LORAS, loras=Loras(tags=words("positive negative")), outputs=words("model clip positive negative")
    ),
    "easy loraNames": NodeSpec(does=Does.NUMBER, widgets=("lora_name",), value="lora_name"),
    "easy ckptNames": NodeSpec(does=Does.NUMBER, widgets=("ckpt_name",), value="ckpt_name"),
    "easy controlnetNames": NodeSpec(does=Does.NUMBER, widgets=("controlnet_name",), value="controlnet_name"),
    "easy pipeIn": NodeSpec(does=Does.HANDS_ON),
    "easy pipeOut": NodeSpec(does=Does.HANDS_ON, outputs=words(_PIPE_OUT)),
    "easy pipeEdit": NodeSpec(does=Does.HANDS_ON, outputs=words(_PIPE_OUT)),
    "easy pipeEditPrompt": NodeSpec(
        does=Does.PROMPT, widgets=words("positive negative"), texts=words("positive negative")
    ),
    "easy pipeToBasicPipe": NodeSpec(does=Does.HANDS_ON),
    **table(
        Does.SETTINGS,
        f"""
        easy preSampling = {_SETTINGS} denoise seed !
        easy preSamplingAdvanced = {_SETTINGS} start_at_step end_at_step add_noise seed ! return_with_leftover_noise
        easy preSamplingNoiseIn = factor {_SETTINGS} denoise seed !
        easy preSamplingDynamicCFG = steps cfg cfg_mode cfg_scale_min sampler_name scheduler denoise seed !
        easy preSamplingCustom = guider cfg cfg_negative sampler_name scheduler coeff steps
        easy preSamplingSdTurbo =
        easy preSamplingCascade =
        """,
    ),
    **table(
        Does.SAMPLES,
        f"""
        easy fullkSampler = {_SETTINGS} denoise image_output link_id save_prefix seed !
        easy kSampler = image_output link_id save_prefix
        easy kSamplerCustom = image_output link_id save_prefix
        easy kSamplerTiled = tile_size image_output link_id save_prefix
        easy kSamplerSDTurbo = image_output link_id save_prefix
        easy kSamplerDownscaleUnet = downscale_mode
        easy kSamplerInpainting = grow_mask_by image_output link_id save_prefix
        easy kSamplerLayerDiffusion = image_output link_id save_prefix
        """,
    ),
    "easy hiresFix": NodeSpec(
        does=Does.UPSCALES,
        widgets=words("model_name rescale_after_model rescale_method rescale percent width height longer_side crop"),
        outputs=words("pipe image latent"),
        why="makes the picture larger with a model",
    ),
    "easy preDetailerFix": NodeSpec(does=Does.SETTINGS),
    "easy detailerFix": NodeSpec(does=Does.DETAILS, why="samples parts of the picture again"),
    "easy seed": NodeSpec(does=Does.NUMBER, widgets=words("seed !"), value="seed"),
    "easy int": NodeSpec(does=Does.NUMBER, widgets=("value",), value="value"),
    "easy float": NodeSpec(does=Does.NUMBER, widgets=("value",), value="value"),
    "easy boolean": NodeSpec(does=Does.NUMBER, widgets=("value",), value="value"),
    "easy string": NodeSpec(does=Does.TEXT, widgets=("value",), texts=("value",)),
    "easy positive": NodeSpec(does=Does.TEXT, widgets=("positive",), texts=("positive",)),
    "easy negative": NodeSpec(does=Does.TEXT, widgets=("negative",), texts=("negative",)),
    "easy prompt": NodeSpec(does=Does.TEXT, widgets=("text",), texts=("text",)),
    "easy promptConcat": NodeSpec(
        does=Does.TEXT, widgets=words("prompt1 prompt2 separator"), texts=words("prompt1 prompt2"), joint="separator"
    ),
    "easy promptReplace": NodeSpec(does=Does.TEXT, widgets=("prompt",), texts=("prompt",)),
    "easy wildcards": NodeSpec(does=Does.MAKES_TEXT, widgets=("text",), why="its wildcards were filled in by chance"),
    "easy stylesSelector": NodeSpec(
        does=Does.STYLES, widgets=("styles",), outputs=words("positive negative"), why="styles are added to the prompt"
    ),
    "easy showAnything": NodeSpec(does=Does.HANDS_ON),
    "easy ifElse": NodeSpec(does=Does.CHOOSES, widgets=("boolean",), switch=Switch(by="boolean")),
    "easy textSwitch": NodeSpec(does=Does.CHOOSES, widgets=("input",), switch=Switch(by="input")),
    "easy imageSwitch": NodeSpec(
        does=Does.CHOOSES, widgets=("boolean",), switch=Switch(by="boolean", yes="image_a", no="image_b")
    ),
    **table(
        Does.CHOOSES,
        """
        easy anythingIndexSwitch = index
        easy imageIndexSwitch = index
        easy textIndexSwitch = index
        easy conditioningIndexSwitch = index
        """,
        switch=Switch(by="index"),
    ),
}  # fmt: skip
