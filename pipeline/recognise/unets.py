"""Stable Diffusion's UNets: all have the same names, so their sizes tell them apart (ComfyUI 0.33,
``comfy/supported_models.py``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ...civitai_utils.file_header import Tensor
from ...civitai_utils.file_said import Use
from .architecture import Architecture, side_of

LDM_MARK, DIFFUSERS_MARK = "input_blocks.0.0.weight", "down_blocks.0.resnets.0.conv1.weight"
_LDM_BLOCK = re.compile(r"input_blocks\.(\d{1,3})\.1\.transformer_blocks\.(\d{1,3})\.")
_LDM_RES = re.compile(r"input_blocks\.(\d{1,3})\.0\.in_layers\.0\.weight")
_DIFFUSERS_BLOCK = re.compile(r"down_blocks\.(\d{1,3})\.attentions\.(\d{1,3})\.transformer_blocks\.(\d{1,3})\.")
_DIFFUSERS_RES = re.compile(r"down_blocks\.(\d{1,3})\.resnets\.(\d{1,3})\.conv1\.weight")
_SD1 = ("SD 1.x", "SD 1.5 LCM", "SD 1.5 Hyper")
_SD2 = ("SD 2.x", "SD 2.0")
_SDXL = ("SDXL", "SDXL Lightning", "SDXL Hyper", "SDXL LCM", "SDXL DMD2", "SDXL Turbo", "Playground v2")
# How deep the transformers of the input side are; the text is read as wide as SDXL's in all of them.
_OF_SDXL = {
    (0, 0, 2, 2, 10, 10): "SDXL",
    (0, 0, 2, 2, 4, 4): "SSD-1B",
    (0, 0, 1, 1, 2, 2): "Segmind Vega",
    (0, 2, 5): "KOALA 700M",
    (0, 2, 6): "KOALA 1B",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unet:
    """The sizes that tell: numbers of channels, of what is read of the text and of the sizes (None: nothing), and how
    deep the transformers of the input side are."""

    width: int | None
    channels: int | None
    context: int | None
    classes: int | None
    depths: tuple[int, ...]
    is_video: bool = False


def measure(tensors: Mapping[str, Tensor]) -> Unet | None:
    """The sizes of a UNet under its own names or those of the diffusers library; None for anything else."""
    if LDM_MARK in tensors:
        return _measure_ldm(tensors)
    return _measure_diffusers(tensors) if DIFFUSERS_MARK in tensors and "conv_in.weight" in tensors else None


def recognise_unet(tensors: Mapping[str, Tensor], marks: frozenset[str]) -> Architecture | None:
    """What model these sizes are; ``marks`` are the file's tensors outside the UNet that say more."""
    unet = measure(tensors)
    if unet is None:
        return None
    if unet.is_video:
        variants = ("Stable Video Diffusion", "Stable Video Diffusion XT")
        if unet.classes == 768:
            return Architecture(model="Stable Video Diffusion", family="Stable Video Diffusion", variants=variants)
        return Architecture(model="Stable Video 3D", use=Use.EDIT)
    if unet.width == 256 or unet.channels == 7:
        return Architecture(model="the 4x upscaler of Stable Diffusion", use=Use.EDIT)
    if unet.width == 384 or unet.context == 1280:
        return Architecture(model="the SDXL refiner, which finishes what another checkpoint has begun", use=Use.REFINER)
    if unet.classes == 5632:
        return Architecture(model="Kolors")
    if unet.context == 2048 or (unet.context is None and unet.classes == 2816):
        return _of_sdxl(unet, marks)
    if unet.context == 768:
        return _of_sd1(unet, marks)
    return _of_sd2(unet) if unet.context == 1024 else None


def _of_sdxl(unet: Unet, marks: frozenset[str]) -> Architecture:
    name = _OF_SDXL.get(unet.depths)
    if name is None:
        return Architecture(model="a relative of SDXL that ComfyUI does not know")
    if "edm_mean" in marks:
        return Architecture(model="Playground v2.5", family="SDXL", variants=("Playground v2",))
    return _by_channels(unet, name, "SDXL", _SDXL)


