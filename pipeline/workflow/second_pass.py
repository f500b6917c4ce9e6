"""The second pass of a hires image as nodes: enlarge (latent, by a model, or plainly) and sample again.

webui's rules: facts of parity, 4. The site's own template: facts of Civitai, 5.3.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...civitai_utils.values import HiresPass, Size
from ..words.model_names import upscaler_is_model
from .conditioning import add_conditioning, add_guidance
from .draft import Draft
from .graph import NodeRef
from .limits import CFG, DENOISE, SIDE, STEPS, held_size, hold_number
from .needs import goes_twice
from .parts import CHOSEN, is_chosen, is_usable, name_of, title_of
from .sampling import SamplingPass, add_sampler, choose_words, report_sampler

# webui's form starts at 0.7 (parity 4); the site's at 0.75, its old hyphenated form at 0.4 (Civitai 5.2).
_WEBUI_DENOISE = 0.7
_SITE_DENOISE = 0.75
_USUAL_CELL = 8
_LATENT_MODES = {
    "latent": ("bilinear", ""),
    "latent (antialiased)": ("bilinear", "ComfyUI enlarges latents without antialiasing."),
    "latent (bicubic)": ("bicubic", ""),
    "latent (bicubic antialiased)": ("bicubic", "ComfyUI enlarges latents without antialiasing."),
    "latent (nearest)": ("nearest-exact", "Nearest-exact differs from nearest by half a pixel."),
    "latent (nearest-exact)": ("nearest-exact", ""),
    # The rest is what ComfyUI's own nodes call their ways.
    "latent (bilinear)": ("bilinear", ""),
    "latent (area)": ("area", ""),
    "latent (bislerp)": ("bislerp", ""),
}
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


def hires_size(hires: HiresPass, base: Size, *, step: int = 8) -> Enlargement:
    """The size the second pass works at, in whole steps of so many pixels; 8 is what both programs use."""
    width, height = base.width, base.height
    target = hires.target
    if target is None:
        # A factor no picture has would be no number of pixels any more.
        scale = min(hires.scale or 1.5, SIDE.most)
        return Enlargement(size=_floored(int(width * scale), int(height * scale), step), cropped=False)
    if target.height == 0:
        return Enlargement(size=_floored(target.width, target.width * height // width, step), cropped=False)
    if target.width == 0:
        return Enlargement(size=_floored(target.height * width // height, target.height, step), cropped=False)
    cropped = abs(target.width * height - target.height * width) > 8 * max(width, height)
    return Enlargement(size=_floored(target.width, target.height, step), cropped=cropped)


def hires_denoise(draft: Draft, hires: HiresPass) -> float:
    """How much the second pass changes: 0 keeps the picture, 1 makes a new one."""
    if hires.denoise is not None:
        return hold_number("hires denoise", hires.denoise, DENOISE, draft.report)
    onsite = draft.recipe.dialect.is_onsite
    used = _SITE_DENOISE if onsite else _WEBUI_DENOISE
    draft.report.unknown("hires denoise", used, "The image does not say; this is the program's own default.")
    return used


def add_enlarged(draft: Draft, hires: HiresPass, latent: NodeRef, vae: NodeRef, base: Size) -> NodeRef:
    """The first pass's latent, enlarged the way the image was."""
    own = draft.variant.latent
    enlarged = hires_size(hires, base, step=own.step)
    crop = "center" if enlarged.cropped else "disabled"
    size = held_size(enlarged.size, own)
    if size == enlarged.size:
        draft.report.exact("hires size", f"{size.width}x{size.height}")
    else:
        wanted = f"{enlarged.size.width}x{enlarged.size.height}"
        draft.report.approximated("hires size", wanted, f"{size.width}x{size.height}", "ComfyUI takes no other.")
    mode = _LATENT_MODES.get((hires.upscaler or "").strip().lower())
    # The node for other cells than these only knows one factor for both sides.
    has_node = own.cell == _USUAL_CELL or not enlarged.cropped
    if mode is not None and has_node:
        method, note = mode
        if note:
            draft.report.approximated("upscaler", hires.upscaler, method, note)
        else:
            draft.report.exact("upscaler", hires.upscaler)
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
            crop=crop,
        )
    picture = draft.graph.add("VAEDecode", "Decode first pass", samples=latent, vae=vae)
    picture, model_used = _add_upscale_model(draft, hires, picture)
    onsite = draft.recipe.dialect.is_onsite
    plain = _PLAIN_WAYS.get((hires.upscaler or "").strip().lower(), "lanczos")
    method = "nearest-exact" if onsite and model_used else plain
    scaled = draft.graph.add(
        "ImageScale",
        "Scale to size",
        image=picture,
        upscale_method=method,
        width=size.width,
        height=size.height,
        crop=crop,
    )
    return draft.graph.add("VAEEncode", "Encode enlarged picture", pixels=scaled, vae=vae)


