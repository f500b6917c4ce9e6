"""The steps of webui's sampler Restart: down to little noise, back up, and down again: pure (facts: parity 3.4)."""

from __future__ import annotations

from itertools import pairwise

from .noise_table import noise_table
from .schedules import Levels, Span, karras

_LEAST_STEPS, _TWICE_FROM = 20, 36
_RETURNS, _PART = 9, 4
_DOWN_TO, _UP_TO = 0.1, 2.0


def restart_steps(levels: Levels) -> list[tuple[float, float]]:
    """(from, to) of each step over a schedule that ends with 0. Where a step begins with more noise than the one before
    ended with, noise is added between them. Below twenty steps nothing is run twice."""
    steps = len(levels) - 1
    if steps < _LEAST_STEPS:
        return list(pairwise(levels))
    length, times = (steps // _PART, 2) if steps >= _TWICE_FROM else (_RETURNS, 1)
    run = _karras(levels[-2], levels[0], steps - length * times)
    lowest, highest = (min(range(len(run)), key=lambda place: abs(run[place] - goal)) for goal in (_DOWN_TO, _UP_TO))
    made: list[tuple[float, float]] = []
    for place, step in enumerate(pairwise(run), start=1):
        made.append(step)
        if place == lowest and highest < lowest:
            made += list(pairwise(_karras(run[lowest], run[highest], length + 1)[:-1])) * times
    return made


def _karras(low: float, high: float, steps: int) -> Levels:
    return karras(Span(table=noise_table("fp32"), low=low, high=high), steps)
