"""The empty latents that several families share."""

from __future__ import annotations

from collections.abc import Mapping

from ...civitai_utils.values import Size
from .family import Ask, Frames, Given, Latent, Node

SIDES: Mapping[str, Given] = {"width": Ask.WIDTH, "height": Ask.HEIGHT, "batch_size": 1}
CLIP_LENGTH: Mapping[str, Given] = {"width": Ask.WIDTH, "height": Ask.HEIGHT, "length": Ask.FRAMES, "batch_size": 1}


def sd_latent(side: int, *, step: int = 8) -> Latent:
    """Four channels, as Stable Diffusion has them; ComfyUI fits the channels to the model."""
    return Latent(node=Node(name="EmptyLatentImage", title="Size", values=SIDES), size=_square(side), step=step)


def sd3_latent(side: int = 1024) -> Latent:
    """Sixteen channels; the models that use it pad an odd latent by themselves, so 8 pixels are a step."""
    return Latent(node=Node(name="EmptySD3LatentImage", title="Size", values=SIDES), size=_square(side), step=8)


def flux2_latent(side: int = 1024) -> Latent:
    """One cell for 16 pixels."""
    node = Node(name="EmptyFlux2LatentImage", title="Size", values=SIDES)
    return Latent(node=node, size=_square(side), cell=16)


def pixel_latent(side: int = 1024) -> Latent:
    """Models that work on the pixels themselves."""
    node = Node(name="EmptyChromaRadianceLatentImage", title="Size", values=SIDES)
    return Latent(node=node, size=_square(side), cell=1)


def _square(side: int) -> Size:
    return Size(width=side, height=side)


def wan_latent(width: int, height: int, frames: Frames, *, step: int = 16) -> Latent:
    """A video of sixteen channels, as HunyuanVideo, Wan and CogVideoX have it."""
    node = Node(name="EmptyHunyuanLatentVideo", title="Size and length", values=CLIP_LENGTH)
    return Latent(node=node, size=Size(width=width, height=height), step=step, frames=frames)
