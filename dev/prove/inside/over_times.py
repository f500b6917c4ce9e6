"""webui's samplers that run over training steps, written straight from their rules: DDIM, PLMS, UniPC.

Their latents have noise and picture together of the size of 1.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

import torch

from .own_steps import SHARES

if TYPE_CHECKING:
    from .reference import Run

SAMPLERS = frozenset({"DDIM", "DDIM CFG++", "PLMS", "UniPC"})
_TIMES = 1000


def latent_of(run: Run) -> torch.Tensor:
    """The latent at the end of a pass."""
    alphas, times = run.model.alphas_cumprod, _times(run.of_steps, is_old=run.is_old)
    x, ahead = run.noise, len(times)
    if run.picture is not None:
        ahead = run.steps - 1
        share = alphas[times[ahead]]
        x = run.picture * share.sqrt() + run.noise * (1 - share).sqrt()
    if run.sampler == "UniPC":
        begin = 1.0 if run.picture is None else (times[ahead - 1] + 1) / _TIMES
        return _uni_pc(run, x, begin, _old_steps(run.of_steps) if run.is_old else ahead)
    # Before 1.6 a step more leads to the very first time.
    steps = list(reversed(list(pairwise([0, *times[:ahead]] if run.is_old else times[:ahead]))))
    return _plms(run, x, steps) if run.sampler == "PLMS" else _ddim(run, x, steps)


def _times(steps: int, *, is_old: bool) -> list[int]:
    count = _old_steps(steps) if is_old else steps
    return [min(time + 1, _TIMES - 1) for time in range(0, _TIMES, _TIMES // count)]


def _old_steps(steps: int) -> int:
    """Where the last time would be one too many, a step more."""
    count = 999 / (1000 // steps)
    return int(count) + 1 if count == int(count) else steps


def _ddim(run: Run, x: torch.Tensor, steps: list[tuple[int, int]]) -> torch.Tensor:
    """From the last time down to the first but one; each goes to the noise of the one below."""
    alphas, eta = run.model.alphas_cumprod, run.options.get("eta_ddim", 0.0)
    roots = (1 - alphas).sqrt()
    for below, time in steps:
        here, there = float(alphas[time]), float(alphas[below])
        seen, negative = run.model.noises(x, torch.full((len(x),), time))
        noise = seen
        if run.sampler == "DDIM CFG++":
            # A CFG scale of 12.5 is that of the picture alone; the noise that goes on is the negative text's.
            seen, noise = negative + (seen - negative) / 12.5, negative
        picture = (x - float(roots[time]) * seen) / math.sqrt(here)
        spread = eta * math.sqrt((1 - there) / (1 - here) * (1 - here / there))
        x = math.sqrt(there) * picture + math.sqrt(1 - there - spread**2) * noise
        x = x + spread * run.generator.like(x)
    return x


def _plms(run: Run, x: torch.Tensor, steps: list[tuple[int, int]]) -> torch.Tensor:
    """The noises of up to four steps; at the first the mean of this step's and the next one's."""
    alphas, known = run.model.alphas_cumprod, list[torch.Tensor]()
    roots = (1 - alphas).sqrt()

    def moved(noise: torch.Tensor, time: int, below: int) -> torch.Tensor:
        here, there = float(alphas[time]), float(alphas[below])
        picture = (x - float(roots[time]) * noise) / math.sqrt(here)
        return math.sqrt(there) * picture + math.sqrt(1 - there) * noise

    for below, time in steps:
        seen = run.model.apply_model(x, torch.full((len(x),), time))
        if not known:
            ahead = moved(seen, time, below)
            noise = (seen + run.model.apply_model(ahead, torch.full((len(x),), below))) / 2
        else:
            noise = sum(share * one for share, one in zip(SHARES[len(known)], [seen, *known], strict=True))
        x = moved(noise, time, below)
        known = [seen, *known[:2]]
    return x


class _Share:
    """How much of a latent is picture at a time from 0.001 to 1: its logarithm is even between training steps."""

    def __init__(self, alphas: torch.Tensor) -> None:
        self._logs = alphas.log().double() / 2

    def log(self, time: float) -> float:
        place = min(max(time * _TIMES - 1, 0.0), _TIMES - 1.0)
        below = min(int(place), _TIMES - 2)
        low, high = float(self._logs[below]), float(self._logs[below + 1])
        return low + (high - low) * (place - below)

    def picture(self, time: float) -> float:
        return math.exp(self.log(time))

    def noise(self, time: float) -> float:
        return math.sqrt(-math.expm1(2 * self.log(time)))

    def half_log_snr(self, time: float) -> float:
        return self.log(time) - math.log(self.noise(time))


def _uni_pc(run: Run, x: torch.Tensor, begin: float, steps: int) -> torch.Tensor:
    """UniPC of the B(h) kinds, over the picture that is seen; the last step is not corrected."""
    alphas = run.model.alphas_cumprod
    share, end = _Share(alphas.float() if run.is_old else alphas), 1 / _TIMES
    most, variant = run.options.get("uni_pc_order", 3), run.options.get("uni_pc_variant", "bh1")
    lowers = run.options.get("uni_pc_lower_order_final", True)

    def seen(x: torch.Tensor, time: float) -> torch.Tensor:
        noise = run.model.apply_model(x, torch.full((len(x),), (time - end) * _TIMES))
        return (x - share.noise(time) * noise) / share.picture(time)

    times = [begin + (end - begin) * number / steps for number in range(steps + 1)]
    known = [(times[0], seen(x, times[0]))]
    for number, time in enumerate(times[1:], start=1):
        order = min(most, number, steps + 1 - number if lowers and number >= most else most)
        corrects = seen if number < steps else None
        x, picture = _uni_pc_step(x, known[-order:], time, share=share, is_second=variant == "bh2", seen=corrects)
        if picture is not None:
            known.append((time, picture))
    return x


def _uni_pc_step(
    x: torch.Tensor,
    known: list[tuple[float, torch.Tensor]],
    time: float,
    *,
    share: _Share,
    is_second: bool,
    seen: Callable[[torch.Tensor, float], torch.Tensor] | None,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """The next latent, and the picture seen in it before it was corrected."""
    last_time, last = known[-1]
    length = share.half_log_snr(time) - share.half_log_snr(last_time)
    ratios = [(share.half_log_snr(one) - share.half_log_snr(last_time)) / length for one, _ in reversed(known[:-1])]
    slopes = [(picture - last) / ratio for ratio, (_, picture) in zip(ratios, reversed(known[:-1]), strict=True)]
    grown = math.expm1(-length)
    factor = grown if is_second else -length
    rows = torch.tensor(
        [[ratio**power for ratio in [*ratios, 1.0]] for power in range(len(known))], dtype=torch.float64
    )
    phi, right = grown / -length - 1, []
    for power in range(1, len(known) + 1):
        right.append(phi * math.factorial(power) / factor)
        phi = phi / -length - 1 / math.factorial(power + 1)
    goal = torch.tensor(right, dtype=torch.float64)
    base = share.noise(time) / share.noise(last_time) * x - share.picture(time) * grown * last
    scale = share.picture(time) * factor
    ahead = _solved(rows[:-1, :-1], goal[:-1])
    made = base - scale * _sum(ahead, slopes, x)
    if seen is None:
        return made, None
    picture = seen(made, time)
    corrected = _solved(rows, goal)
    return base - scale * _sum(corrected, [*slopes, picture - last], x), picture


def _solved(rows: torch.Tensor, goal: torch.Tensor) -> list[float]:
    """A single equation has a half for its answer, in the paper's code."""
    return [0.5] if len(goal) == 1 else torch.linalg.solve(rows, goal).tolist() if len(goal) else []


def _sum(shares: list[float], slopes: list[torch.Tensor], x: torch.Tensor) -> torch.Tensor:
    return sum((share * slope for share, slope in zip(shares, slopes, strict=True)), torch.zeros_like(x))
