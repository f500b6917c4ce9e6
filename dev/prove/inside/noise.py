"""webui's noise of sources CPU and NV: of the beginning, and what its samplers get when they ask.

The first is torch's own, the second webui's emulation of a card, which is Philox and the formula of Box and Muller.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch

_PER_32_BITS = np.float64(np.float32(2.3283064e-10))
_TURN_PER_32_BITS = np.float64(np.float32(2.3283064e-10 * 6.2831855))
_LOW = np.uint64(0xFFFFFFFF)


class Numbers:
    """The normal numbers of a seed, one draw after the other."""

    def __init__(self, source: str, seed: int) -> None:
        self._source, self._seed, self._calls = source, seed, 0
        self._torch = torch.Generator().manual_seed(seed)

    def draw(self, shape: torch.Size) -> torch.Tensor:
        """The next of them."""
        self._calls += 1
        if self._source == "CPU":
            return torch.randn(shape, generator=self._torch)
        return torch.from_numpy(_of_a_card(self._seed, math.prod(shape), self._calls - 1)).reshape(shape)


def _of_a_card(seed: int, count: int, call: int) -> Any:
    """Each thread of the card makes one number a draw."""
    words = [np.full(count, call, np.uint64), np.zeros(count, np.uint64), np.arange(count, dtype=np.uint64)]
    words.append(np.zeros(count, np.uint64))
    keys = [seed & 0xFFFFFFFF, seed >> 32]
    for _ in range(10):
        one, two = words[0] * np.uint64(0xD2511F53), words[2] * np.uint64(0xCD9E8D57)
        words = [
            (two >> np.uint64(32)) ^ words[1] ^ np.uint64(keys[0]),
            two & _LOW,
            (one >> np.uint64(32)) ^ words[3] ^ np.uint64(keys[1]),
            one & _LOW,
        ]
        keys = [(keys[0] + 0x9E3779B9) & 0xFFFFFFFF, (keys[1] + 0xBB67AE85) & 0xFFFFFFFF]
    share = words[0].astype(np.float64) * _PER_32_BITS + _PER_32_BITS / 2
    angle = words[1].astype(np.float64) * _TURN_PER_32_BITS + _TURN_PER_32_BITS / 2
    return (np.sqrt(-2.0 * np.log(share)) * np.sin(angle)).astype(np.float32)


class Generator:
    """The numbers of one picture: the first are what it begins with. With an ENSD those behind are another seed's."""

    def __init__(self, source: str, seed: int, ensd: int) -> None:
        self._source, self._seed, self._numbers = source, seed, Numbers(source, seed)
        self._again = Numbers(source, seed + ensd) if ensd else None

    def first(
        self, shape: torch.Size, variation: tuple[int, float] | None, resized: tuple[int, int] | None
    ) -> torch.Tensor:
        """The noise that a latent of this shape begins with; in its middle lies that of another size's, in cells."""
        noise, drawn = self._numbers.draw(shape), shape
        if resized is not None:
            drawn = torch.Size((*shape[:2], *resized))
        inner = noise if resized is None else Numbers(self._source, self._seed).draw(drawn)
        if self._again is not None:
            self._numbers = self._again
        if variation is not None:
            inner = _turned(variation[1], inner, Numbers(self._source, variation[0]).draw(drawn))
        if resized is None:
            return inner
        top, left = (shape[2] - resized[0]) // 2, (shape[3] - resized[1]) // 2
        made = noise.clone()
        made[:, :, top : top + resized[0], left : left + resized[1]] = inner
        return made

    def like(self, x: torch.Tensor) -> torch.Tensor:
        """The next numbers, in the shape of a latent."""
        return self._numbers.draw(x.shape)


def _turned(share: float, one: torch.Tensor, two: torch.Tensor) -> torch.Tensor:
    """Over from one noise to another on an arc, every column by itself. (1, channels, height, width)."""
    cosine = (one / one.norm(dim=2, keepdim=True) * (two / two.norm(dim=2, keepdim=True))).sum(2, keepdim=True)
    angle = cosine.acos()
    return (((1 - share) * angle).sin() * one + (share * angle).sin() * two) / angle.sin()


class TorchThatDraws:
    """torch for k-diffusion's samplers, whose ``randn_like`` is the picture's own generator."""

    def __init__(self, generator: Generator) -> None:
        self.randn_like = generator.like

    def __getattr__(self, name: str) -> Any:
        return getattr(torch, name)
