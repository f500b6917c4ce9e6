"""What A1111's samplers get when they ask for noise: the next numbers of a seed, or those of a Brownian tree.

Forge's DDPM gets those of a generator of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..pipeline.webui.batch_noise import BatchNoise
from .noise import WebuiNoise, shape_of_picture

NO_NOISE, STREAM, TREE, FORGE = "none", "stream", "tree", "forge"
StepNoise = Callable[[Any, Any], Any]


def step_noise(kind: str, noise: WebuiNoise, x: Any, run: Any) -> StepNoise:
    """A function of the noise level and the next one, as k-diffusion's samplers call it; the tree is over ``run``."""
    batch, shape, places = noise.batch, shape_of_picture(x.shape[1:]), noise.places_of(x.shape[0])
    if kind == TREE:
        return _over_trees(batch, x, run, shape, places)
    draw, asked = batch.forge_step if kind == FORGE else batch.step, -1

    def following(_level: Any, _next_level: Any) -> Any:
        nonlocal asked
        asked += 1
        return _like(x, draw(shape, places, asked))

    return following


def _over_trees(batch: BatchNoise, x: Any, run: Any, shape: Any, places: Sequence[int]) -> StepNoise:
    import numpy as np  # noqa: PLC0415

    trees = batch.trees(shape, places, float(run[run > 0].min()), float(run.max()))
    return lambda level, next_level: _like(
        x, np.stack([tree.between(float(level), float(next_level)) for tree in trees])
    )


def _like(x: Any, made: Any) -> Any:
    import torch  # noqa: PLC0415

    return torch.from_numpy(made).to(device=x.device, dtype=x.dtype)
