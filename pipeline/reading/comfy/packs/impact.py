"""Impact Pack (github.com/ltdrdata/ComfyUI-Impact-Pack): pipes, switches, wildcards that load LoRAs, detailers.

A tag of its wildcard nodes is ``<lora:name:model:clip:LBW=...>``; what was filled in stands in ``populated_text``.
"""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, Switch, table, words

_BASIC = "model clip vae positive negative"
_DETAILER = f"{_BASIC} bbox_detector sam_model_opt segm_detector_opt detailer_hook"
_GUIDE = "guide_size guide_size_for max_size seed ! steps cfg sampler_name scheduler denoise"
_PARTS = "samples parts of the picture again"

NODES: dict[str, NodeSpec] = {
    **table(
        Does.HANDS_ON,
        """
        ToBasicPipe =
        EditBasicPipe =
        ToDetailerPipe =
        ToDetailerPipeSDXL =
        EditDetailerPipe =
        BasicPipeToDetailerPipe =
        DetailerPipeToBasicPipe =
        AnyPipeToBasic =
        """,
    ),
    "FromBasicPipe": NodeSpec(does=Does.HANDS_ON, outputs=words(_BASIC)),
    "FromBasicPipe_v2": NodeSpec(does=Does.HANDS_ON, outputs=words(f"basic_pipe {_BASIC}")),
    "FromDetailerPipe": NodeSpec(does=Does.HANDS_ON, outputs=words(_DETAILER)),
    "FromDetailerPipe_v2": NodeSpec(does=Does.HANDS_ON, outputs=words(f"detailer_pipe {_DETAILER}")),
    **table(
        Does.CHOOSES,
        """
        ImpactSwitch = select sel_mode
        LatentSwitch = select sel_mode
        SEGSSwitch = select sel_mode
        ImageMaskSwitch = select
        """,
        switch=Switch(by="select"),
    ),
    "ImpactConditionalBranch": NodeSpec(does=Does.CHOOSES, switch=Switch(by="cond", yes="tt_value", no="ff_value")),
    "ImpactIfNone": NodeSpec(does=Does.HANDS_ON),
    "ImpactInversedSwitch": NodeSpec(does=Does.HANDS_ON),
    "ImpactControlBridge": NodeSpec(does=Does.HANDS_ON),
    "ImpactWildcardProcessor": NodeSpec(
        does=Does.TEXT, widgets=words("wildcard_text populated_text mode seed ! !"), texts=("populated_text",)
    ),
    "ImpactWildcardEncode": NodeSpec(
        does=Does.PROMPT,
        widgets=words("wildcard_text populated_text mode ! ! seed !"),
        texts=("populated_text",),
        loras=Loras(tags=("populated_text",)),
        outputs=words("model clip conditioning populated_text"),
    ),
    **table(
        Does.SAMPLES,
        """
        ImpactKSamplerBasicPipe = seed ! steps cfg sampler_name scheduler denoise
        ImpactKSamplerAdvancedBasicPipe = add_noise noise_seed ! steps cfg sampler_name scheduler start_at_step
        . end_at_step return_with_leftover_noise
        """,
        outputs=words("basic_pipe latent vae"),
    ),
    **table(
        Does.DETAILS,
        f"""
        FaceDetailer = {_GUIDE} feather noise_mask force_inpaint bbox_threshold
        FaceDetailerPipe = {_GUIDE} feather noise_mask force_inpaint bbox_threshold
        DetailerForEach = {_GUIDE} feather noise_mask force_inpaint wildcard
        DetailerForEachDebug = {_GUIDE} feather noise_mask force_inpaint wildcard
        DetailerForEachPipe = {_GUIDE} feather noise_mask force_inpaint wildcard
        DetailerForEachDebugPipe = {_GUIDE} feather noise_mask force_inpaint wildcard
        MaskDetailerPipe = guide_size guide_size_for max_size mask_mode seed ! steps cfg sampler_name scheduler denoise
        SEGSDetailer = {_GUIDE}
        """,
        why=_PARTS,
    ),
    **table(
        Does.TILES,
        """
        IterativeLatentUpscale = upscale_factor steps temp_prefix step_mode
        IterativeImageUpscale = upscale_factor steps temp_prefix step_mode
        """,
        why="makes the picture larger in several sampled steps",
    ),
    **table(
        Does.SETTINGS,
        """
        PixelKSampleUpscalerProvider = scale_method seed ! steps cfg sampler_name scheduler denoise use_tiled_vae
        . tile_size
        PixelKSampleUpscalerProviderPipe = scale_method seed ! steps cfg sampler_name scheduler denoise
        . use_tiled_vae tile_size
        """,
    ),
    "LatentPixelScale": NodeSpec(does=Does.LATENT_EDIT, widgets=words("scale_method scale_factor use_tiled_vae")),
    "UltralyticsDetectorProvider": NodeSpec(does=Does.LOADS, widgets=("model_name",)),
    "SAMLoader": NodeSpec(does=Does.LOADS, widgets=words("model_name device_mode")),
    "ONNXDetectorProvider": NodeSpec(does=Does.LOADS, widgets=("model_name",)),
    "ImpactNegativeConditioningPlaceholder": NodeSpec(does=Does.HANDS_ON),
    **table(Does.MIXES, "ImpactCombineConditionings =\nImpactConcatConditionings =", why="puts prompts together"),
    "RegionalSampler": NodeSpec(does=Does.SAMPLES, why="a prompt for each part of the picture"),
    "ImpactInt": NodeSpec(does=Does.NUMBER, widgets=("value",), value="value"),
    "ImpactFloat": NodeSpec(does=Does.NUMBER, widgets=("value",), value="value"),
    "ImpactBoolean": NodeSpec(does=Does.NUMBER, widgets=("value",), value="value"),
    "PreviewBridge": NodeSpec(does=Does.HANDS_ON),
}
