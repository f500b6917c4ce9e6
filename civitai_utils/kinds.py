"""What kinds of model file there are, what others call them, and which ComfyUI folder holds each.

Sources: Civitai's model and file types as its REST API prints them (2026-08), its AIR types, the words A1111 and
SwarmUI write into generation data, and ComfyUI's ``folder_paths`` names.
"""

from __future__ import annotations

from enum import Enum

from .said import Said, say


class ModelKind(str, Enum):
    """A kind of model file; the value is what the routes and the panel call it."""

    CHECKPOINT = "checkpoint"
    DIFFUSION_MODEL = "diffusion_model"
    LORA = "lora"
    EMBEDDING = "embedding"
    VAE = "vae"
    UPSCALER = "upscaler"
    CONTROLNET = "controlnet"
    HYPERNETWORK = "hypernetwork"
    TEXT_ENCODER = "text_encoder"
    CLIP_VISION = "clip_vision"
    MOTION_MODULE = "motion_module"
    DETECTOR = "detector"
    OTHER = "other"


class ModelForm(str, Enum):
    """How much of a model one file holds, which decides the loader and the folder."""

    ALL_IN_ONE = "all-in-one"
    WITHOUT_ENCODERS = "without-text-encoders"  # the model and its VAE
    WITHOUT_VAE = "without-vae"  # the model and its text encoders
    DIFFUSION_MODEL = "diffusion-model"  # the model alone


# What an image is sampled with, in one file or as the model alone.
BASE_KINDS = frozenset({ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL})

_FOLDERS: dict[ModelKind, str] = {
    ModelKind.CHECKPOINT: "checkpoints",
    ModelKind.DIFFUSION_MODEL: "diffusion_models",
    ModelKind.LORA: "loras",
    ModelKind.EMBEDDING: "embeddings",
    ModelKind.VAE: "vae",
    ModelKind.UPSCALER: "upscale_models",
    ModelKind.CONTROLNET: "controlnet",
    ModelKind.HYPERNETWORK: "hypernetworks",
    ModelKind.TEXT_ENCODER: "text_encoders",
    ModelKind.CLIP_VISION: "clip_vision",
    # Folders that only packs register; where they are missing the kind has no place and is not downloaded.
    ModelKind.MOTION_MODULE: "animatediff_models",
    ModelKind.DETECTOR: "ultralytics_bbox",
}

# Where ComfyUI-GGUF lists what core's lists leave out (facts: ComfyUI F): other names for mostly the same folders.
GGUF_FOLDERS = {"diffusion_models": "unet_gguf", "text_encoders": "clip_gguf"}

_WORDS: dict[str, ModelKind] = {
    "checkpoint": ModelKind.CHECKPOINT,
    "model": ModelKind.CHECKPOINT,
    "refiner": ModelKind.CHECKPOINT,
    "diffusionmodel": ModelKind.DIFFUSION_MODEL,
    "unet": ModelKind.DIFFUSION_MODEL,
    "lora": ModelKind.LORA,
    "locon": ModelKind.LORA,
    "lycoris": ModelKind.LORA,
    "lyco": ModelKind.LORA,
    "dora": ModelKind.LORA,
    "textualinversion": ModelKind.EMBEDDING,
    "embedding": ModelKind.EMBEDDING,
    "embed": ModelKind.EMBEDDING,
    "vae": ModelKind.VAE,
    "upscaler": ModelKind.UPSCALER,
    "controlnet": ModelKind.CONTROLNET,
    "hypernetwork": ModelKind.HYPERNETWORK,
    "hypernet": ModelKind.HYPERNETWORK,
    "hyper": ModelKind.HYPERNETWORK,
    "textencoder": ModelKind.TEXT_ENCODER,
    "textencoders": ModelKind.TEXT_ENCODER,
    "clip": ModelKind.TEXT_ENCODER,
    "clipvision": ModelKind.CLIP_VISION,
    "visionencoder": ModelKind.CLIP_VISION,
    "motionmodule": ModelKind.MOTION_MODULE,
    "motion": ModelKind.MOTION_MODULE,
    "detection": ModelKind.DETECTOR,
}

# Civitai's file types that override the model's type; "Model" and its kin leave it as it is.
_FILE_TYPES: dict[str, ModelKind] = {
    "diffusionmodel": ModelKind.DIFFUSION_MODEL,
    "unet": ModelKind.DIFFUSION_MODEL,
    "textencoder": ModelKind.TEXT_ENCODER,
    "visionencoder": ModelKind.CLIP_VISION,
    "clipvision": ModelKind.CLIP_VISION,
    "vae": ModelKind.VAE,
    "controlnet": ModelKind.CONTROLNET,
    "upscaler": ModelKind.UPSCALER,
    "enhancementlora": ModelKind.LORA,
    "negative": ModelKind.EMBEDDING,
    "config": ModelKind.OTHER,
    "workflow": ModelKind.OTHER,
    "archive": ModelKind.OTHER,
    "trainingdata": ModelKind.OTHER,
    "other": ModelKind.OTHER,
}

_MAIN_WEIGHTS = frozenset({"model", "prunedmodel"})


def folded(word: str) -> str:
    """A word for comparing: letters and digits alone, in lower case."""
    return "".join(ch for ch in word.lower() if ch.isalnum())


def parse_kind(word: str) -> ModelKind:
    """The kind that a site's, a generator's or our own word names; ``OTHER`` for a word nobody knows."""
    plain = folded(word)
    if plain in _WORDS:
        return _WORDS[plain]
    return next((kind for kind in ModelKind if folded(kind.value) == plain), ModelKind.OTHER)


def kind_of_file(model_type: str, file_type: str, name: str = "") -> ModelKind:
    """The kind of one file of a version: its own type decides, then the model's, and for GGUF what the format can hold.

    A type nobody knows is OTHER: the site adds types, and a guess could put a file where it does not belong.
    """
    own = folded(file_type)
    kind = parse_kind(model_type) if own in _MAIN_WEIGHTS else _FILE_TYPES.get(own, ModelKind.OTHER)
    # A checkpoint in this format is its diffusion model alone (facts: Civitai 3.1).
    is_bare = kind is ModelKind.CHECKPOINT and name.lower().endswith(".gguf")
    return ModelKind.DIFFUSION_MODEL if is_bare else kind


_SAID: dict[ModelKind, Said] = {
    ModelKind.CHECKPOINT: say("checkpoint"),
    ModelKind.DIFFUSION_MODEL: say("diffusion model"),
    ModelKind.LORA: say("lora"),
    ModelKind.EMBEDDING: say("embedding"),
    ModelKind.VAE: say("vae"),
    ModelKind.UPSCALER: say("upscaler"),
    ModelKind.CONTROLNET: say("controlnet"),
    ModelKind.HYPERNETWORK: say("hypernetwork"),
    ModelKind.TEXT_ENCODER: say("text encoder"),
    ModelKind.CLIP_VISION: say("clip vision"),
    ModelKind.MOTION_MODULE: say("motion module"),
    ModelKind.DETECTOR: say("detector"),
    ModelKind.OTHER: say("other"),
}


def kind_word(kind: ModelKind) -> Said:
    """The kind in a sentence."""
    return _SAID[kind]


def folder_of(kind: ModelKind) -> str | None:
    """The name in ComfyUI's ``folder_paths`` under which files of this kind live; None where there is none."""
    return _FOLDERS.get(kind)
