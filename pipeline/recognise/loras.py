"""LoRAs and their kin: which families one can work on, by the layers it changes and their widths.

Trainers write the same layer in many ways: ``lora_unet_double_blocks_0_img_attn_qkv`` (kohya),
``transformer.single_transformer_blocks.0.attn.to_q`` (diffusers, PEFT), ``diffusion_model.blocks.0.cross_attn.q`` (the
model's own names), ``lycoris_...``. With one sign for dot and underscore, and the beginning taken off, they meet.
Sources: ComfyUI 0.33, ``comfy/lora.py``; the sizes of the public models.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...civitai_utils.file_header import FileHeader, Tensor
from ...civitai_utils.file_said import FileSaid
from ...civitai_utils.kinds import ModelKind

# What stands behind a layer's name: sure signs of a LoRA, and what only comes along with them.
_DOWN = (
    ".lora_down.weight", ".lora_A.weight", ".lora_A.default.weight", ".lora.down.weight", "_lora.down.weight",
    ".lora_linear_layer.down.weight",
)  # fmt: skip
_UP = (
    ".lora_up.weight", ".lora_B.weight", ".lora_B.default.weight", ".lora.up.weight", "_lora.up.weight",
    ".lora_linear_layer.up.weight",
)  # fmt: skip
_OTHERS = (
    ".hada_w1_a", ".hada_w1_b", ".hada_w2_a", ".hada_w2_b", ".hada_t1", ".hada_t2", ".lokr_w1", ".lokr_w2",
    ".lokr_w1_a", ".lokr_w1_b", ".lokr_w2_a", ".lokr_w2_b", ".lokr_t2", ".oft_blocks", ".oft_diag", ".dora_scale",
    ".lora_mid.weight", ".a1.weight", ".a2.weight", ".b1.weight", ".b2.weight", ".on_input", ".boft_blocks",
)  # fmt: skip
_SURE = (*_DOWN, *_UP, *_OTHERS)
# Whole differences of a layer; a base model has names like these by chance, so many of them must be there.
_DIFFERENCES = (".diff", ".diff_b", ".set_weight", ".w_norm", ".b_norm")
_BEGINNINGS = re.compile(
    r"^(?:base_model_model_|model_diffusion_model_|diffusion_model_|lora_transformer_|lora_unet_|lora_prior_unet_|"
    r"lycoris_(?:unet_)?|transformer_(?!blocks)|unet_|model_(?!layers))+"
)
_ENCODER = re.compile(r"^(?:lora_te\d?_|text_encoders?[._]|te\d?[._]|clip_[lg][._]|t5xxl[._]|lycoris_te)")
_SD_BLOCK = re.compile(r"^(?:(?:down|up)_blocks_\d|mid_block_|(?:input|output)_blocks_\d|middle_block_)")
_READS_TEXT = re.compile(r"attn2_to_[kv]$")
_SD_FAMILIES = {768: "SD 1.x", 1024: "SD 2.x", 2048: "SDXL"}
_REFINER = "the SDXL refiner"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layers:
    """The layers of the base model that a file changes, by their joined names, each with its width where that is told
    (0 where not); ``raw`` are the names as they are written."""

    widths: Mapping[str, int]
    outs: Mapping[str, int]
    raw: frozenset[str]
    encoders: Mapping[str, int]

    def any(self, pattern: str) -> bool:
        sought = re.compile(pattern)
        return any(sought.search(name) for name in self.widths)

    def width(self, pattern: str) -> int | None:
        """The width of the first layer of such a name that tells one."""
        return self._first(self.widths, pattern)

    def out(self, pattern: str) -> int | None:
        """How wide it is on its far side."""
        return self._first(self.outs, pattern)

    def highest(self, pattern: str) -> int:
        """The highest number that stands in such a name; -1 where none does."""
        sought = re.compile(pattern)
        return max((int(found[1]) for name in self.widths if (found := sought.search(name))), default=-1)

    @staticmethod
    def _first(sides: Mapping[str, int], pattern: str) -> int | None:
        sought = re.compile(pattern)
        return next((side for name, side in sides.items() if side and sought.search(name)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fit:
    families: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    model: str | None = None


def is_lora(tensors: Mapping[str, Tensor]) -> bool:
    """Whether a file changes the layers of another rather than being a model."""
    if any(name.endswith(_SURE) for name in tensors):
        return True
    differences = sum(name.endswith(_DIFFERENCES) for name in tensors)
    return differences > 0 and differences * 2 >= len(tensors)


def recognise_lora(header: FileHeader) -> FileSaid | None:
    """A LoRA and the families whose layers it changes, none where its names are nobody's; None for another file."""
    if not is_lora(header.tensors):
        return None
    layers = _read_layers(header.tensors)
    fit = next((fit for rule in _RULES if (fit := rule(layers)) is not None), None) or _by_notes(header.metadata)
    model = fit.model or (" or ".join(fit.families) if fit.families else None)
    return FileSaid(kind=ModelKind.LORA, model=model, families=fit.families, groups=fit.groups)