def _of_sd1(unet: Unet, marks: frozenset[str]) -> Architecture:
    if "cc_projection.weight" in marks:
        return Architecture(model="Stable Zero123, which turns a given picture", use=Use.EDIT)
    return _by_channels(unet, "SD 1.x", "SD 1.x", _SD1)


def _of_sd2(unet: Unet) -> Architecture:
    if unet.classes in {1536, 2048}:
        size = "L" if unet.classes == 1536 else "H"
        return Architecture(model=f"SD 2.1 unCLIP {size}", family="SD 2.x", variants=("SD 2.x",), use=Use.UNCLIP)
    return _by_channels(unet, "SD 2.x", "SD 2.x", _SD2)


def _by_channels(unet: Unet, name: str, family: str, variants: tuple[str, ...]) -> Architecture:
    """What the model sees beside what it makes. Without a picture ComfyUI gives one of these that paints into pictures
    an empty one, all of it to be painted: it makes pictures from the words alone as well."""
    if unet.channels in {4, None}:
        return Architecture(model=name, family=family, variants=variants)
    if unet.channels == 9:
        return Architecture(model=f"{name} inpainting", family=family, variants=variants, use=Use.INPAINT)
    if unet.channels == 8:
        return Architecture(model=f"{name} InstructPix2Pix, which changes a given picture", use=Use.EDIT)
    if unet.channels == 5:
        return Architecture(model=f"{name} depth, which follows a depth map", use=Use.CONTROL)
    return Architecture(model=f"a {name} model with {unet.channels} inputs", use=Use.CONTROL)


def _measure_ldm(tensors: Mapping[str, Tensor]) -> Unet:
    depths: dict[int, int] = {}
    for name in tensors:
        if found := _LDM_RES.fullmatch(name):
            depths.setdefault(int(found[1]), 0)
        elif found := _LDM_BLOCK.match(name):
            block = int(found[1])
            depths[block] = max(depths.get(block, 0), int(found[2]) + 1)
    contexts = (
        side_of(tensors, f"input_blocks.{block}.1.transformer_blocks.0.attn2.to_k.weight", 1) for block in depths
    )
    return Unet(
        width=side_of(tensors, LDM_MARK, 0),
        channels=side_of(tensors, LDM_MARK, 1),
        context=next((context for context in contexts if context is not None), None),
        classes=side_of(tensors, "label_emb.0.0.weight", 1),
        depths=tuple(depths[block] for block in sorted(depths)),
        is_video=any(f"input_blocks.{block}.1.time_stack.0.attn1.to_q.weight" in tensors for block in depths),
    )


def _measure_diffusers(tensors: Mapping[str, Tensor]) -> Unet:
    depths: dict[tuple[int, int], int] = {}
    residuals: set[tuple[int, int]] = set()
    for name in tensors:
        if found := _DIFFUSERS_RES.fullmatch(name):
            residuals.add((int(found[1]), int(found[2])))
        elif found := _DIFFUSERS_BLOCK.match(name):
            place = (int(found[1]), int(found[2]))
            depths[place] = max(depths.get(place, 0), int(found[3]) + 1)
    deep = {block for block, _ in depths}
    plain = {place: 0 for place in residuals if place[0] not in deep}
    every = depths | plain
    names = (f"down_blocks.{a}.attentions.{b}.transformer_blocks.0.attn2.to_k.weight" for a, b in depths)
    contexts = (side_of(tensors, name, 1) for name in names)
    classes = side_of(tensors, "class_embedding.linear_1.weight", 1)
    return Unet(
        width=side_of(tensors, "conv_in.weight", 0),
        channels=side_of(tensors, "conv_in.weight", 1),
        context=next((context for context in contexts if context is not None), None),
        classes=classes if classes is not None else side_of(tensors, "add_embedding.linear_1.weight", 1),
        depths=tuple(every[place] for place in sorted(every)),
    )
