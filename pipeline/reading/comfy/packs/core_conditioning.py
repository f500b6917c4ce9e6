"""ComfyUI's own nodes between text and sampler: encoders, what mixes or confines prompts, what guides with pictures."""

from __future__ import annotations

from .declaration import Does, NodeSpec, table, words

_PART = "a prompt for a part of the picture or of the steps"
_BOTH = words("positive negative")


def _encoder(widgets: str, texts: str, why: str = "") -> NodeSpec:
    return NodeSpec(does=Does.PROMPT, widgets=words(widgets), texts=words(texts), why=why)


_TWO_TEXTS = "each text encoder had a text of its own"

CONDITIONING: dict[str, NodeSpec] = {
    "CLIPTextEncode": _encoder("text", "text"),
    "CLIPTextEncodeSDXL": _encoder(
        "width height crop_w crop_h target_width target_height text_g text_l", "text_g text_l", _TWO_TEXTS
    ),
    "CLIPTextEncodeSDXLRefiner": _encoder("ascore width height text", "text"),
    "CLIPTextEncodeFlux": _encoder("clip_l t5xxl guidance", "clip_l t5xxl", _TWO_TEXTS),
    "CLIPTextEncodeSD3": _encoder("clip_l clip_g t5xxl empty_padding", "clip_l clip_g t5xxl", _TWO_TEXTS),
    "CLIPTextEncodeHiDream": _encoder("clip_l clip_g t5xxl llama", "clip_l clip_g t5xxl llama", _TWO_TEXTS),
    "CLIPTextEncodeHunyuanDiT": _encoder("bert mt5xl", "bert mt5xl", _TWO_TEXTS),
    "CLIPTextEncodePixArtAlpha": _encoder("width height text", "text"),
    "CLIPTextEncodeLumina2": _encoder("system_prompt user_prompt", "user_prompt"),
    "CLIPTextEncodeControlnet": _encoder("text", "text"),
    "CLIPTextEncodeKandinsky5": _encoder("clip_l qwen25_7b", "clip_l qwen25_7b", _TWO_TEXTS),
    "TextEncodeQwenImageEdit": _encoder("prompt", "prompt"),
    "TextEncodeQwenImageEditPlus": _encoder("prompt", "prompt"),
    "TextEncodeZImageOmni": _encoder("prompt auto_resize_images", "prompt"),
    "TextEncodeHunyuanVideo_ImageToVideo": _encoder("prompt image_interleave", "prompt"),
    "PhotoMakerEncode": _encoder("text", "text", "the face of a given picture"),
    "CLIPSetLastLayer": NodeSpec(does=Does.HANDS_ON, widgets=("stop_at_clip_layer",)),
    "FluxGuidance": NodeSpec(does=Does.HANDS_ON, widgets=("guidance",)),
    "ConditioningZeroOut": NodeSpec(does=Does.HANDS_ON),
    "FluxDisableGuidance": NodeSpec(does=Does.MIXES, why="turns the model's own guidance off"),
    **table(
        Does.MIXES,
        """
        ConditioningCombine =
        ConditioningConcat =
        ConditioningAverage = conditioning_to_strength
        """,
        why="puts prompts together",
    ),
    **table(
        Does.MIXES,
        """
        ConditioningSetArea = width height x y strength
        ConditioningSetAreaPercentage = width height x y strength
        ConditioningSetAreaStrength = strength
        ConditioningSetMask = strength set_cond_area
        ConditioningSetTimestepRange = start end
        ConditioningMultiply = multiplier
        """,
        why=_PART,
    ),
    "GLIGENTextBoxApply": NodeSpec(does=Does.MIXES, widgets=words("text width height x y"), why=_PART),
    **table(
        Does.MIXES,
        """
        unCLIPConditioning = strength noise_augmentation
        StyleModelApply = strength strength_type
        ReferenceLatent =
        FluxKontextMultiReferenceLatentMethod = reference_latents_method
        """,
        why="guides with a picture that is not public",
    ),
    "StableCascade_StageB_Conditioning": NodeSpec(does=Does.HANDS_ON),
    "InstructPixToPixConditioning": NodeSpec(
        does=Does.MIXES, outputs=words("positive negative latent"), why="changes a given picture"
    ),
    "ControlNetApply": NodeSpec(
        does=Does.CONTROLS, widgets=("strength",), why="the picture that guided it is not public"
    ),
    **table(
        Does.CONTROLS,
        """
        ControlNetApplyAdvanced = strength start_percent end_percent
        ControlNetApplySD3 = strength start_percent end_percent
        ControlNetInpaintingAliMamaApply = strength start_percent end_percent
        """,
        outputs=_BOTH,
        why="the picture that guided it is not public",
    ),
    "SetUnionControlNetType": NodeSpec(does=Does.HANDS_ON, widgets=("type",)),
    "QwenImageDiffsynthControlnet": NodeSpec(
        does=Does.CONTROLS, widgets=("strength",), why="the picture that guided it is not public"
    ),
}  # fmt: skip
