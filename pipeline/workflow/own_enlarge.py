"""The second pass enlarged by the pack's own nodes, as A1111 does it (facts: parity 4)."""

from __future__ import annotations

from ...civitai_utils.said import say
from ...civitai_utils.values import HiresPass, Size
from ..webui.second_pass_size import second_pass_size
from .draft import Draft
from .graph import NodeRef, Value
from .own_run import LATENT_UPSCALE, UPSCALE, program_of, takes_own

_USUAL_CELL = 8
_USUAL_SCALE = 1.5
# What the nodes take as a factor.
_LEAST, _MOST = 0.01, 16.0
_LATENT = {
    name.lower(): name
    for name in (
        "Latent", "Latent (antialiased)", "Latent (bicubic)", "Latent (bicubic antialiased)", "Latent (nearest)",
        "Latent (nearest-exact)",
    )
}  # fmt: skip
_PLAIN = {"": "None", "none": "None", "lanczos": "Lanczos", "nearest": "Nearest"}
# By how A1111's words for them begin; every other file is an ordinary one.
_KINDS = {"r-esrgan": "R-ESRGAN", "swinir": "SwinIR", "scunet": "ScuNET"}
# A1111's tiles for it, where they are other than the node's.
_SIDE_OF_TILES = {"ScuNET": 256}
_OTHER_TILES = "ldsr"
_TILES = say("A1111 hands this model tiles of another kind: the edges of tiles may differ.")


def enlarges_own(draft: Draft, hires: HiresPass, base: Size, size: Size) -> bool:
    """Whether the own nodes come to the very size of the second pass."""
    scale, resize = _scale(hires)
    if not _LEAST <= scale <= _MOST:
        return False
    found = second_pass_size(base.width, base.height, scale=scale, resize=resize)
    across, down = found.cells
    cut = (across - found.cut_across) * _USUAL_CELL, (down - found.cut_down) * _USUAL_CELL
    return (
        takes_own(draft, UPSCALE)
        and takes_own(draft, LATENT_UPSCALE)
        and draft.variant.latent.cell == _USUAL_CELL
        and cut == (size.width, size.height)
    )


def latent_way(upscaler: str | None) -> str | None:
    """The own node's word for a way to enlarge latents; None for one that it does not have."""
    return _LATENT.get((upscaler or "").strip().lower())


def plain_way(upscaler: str | None) -> str | None:
    """The own node's word for enlarging without a model; None for one that it does not have."""
    return _PLAIN.get((upscaler or "").strip().lower())


def model_way(upscaler: str) -> str:
    """The own node's word for a kind of model."""
    name = upscaler.strip().lower()
    return next((kind for begin, kind in _KINDS.items() if name.startswith(begin)), "Model")


def add_own_latent(draft: Draft, hires: HiresPass, latent: NodeRef, way: str) -> NodeRef:
    """The latent, enlarged and cut."""
    return draft.graph.add(LATENT_UPSCALE, "Enlarge latent", samples=latent, upscaler=way, **_size(hires))


def add_own_picture(
    draft: Draft, hires: HiresPass, picture: NodeRef, *, way: str, model: NodeRef | None = None
) -> NodeRef:
    """The picture, enlarged in A1111's tiles and steps; what stands over is cut off its latent."""
    more: dict[str, Value | NodeRef] = {}
    if model is not None:
        more = {"upscale_model": model, "program": program_of(draft)}
    if way in _SIDE_OF_TILES:
        more["tile"] = _SIDE_OF_TILES[way]
    return draft.graph.add(UPSCALE, "Enlarge picture", image=picture, upscaler=way, **_size(hires), **more)


def cut_to_size(draft: Draft, hires: HiresPass, latent: NodeRef) -> NodeRef:
    """The latent of an enlarged picture, cut where the picture covers more than both sides asked for."""
    _, resize = _scale(hires)
    if not all(resize):
        return latent
    return draft.graph.add(LATENT_UPSCALE, "Cut to size", samples=latent, upscaler="Cut only", **_size(hires))


def other_tiles(name: str) -> str:
    """What is not known of a model's tiles; empty where they are A1111's usual ones."""
    return _TILES if _OTHER_TILES in name.lower() else ""


def scale_of(hires: HiresPass) -> float:
    """By what a second pass is larger that names no size; one that names nothing has the programs' usual."""
    return hires.scale or _USUAL_SCALE


def _scale(hires: HiresPass) -> tuple[float, tuple[int, int]]:
    target = hires.target
    return scale_of(hires), (0, 0) if target is None else (target.width, target.height)


def _size(hires: HiresPass) -> dict[str, Value]:
    scale, (width, height) = _scale(hires)
    inputs: dict[str, Value] = {"upscale_by": scale}
    return inputs if not (width or height) else {**inputs, "resize_width": width, "resize_height": height}
