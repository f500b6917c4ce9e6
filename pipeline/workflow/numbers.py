"""Seed, steps, cfg and size: as the recipe says them, within what ComfyUI takes."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.values import Size
from .draft import Draft
from .limits import CFG, STEPS, hold_number, hold_size

_STEPS = 25
_CFG = 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The numbers both passes begin with; ``size`` in pixels."""

    steps: int
    cfg: float
    seed: int
    size: Size


def choose_numbers(draft: Draft, drawn_seed: int) -> Numbers:
    """The recipe's numbers, and defaults for what it does not say; each has its row in the report."""
    recipe, report = draft.recipe, draft.report
    if recipe.seed is None:
        report.unknown("seed", drawn_seed, "The image does not say its seed: one was drawn and stays fixed.")
    else:
        report.exact("seed", recipe.seed)
    steps, cfg = _STEPS, _CFG
    if recipe.steps:
        steps = int(hold_number("steps", recipe.steps, STEPS, report))
    else:
        report.unknown("steps", steps, "The image does not say.")
    if recipe.cfg_scale is None:
        report.unknown("cfg", cfg, "The image does not say.")
    else:
        cfg = hold_number("cfg", recipe.cfg_scale, CFG, report)
    return Numbers(
        steps=steps,
        cfg=cfg,
        seed=drawn_seed if recipe.seed is None else recipe.seed,
        size=_choose_size(draft),
    )


def _choose_size(draft: Draft) -> Size:
    asked, report = draft.recipe.base_size, draft.report
    if asked is None:
        size = draft.family.native_size
        report.unknown("size", f"{size.width}x{size.height}", "The image does not say; this is the family's own size.")
        return size
    return hold_size("size", asked, report)
