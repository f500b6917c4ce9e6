"""A picture or a latent made larger, the way the image was: by a latent mode, by a model, or plainly.

webui's rules: facts of parity, 4. The site's own template: facts of Civitai, 5.3. SwarmUI's: its
WorkflowGeneratorSteps.cs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...civitai_utils.said import say
from ...civitai_utils.values import Dialect, HiresPass, Size
from ..families.family import Latent
from ..words.model_names import upscaler_is_model
from ..words.releases import rounds_to_sixty_four
from .draft import Draft
from .graph import NodeRef
from .limits import SIDE, held_size, shown_size
from .own_enlarge import (
    add_own_latent,
    add_own_picture,
    cut_to_size,
    enlarges_own,
    latent_way,
    model_way,
    other_tiles,
    plain_way,
    scale_of,
)
from .parts import is_usable, name_of, title_of, why_other

# Pixels; no program rounds a side by more.
_COARSE = 64
# SwarmUI's steps of a side, where it enlarges pixels.
_SWARM_STEP = 16
_USUAL_CELL = 8
_NO_ANTIALIASING = say("ComfyUI enlarges latents without antialiasing.")
_LATENT_MODES: dict[str, tuple[str, str]] = {
    "latent": ("bilinear", ""),
    "latent (antialiased)": ("bilinear", _NO_ANTIALIASING),
    "latent (bicubic)": ("bicubic", ""),
    "latent (bicubic antialiased)": ("bicubic", _NO_ANTIALIASING),
    "latent (nearest)": ("nearest-exact", say("Nearest-exact differs from nearest by half a pixel.")),
    "latent (nearest-exact)": ("nearest-exact", ""),
    # The rest is what ComfyUI's own nodes call their ways.
    "latent (bilinear)": ("bilinear", ""),
    "latent (area)": ("area", ""),
    "latent (bislerp)": ("bislerp", ""),
}
_OTHER_TILES = say("ComfyUI hands the model larger tiles and rounds nothing in between: their edges differ a little.")
# Plain resizing, webui's and ComfyUI's words.
_PLAIN_WAYS = {
    "nearest": "nearest-exact",
    "nearest-exact": "nearest-exact",
    "bilinear": "bilinear",
    "area": "area",
    "bicubic": "bicubic",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Enlargement:
    """The size of the second pass; ``cropped`` where the shape changes and the overhang is cut."""

    size: Size
    cropped: bool


def hires_size(hires: HiresPass, base: Size, *, step: int = 8, nearest: bool = False) -> Enlargement:
    """The size the second pass works at, down to whole multiples of ``step`` pixels, or to the ``nearest`` ones."""
    width, height = base.width, base.height
    target = hires.target
    if target is None:
        # A factor no picture has would be no number of pixels any more.
        scale = min(scale_of(hires), SIDE.most)
        return Enlargement(size=_in_steps(int(width * scale), int(height * scale), step, nearest), cropped=False)
    if target.height == 0:
        return Enlargement(size=_in_steps(target.width, target.width * height // width, step, nearest), cropped=False)
    if target.width == 0:
        size = _in_steps(target.height * width // height, target.height, step, nearest)
        return Enlargement(size=size, cropped=False)
    cropped = abs(target.width * height - target.height * width) > 8 * max(width, height)
    return Enlargement(size=_in_steps(target.width, target.height, step, nearest), cropped=cropped)


def _choose_size(draft: Draft, hires: HiresPass, base: Size) -> Enlargement:
    """The size of the second pass with its row; the picture's own where it is that size but for the rounding."""
    recipe, report, own = draft.recipe, draft.report, draft.variant.latent
    coarse = rounds_to_sixty_four(recipe.generator_version)
    in_pixels = recipe.dialect is Dialect.SWARMUI and not is_latent_mode(hires.upscaler)
    usual = hires_size(hires, base, step=max(own.step, _SWARM_STEP) if in_pixels and hires.upscaler else own.step)
    found = hires_size(hires, base, step=_COARSE, nearest=True) if coarse else usual
    plain, picture = usual.size, recipe.picture
    if picture is not None and picture != found.size and _is_rounded(picture, plain, own):
        report.exact(say("hires size"), shown_size(picture))
        return replace(found, size=picture)
    held = held_size(found.size, own)
    if held != found.size:
        report.approximated(say("hires size"), shown_size(found.size), shown_size(held), say("ComfyUI takes no other."))
        return replace(found, size=held)
    if coarse and found.size not in {picture, plain}:
        why = say("Forge Neo rounds to 64 pixels, unless it is told not to.")
        report.approximated(say("hires size"), shown_size(plain), shown_size(found.size), why)
    else:
        report.exact(say("hires size"), shown_size(found.size))
    return found


def _is_rounded(picture: Size, plain: Size, own: Latent) -> bool:
    sides = ((picture.width, plain.width), (picture.height, plain.height))
    return held_size(picture, own) == picture and all(abs(real - side) < _COARSE for real, side in sides)


def is_latent_mode(upscaler: str | None) -> bool:
    """Whether an upscaler's name is that of a way to enlarge latents."""
    return (upscaler or "").strip().lower() in _LATENT_MODES


