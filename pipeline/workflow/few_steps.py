"""The numbers of a LoRA that makes its model need fewer steps: they count where the image is silent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...civitai_utils.said import say
from .draft import Draft
from .lora_uses import fits_model
from .parts import is_usable, names_of, strength_of, title_of

_STEPS = re.compile(r"(?<!\d)(\d{1,2})[\s_-]?steps?(?![a-z])", re.IGNORECASE)
# More is no few steps: a number of training, or of another LoRA's.
_MOST = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class FasterNumbers:
    """Steps and scale of one LoRA, and why they are used."""

    steps: int
    cfg: float
    why: str


def faster_numbers(draft: Draft) -> FasterNumbers | None:
    """The numbers of the first such LoRA that works in the workflow; the steps are those that its name says."""
    few = draft.variant.few_steps
    if few is None:
        return None
    for plan in draft.parts.loras:
        names = names_of(plan)
        if strength_of(plan) == 0 or not (is_usable(plan) and few.is_told(names) and fits_model(draft, plan)):
            continue
        said = [int(found[1]) for name in names for found in _STEPS.finditer(name) if 0 < int(found[1]) <= _MOST]
        why = say("The image does not say; the LoRA {title} is made for it.", title=title_of(plan))
        return FasterNumbers(steps=said[0] if said else few.steps, cfg=few.cfg, why=why)
    return None