def _read_layers(tensors: Mapping[str, Tensor]) -> _Layers:
    widths: dict[str, int] = {}
    outs: dict[str, int] = {}
    encoders: dict[str, int] = {}
    raw = set()
    for name, tensor in tensors.items():
        ending = next((one for one in (*_SURE, *_DIFFERENCES) if name.endswith(one)), None)
        if ending is None:
            continue
        layer = name[: -len(ending)]
        if found := _ENCODER.match(layer):
            encoders.setdefault(found[0], 0)
            if ending in _DOWN and len(tensor.shape) >= 2:
                encoders[found[0]] = encoders[found[0]] or tensor.shape[1]
            continue
        raw.add(layer)
        joined = _BEGINNINGS.sub("", layer.replace(".", "_").replace("__", "_"))
        widths.setdefault(joined, 0)
        if len(tensor.shape) < 2:
            continue
        if ending in {*_DOWN, ".hada_w1_b"}:
            widths[joined] = tensor.shape[1]
        elif ending == ".diff":
            widths[joined], outs[joined] = tensor.shape[1], tensor.shape[0]
        elif ending in {*_UP, ".hada_w1_a"}:
            outs[joined] = tensor.shape[0]
    return _Layers(widths=widths, outs=outs, raw=frozenset(raw), encoders=encoders)


def _of_stable_diffusion(layers: _Layers) -> _Fit | None:
    if any("motion_modules" in name for name in layers.raw):
        return _Fit(model="a motion module")
    if not any(_SD_BLOCK.match(name) for name in layers.widths):
        return None
    for name, width in layers.widths.items():
        if width and _READS_TEXT.search(name):
            if width == 1280:
                return _Fit(model=_REFINER)
            return _Fit(families=(_SD_FAMILIES[width],)) if width in _SD_FAMILIES else _Fit()
    # Only SDXL has transformers of several blocks, only the others any in their first and last levels.
    if layers.any(r"transformer_blocks_[1-9]") or any(one.startswith("lora_te2") for one in layers.encoders):
        return _Fit(families=("SDXL",))
    if layers.any(r"^(?:down_blocks_0|up_blocks_3)_attentions_|^(?:input_blocks_[127]|output_blocks_(?:9|10|11))_1_"):
        te = next((width for width in layers.encoders.values() if width in {768, 1024}), None)
        both = ("SD 1.x", "SD 2.x")
        return _Fit(families=(_SD_FAMILIES[te],) if te else both)
    return _Fit(families=("SD 1.x", "SD 2.x", "SDXL"))


