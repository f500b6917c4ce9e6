"""Samplers of webui, its extension and Forge that k-diffusion has not, written straight from their rules."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import torch

from .k_diffusion_package import loaded
from .noise import Generator

Steps = Callable[[Any, torch.Tensor, torch.Tensor, Generator], torch.Tensor]
# Adams and Bashforth's shares of the last slopes, the newest first.
SHARES = ((1.0,), (3 / 2, -1 / 2), (23 / 12, -16 / 12, 5 / 12), (55 / 24, -59 / 24, 37 / 24, -9 / 24))


def _restart(model: Any, x: torch.Tensor, levels: torch.Tensor, generator: Generator) -> torch.Tensor:
    """Heun's steps; at the level next to 0.1 back to that next to 2, with noise, and down again."""
    sampling, _ = loaded()
    steps, way = len(levels) - 1, list(pairwise(levels))
    if steps >= 20:
        again, times = (steps // 4, 2) if steps >= 36 else (9, 1)
        levels = sampling.get_sigmas_karras(steps - again * times, levels[-2].item(), levels[0].item())
        low, high = int((levels - 0.1).abs().argmin()), int((levels - 2).abs().argmin())
        loop = sampling.get_sigmas_karras(again + 1, levels[low].item(), levels[high].item())[:-1]
        way = list(pairwise(levels))
        way = way[:low] + list(pairwise(loop)) * times + way[low:]
    last = way[0][0]
    for level, below in way:
        if last < level:
            x = x + generator.like(x) * (level**2 - last**2) ** 0.5
        slope = (x - _seen(model, x, level)) / level
        if below > 0:
            ahead = x + slope * (below - level)
            slope = (slope + (ahead - _seen(model, ahead, below)) / below) / 2
        x, last = x + slope * (below - level), below
    return x


def _dpmpp_2m_alt(model: Any, x: torch.Tensor, levels: torch.Tensor, _: Generator) -> torch.Tensor:
    """DPM++ 2M that keeps the last picture a little larger, the later the more."""
    times, before = -levels.log(), None
    for step, (level, below) in enumerate(pairwise(levels)):
        picture, length = _seen(model, x, level), times[step + 1] - times[step]
        seen = picture
        if before is not None and below > 0:
            ratio = (times[step] - times[step - 1]) / length
            seen = (1 + 1 / (2 * ratio)) * picture - 1 / (2 * ratio) * before
        x = below / level * x - torch.expm1(-length) * seen
        before = picture * (1 + 0.15 * (step / len(levels)) ** 2)
    return x


def _ipndm(model: Any, x: torch.Tensor, levels: torch.Tensor, _: Generator) -> torch.Tensor:
    """Up to four slopes, taken for evenly spaced."""
    slopes: list[torch.Tensor] = []
    for level, below in pairwise(levels):
        slopes = [(x - _seen(model, x, level)) / level, *slopes[:3]]
        shares = SHARES[len(slopes) - 1]
        x = x + (below - level) * sum(share * slope for share, slope in zip(shares, slopes, strict=True))
    return x


def _ddpm(model: Any, x: torch.Tensor, levels: torch.Tensor, generator: Generator) -> torch.Tensor:
    """The first of all: on a scale where noise and picture together have the size of 1."""
    for level, below in pairwise(levels):
        noise = (x - _seen(model, x, level)) / level
        here, there = 1 / (level**2 + 1), 1 / (below**2 + 1)
        kept = here / there
        x = (x * here**0.5 - (1 - kept) / (1 - here) ** 0.5 * noise) / kept**0.5
        if below > 0:
            x = x + ((1 - kept) * (1 - there) / (1 - here)) ** 0.5 * generator.like(x)
        x = x / there**0.5
    return x


def _seen(model: Any, x: torch.Tensor, level: torch.Tensor) -> torch.Tensor:
    return model(x, level * x.new_ones([len(x)]))


SAMPLERS: dict[str, Steps] = {"Restart": _restart, "DPM++ 2M alt": _dpmpp_2m_alt, "IPNDM": _ipndm, "DDPM": _ddpm}