def _add_upscale_model(draft: Draft, hires: HiresPass, picture: NodeRef) -> tuple[NodeRef, bool]:
    plan = draft.parts.upscaler
    if plan is None or (hires.upscaler is not None and not upscaler_is_model(hires.upscaler)):
        if hires.upscaler is None:
            draft.report.unknown("upscaler", "lanczos", "The image does not name its upscaler.")
        elif hires.upscaler.strip().lower() in _LATENT_MODES:
            why = f"{draft.variant.name}'s latents cannot change their shape."
            draft.report.approximated("upscaler", hires.upscaler, "lanczos", why)
        else:
            draft.report.exact("upscaler", hires.upscaler)
        return picture, False
    name = name_of(plan)
    if not is_usable(plan) or name is None:
        draft.report.approximated(
            "upscaler", title_of(plan), "lanczos", "The upscale model cannot be had; the picture is enlarged plainly."
        )
        return picture, False
    if is_chosen(plan):
        draft.report.approximated("upscaler", title_of(plan), name, CHOSEN)
    else:
        draft.report.exact("upscaler", name)
    loader = draft.graph.add("UpscaleModelLoader", "Load upscale model", model_name=name)
    enlarged = draft.graph.add("ImageUpscaleWithModel", "Upscale with model", upscale_model=loader, image=picture)
    return enlarged, True


def _floored(width: int, height: int, step: int) -> Size:
    return Size(width=max(step, width // step * step), height=max(step, height // step * step))


def add_second_pass(draft: Draft, hires: HiresPass, first: SamplingPass, latent: NodeRef) -> NodeRef:
    """Enlarge the latent and sample it again, as the recipe's hires pass says; the new latent."""
    recipe, report = draft.recipe, draft.report
    if not goes_twice(draft.variant):
        report.dropped("second pass", hires.upscaler or "on", f"{draft.variant.name} is not gone over twice here.")
        return latent
    denoise = hires_denoise(draft, hires)
    enlarged = add_enlarged(draft, hires, latent, first.models.vae, first.numbers.size)
    prompts, choice = first.prompts, first.choice
    if hires.prompt is not None or hires.negative_prompt is not None:
        pair = (hires.prompt or recipe.prompt, hires.negative_prompt or recipe.negative_prompt)
        scale = first.numbers.cfg if hires.cfg_scale is None else CFG.hold(hires.cfg_scale)
        scaled = replace(first.numbers, cfg=scale)
        prompts = add_conditioning(draft, first.models, scaled, second=pair)
        prompts = add_guidance(draft, prompts, scaled, second=True)
        report.exact("hires prompt", "its own")
    if hires.sampler is not None or hires.schedule is not None:
        label = hires.sampler or recipe.sampler
        choice = choose_words(draft, label, hires.schedule or recipe.schedule)
        report_sampler("hires sampler", label, hires.schedule, choice, report)
    steps = int(hold_number("hires steps", hires.steps or first.numbers.steps, STEPS, report))
    numbers = replace(first.numbers, steps=steps)
    if hires.cfg_scale is not None:
        numbers = replace(numbers, cfg=hold_number("hires cfg", hires.cfg_scale, CFG, report))
    second = replace(first, prompts=prompts, choice=choice, numbers=numbers, denoise=denoise)
    return add_sampler(draft, "Second pass", second, enlarged)
