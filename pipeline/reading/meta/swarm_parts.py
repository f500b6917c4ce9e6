"""The parts of a SwarmUI prompt -> the passes they make: its segments, and the words of its refiner."""

from __future__ import annotations

from dataclasses import replace

from ....civitai_utils.recipe_parts import Detailer
from ....civitai_utils.values import HiresPass
from ....civitai_utils.wire import read_float
from ...words.swarm_prompt import PromptPart, main_prompt, prompt_parts

# How much a segment changes where it does not say.
_CREATIVITY = 0.6
_PASSES = frozenset({"refiner", "base"})


def read_swarm_parts(prompt: str | None) -> tuple[Detailer, ...]:
    """One entry for each part that works on a piece of the picture."""
    return tuple(_detailer(part) for part in prompt_parts(prompt or "") if part.kind not in _PASSES)


def with_refiner_words(hires: HiresPass | None, prompt: str | None) -> HiresPass | None:
    """The second pass with its own prompt, where the prompt has words for it alone."""
    if hires is None or not any(part.kind in _PASSES for part in prompt_parts(prompt or "")):
        return hires
    return replace(hires, prompt=main_prompt(prompt or "", "refiner"))


def _detailer(part: PromptPart) -> Detailer:
    about, *numbers = part.about.rsplit(",", 2) if part.kind in {"segment", "object"} else [part.about]
    if any(read_float(number) is None for number in numbers):
        about, numbers = part.about, []
    creativity = read_float(numbers[0]) if numbers else _CREATIVITY if part.kind == "segment" else None
    return Detailer(
        what=part.kind,
        model=about or part.kind,
        prompt=part.text or None,
        denoise=creativity,
        confidence=read_float(numbers[1]) if len(numbers) > 1 else None,
    )
