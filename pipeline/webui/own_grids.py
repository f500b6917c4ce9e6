"""The grids of webui's DDIM, PLMS and UniPC, which have no schedule: pure (facts: parity 3.5).

They are made of the training steps themselves, of which there may be more than asked: 30 steps have 31 places.
"""

from __future__ import annotations

import math

from .noise_table import TIMES, noise_table
from .schedules import Levels

_TABLE = "fp32"


def ddim_times(steps: int) -> tuple[int, ...]:
    """The training steps of DDIM and PLMS, rising. Raises ``ValueError`` for less than one step."""
    if steps < 1:
        raise ValueError(f"{steps} steps")
    return tuple(min(time + 1, TIMES - 1) for time in range(0, TIMES, max(1, TIMES // steps)))


def ddim_levels(steps: int, table: str = _TABLE) -> Levels:
    """The noise of those steps, falling, without webui's missing jump to 0."""
    levels = noise_table(table).levels
    return tuple(levels[time] for time in reversed(ddim_times(steps)))


def uni_pc_times(steps: int) -> tuple[float, ...]:
    """The times of UniPC, from 1 down, of which each is a share of the training steps."""
    count = len(ddim_times(steps))
    return tuple(1 + (1 / TIMES - 1) * step / count for step in range(count + 1))


def uni_pc_levels(steps: int, table: str = _TABLE) -> Levels:
    """The noise at UniPC's times, falling, without 0."""
    logs = [-0.5 * math.log1p(level * level) for level in noise_table(table).levels]
    found = []
    for time in uni_pc_times(steps):
        place = time * TIMES - 1
        below = min(max(int(place), 0), TIMES - 2)
        log = logs[below] * (1 - place + below) + logs[below + 1] * (place - below)
        found.append(math.sqrt(math.expm1(-2 * log)))
    return tuple(found)
