"""The schedules that are lists of noise levels, put to other lengths: pure (facts: parity 3.3).

"Align Your Steps" of Sabour and others, 2024, and GITS of Chen and others, 2024, as Forge and reForge list them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from .schedules import Levels, Schedule, Span
from .singles import single

Lists = Mapping[bool, Levels]
_AYS: Lists = {
    False: (14.615, 6.475, 3.861, 2.697, 1.886, 1.396, 0.963, 0.652, 0.399, 0.152, 0.029),
    True: (14.615, 6.315, 3.771, 2.181, 1.342, 0.862, 0.555, 0.380, 0.234, 0.113, 0.029),
}
_GITS: Lists = {
    False: (14.615, 4.617, 2.507, 1.236, 0.702, 0.402, 0.240, 0.156, 0.104, 0.094, 0.029),
    True: (14.615, 4.734, 2.567, 1.529, 0.987, 0.652, 0.418, 0.268, 0.179, 0.127, 0.029),
}
_AYS_32: Lists = {
    False: (
        14.615, 11.23951352, 8.64363081, 6.64729424, 5.57250862, 4.71648546, 3.99196065, 3.5195609, 3.13490466,
        2.79228788, 2.48773628, 2.21663865, 1.97508351, 1.7793172, 1.61475335, 1.46540953, 1.314849, 1.16642497,
        1.03475547, 0.91573744, 0.80748169, 0.71202361, 0.621739, 0.53065202, 0.4529096, 0.37491455, 0.27461819,
        0.2011529, 0.14105873, 0.06682881, 0.03166121, 0.015,
    ),
    True: (
        14.615, 11.1491618, 8.50522127, 6.48827151, 5.43707402, 4.60398619, 3.89854704, 3.27407457, 2.74396527,
        2.29968659, 1.95448514, 1.67108715, 1.42878152, 1.23181009, 1.06789649, 0.92579443, 0.80290886, 0.69660121,
        0.60436903, 0.52852552, 0.46773344, 0.41393379, 0.36258186, 0.31008517, 0.26518925, 0.22326461, 0.17653877,
        0.13959192, 0.10587381, 0.05519369, 0.02877334, 0.015,
    ),
}  # fmt: skip


def _listed(lists: Lists) -> Schedule:
    return lambda span, steps: (*map(single, _of_length(lists[span.is_xl], steps)), 0.0)


def _stretched(lists: Lists, *, digits: int | None = None) -> Schedule:
    """The list as shares of the most noise, cut to so many ``digits``, from the model's own on; the last is its own."""

    def make(span: Span, steps: int) -> Levels:
        first, *middle, last = lists[span.is_xl]
        shares = (_cut(first / level, digits) for level in middle)
        levels = (span.high, *(span.high / share for share in shares), last)
        return (*map(single, _of_length(levels, steps)), 0.0)

    return make


def _cut(share: float, digits: int | None) -> float:
    return share if digits is None else math.floor(share * 10**digits) / 10**digits


def _of_length(known: Levels, steps: int) -> Levels:
    """Straight lines through the logarithms, from the least noise up; one step alone is the least noise."""
    if steps == len(known):
        return known
    logs = [math.log(level) for level in reversed(known)]
    last = len(logs) - 1
    found = []
    for step in range(steps):
        place = last * step / max(steps - 1, 1)
        below = min(int(place), last - 1)
        found.append(math.exp(logs[below] + (logs[below + 1] - logs[below]) * (place - below)))
    return tuple(reversed(found))


align_your_steps = _listed(_AYS)
align_your_steps_32 = _listed(_AYS_32)
gits = _listed(_GITS)
# reForge's newer ones begin at the model's own noise.
stretched_align_your_steps = _stretched(_AYS, digits=3)
stretched_align_your_steps_32 = _stretched(_AYS_32)
stretched_gits = _stretched(_GITS, digits=3)
