"""Seed, steps, cfg, guidance, size and length: as the recipe says them, within what ComfyUI takes."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.said import say
from ...civitai_utils.values import Dialect, Size
from ..families.family import Encoding, Frames
from .draft import Draft
from .few_steps import FasterNumbers, faster_numbers
from .length import asked_length
from .limits import CFG, RATE, STEPS, hold_number, hold_size, shown_size

_SILENT = say("The image does not say.")
_ONE_PROMPT = frozenset({Encoding.MINIMAX, Encoding.HUNYUAN_PICTURE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The numbers both passes begin with; ``size`` in pixels, ``frames`` pictures (seconds of a sound), ``rate`` of
    them a second. ``guidance`` is None where the model takes none."""

    steps: int
    cfg: float
    seed: int
    size: Size
    guidance: float | None = None
    frames: int = 1
    rate: int = 1


def choose_numbers(draft: Draft, drawn_seed: int) -> Numbers:
    """The recipe's numbers, and defaults for what it does not say; each has its row in the report."""
    recipe, report, own = draft.recipe, draft.report, draft.variant.sampling
    if recipe.seed is None:
        report.unknown(say("seed"), drawn_seed, say("The image does not say its seed: one was drawn and stays fixed."))
    else:
        report.exact(say("seed"), recipe.seed)
    faster = faster_numbers(draft)
    steps = own.steps if faster is None else faster.steps
    if recipe.steps:
        steps = int(hold_number(say("steps"), recipe.steps, STEPS, report))
    else:
        report.unknown(say("steps"), steps, _SILENT if faster is None else faster.why)
    cfg, guidance = _choose_cfg(draft, faster)
    frames, rate = _choose_length(draft)
    return Numbers(
        steps=steps,
        cfg=cfg,
        seed=drawn_seed if recipe.seed is None else recipe.seed,
        size=_choose_size(draft),
        guidance=guidance,
        frames=frames,
        rate=rate,
    )


def _choose_cfg(draft: Draft, faster: FasterNumbers | None) -> tuple[float, float | None]:
    """The scale and, for a guidance-distilled model, its guidance.

    Such a model runs at scale 1, and what most programs call CFG is its guidance (facts: families, decisions); only
    ComfyUI and SwarmUI name both.
    """
    recipe, report, own = draft.recipe, draft.report, draft.variant.sampling
    asked, guidance = recipe.cfg_scale, recipe.distilled_cfg_scale
    names_both = guidance is not None or recipe.dialect in {Dialect.COMFYUI, Dialect.SWARMUI}
    if own.guidance is not None and not own.guides_both and not names_both and asked not in {None, 1.0}:
        report.exact(say("cfg"), 1.0, say("What the image calls CFG is this model's guidance."))
        return 1.0, hold_number(say("guidance"), asked or 0.0, CFG, report)
    cfg = own.cfg if faster is None else faster.cfg
    if draft.variant.text.encoding in _ONE_PROMPT:
        if asked not in {None, cfg}:
            report.approximated(say("cfg"), asked, cfg, say("This model is not steered by a CFG scale."))
    elif asked is None:
        report.unknown(say("cfg"), cfg, _SILENT if faster is None else faster.why)
    else:
        cfg = hold_number(say("cfg"), asked, CFG, report)
    if own.guidance is None:
        if guidance is not None:
            report.dropped(say("guidance"), guidance, say("{model} takes none.", model=draft.variant.name))
        return cfg, None
    if guidance is None:
        report.unknown(say("guidance"), own.guidance, _SILENT)
        return cfg, own.guidance
    return cfg, hold_number(say("guidance"), guidance, CFG, report)


def _choose_size(draft: Draft) -> Size:
    asked, report = draft.recipe.base_size, draft.report
    latent = draft.variant.latent
    if draft.variant.makes == "audio":
        return latent.size
    if asked is None:
        report.unknown(
            say("size"), shown_size(latent.size), say("The image does not say; this is the family's own size.")
        )
        return latent.size
    return hold_size(say("size"), asked, report, latent)


def _choose_length(draft: Draft) -> tuple[int, int]:
    """How many pictures (or seconds of sound), and how many a second; one for a still picture."""
    own = draft.variant.latent.frames
    if own is None:
        return 1, 1
    if draft.variant.makes == "video" and draft.recipe.media == "image":
        return own.first, own.rate
    asked, rate = asked_length(draft.recipe.other)
    if rate is not None:
        rate = int(hold_number(say("frame rate"), rate, RATE, draft.report))
    elif draft.variant.makes == "video":
        draft.report.unknown(say("frame rate"), own.rate, say("The image does not say; this is the model's own rate."))
    if asked is None:
        draft.report.unknown(say("length"), own.count, say("The image does not say; this is the model's own length."))
        return own.count, rate or own.rate
    frames = held_length(asked, own)
    if frames == asked:
        draft.report.exact(say("length"), frames)
    else:
        step = say("Lengths go in steps of {step} from {first}.", step=own.step, first=own.first)
        draft.report.approximated(say("length"), asked, frames, step)
    return frames, rate or own.rate


def held_length(asked: int, frames: Frames) -> int:
    """The longest length that is no longer than asked and that the model can make."""
    steps = (min(asked, frames.most) - frames.first) // frames.step
    return frames.first + max(0, steps) * frames.step
