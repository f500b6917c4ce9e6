"""ComfyUI's own nodes, as /object_info of 0.3.64, 0.8.0 and 0.33.0 describes them; the LoRA stacks of newer versions.

``LoadLoraModel`` and ``LoadLoraTextEncoder`` have rows ``loras.0.lora_name``, ``.strength`` and ``.enabled``, the one
for the model, the other for the text encoder.
"""

from __future__ import annotations

from .core_conditioning import CONDITIONING
from .core_pictures import PICTURES
from .core_sampling import SAMPLING
from .declaration import Does, Loras, NodeSpec, Switch, table, words

_LORA = "lora_name"
_STRENGTHS = Loras(name=_LORA, model="strength_model", clip="strength_clip")
_MODEL_ONLY = Loras(name=_LORA, model="strength_model", part="model")


def _rows(part: str) -> Loras:
    return Loras(name="loras.{n}.lora_name", model="loras.{n}.strength", on="loras.{n}.enabled", part=part)


_LOADERS = table(
    Does.LOADS,
    """
    CheckpointLoaderSimple = ckpt_name
    CheckpointLoader = config_name ckpt_name
    ImageOnlyCheckpointLoader = ckpt_name
    unCLIPCheckpointLoader = ckpt_name
    """,
    outputs=words("model clip vae"),
) | table(
    Does.LOADS,
    """
    UNETLoader = unet_name weight_dtype
    VAELoader = vae_name
    CLIPLoader = clip_name type device
    DualCLIPLoader = clip_name1 clip_name2 type device
    TripleCLIPLoader = clip_name1 clip_name2 clip_name3
    QuadrupleCLIPLoader = clip_name1 clip_name2 clip_name3 clip_name4
    CLIPVisionLoader = clip_name
    UpscaleModelLoader = model_name
    LatentUpscaleModelLoader = model_name
    ControlNetLoader = control_net_name
    DiffControlNetLoader = control_net_name
    StyleModelLoader = style_model_name
    GLIGENLoader = gligen_name
    PhotoMakerLoader = photomaker_model_name
    ModelPatchLoader = name
    HypernetworkLoader = hypernetwork_name strength
    DiffusersLoader = model_path
    """,
)

_LORAS = {
    "LoraLoader": NodeSpec(
        does=Does.LORAS, widgets=words("lora_name strength_model strength_clip"), loras=_STRENGTHS,
        outputs=words("model clip"),
    ),
    "LoraLoaderBypass": NodeSpec(
        does=Does.LORAS, widgets=words("lora_name strength_model strength_clip"), loras=_STRENGTHS,
        outputs=words("model clip"),
    ),
    **table(
        Does.LORAS,
        """
        LoraLoaderModelOnly = lora_name strength_model
        LoraLoaderBypassModelOnly = lora_name strength_model
        """,
        loras=_MODEL_ONLY,
    ),
    "LoadLoraModel": NodeSpec(does=Does.LORAS, loras=_rows("model")),
    "LoadLoraTextEncoder": NodeSpec(does=Does.LORAS, loras=_rows("clip")),
    "CreateHookLora": NodeSpec(
        does=Does.LORAS, widgets=words("lora_name strength_model strength_clip"), loras=_STRENGTHS,
        why="works on a part of the steps or the picture",
    ),
    "CreateHookLoraModelOnly": NodeSpec(
        does=Does.LORAS, widgets=words("lora_name strength_model"), loras=_MODEL_ONLY,
        why="works on a part of the steps or the picture",
    ),
}  # fmt: skip

_PATCHES = table(
    Does.PATCHES,
    """
    ModelSamplingDiscrete = sampling zsnr
    ModelSamplingContinuousEDM = sampling sigma_max sigma_min
    ModelSamplingContinuousV = sampling sigma_max sigma_min
    ModelSamplingStableCascade = shift
    ModelSamplingSD3 = shift
    ModelSamplingAuraFlow = shift
    ModelSamplingFlux = max_shift base_shift width height
    ModelSamplingLTXV = max_shift base_shift
    RescaleCFG = multiplier
    FreeU = b1 b2 s1 s2
    FreeU_V2 = b1 b2 s1 s2
    PatchModelAddDownscale = block_number downscale_factor start_percent end_percent downscale_after_skip
    . downscale_method upscale_method
    SelfAttentionGuidance = scale blur_sigma
    PerturbedAttentionGuidance = scale
    PerpNeg = neg_scale
    HyperTile = tile_size swap_size max_depth scale_depth
    TomePatchModel = ratio
    DifferentialDiffusion = strength
    CFGNorm = strength
    CFGZeroStar =
    APG = eta norm_threshold momentum
    RenormCFG = cfg_trunc renorm_cfg
    NAGuidance = nag_scale nag_alpha nag_tau
    EasyCache = reuse_threshold start_percent end_percent verbose
    LazyCache = reuse_threshold start_percent end_percent verbose
    SkipLayerGuidanceSD3 = layers scale start_percent end_percent
    SkipLayerGuidanceDiT = double_layers single_layers scale start_percent end_percent rescaling_scale
    UNetSelfAttentionMultiply = q k v out
    UNetCrossAttentionMultiply = q k v out
    UNetTemporalAttentionMultiply = self_structural self_temporal cross_structural cross_temporal
    CLIPAttentionMultiply = q k v out
    TemporalScoreRescaling = tsr_k tsr_sigma
    """,
    why="changes how the model works",
) | table(
    Does.PATCHES,
    """
    ModelMergeSimple = ratio
    ModelMergeBlocks = input middle out
    ModelMergeAdd =
    ModelMergeSubtract = multiplier
    CLIPMergeSimple = ratio
    CLIPMergeAdd =
    CLIPMergeSubtract = multiplier
    """,
    why="merges models while the graph runs",
)
_HARMLESS = table(
    Does.HANDS_ON,
    """
    TorchCompileModel = backend
    ModelComputeDtype = dtype
    ModelAttentionBackend = attention
    SelectModelDevice = device
    SelectCLIPDevice = device
    SelectVAEDevice = device
    T5TokenizerOptions = min_padding min_length
    """,
)

_VALUES = {
    **table(
        Does.NUMBER,
        """
        PrimitiveInt = value !
        PrimitiveFloat = value
        PrimitiveBoolean = value
        PrimitiveString = value
        PrimitiveStringMultiline = value
        """,
        value="value",
    ),
    "SeedNode": NodeSpec(does=Does.NUMBER, widgets=words("seed !"), value="seed"),
    "StringConcatenate": NodeSpec(
        does=Does.TEXT, widgets=words("string_a string_b delimiter"), texts=words("string_a string_b"),
        joint="delimiter",
    ),
    "StringReplace": NodeSpec(does=Does.TEXT, widgets=words("string find replace"), texts=("string",)),
    "StringTrim": NodeSpec(does=Does.TEXT, widgets=words("string mode"), texts=("string",)),
    "ComfySwitchNode": NodeSpec(does=Does.CHOOSES, widgets=("switch",), switch=Switch(by="switch")),
    "TextGenerate": NodeSpec(does=Does.MAKES_TEXT),
    "PreviewAny": NodeSpec(does=Does.HANDS_ON),
}  # fmt: skip

NODES: dict[str, NodeSpec] = {
    **_LOADERS, **_LORAS, **SAMPLING, **_PATCHES, **_HARMLESS, **PICTURES, **_VALUES, **CONDITIONING,
}  # fmt: skip
