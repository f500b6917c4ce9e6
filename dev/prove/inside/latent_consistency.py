"""webui's LCM: a model that knows every twentieth training step alone, and forgets all but the picture at each step."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Any

import torch

from .k_diffusion_package import loaded
from .noise import Generator

_STRIDE = 20
_SPREAD = 0.5


@cache
def _wrapper() -> Any:
    _, external = loaded()

    class Every20th(external.DiscreteEpsDDPMDenoiser):
        def sigma_to_t(self, sigma: torch.Tensor, quantize: None = None) -> torch.Tensor:
            nearest = (sigma.log() - self.log_sigmas[:, None]).abs().argmin(dim=0)
            return nearest.view(sigma.shape) * _STRIDE + _STRIDE - 1

        def t_to_sigma(self, t: torch.Tensor) -> torch.Tensor:
            place = (t - (_STRIDE - 1)) / _STRIDE
            return super().t_to_sigma(place.float().clamp(0, len(self.sigmas) - 1))

        def get_eps(self, *args: Any, **kwargs: Any) -> torch.Tensor:
            return self.inner_model.apply_model(*args, **kwargs)

        def forward(self, x: torch.Tensor, sigma: torch.Tensor, **kwargs: Any) -> torch.Tensor:
            time = self.sigma_to_t(sigma)[:, None, None, None] * 10.0
            size = time**2 + _SPREAD**2
            return time / size**0.5 * super().forward(x, sigma, **kwargs) + _SPREAD**2 / size * x

    return Every20th


def model_of(inner: Any) -> Any:
    """The model as its sampler sees it."""
    return _wrapper()(inner, inner.alphas_cumprod.float()[_STRIDE - 1 :: _STRIDE], quantize=None)


def levels_of(model: Any, steps: int) -> torch.Tensor:
    """Even in its training steps, from the last to its first."""
    times = torch.linspace(1000 - 1, _STRIDE - 1, steps)
    return torch.cat([model.t_to_sigma(times), torch.zeros(1)])


def sampled(model: Any, x: torch.Tensor, levels: torch.Tensor, generator: Generator) -> torch.Tensor:
    """The picture at each level, and noise of the next one on it."""
    for level, below in pairwise(levels):
        x = model(x, level * x.new_ones([len(x)]))
        if below > 0:
            x = x + below * generator.like(x)
    return x