def add_enlarged(draft: Draft, hires: HiresPass, latent: NodeRef, vaes: tuple[NodeRef, NodeRef], base: Size) -> NodeRef:
    """The first pass's latent, enlarged the way the image was; ``vaes`` are those of the two passes."""
    enlarged = _choose_size(draft, hires, base)
    size = enlarged.size
    anew = vaes[0] != vaes[1] and draft.recipe.dialect is Dialect.SWARMUI
    if size == base and not upscaler_is_model(hires.upscaler) and not anew:
        return latent
    # The node for other cells than these only knows one factor for both sides.
    has_node = draft.variant.latent.cell == _USUAL_CELL or not enlarged.cropped
    own = enlarges_own(draft, hires, base, size)
    if is_latent_mode(hires.upscaler) and has_node:
        way = latent_way(hires.upscaler) if own else None
        if way is None:
            return _add_latent(draft, hires, latent, enlarged, base)
        draft.report.exact(say("upscaler"), hires.upscaler)
        return add_own_latent(draft, hires, latent, way)
    picture = draft.graph.add("VAEDecode", "Decode first pass", samples=latent, vae=vaes[0])
    made = _add_own(draft, hires, picture) if own else None
    if made is not None:
        encoded = draft.graph.add("VAEEncode", "Encode enlarged picture", pixels=made, vae=vaes[1])
        return cut_to_size(draft, hires, encoded)
    if size != base or upscaler_is_model(hires.upscaler):
        picture = _add_scaled(draft, hires, picture, enlarged)
    return draft.graph.add("VAEEncode", "Encode enlarged picture", pixels=picture, vae=vaes[1])


def _add_own(draft: Draft, hires: HiresPass, picture: NodeRef) -> NodeRef | None:
    """The picture enlarged by the own node; None where that does not have the way."""
    if hires.upscaler is not None and not upscaler_is_model(hires.upscaler):
        way = plain_way(hires.upscaler)
        if way is None:
            return None
        draft.report.exact(say("upscaler"), hires.upscaler)
        return add_own_picture(draft, hires, picture, way=way)
    model, name = _add_loader(draft, hires)
    if model is None:
        return None
    if why := other_tiles(name):
        draft.report.doubt(say("upscaler"), why)
    return add_own_picture(draft, hires, picture, way=model_way(hires.upscaler or name), model=model)


def add_enlarged_picture(draft: Draft, hires: HiresPass, picture: NodeRef, base: Size) -> NodeRef:
    """A given picture, enlarged as the second pass's would be."""
    return _add_scaled(draft, hires, picture, _choose_size(draft, hires, base))


def _add_latent(draft: Draft, hires: HiresPass, latent: NodeRef, enlarged: Enlargement, base: Size) -> NodeRef:
    own, size = draft.variant.latent, enlarged.size
    method, note = _LATENT_MODES[(hires.upscaler or "").strip().lower()]
    if note:
        draft.report.approximated(say("upscaler"), hires.upscaler, method, note)
    else:
        draft.report.exact(say("upscaler"), hires.upscaler)
    if own.cell != _USUAL_CELL:
        return draft.graph.add(
            "LatentUpscaleBy",
            "Enlarge latent",
            samples=latent,
            upscale_method=method,
            scale_by=min(max(size.width / base.width, 0.01), 8.0),
        )
    return draft.graph.add(
        "LatentUpscale",
        "Enlarge latent",
        samples=latent,
        upscale_method=method,
        width=size.width,
        height=size.height,
        crop="center" if enlarged.cropped else "disabled",
    )


def _add_scaled(draft: Draft, hires: HiresPass, picture: NodeRef, enlarged: Enlargement) -> NodeRef:
    picture, model_used = _add_upscale_model(draft, hires, picture)
    dialect = draft.recipe.dialect
    method = _PLAIN_WAYS.get((hires.upscaler or "").strip().lower(), "lanczos")
    if model_used and dialect.is_onsite:
        method = "nearest-exact"
    elif model_used and dialect is Dialect.SWARMUI:
        method = "bilinear"
    return draft.graph.add(
        "ImageScale",
        "Scale to size",
        image=picture,
        upscale_method=method,
        width=enlarged.size.width,
        height=enlarged.size.height,
        crop="center" if enlarged.cropped else "disabled",
    )


def _add_upscale_model(draft: Draft, hires: HiresPass, picture: NodeRef) -> tuple[NodeRef, bool]:
    loader, _ = _add_loader(draft, hires)
    if loader is None:
        return picture, False
    if draft.recipe.dialect.is_webui:
        draft.report.doubt(say("upscaler"), _OTHER_TILES)
    enlarged = draft.graph.add("ImageUpscaleWithModel", "Upscale with model", upscale_model=loader, image=picture)
    return enlarged, True


def _add_loader(draft: Draft, hires: HiresPass) -> tuple[NodeRef | None, str]:
    """The loader of the upscale model and its file's name, with their row; None where none enlarges."""
    plan = draft.parts.upscaler
    if plan is None or (hires.upscaler is not None and not upscaler_is_model(hires.upscaler)):
        if hires.upscaler is None:
            draft.report.unknown(say("upscaler"), "lanczos", say("The image does not name its upscaler."))
        elif is_latent_mode(hires.upscaler):
            shape = say("{model}'s latents cannot change their shape.", model=draft.variant.name)
            draft.report.approximated(say("upscaler"), hires.upscaler, "lanczos", shape)
        else:
            draft.report.exact(say("upscaler"), hires.upscaler)
        return None, ""
    name = name_of(plan)
    if not is_usable(plan) or name is None:
        draft.report.approximated(
            say("upscaler"),
            title_of(plan),
            "lanczos",
            say("The upscale model cannot be had; the picture is enlarged plainly."),
        )
        return None, ""
    if (why := why_other(plan)) is not None:
        draft.report.approximated(say("upscaler"), title_of(plan), name, why)
    else:
        draft.report.exact(say("upscaler"), name)
    return draft.graph.add("UpscaleModelLoader", "Load upscale model", model_name=name), name


def _in_steps(width: int, height: int, step: int, nearest: bool) -> Size:
    half = step // 2 if nearest else 0
    sides = (max(step, (side + half) // step * step) for side in (width, height))
    return Size(width=next(sides), height=next(sides))
