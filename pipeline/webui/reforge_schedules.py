"""The schedules that reForge alone has, with the shapes it begins with: pure (facts: parity 3.3; its sd_schedulers.py).

Their shapes are options that reForge does not write into a picture, so another one's cannot be known.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from .schedules import Levels, Schedule, Span
from .singles import single, spaced

_SINUSOIDAL, _INVERSE_COSINUSOIDAL, _REACTING = 3.5, 3.5, 2.15
_DECAY, _POWER = 0.9, 2.0
_LAPLACE_WIDTH, _LAPLACE_LEAST = 0.5, 1e-5
_GOLDEN = (1 + math.sqrt(5)) / 2


def sinusoidal(span: Span, steps: int) -> Levels:
    """A sine to a power, without 0 at the end."""
    return _shaped(span, ((1 - math.sin(math.pi / 2 * x), _SINUSOIDAL) for x in spaced(0, 1, steps)))


def inverse_cosinusoidal(span: Span, steps: int) -> Levels:
    """Half a cosine wave to a power, without 0 at the end."""
    return _shaped(span, (((math.cos(x * math.pi) + 1) / 2, _INVERSE_COSINUSOIDAL) for x in spaced(0, 1, steps)))


def reacting_cosinusoidal(span: Span, steps: int) -> Levels:
    """A cosine to a power that grows with the step, without 0 at the end."""
    return _shaped(span, ((math.cos(x * math.pi / 2), _REACTING * x) for x in spaced(0, 1, steps)))


def cosine(span: Span, steps: int) -> Levels:
    """A cosine over the root of the step."""
    return _ended(span, (_cosine(span, share) for share in _shares(steps)), steps)


def cosine_exponential(span: Span, steps: int) -> Levels:
    """From the cosine over to a noise that decays by each step."""
    decay = _DECAY ** (1 / max(steps - 1, 1))
    levels = []
    for step, share in enumerate(_shares(steps)):
        own = _cosine(span, share)
        levels.append(own + share * (span.high * decay**step - own))
    return _ended(span, levels, steps)


def phi(span: Span, steps: int) -> Levels:
    """A power of the golden section."""
    made = (span.low + (span.high - span.low) * (1 - share) ** (_GOLDEN**_POWER) for share in _shares(steps))
    return _ended(span, made, steps)


def laplace(span: Span, steps: int) -> Levels:
    """The quantiles of Laplace's distribution."""
    levels = []
    for x in spaced(0, 1, steps):
        side = (x < 0.5) - (x > 0.5)
        log = -_LAPLACE_WIDTH * side * math.log(1 - 2 * abs(0.5 - x) + _LAPLACE_LEAST)
        levels.append(min(max(math.exp(log), span.low), span.high))
    return (*map(single, levels), 0.0)


def karras_dynamic(span: Span, steps: int) -> Levels:
    """Karras with a rho that swings once over the steps."""
    rho = span.rho or 7.0
    begin, end = span.high ** (1 / rho), span.low ** (1 / rho)
    ramp = enumerate(spaced(0, 1, steps))
    return (*(single((begin + x * (end - begin)) ** (math.cos(i * math.tau / steps) * 2 + rho)) for i, x in ramp), 0.0)


def _shares(steps: int) -> list[float]:
    return [step / max(steps - 1, 1) for step in range(steps)]


def _cosine(span: Span, share: float) -> float:
    return span.low + 0.5 * (span.high - span.low) * (1 - math.cos(math.pi * (1 - math.sqrt(share))))


def _shaped(span: Span, shares: Iterable[tuple[float, float]]) -> Levels:
    levels = ((span.low + (span.high - span.low) * share, power) for share, power in shares)
    return tuple(single((level / span.high) ** power * span.high) for level, power in levels)


def _ended(span: Span, levels: Iterable[float], steps: int) -> Levels:
    """With 0 at the end; one step alone is the root of the most noise."""
    return (*map(single, levels if steps > 1 else (math.sqrt(span.high),)), 0.0)


REFORGE: dict[str, Schedule] = {
    "sinusoidal sf": sinusoidal,
    "invcosinusoidal sf": inverse_cosinusoidal,
    "react cosinusoidal dynsf": reacting_cosinusoidal,
    "cosine": cosine,
    "cosine-exponential blend": cosine_exponential,
    "phi": phi,
    "laplace": laplace,
    "karras dynamic": karras_dynamic,
}
