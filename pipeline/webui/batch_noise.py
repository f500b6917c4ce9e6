"""The noise of a batch of webui's pictures: which seed each has, at the start and at every step (facts: parity 1.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .brownian import BrownianNoise
from .noise import GPU, NoiseSource, Shape, Source, Variation, first_noise, forge_global_seed, step_noise


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchNoise:
    """What is said of the noise of a batch; ``places`` below are those of its pictures, from 0 on.

    The seed counts up from one picture to the next, or where there is a variation its seed alone does.
    """

    seed: int
    source: NoiseSource = GPU
    variation: Variation | None = None
    resize_from: tuple[int, int] | None = None
    ensd: int = 0

    def first(self, shape: Shape, places: Sequence[int]) -> Any:
        """What the pictures begin with."""
        made = []
        for place in places:
            varied = self.variation
            if varied is not None and self._varies:
                varied = replace(varied, seed=varied.seed + place)
            made.append(
                first_noise(
                    self._seed_of(place), shape, source=self.source, variation=varied, resize_from=self.resize_from
                )
            )
        return np.stack(made)

    def step(self, shape: Shape, places: Sequence[int], number: int) -> Any:
        """What a sampler gets the ``number``-th time it asks, from 0 on."""
        seeds = [self._seed_of(place) for place in places]
        return np.stack([step_noise(seed, shape, number, source=self.source, ensd=self.ensd) for seed in seeds])

    def forge_step(self, shape: Shape, places: Sequence[int], number: int) -> Any:
        """What Forge's DDPM gets the ``number``-th time it asks: it is drawn on the card, whatever the source is."""
        card = replace(self.source, source=Source.GPU)
        seeds = [forge_global_seed(self._seed_of(place)) for place in places]
        return np.stack([card.draw(seed, shape, call=number) for seed in seeds])

    def trees(self, shape: Shape, places: Sequence[int], low: float, high: float) -> list[BrownianNoise]:
        """The Brownian trees of the pictures, over a whole run from the most noise to the least above 0."""
        return [
            BrownianNoise(seed=self._seed_of(place), shape=shape, low=low, high=high, source=self.source)
            for place in places
        ]

    @property
    def _varies(self) -> bool:
        return self.variation is not None and self.variation.strength != 0

    def _seed_of(self, place: int) -> int:
        return self.seed if self._varies else self.seed + place
