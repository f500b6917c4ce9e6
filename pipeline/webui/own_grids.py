"""The grids of webui's DDIM, PLMS and UniPC, which have no schedule: pure (facts: parity 3.5).

They are made of the training steps themselves, of which there may be more than asked: 30 steps have 31 places.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from .levels import second_pass_steps
from .noise_table import TIMES, noise_table
from .schedules import Levels

_TABLE = "fp32"
# webui's ways to spread UniPC's times.
SKIPS = ("time_uniform", "time_quadratic", "logSNR")


def ddim_times(steps: int) -> tuple[int, ...]:
    """The training steps of DDIM and PLMS, rising. Raises ``ValueError`` for less than one step."""
    if steps < 1:
        raise ValueError(f"{steps} steps")
    return tuple(min(time + 1, TIMES - 1) for time in range(0, TIMES, max(1, TIMES // steps)))


def ddim_levels(steps: int, table: str = _TABLE) -> Levels:
    """The noise of those steps, falling, without webui's missing jump to 0."""
    levels = noise_table(table).levels
    return tuple(levels[time] for time in reversed(ddim_times(steps)))


def uni_pc_times(steps: int, *, power: int = 1) -> tuple[float, ...]:
    """The times of UniPC, from 1 down, of which each is a share of the training steps; evenly in their ``power``-th
    root."""
    return _times(1.0, len(ddim_times(steps)), power)


def uni_pc_levels(steps: int, table: str = _TABLE, *, skip: str = "time_uniform") -> Levels:
    """The noise at UniPC's times, falling, without 0. ``skip`` is one of ``SKIPS``."""
    return _spaced(1.0, len(ddim_times(steps)), skip, table)


def ddim_second_pass(steps: int, denoise: float, table: str = _TABLE) -> Levels:
    """What DDIM and PLMS run of a picture that is there already: the last ``steps`` levels of a longer grid.

    The first is that of the noise it is given, which webui then takes for the second. Raises ``ValueError`` for a
    single step, which webui cannot run.
    """
    _many(steps)
    return ddim_levels(second_pass_steps(steps, denoise), table)[-steps:]


def uni_pc_second_pass(steps: int, denoise: float, table: str = _TABLE, *, skip: str = "time_uniform") -> Levels:
    """The same for UniPC, whose own times begin below that noise."""
    _many(steps)
    times = ddim_times(second_pass_steps(steps, denoise))
    first = (times[steps - 2] + 1) / TIMES
    return (noise_table(table).levels[times[steps - 1]], *_spaced(first, steps - 1, skip, table))


def _many(steps: int) -> None:
    if steps < 2:
        raise ValueError("DDIM, PLMS and UniPC need two steps and more for a picture that is there already.")


def _times(first: float, count: int, power: int) -> tuple[float, ...]:
    begin, end = first ** (1 / power), (1 / TIMES) ** (1 / power)
    return tuple((begin + (end - begin) * step / count) ** power for step in range(count + 1))


def _spaced(first: float, count: int, skip: str, table: str) -> Levels:
    if skip != "logSNR":
        return _levels_at(_times(first, count, 2 if skip == "time_quadratic" else 1), table)
    begin, end = (math.log(level) for level in _levels_at((first, 1 / TIMES), table))
    return tuple(math.exp(begin + (end - begin) * step / count) for step in range(count + 1))


def _levels_at(times: Sequence[float], table: str) -> Levels:
    logs = [-0.5 * math.log1p(level * level) for level in noise_table(table).levels]
    found = []
    for time in times:
        place = time * TIMES - 1
        below = min(max(int(place), 0), TIMES - 2)
        log = logs[below] * (1 - place + below) + logs[below + 1] * (place - below)
        found.append(math.sqrt(math.expm1(-2 * log)))
    return tuple(found)
