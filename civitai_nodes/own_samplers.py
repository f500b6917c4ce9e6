"""Samplers of webui and its extensions that ComfyUI has not, on its scale: Restart, DPM++ 2M alt, and added noise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ..pipeline.webui.restart import restart_steps
from .denoiser import Denoiser

# What is next to nothing: 32 bits take it away from any level without a trace.
_NEXT_TO_NOTHING = 1e-30
_MOST_CHURN = 2**0.5 - 1
_ALT_GROWTH = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Churn:
    """How much noise is added before each step, between which noise levels, and how strong: k-diffusion's ``s_``."""

    amount: float = 0.0
    least: float = 0.0
    most: float = float("inf")
    strength: float = 1.0

    def of_step(self, level: float, steps: int) -> float:
        """The share by which the noise grows before a step."""
        return min(self.amount / steps, _MOST_CHURN) if self.least <= level <= self.most else 0.0


def churned(function: Callable[..., Any], churn: Churn) -> Callable[..., Any]:
    """A sampler whose steps know nothing of each other, with noise added before each. It asks for noise at every step,
    also where it adds none."""

    def run(model: Any, x: Any, sigmas: Any, *, noise_sampler: Any, callback: Any = None, **given: Any) -> Any:
        for number, (level, next_level) in enumerate(pairwise(sigmas)):
            noise, share = noise_sampler(level, next_level), churn.of_step(float(level), len(sigmas) - 1)
            higher = level * (share + 1)
            if share > 0:
                x = x + noise * churn.strength * (higher**2 - level**2) ** 0.5

            def told(step: dict[str, Any], number: int = number) -> None:
                if callback is not None:
                    callback({**step, "i": number})

            x = function(model, x, sigmas.new_tensor([higher, next_level]), callback=told, **given)
        return x

    return run


def past_the_last(sigmas: Any) -> Any:
    """The levels for a sampler of ComfyUI's that would end with the picture itself: it steps to nothing instead."""
    made = sigmas.clone()
    made[-1] = max(float(made[-1]), _NEXT_TO_NOTHING)
    return made


def dpmpp_2m_alt(
    model: Any, x: Any, sigmas: Any, *, extra_args: dict[str, Any], callback: Any = None, disable: Any = None
) -> Any:
    """DPM++ 2M that holds the picture of the step before for a little larger, the later the more."""
    asked = Denoiser(model, extra_args, callback)
    before: Any = None
    last_length: Any = None
    for number, (level, next_level) in enumerate(pairwise(sigmas)):
        denoised = asked.picture(x, level)
        asked.tell(number, x, level, denoised)
        length = level.log() - next_level.log()
        seen = denoised
        if before is not None and next_level > 0:
            share = length / (2 * last_length)
            seen = (1 + share) * denoised - share * before
        x = next_level / level * x - (-length).expm1() * seen
        before, last_length = denoised * (1 + _ALT_GROWTH * (number / len(sigmas)) ** 2), length
    return x


def restart(
    model: Any,
    x: Any,
    sigmas: Any,
    *,
    noise_sampler: Callable[[Any, Any], Any],
    extra_args: dict[str, Any],
    callback: Any = None,
    disable: Any = None,
    s_noise: float = 1.0,
) -> Any:
    """Restart: Heun's steps, of which some are run again with more noise."""
    asked, last = Denoiser(model, extra_args, callback), None
    for number, (level, next_level) in enumerate(restart_steps(tuple(sigmas.tolist()))):
        if last is not None and last < level:
            x = x + noise_sampler(last, level) * s_noise * (level**2 - last**2) ** 0.5
        denoised = asked.picture(x, level)
        asked.tell(min(number, len(sigmas) - 2), x, level, denoised)
        slope = (x - denoised) / level
        ahead = x + slope * (next_level - level)
        if next_level > 0:
            slope = (slope + (ahead - asked.picture(ahead, next_level)) / next_level) / 2
            ahead = x + slope * (next_level - level)
        x, last = ahead, next_level
    return x
