"""Nodes for a ComfyUI that proves: a small model of random weights, webui's own of a case, and the difference.

ComfyUI loads this as a pack, with no models and no other pack than ours.
"""

from __future__ import annotations

import json
from typing import Any, ClassVar

# A latent as the model has it, from one as ComfyUI hands it on.
_SCALE = 0.18215


class _Node:
    """A node whose inputs are all required: ``TAKES`` has them by name."""

    CATEGORY = "proof"
    TAKES: ClassVar[dict[str, Any]] = {}

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:  # noqa: N802 (ComfyUI's name)
        """What ComfyUI asks of every node."""
        return {"required": cls.TAKES}


class _Comparer(_Node):
    """A node that tells of two things how far they are apart."""

    RETURN_TYPES = ()
    OUTPUT_NODE = True
    FUNCTION = "compare"


class CivitaiRemakeProveModel(_Node):
    """-> MODEL, CLIP, VAE; there is none of the last."""

    RETURN_TYPES = ("MODEL", "CLIP", "VAE")
    FUNCTION = "load"

    def load(self) -> tuple[Any, Any, None]:
        """The small model as ComfyUI has any other."""
        from .small_model import comfy_clip, comfy_model

        return comfy_model(), comfy_clip(), None


class CivitaiRemakeProveReference(_Node):
    """A case as JSON -> LATENT."""

    RETURN_TYPES = ("LATENT",)
    FUNCTION = "make"
    TAKES: ClassVar = {"case": ("STRING", {})}

    def make(self, case: str) -> tuple[dict[str, Any]]:
        """What webui makes of the case with the same weights."""
        from .reference import latent_of

        return ({"samples": latent_of(json.loads(case)) / _SCALE},)


class CivitaiRemakeProveCompare(_Comparer):
    """Two LATENTs -> how far apart they are, as what the run tells."""

    TAKES: ClassVar = {"found": ("LATENT",), "reference": ("LATENT",)}

    def compare(self, found: dict[str, Any], reference: dict[str, Any]) -> dict[str, Any]:
        """The furthest apart of two numbers, and the furthest from 0."""
        return {"ui": _told(found["samples"] * _SCALE, reference["samples"] * _SCALE)}


class CivitaiRemakeProvePicture(_Node):
    """Size -> IMAGE."""

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "make"
    TAKES: ClassVar = {"width": ("INT", {}), "height": ("INT", {})}

    def make(self, width: int, height: int) -> tuple[Any]:
        """The same picture each time."""
        from .enlarged import picture

        return (picture(width, height),)


class CivitaiRemakeProveUpscaleModel(_Node):
    """-> UPSCALE_MODEL."""

    RETURN_TYPES = ("UPSCALE_MODEL",)
    FUNCTION = "load"

    def load(self) -> tuple[Any]:
        """A small model of random weights."""
        from .enlarged import upscale_model

        return (upscale_model(),)


class CivitaiRemakeProveEnlarged(_Node):
    """IMAGE and a case as JSON -> IMAGE."""

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "make"
    TAKES: ClassVar = {"image": ("IMAGE",), "upscale_model": ("UPSCALE_MODEL",), "case": ("STRING", {})}

    def make(self, image: Any, upscale_model: Any, case: str) -> tuple[Any]:
        """What webui makes of it."""
        from .enlarged import enlarged

        return (enlarged(image, upscale_model, json.loads(case)),)


class CivitaiRemakeProveComparePictures(_Comparer):
    """Two IMAGEs -> how far apart they are."""

    TAKES: ClassVar = {"found": ("IMAGE",), "reference": ("IMAGE",)}

    def compare(self, found: Any, reference: Any) -> dict[str, Any]:
        """The furthest apart of two colours, of 255."""
        return {"ui": _told(found * 255, reference * 255)}


def _told(ours: Any, theirs: Any) -> dict[str, list[float]]:
    """Raises ``ValueError`` for another shape."""
    if ours.shape != theirs.shape:
        raise ValueError(f"{tuple(ours.shape)} is not {tuple(theirs.shape)}")
    return {"apart": [float((ours - theirs).abs().max())], "reach": [float(theirs.abs().max())]}


_NODES = (
    CivitaiRemakeProveCompare,
    CivitaiRemakeProveComparePictures,
    CivitaiRemakeProveEnlarged,
    CivitaiRemakeProveModel,
    CivitaiRemakeProvePicture,
    CivitaiRemakeProveReference,
    CivitaiRemakeProveUpscaleModel,
)
NODE_CLASS_MAPPINGS = {node.__name__: node for node in _NODES}
