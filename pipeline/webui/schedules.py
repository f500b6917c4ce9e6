"""The schedules that webui and Forge have, each a few lines: pure (facts: parity 3.3).

Each takes a ``Span`` and a number of steps and gives falling noise levels, which end with 0 unless it says so. What
they do on numbers of 32 bits is done so here.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from .beta_quantile import beta_quantile
from .noise_table import TIMES, NoiseTable
from .singles import single, spaced

Levels = tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """What a schedule runs over: a table, the least and the most noise, and the shapes that some of them take.

    ``rho`` is None for the schedule's own; ``alpha`` and ``beta`` are the beta schedule's; ``is_xl`` picks the list of
    those that are lists.
    """

    table: NoiseTable
    low: float
    high: float
    rho: float | None = None
    alpha: float = 0.6
    beta: float = 0.6
    is_xl: bool = False


Schedule = Callable[[Span, int], Levels]


def uniform(span: Span, steps: int) -> Levels:
    """Evenly over the training steps, whatever the least and the most noise are set to."""
    table = span.table
    first, last = (table.time_of(table.high), table.time_of(table.low)) if table.stride > 1 else (TIMES - 1, 0)
    return (*(table.level_at(time) for time in spaced(first, last, steps)), 0.0)


def normal(span: Span, steps: int) -> Levels:
    """Evenly over the training steps between the two noises."""
    first, last = span.table.time_of(span.high), span.table.time_of(span.low)
    return (*(span.table.level_at(time) for time in spaced(first, last, steps)), 0.0)


def sgm_uniform(span: Span, steps: int) -> Levels:
    """As ``normal`` with a step more, of which the last is left out."""
    return (*normal(span, steps + 1)[:steps], 0.0)


def simple(span: Span, steps: int) -> Levels:
    """Levels of the table itself, counted from its end."""
    levels = span.table.levels
    return (*(levels[-1 - int(step * (len(levels) / steps))] for step in range(steps)), 0.0)


def ddim(span: Span, steps: int) -> Levels:
    """Levels of the table itself, counted from its second; more than asked where the thousand is no multiple."""
    levels = span.table.levels
    return (*levels[1 :: max(len(levels) // steps, 1)][::-1], 0.0)


def turbo(span: Span, steps: int) -> Levels:
    """Forge's: evenly over the training steps, from the end of each part."""
    width = TIMES / steps
    times = (min(max(round(single(step * width) - 1), 0), TIMES - 1) for step in range(steps, 0, -1))
    return (*(span.table.level_at(time) for time in times), 0.0)


def karras(span: Span, steps: int) -> Levels:
    """Karras and others, 2022: even in the rho-th root of the noise. Raises ``OverflowError`` for too small a rho."""
    rho = span.rho or 7.0
    begin, end = span.high ** (1 / rho), span.low ** (1 / rho)
    roots = [single(begin + single(share * single(end - begin))) for share in spaced(0.0, 1.0, steps)]
    if min(roots) < 0:
        raise OverflowError("the least noise is lost beside the most")
    return (*(single(root**rho) for root in roots), 0.0)


def exponential(span: Span, steps: int) -> Levels:
    """Even in the logarithm of the noise."""
    return (*(single(math.exp(log)) for log in spaced(math.log(span.high), math.log(span.low), steps)), 0.0)


def polyexponential(span: Span, steps: int) -> Levels:
    """Even in a power of the logarithm of the noise."""
    rho, begin, end = span.rho or 1.0, math.log(span.high), math.log(span.low)
    ramp = (single(share**rho) for share in spaced(1.0, 0.0, steps))
    return (*(single(math.exp(single(single(share * (begin - end)) + end))) for share in ramp), 0.0)


def kl_optimal(span: Span, steps: int) -> Levels:
    """Even in the angle whose tangent the noise is; it ends at the least noise, without 0."""
    low, high = single(math.atan(single(span.low))), single(math.atan(single(span.high)))
    shares = [single(step / steps) for step in range(steps + 1)]
    angles = [single(single(share * low) + single(single(1 - share) * high)) for share in shares]
    return tuple(single(math.tan(angle)) for angle in angles)


def beta(span: Span, steps: int) -> Levels:
    """webui's: spaced by noise, where ComfyUI's own is spaced by training steps."""
    last = max(steps - 1, 1)
    shares = (beta_quantile(1 - step / last, span.alpha, span.beta) for step in range(steps))
    return (*(single(span.low + share * (span.high - span.low)) for share in shares), 0.0)


def beta_of_times(span: Span, steps: int) -> Levels:
    """reForge's and ComfyUI's: spaced by training steps, each of them once."""
    levels = span.table.levels
    last = len(levels) - 1
    times = (round(beta_quantile(1 - step / steps, span.alpha, span.beta) * last) for step in range(steps))
    return (*(levels[time] for time in dict.fromkeys(times)), 0.0)
