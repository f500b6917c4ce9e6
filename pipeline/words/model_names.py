"""Names of models as files and programs write them."""

from __future__ import annotations

from ...civitai_utils.kinds import folded

# What stands where a model could be named and none is: webui's, Forge's and their extensions' words.
_NO_MODEL = frozenset({"automatic", "none", "built in", "use same choices", "use same checkpoint", "baked vae"})
_MODEL_FREE = frozenset({"none", "lanczos", "nearest", "nearest-exact", "bilinear", "bicubic", "area"})
_MODEL_SUFFIXES = (".safetensors", ".ckpt", ".pth", ".pt", ".bin", ".sft")


def normalised(name: str) -> str:
    """A model name for comparing: the last path component without model suffix, letters and digits only.

    A name of nothing but other signs stays as it is: programs take any file name.
    """
    stem = file_stem(name).strip()
    return folded(stem) or stem


def file_stem(name: str | None) -> str:
    """The last path component in lower case, without model suffix."""
    last = (name or "").replace("\\", "/").rpartition("/")[2].lower()
    for suffix in _MODEL_SUFFIXES:
        last = last.removesuffix(suffix)
    return last


def is_no_model(name: str) -> bool:
    """Whether a text in the place of a model's name says that there is none, or none of its own."""
    return name.strip().lower() in _NO_MODEL


def upscaler_is_model(name: str | None) -> bool:
    """Whether an upscaler's name means a model file: the latent modes and plain resizing need none."""
    return name is not None and name.strip().lower() not in _MODEL_FREE and not name.lower().startswith("latent")
