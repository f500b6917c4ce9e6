"""webui's noise of source CPU, drawn by torch itself: of the beginning, and what its samplers get when they ask."""

from __future__ import annotations

from typing import Any

import torch


class Generator:
    """The numbers of one picture: the first are what it begins with. With an ENSD those behind are another seed's."""

    def __init__(self, seed: int, ensd: int) -> None:
        self._one = torch.Generator().manual_seed(seed)
        self._again = torch.Generator().manual_seed(seed + ensd) if ensd else None

    def first(self, shape: torch.Size, variation: tuple[int, float] | None) -> torch.Tensor:
        """The noise that a latent of this shape begins with."""
        noise = torch.randn(shape, generator=self._one)
        if self._again is not None:
            self._one = self._again
        if variation is None:
            return noise
        other = torch.randn(shape, generator=torch.Generator().manual_seed(variation[0]))
        return _turned(variation[1], noise, other)

    def like(self, x: torch.Tensor) -> torch.Tensor:
        """The next numbers, in the shape of a latent."""
        return torch.randn(x.shape, generator=self._one)


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