def _of_flux(layers: _Layers) -> _Fit | None:
    if any("img_attn_qkv" in name and "double_blocks." in name for name in layers.raw) or layers.any(
        r"^double_blocks_\d+_(?:img_mlp_fc|txt_mlp_fc|img_mod_linear)|individual_token_refiner"
    ):
        return _Fit(families=("HunyuanVideo", "HunyuanVideo 1.5", "HunyuanImage 2.1"))
    if layers.any(r"distilled_guidance_layer"):
        return _Fit(families=("Chroma",))
    if not layers.any(r"^double_blocks_\d+_(?:img|txt)_(?:attn|mlp|mod)|^single_blocks_\d+_(?:linear|modulation)"):
        return _of_flux_diffusers(layers)
    width = layers.width(r"^double_blocks_\d+_(?:img|txt)_attn_qkv|^single_blocks_\d+_linear1")
    joined = layers.out(r"^single_blocks_\d+_linear1")
    widened = layers.out(r"^double_blocks_\d+_(?:img|txt)_mlp_0")
    if width in {4096, 6144} or joined == 27648 or widened == 18432 or layers.any(r"double_stream_modulation"):
        return _flux2_of(width)
    if layers.highest(r"^double_blocks_(\d+)_") == 19 or layers.highest(r"^single_blocks_(\d+)_") >= 38:
        return _Fit(families=("HunyuanVideo",))
    if layers.any(r"_(?:img|txt)_mod_lin$|^single_blocks_\d+_modulation_lin$|^(?:guidance|vector|time)_in_"):
        return _Fit(families=("Flux.1",))
    return _Fit(families=("Flux.1", "Chroma") if width in {3072, None} else ())


def _of_flux_diffusers(layers: _Layers) -> _Fit | None:
    single = r"^single_transformer_blocks_(\d+)_"
    if layers.any(r"^single_transformer_blocks_\d+_attn_to_qkv_mlp_proj") or layers.any(
        r"^transformer_blocks_\d+_ff_linear_in"
    ):
        return _flux2_of(layers.width(r"to_qkv_mlp_proj|attn_to_q$"))
    if not layers.any(single) or layers.any(r"^joint_transformer_blocks_"):
        return None
    if layers.highest(single) >= 38 or layers.highest(r"^transformer_blocks_(\d+)_") == 19:
        return _Fit(families=("HunyuanVideo",))
    if layers.any(r"_norm1_linear$|_norm1_context_linear$|_norm_linear$"):
        return _Fit(families=("Flux.1",))
    return _Fit(families=("Flux.1", "Chroma"))


def _flux2_of(width: int | None) -> _Fit:
    groups = {3072: ("klein-4b",), 4096: ("klein-9b",), 6144: ("dev",)}.get(width or 0, ())
    return _Fit(families=("Flux.2",), groups=groups)


def _of_joint_blocks(layers: _Layers) -> _Fit | None:
    if layers.any(r"^joint_blocks_\d+_(?:x|context)_block_"):
        width = layers.width(r"_attn2?_(?:qkv|proj)$")
        if width == 2432 or layers.highest(r"^joint_blocks_(\d+)_") > 24:
            return _Fit(families=("SD 3",), groups=("large",))
        return _Fit(families=("SD 3",), groups=("medium", "sd3") if width == 1536 else ())
    if layers.any(r"^(?:joint_transformer_blocks|double_layers|single_layers)_\d+_"):
        return _Fit(families=("AuraFlow",))
    return None


def _of_transformer_blocks(layers: _Layers) -> _Fit | None:
    if layers.any(r"^transformer_blocks_\d+_img_mlp_w\d"):
        return _Fit(families=("Lens",))
    if layers.any(r"^transformer_blocks_\d+_(?:img|txt)_(?:mlp|mod)_"):
        return _Fit(families=("Qwen-Image", "MageFlow"))
    joined = layers.width(r"^transformer_blocks_\d+_attn_(?:add_[qkv]_proj|to_[qkv])$")
    if layers.any(r"^transformer_blocks_\d+_attn_"):
        if joined in {1536, 2432}:
            return _Fit(families=("SD 3",), groups=("large",) if joined == 2432 else ("medium", "sd3"))
        if joined == 3072:
            deep = layers.highest(r"^transformer_blocks_(\d+)_") > 19
            return _Fit(families=("Qwen-Image", "MageFlow") if deep else ("Qwen-Image", "MageFlow", "Flux.1", "Chroma"))
        return None
    if layers.any(r"^transformer_blocks_\d+_(?:audio_|video_to_audio|audio_to_video)"):
        return _Fit(families=("LTX-2",))
    width = layers.width(r"^transformer_blocks_\d+_attn1_to_[qkv]$")
    if width is None:
        return None
    by_width = {1152: ("PixArt",), 2048: ("LTX-Video",), 4096: ("LTX-Video", "LTX-2"), 1920: ("CogVideoX",)}
    return _Fit(families=by_width.get(width, ("CogVideoX",) if width == 3072 else ()))


