"""The second pass of a hires image as nodes: enlarge (latent, by a model, or plainly) and sample again.

webui's rules: facts of parity, 4. The site's own template: facts of Civitai, 5.3.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...civitai_utils.values import HiresPass, Size
from ..families.family import Latent
from ..words.model_names import upscaler_is_model
from ..words.releases import rounds_to_sixty_four
from .conditioning import add_conditioning, add_guidance, encoded_prompts
from .draft import Draft
from .graph import NodeRef
from .limits import CFG, DENOISE, SIDE, STEPS, held_size, hold_number, shown_size
from .model_chain import add_models_again
from .needs import goes_twice
from .parts import is_usable, name_of, title_of, why_other
from .sampling import SamplingPass, add_sampler, choose_words, report_sampler

# Pixels; no program rounds a side by more.
_COARSE = 64
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


def hires_size(hires: HiresPass, base: Size, *, step: int = 8, nearest: bool = False) -> Enlargement:
    """The size the second pass works at, down to whole multiples of ``step`` pixels, or to the ``nearest`` ones."""
    width, height = base.width, base.height
    target = hires.target
    if target is None:
        # A factor no picture has would be no number of pixels any more.
        scale = min(hires.scale or 1.5, SIDE.most)
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
    usual = hires_size(hires, base, step=own.step)
    found = hires_size(hires, base, step=_COARSE, nearest=True) if coarse else usual
    plain, picture = usual.size, recipe.picture
    if picture is not None and picture != found.size and _is_rounded(picture, plain, own):
        report.exact("hires size", shown_size(picture))
        return replace(found, size=picture)
    held = held_size(found.size, own)
    if held != found.size:
        report.approximated("hires size", shown_size(found.size), shown_size(held), "ComfyUI takes no other.")
        return replace(found, size=held)
    if coarse and found.size not in {picture, plain}:
        why = "Forge Neo rounds to 64 pixels, unless it is told not to."
        report.approximated("hires size", shown_size(plain), shown_size(found.size), why)
    else:
        report.exact("hires size", shown_size(found.size))
    return found


def _is_rounded(picture: Size, plain: Size, own: Latent) -> bool:
    sides = ((picture.width, plain.width), (picture.height, plain.height))
    return held_size(picture, own) == picture and all(abs(real - side) < _COARSE for real, side in sides)


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
    enlarged = _choose_size(draft, hires, base)
    crop = "center" if enlarged.cropped else "disabled"
    size = enlarged.size
    if size == base and not upscaler_is_model(hires.upscaler):
        return latent
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
            shape = f"{draft.variant.name}'s latents cannot change their shape."
            draft.report.approximated("upscaler", hires.upscaler, "lanczos", shape)
        else:
            draft.report.exact("upscaler", hires.upscaler)
        return picture, False
    name = name_of(plan)
    if not is_usable(plan) or name is None:
        draft.report.approximated(
            "upscaler", title_of(plan), "lanczos", "The upscale model cannot be had; the picture is enlarged plainly."
        )
        return picture, False
    if (why := why_other(plan)) is not None:
        draft.report.approximated("upscaler", title_of(plan), name, why)
    else:
        draft.report.exact("upscaler", name)
    loader = draft.graph.add("UpscaleModelLoader", "Load upscale model", model_name=name)
    enlarged = draft.graph.add("ImageUpscaleWithModel", "Upscale with model", upscale_model=loader, image=picture)
    return enlarged, True


def _in_steps(width: int, height: int, step: int, nearest: bool) -> Size:
    half = step // 2 if nearest else 0
    sides = (max(step, (side + half) // step * step) for side in (width, height))
    return Size(width=next(sides), height=next(sides))


def add_second_pass(draft: Draft, hires: HiresPass, first: SamplingPass, latent: NodeRef) -> NodeRef:
    """Enlarge the latent and sample it again, as the recipe's hires pass says; the new latent."""
    recipe, report = draft.recipe, draft.report
    if not goes_twice(draft.variant):
        report.dropped("second pass", hires.upscaler or "on", f"{draft.variant.name} is not gone over twice here.")
        return latent
    denoise = hires_denoise(draft, hires)
    enlarged = add_enlarged(draft, hires, latent, first.models.vae, first.numbers.size)
    if denoise == 0:
        return enlarged
    prompts, choice = first.prompts, first.choice
    if hires.sampler is not None or hires.schedule is not None:
        label = hires.sampler or recipe.sampler
        choice = choose_words(draft, label, hires.schedule or recipe.schedule)
        report_sampler("hires sampler", label, hires.schedule, choice, report)
    models = add_models_again(draft, first.models, first.numbers, choice.sampler)
    has_own_prompt = hires.prompt is not None or hires.negative_prompt is not None
    if has_own_prompt or models.clip != first.models.clip:
        first_texts = encoded_prompts(recipe)
        pair = (hires.prompt or first_texts[0], hires.negative_prompt or first_texts[1])
        scale = first.numbers.cfg if hires.cfg_scale is None else CFG.hold(hires.cfg_scale)
        scaled = replace(first.numbers, cfg=scale)
        prompts = add_conditioning(draft, models, scaled, second=pair)
        prompts = add_guidance(draft, prompts, scaled, second=True)
    if has_own_prompt:
        report.exact("hires prompt", "its own")
    steps = int(hold_number("hires steps", hires.steps or first.numbers.steps, STEPS, report))
    numbers = replace(first.numbers, steps=steps)
    if hires.cfg_scale is not None:
        numbers = replace(numbers, cfg=hold_number("hires cfg", hires.cfg_scale, CFG, report))
    second = replace(first, models=models, prompts=prompts, choice=choice, numbers=numbers, denoise=denoise)
    return add_sampler(draft, "Second pass", second, enlarged)
