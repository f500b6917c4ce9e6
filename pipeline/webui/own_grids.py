"""The grids of webui's DDIM, PLMS and UniPC, which have no schedule: pure (facts: parity 3.5).

They are made of the training steps themselves, of which there may be more than asked: 30 steps have 31 places. ``old``
is for webui before 1.6, which ran CompVis' own loops: DDIM and PLMS make a step more, to the first training step of
all, and a number of steps that would reach beyond the last is raised instead.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from .levels import second_pass_steps
from .noise_table import TIMES, levels_of_times, share_logs
from .schedules import Levels

_TABLE = "fp32"
# webui's ways to spread UniPC's times.
SKIPS = ("time_uniform", "time_quadratic", "logSNR")


def ddim_times(steps: int) -> tuple[int, ...]:
    """The training steps of DDIM and PLMS, rising. Raises ``ValueError`` for less than one step."""
    if steps < 1:
        raise ValueError(f"{steps} steps")
    return tuple(min(time + 1, TIMES - 1) for time in range(0, TIMES, max(1, TIMES // steps)))


def ddim_levels(steps: int, table: str = _TABLE, *, old: bool = False) -> Levels:
    """The noise of those steps, falling, without webui's missing jump to 0."""
    times = ddim_times(_raised(steps) if old else steps)
    return _falling((0, *times) if old else times, table)


def uni_pc_times(steps: int, *, power: int = 1) -> tuple[float, ...]:
    """The times of UniPC, from 1 down, of which each is a share of the training steps; evenly in their ``power``-th
    root."""
    return _times(1.0, len(ddim_times(steps)), power)


def uni_pc_levels(steps: int, table: str = _TABLE, *, skip: str = "time_uniform", old: bool = False) -> Levels:
    """The noise at UniPC's times, falling, without 0. ``skip`` is one of ``SKIPS``."""
    return _spaced(1.0, _raised(steps) if old else len(ddim_times(steps)), skip, share_logs(table, old=old))


def ddim_second_pass(steps: int, denoise: float, table: str = _TABLE, *, old: bool = False) -> Levels:
    """What DDIM and PLMS run of a picture that is there already: the last ``steps`` levels of a longer grid.

    The first is that of the noise it is given, which webui then takes for the second. Raises ``ValueError`` for a
    single step, which webui cannot run.
    """
    _many(steps)
    longer = second_pass_steps(steps, denoise)
    times = ddim_times(_raised(longer) if old else longer)[:steps]
    return _falling((0, *times) if old else times, table)


def uni_pc_second_pass(
    steps: int, denoise: float, table: str = _TABLE, *, skip: str = "time_uniform", old: bool = False
) -> Levels:
    """The same for UniPC, whose own times begin below that noise. Raises ``ValueError`` for the old one, too."""
    if old:
        raise ValueError("A1111 before 1.6 ran the second pass of UniPC with DDIM: choose its grid and its sampler.")
    _many(steps)
    times = ddim_times(second_pass_steps(steps, denoise))
    first = (times[steps - 2] + 1) / TIMES
    begin = levels_of_times(table)[times[steps - 1]]
    return (begin, *_spaced(first, steps - 1, skip, share_logs(table)))


def _raised(steps: int) -> int:
    """The number of steps that the old loops run: one more where the last would be the thousandth training step."""
    stride = max(1, TIMES // max(1, steps))
    return (TIMES - 1) // stride + 1 if (TIMES - 1) % stride == 0 else steps


def _falling(times: Sequence[int], table: str) -> Levels:
    levels = levels_of_times(table)
    return tuple(levels[time] for time in reversed(times))


def _many(steps: int) -> None:
    if steps < 2:
        raise ValueError("DDIM, PLMS and UniPC need two steps and more for a picture that is there already.")


def _times(first: float, count: int, power: int) -> tuple[float, ...]:
    begin, end = first ** (1 / power), (1 / TIMES) ** (1 / power)
    return tuple((begin + (end - begin) * step / count) ** power for step in range(count + 1))


def _spaced(first: float, count: int, skip: str, logs: Sequence[float]) -> Levels:
    if skip != "logSNR":
        return _levels_at(_times(first, count, 2 if skip == "time_quadratic" else 1), logs)
    begin, end = (math.log(level) for level in _levels_at((first, 1 / TIMES), logs))
    return tuple(math.exp(begin + (end - begin) * step / count) for step in range(count + 1))


def _levels_at(times: Sequence[float], logs: Sequence[float]) -> Levels:
    found = []
    for time in times:
        place = time * TIMES - 1
        below = min(max(int(place), 0), TIMES - 2)
        log = logs[below] * (1 - place + below) + logs[below + 1] * (place - below)
        found.append(math.sqrt(math.expm1(-2 * log)))
    return tuple(found)
