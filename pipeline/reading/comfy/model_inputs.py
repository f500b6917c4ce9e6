"""Which inputs of which nodes name models, and of what kind: as declared, by the input's name, or by the class's."""

from __future__ import annotations

import re

from ....civitai_utils.air import parse_air
from ....civitai_utils.kinds import ModelKind
from .packs.known import spec_of

_MODEL_FILE = re.compile(r"\.(?:safetensors|ckpt|pt|pt2|pth|bin|sft|gguf|onnx)$", re.IGNORECASE)
# Input -> kind; the class decides where one name serves several kinds.
_BY_INPUT = {
    "ckpt_name": ModelKind.CHECKPOINT,
    "base_ckpt_name": ModelKind.CHECKPOINT,
    "refiner_ckpt_name": ModelKind.CHECKPOINT,
    "hires_ckpt_name": ModelKind.CHECKPOINT,
    "unet_name": ModelKind.DIFFUSION_MODEL,
    "vae_name": ModelKind.VAE,
    "clip_name": ModelKind.TEXT_ENCODER,
    "control_net_name": ModelKind.CONTROLNET,
    "controlnet": ModelKind.CONTROLNET,
    "controlnet_name": ModelKind.CONTROLNET,
    "hypernetwork_name": ModelKind.HYPERNETWORK,
    "t5v11_name": ModelKind.TEXT_ENCODER,
    "ipadapter_file": ModelKind.OTHER,
    "style_model_name": ModelKind.OTHER,
    "gligen_name": ModelKind.OTHER,
    "pixel_upscaler": ModelKind.UPSCALER,
    "upscale_model": ModelKind.UPSCALER,
    "upscale_model_name": ModelKind.UPSCALER,
}
_BY_CLASS = (
    ("clipvision", ModelKind.CLIP_VISION),
    ("upscale", ModelKind.UPSCALER),
    ("hiresfix", ModelKind.UPSCALER),
    ("ultralytics", ModelKind.DETECTOR),
    ("detector", ModelKind.DETECTOR),
    ("animatediff", ModelKind.MOTION_MODULE),
    ("checkpoint", ModelKind.CHECKPOINT),
    ("unet", ModelKind.DIFFUSION_MODEL),
    ("diffusionmodel", ModelKind.DIFFUSION_MODEL),
    ("controlnet", ModelKind.CONTROLNET),
    ("lora", ModelKind.LORA),
    ("vae", ModelKind.VAE),
)
_NAMED_ANYTHING = frozenset({"model_name", "model", "modelname", "air", "name", "file", "filename"})
_NUMBERED = re.compile(r"_?\d+$")


def kind_of_input(class_type: str, name: str) -> ModelKind | None:
    """The kind of the models an input names; None for one that is not known to name any (LoRAs: ``loras.py``)."""
    known = spec_of(class_type).models.get(name) or _BY_INPUT.get(_NUMBERED.sub("", name)) or _BY_INPUT.get(name)
    if known is None and name in _NAMED_ANYTHING:
        known = _kind_by_class(class_type)
    if known is ModelKind.TEXT_ENCODER and "clipvision" in class_type.lower():
        return ModelKind.CLIP_VISION
    return known


def is_model_name(text: str) -> bool:
    """Whether a text in the place of a model's name is one: a model file's, or an AIR."""
    return is_model_file(text) or parse_air(text) is not None


def is_model_file(text: str) -> bool:
    """Whether a text is the name of a model file."""
    return bool(_MODEL_FILE.search(text))


def _kind_by_class(class_type: str) -> ModelKind | None:
    name = class_type.lower().replace(" ", "")
    if "save" in name:
        return None
    return next((kind for word, kind in _BY_CLASS if word in name), None)
