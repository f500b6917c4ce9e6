"""webui's schedules that ComfyUI has no equal of, as numbers: pure (facts: parity 3.1, 3.3, 3.5).

All for models of Stable Diffusion's own noise table, which 1.x and XL share. Each ends with 0 unless it says so.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache

_TIMES = 1000
_BETA_FROM, _BETA_TO = 0.00085, 0.012
_BETA_SHAPE = 0.6
_POWER = 2 * _BETA_SHAPE - 1
_NEWTON = 6
_AYS = {
    False: (14.615, 6.475, 3.861, 2.697, 1.886, 1.396, 0.963, 0.652, 0.399, 0.152, 0.029),
    True: (14.615, 6.315, 3.771, 2.181, 1.342, 0.862, 0.555, 0.380, 0.234, 0.113, 0.029),
}
_GITS = {
    False: (14.615, 4.617, 2.507, 1.236, 0.702, 0.402, 0.240, 0.156, 0.104, 0.094, 0.029),
    True: (14.615, 4.734, 2.567, 1.529, 0.987, 0.652, 0.418, 0.268, 0.179, 0.127, 0.029),
}
Sigmas = tuple[float, ...]


@lru_cache(maxsize=1)
def _table() -> Sigmas:
    """The noise level of each training step."""
    product, found = 1.0, []
    begin, end = math.sqrt(_BETA_FROM), math.sqrt(_BETA_TO)
    for step in range(_TIMES):
        product *= 1 - (begin + (end - begin) * step / (_TIMES - 1)) ** 2
        found.append(math.sqrt((1 - product) / product))
    return tuple(found)


@lru_cache(maxsize=8)
def beta(steps: int) -> Sigmas:
    """webui spaces it by noise, ComfyUI's own by time steps."""
    table = _table()
    low, high = table[0], table[-1]
    last = max(steps - 1, 1)
    return (*(low + _beta_quantile(1 - step / last) * (high - low) for step in range(steps)), 0.0)


def kl_optimal(steps: int) -> Sigmas:
    """It ends at the least noise, without 0."""
    low, high = math.atan(_table()[0]), math.atan(_table()[-1])
    return tuple(math.tan(step / steps * low + (1 - step / steps) * high) for step in range(steps + 1))


def turbo(steps: int) -> Sigmas:
    """Forge's: evenly over the training steps, from the end."""
    table = _table()
    return (*(table[max(0, round(step * _TIMES / steps - 1))] for step in range(steps, 0, -1)), 0.0)


def _listed(lists: Mapping[bool, Sigmas]) -> Callable[[int, bool], Sigmas]:
    def make(steps: int, is_xl: bool) -> Sigmas:
        known = lists[is_xl]
        if steps == len(known):
            return (*known, 0.0)
        last = len(known) - 1
        made = []
        for step in range(steps):
            place = last * step / max(steps - 1, 1)
            low = min(int(place), last - 1)
            made.append(math.exp(math.log(known[low]) * (1 - place + low) + math.log(known[low + 1]) * (place - low)))
        return (*made, 0.0)

    return make


align_your_steps = _listed(_AYS)
align_your_steps_gits = _listed(_GITS)


def uni_pc(steps: int) -> Sigmas:
    """webui's grid of UniPC: evenly over time, without 0; 30 steps have 31 places, as 1000 is no multiple of 30."""
    count = len(range(0, _TIMES, max(1, _TIMES // steps)))
    table = _table()
    logs = [-0.5 * math.log(1 + sigma * sigma) for sigma in table]
    found = []
    for step in range(count + 1):
        place = (1 + (1 / _TIMES - 1) * step / count) * _TIMES - 1
        low = min(max(int(place), 0), _TIMES - 2)
        log = logs[low] * (1 - place + low) + logs[low + 1] * (place - low)
        found.append(math.sqrt(math.exp(-2 * log) - 1))
    return tuple(found)


def ddim(steps: int) -> Sigmas:
    """webui's grid of DDIM, without its last jump to 0."""
    table = _table()
    times = [min(time + 1, _TIMES - 1) for time in range(0, _TIMES, max(1, _TIMES // steps))]
    return tuple(table[time] for time in reversed(times))


def _beta_quantile(share: float) -> float:
    """Where the cumulated beta distribution of shape 0.6, 0.6 has this share; its density has no edge to fall over once
    it is seen over sines: x = sin²."""
    if share > 0.5:
        return 1 - _beta_quantile(1 - share)
    wanted = share * _beta_area(math.pi / 2)
    # Near its edge the area is that of a power alone, which is where to begin.
    angle = (wanted * (_POWER + 1)) ** (1 / (_POWER + 1))
    for _ in range(_NEWTON):
        slope = (math.sin(angle) * math.cos(angle)) ** _POWER
        if slope == 0:
            break
        angle = min(max(angle - (_beta_area(angle) - wanted) / slope, angle / 2), math.pi / 4)
    return math.sin(angle) ** 2


def _beta_area(angle: float) -> float:
    """The integral of 2 (sin cos)^0.2 up to an angle, by a rule that does not mind the edges."""
    # t = angle * u^k takes the steepness out of the edge at 0; the other edge is its mirror.
    if angle > math.pi / 4:
        return 2 * _beta_area(math.pi / 4) - _beta_area(math.pi / 2 - angle)
    exponent, count = 5, 64
    total = 0.0
    for place in range(count + 1):
        u = place / count
        t = angle * u**exponent
        value = (math.sin(t) * math.cos(t)) ** _POWER * exponent * angle * u ** (exponent - 1) if place else 0.0
        total += value * (1 if place in {0, count} else 4 if place % 2 else 2)
    return total / (3 * count)
