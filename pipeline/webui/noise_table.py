"""The noise levels of Stable Diffusion's thousand training steps, as each program rounds them: pure.

They are those of 1.x and XL alike (facts: parity 3.1, 3.2).
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from .singles import half, single

TIMES = 1000
_BETA_FROM, _BETA_TO = 0.00085, 0.012
# What webui puts in the place of the last share of the picture, which would be none at all.
_LAST_SHARE = 4.8973451890853435e-08
TABLES = ("fp32", "fp16", "ztsnr", "comfyui")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoiseTable:
    """Rising noise levels and their logarithms; ``stride`` is how many training steps lie from one to the next."""

    levels: tuple[float, ...]
    logs: tuple[float, ...]
    stride: int = 1

    @property
    def low(self) -> float:
        """The least noise."""
        return self.levels[0]

    @property
    def high(self) -> float:
        """The most noise."""
        return self.levels[-1]

    def level_at(self, time: float) -> float:
        """The noise at a training step, which need not be whole."""
        place = single(min(max(single((time - self.stride + 1) / self.stride), 0.0), len(self.levels) - 1.0))
        below = math.floor(place)
        share = single(place - below)
        above = min(below + 1, len(self.levels) - 1)
        return single(math.exp(single(single((1 - share) * self.logs[below]) + single(share * self.logs[above]))))

    def time_of(self, level: float, *, whole: bool = False) -> float:
        """The training step that has a noise: between two as webui takes it, the nearest as ComfyUI and Forge do."""
        log = single(math.log(single(level)))
        if whole or self.stride > 1:
            return self._nearest(log) * self.stride + self.stride - 1
        below = min(max(bisect_right(self.logs, log) - 1, 0), len(self.logs) - 2)
        begin, end = self.logs[below], self.logs[below + 1]
        share = single(min(max((begin - log) / (begin - end), 0.0), 1.0)) if begin != end else 0.0
        return single(single((1 - share) * below) + single(share * (below + 1)))

    def _nearest(self, log: float) -> int:
        return min(range(len(self.logs)), key=lambda place: abs(single(log - self.logs[place])))

    def every(self, stride: int) -> NoiseTable:
        """The table of a model that knows every so many steps alone, counted from the last."""
        return NoiseTable(levels=self.levels[stride - 1 :: stride], logs=self.logs[stride - 1 :: stride], stride=stride)


@lru_cache(maxsize=len(TABLES))
def noise_table(name: str) -> NoiseTable:
    """One of ``TABLES``. Raises ``ValueError`` for another name.

    They are webui's from 1.8 on and Forge 1's, webui's before that, the one that ends without a trace of the picture,
    and ComfyUI's and Forge 2's.
    """
    if name == "comfyui":
        levels = [single(math.sqrt((1 - share) / share)) for share in _shares()]
        return _made(levels, single)
    if name == "fp16":
        return _made([_level(half(share), half) for share in _shares()], half)
    if name == "fp32":
        return _made([_level(single(share), single) for share in _shares()], single)
    if name == "ztsnr":
        return _made([_level(share, single) for share in _shares_to_zero()], single)
    raise ValueError(f"no noise table {name!r}")


def levels_of_times(name: str) -> tuple[float, ...]:
    """The noise at each training step for the samplers that count in these: of half precision only the shares of the
    picture are, and not what is made of them."""
    if name != "fp16":
        return noise_table(name).levels
    return tuple(single(math.sqrt((1 - share) / share)) for share in map(half, _shares()))


def share_logs(name: str, *, old: bool = False) -> tuple[float, ...]:
    """Half the logarithm of the picture's share at each training step, as UniPC interpolates it. ``old`` is for webui
    before 1.6, which widened the shares before it took their logarithm."""
    if name != "fp16":
        return tuple(-0.5 * math.log1p(level * level) for level in noise_table(name).levels)
    return tuple(0.5 * (single if old else half)(math.log(half(share))) for share in _shares())


def _made(levels: list[float], rounded: Callable[[float], float]) -> NoiseTable:
    return NoiseTable(levels=tuple(levels), logs=tuple(rounded(math.log(level)) for level in levels))


@lru_cache(maxsize=1)
def _shares() -> tuple[float, ...]:
    """How much of the picture is left after each step."""
    product, found = 1.0, []
    begin, end = math.sqrt(_BETA_FROM), math.sqrt(_BETA_TO)
    for step in range(TIMES):
        product *= 1 - (begin + (end - begin) * step / (TIMES - 1)) ** 2
        found.append(product)
    return tuple(found)


def _shares_to_zero() -> list[float]:
    roots = [single(math.sqrt(single(share))) for share in _shares()]
    factor = single(roots[0] / single(roots[0] - roots[-1]))
    shares = [single(single(single(root - roots[-1]) * factor) ** 2) for root in roots]
    return [*shares[:-1], single(_LAST_SHARE)]


def _level(share: float, rounded: Callable[[float], float]) -> float:
    return rounded(math.sqrt(rounded(rounded(1 - share) / share)))
