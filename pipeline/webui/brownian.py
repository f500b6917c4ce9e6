"""The Brownian tree of webui's SDE samplers: noise that is the same whatever the steps are (facts: parity 1.2, 1.5).

The tree is torchsde's (``BrownianTree`` of 0.2.6, as k-diffusion asks it): the run is halved and halved again until a
step is made of whole parts, and each part has a seed of its own, made of the picture's seed and its place in the tree.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .noise import GPU, NoiseSource, Shape
from .singles import single

_DIGITS = 6
_POOL = 24
# A path through the tree has some twenty parts, each with its other half; the next step shares many of them.
_KEPT = 96


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the run, from a noise level to a higher one; ``key`` counts the parts of its depth."""

    start: float
    end: float
    depth: int = 0
    key: int = 0
    whole: _Part | None = None

    @property
    def middle(self) -> float:
        return round(0.5 * (self.end + self.start), _DIGITS)

    def lower(self) -> _Part:
        return _Part(self.start, self.middle, self.depth + 1, 2 * self.key, self)

    def upper(self) -> _Part:
        return _Part(self.middle, self.end, self.depth + 1, 2 * self.key + 1, self)

    def parts_of(self, start: float, end: float) -> Iterator[_Part]:
        """The largest parts that a stretch within this one is made of, from the lowest up."""
        if (start, end) == (self.start, self.end):
            yield self
            return
        if start < self.middle:
            yield from self.lower().parts_of(start, min(end, self.middle))
        if end > self.middle:
            yield from self.upper().parts_of(max(start, self.middle), end)


@dataclass(slots=True, kw_only=True)
class BrownianNoise:
    """Noise between noise levels, for one picture. ``low`` and ``high`` are the least above 0 and the most of the whole
    run, of which a pass may run a part."""

    seed: int
    shape: Shape
    low: float
    high: float
    source: NoiseSource = GPU
    _walks: OrderedDict[tuple[int, int], Any] = field(default_factory=OrderedDict)

    def between(self, level: float, next_level: float) -> Any:
        """The noise of a step from one level to another, of variance 1. A level beyond the ends counts as the end.
        Raises ``ValueError`` for a step of no length."""
        if level == next_level:
            raise ValueError("a step of no length")
        run = _Part(round(self.low, _DIGITS), round(self.high, _DIGITS))
        start, end = (round(min(max(one, run.start), run.end), _DIGITS) for one in sorted((level, next_level)))
        walk: Any = np.zeros(self.shape, dtype=np.float32)
        for number, part in enumerate(run.parts_of(start, end) if start < end else ()):
            walk = walk + self._walk(part) if number else self._walk(part)
        length = np.sqrt(np.float32(abs(single(next_level - level))))
        return (walk if level < next_level else -walk) / length

    def _walk(self, part: _Part) -> Any:
        """How far the noise goes from the start of a part to its end."""
        place = (part.depth, part.key)
        if place not in self._walks:
            self._keep(part)
        self._walks.move_to_end(place)
        return self._walks[place]

    def _keep(self, part: _Part) -> None:
        """Make the walk of a part, and with it that of the other half of its whole: both are of one draw."""
        whole = part.whole
        if whole is None:
            self._walks[0, 0] = self._normals(()) * np.float32(math.sqrt(self.high - self.low))
            return
        walk = self._walk(whole)
        below, share = whole.middle - whole.start, 1 / (whole.end - whole.start)
        spread = math.sqrt(below * (whole.end - whole.middle) * share)
        noise = self._normals((whole.key, whole.depth))
        lower = np.float32(below) * walk * np.float32(share) + np.float32(spread) * noise
        self._walks[part.depth, 2 * whole.key] = lower
        self._walks[part.depth, 2 * whole.key + 1] = walk - lower
        while len(self._walks) > _KEPT:
            self._walks.popitem(last=False)

    def _normals(self, place: tuple[int, ...]) -> Any:
        """The normal numbers of the part at a place, and of the whole run at none."""
        seeds = np.random.SeedSequence(entropy=self.seed, spawn_key=place, pool_size=_POOL)
        return self.source.draw(int(seeds.generate_state(1)[0]), self.shape)
