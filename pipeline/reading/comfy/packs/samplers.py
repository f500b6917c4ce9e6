"""Samplers, their wrappers and encoders of single packs: Detail Daemon, Ultimate SD Upscale, RES4LYF, smZNodes."""

from __future__ import annotations

from .declaration import Does, NodeSpec, table, words

_USDU = "seed ! steps cfg sampler_name scheduler denoise mode_type tile_width tile_height mask_blur tile_padding"
_TILES = "makes the picture larger and samples it tile by tile"

NODES: dict[str, NodeSpec] = {
    "DetailDaemonSamplerNode": NodeSpec(
        does=Does.SETTINGS,
        widgets=words("detail_amount start end bias exponent start_offset end_offset fade smooth cfg_scale_override"),
        why="shifts the noise level during the steps",
    ),
    "DetailDaemonGraphSigmasNode": NodeSpec(does=Does.SETTINGS),
    "MultiplySigmas": NodeSpec(does=Does.SETTINGS, widgets=words("factor start end"), why="changes the schedule"),
    "LyingSigmaSampler": NodeSpec(
        does=Does.SETTINGS, widgets=words("dishonesty_factor start_percent end_percent"),
        why="shifts the noise level during the steps",
    ),
    **table(
        Does.TILES,
        f"""
        UltimateSDUpscale = upscale_by {_USDU}
        UltimateSDUpscaleNoUpscale = {_USDU}
        UltimateSDUpscaleCustomSample = upscale_by {_USDU}
        """,
        why=_TILES,
    ),
    "ClownsharKSampler_Beta": NodeSpec(
        does=Does.SAMPLES, widgets=words("eta sampler_name scheduler steps steps_to_run denoise cfg seed !")
    ),
    "BNK_CLIPTextEncodeAdvanced": NodeSpec(
        does=Does.PROMPT, widgets=words("text token_normalization weight_interpretation"), texts=("text",)
    ),
    "smZ CLIPTextEncode": NodeSpec(does=Does.PROMPT, widgets=words("text parser"), texts=("text",)),
    "PixArtT5TextEncode": NodeSpec(does=Does.PROMPT, widgets=("text",), texts=("text",)),
}  # fmt: skip
