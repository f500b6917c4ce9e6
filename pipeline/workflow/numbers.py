"""Seed, steps, cfg and size: as the recipe says them, within what ComfyUI takes."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.values import Size
from .draft import Draft
from .fidelity import Report

_STEPS = 25
_CFG = 7.0
# The limits of ComfyUI's KSampler.
MOST_STEPS = 10000
MOST_CFG = 100.0


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
        steps = int(within_limits("steps", recipe.steps, MOST_STEPS, report))
    else:
        report.unknown("steps", steps, "The image does not say.")
    if recipe.cfg_scale is None:
        report.unknown("cfg", cfg, "The image does not say.")
    else:
        cfg = within_limits("cfg", recipe.cfg_scale, MOST_CFG, report)
    return Numbers(
        steps=steps,
        cfg=cfg,
        seed=drawn_seed if recipe.seed is None else recipe.seed,
        size=_choose_size(draft),
    )


def within_limits(field: str, asked: float, most: float, report: Report) -> float:
    """The number, held between 0 and ``most``, with its row in the report."""
    used = min(max(asked, 0.0), most)
    if used == asked:
        report.exact(field, asked)
    else:
        report.approximated(field, asked, used, "ComfyUI's sampler takes no other.")
    return used


def _choose_size(draft: Draft) -> Size:
    asked, report = draft.recipe.base_size, draft.report
    if asked is None:
        size = draft.family.native_size
        report.unknown("size", f"{size.width}x{size.height}", "The image does not say; this is the family's own size.")
        return size
    # Latents are eight pixels wide: every program floors to it before it starts.
    size = Size(width=max(16, asked.width // 8 * 8), height=max(16, asked.height // 8 * 8))
    if size == asked:
        report.exact("size", f"{size.width}x{size.height}")
    else:
        report.approximated(
            "size", f"{asked.width}x{asked.height}", f"{size.width}x{size.height}", "Sizes go in steps of 8 pixels."
        )
    return size