def _of_blocks(layers: _Layers) -> _Fit | None:
    if layers.any(r"^llm_adapter_"):
        return _Fit(families=("Anima",))
    if layers.any(r"^blocks_\d+_(?:self_attn|cross_attn)_(?:q|k|v|output)_proj$|^blocks_\d+_adaln_modulation"):
        return _Fit(families=("Anima", "Cosmos Predict 2"))
    wan = r"^blocks_\d+_(?:self_attn|cross_attn)_(?:q|k|v|o|k_img|v_img)$|^blocks_\d+_ffn_[02]$"
    if layers.any(wan) or layers.any(r"^blocks_\d+_attn[12]_to_[qkv]$"):
        width = layers.width(r"^blocks_\d+_(?:self_attn|cross_attn)_(?:q|o)$|^blocks_\d+_attn[12]_to_q$|_ffn_0$")
        groups = {1536: ("1.3b",), 3072: ("5b",), 5120: ("14b",)}.get(width or 0, ())
        return _Fit(families=("Wan",), groups=groups)
    if layers.any(r"^txtfusion_|^blocks_\d+_attn_w[qkvo]$"):
        return _Fit(families=("Krea 2",))
    if layers.any(r"^blocks_\d+_attn_qkv_[xy]$"):
        return _Fit(families=("Mochi",))
    if layers.any(r"^blocks_block\d+_"):
        return _Fit(families=("Cosmos 1",))
    return None


def _of_layers(layers: _Layers) -> _Fit | None:
    if layers.any(r"^(?:layers|noise_refiner|context_refiner)_\d+_attention_"):
        width = layers.width(r"_attention_(?:qkv|to_[qkv]|q|k|v)$")
        if width == 3840:
            return _Fit(families=("Z-Image",))
        return _Fit(families=("Lumina Image 2", "NewBie") if width == 2304 else ("Z-Image", "Lumina Image 2", "NewBie"))
    if layers.any(r"^layers_\d+_(?:self_attention_to_|mlp_linear_fc)"):
        return _Fit(families=("Ernie",))
    if layers.any(r"^double_stream_layers_\d+_"):
        return _Fit(families=("Boogu",))
    if layers.any(r"^(?:double|single)_stream_blocks_\d+_block_"):
        return _Fit(families=("HiDream I1",))
    if layers.any(r"^(?:visual|text)_transformer_blocks_\d+_"):
        return _Fit(families=("Kandinsky 5",))
    return None


_RULES: tuple[Callable[[_Layers], _Fit | None], ...] = (
    _of_stable_diffusion, _of_flux, _of_joint_blocks, _of_transformer_blocks, _of_blocks, _of_layers,
)  # fmt: skip
# The words of trainers' notes, the longest first: kohya's and those of the modelspec page.
_NOTES = (
    ("sdxl", "SDXL"), ("stable-diffusion-xl", "SDXL"), ("stable-diffusion-v1", "SD 1.x"), ("sd_v1", "SD 1.x"),
    ("sd_1.5", "SD 1.x"), ("stable-diffusion-v2", "SD 2.x"), ("sd_v2", "SD 2.x"), ("flux-1", "Flux.1"),
    ("flux1", "Flux.1"), ("flux-2", "Flux.2"), ("flux2", "Flux.2"), ("stable-diffusion-3", "SD 3"), ("sd3", "SD 3"),
    ("qwen-image", "Qwen-Image"), ("qwen_image", "Qwen-Image"), ("z-image", "Z-Image"), ("zimage", "Z-Image"),
    ("lumina", "Lumina Image 2"), ("hunyuan_video", "HunyuanVideo"), ("hunyuan-video", "HunyuanVideo"),
    ("wan2", "Wan"), ("chroma", "Chroma"), ("hidream", "HiDream I1"), ("anima", "Anima"),
)  # fmt: skip


def _by_notes(metadata: Mapping[str, str]) -> _Fit:
    """What the trainer noted, where the layers do not tell."""
    for field in ("ss_base_model_version", "modelspec.architecture"):
        said = metadata.get(field, "").lower()
        for word, family in _NOTES:
            if word in said:
                return _Fit(families=(family,))
    return _Fit()
