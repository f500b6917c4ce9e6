"""The noise of a webui picture: which numbers it begins with, and which it is given at each step.

Rules: facts of parity, 1.2 and 1.3. A latent is (channels, height, width); every array has 32 bits.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np

from .cpu_normals import cpu_normals
from .cuda_normals import cuda_normals

__all__ = [
    "NoiseSource", "Source", "Variation", "cpu_normals", "cuda_normals", "first_noise",
    "forge_global_seed", "slerp", "step_noise",
]  # fmt: skip
Shape = tuple[int, int, int]
# How large a pixel of the latent is.
_SCALE = 8
_SAME_DIRECTION = 0.9995
_FORGE_OFFSET, _FORGE_SEEDS = 100_000, 65_536


class Source(str, Enum):
    """What webui calls the random number generator source; a picture that says none was made with ``GPU``."""

    GPU = "GPU"
    CPU = "CPU"
    NV = "NV"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoiseSource:
    """Where numbers come from; ``threads`` is what a card runs at once, None for one without an end."""

    source: Source = Source.GPU
    threads: int | None = None

    def draw(self, seed: int, shape: Shape, *, call: int = 0) -> Any:
        """The ``call``-th latent that a fresh generator with this seed gives, when all are of one shape."""
        count = math.prod(shape)
        if self.source is Source.CPU:
            return cpu_normals(seed, count, call=call).reshape(shape)
        if self.source is Source.NV:
            return cuda_normals(seed, count, call=call).reshape(shape)
        return cuda_normals(seed, count, call=call, threads=self.threads, as_on_card=True).reshape(shape)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variation:
    """A second seed and how far the noise goes over to it, from 0 to 1."""

    seed: int
    strength: float


GPU = NoiseSource()


def first_noise(
    seed: int,
    shape: Shape,
    *,
    source: NoiseSource = GPU,
    variation: Variation | None = None,
    resize_from: tuple[int, int] | None = None,
) -> Any:
    """What a picture begins with.

    ``resize_from`` is (width, height) in pixels, as "Seed resize from" says it: the noise of that size lies in the
    middle, and around it that of this size.
    """
    drawn = shape
    if resize_from is not None and min(resize_from) > 0:
        drawn = (shape[0], resize_from[1] // _SCALE, resize_from[0] // _SCALE)
    noise = source.draw(seed, drawn)
    if variation is not None and variation.strength != 0:
        noise = slerp(variation.strength, noise, source.draw(variation.seed, drawn))
    return noise if drawn == shape else _laid_in_the_middle(noise, source.draw(seed, shape))


def step_noise(seed: int, shape: Shape, number: int, *, source: NoiseSource = GPU, ensd: int = 0) -> Any:
    """What a sampler gets when it asks for noise, from ``number`` 0 on: the generator goes on after the first noise, or
    with an ENSD ("eta noise seed delta") one of another seed begins."""
    if ensd:
        return source.draw(seed + ensd, shape, call=number)
    return source.draw(seed, shape, call=number + 1)


def forge_global_seed(seed: int) -> int:
    """The seed of Forge's own generator, from which its DDPM draws at every step."""
    return (seed + _FORGE_OFFSET) % _FORGE_SEEDS


def slerp(strength: float, noise: Any, other: Any) -> Any:
    """From a noise over to another, as webui turns it: each column of the latent for itself.

    Where both point the same way it mixes them the wrong way round, as webui does.
    """
    one, two = (_of_length_one(side.astype(np.float32)) for side in (noise, other))
    cosine = (one * two).sum(axis=1, keepdims=True)
    if cosine.mean() > _SAME_DIRECTION:
        return (noise * np.float32(strength) + other * np.float32(1 - strength)).astype(np.float32)
    angle = np.arccos(cosine)
    kept, gone = np.sin((1 - strength) * angle), np.sin(strength * angle)
    return ((kept * noise + gone * other) / np.sin(angle)).astype(np.float32)


def _of_length_one(noise: Any) -> Any:
    return noise / np.sqrt((noise * noise).sum(axis=1, keepdims=True))


def _laid_in_the_middle(noise: Any, around: Any) -> Any:
    """The larger of both is cut around its middle; an odd rest stands at the lower and right side."""
    made = around.copy()
    ours, theirs = [], []
    for inner, outer in zip(noise.shape[1:], around.shape[1:], strict=True):
        offset = (outer - inner) // 2
        length = inner if offset >= 0 else inner + 2 * offset
        ours.append(slice(max(offset, 0), max(offset, 0) + length))
        theirs.append(slice(max(-offset, 0), max(-offset, 0) + length))
    made[:, ours[0], ours[1]] = noise[:, theirs[0], theirs[1]]
    return made
