"""webui's samplers that run over noise levels: k-diffusion's, with webui's noise put in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from .k_diffusion_package import loaded
from .noise import TorchThatDraws

if TYPE_CHECKING:
    from .reference import Run

# webui's name -> k-diffusion's, and whether its noise is that of a Brownian tree.
_SAMPLERS = {
    "Euler": ("euler", False),
    "Euler a": ("euler_ancestral", False),
    "DPM++ 2M": ("dpmpp_2m", False),
    "DPM++ SDE": ("dpmpp_sde", True),
}


def latent_of(run: Run) -> torch.Tensor:
    """The latent at the end of a pass."""
    sampling, external = loaded()
    model = external.CompVisDenoiser(run.model)
    longer = _levels(run, model, sampling)
    levels = longer[-run.steps - 1 :]
    x = run.noise * levels[0] + (0 if run.picture is None else run.picture)
    name, over_tree = _SAMPLERS[run.sampler]
    options: dict[str, Any] = dict(run.options)
    if over_tree:
        least = longer[longer > 0].min()
        options["noise_sampler"] = sampling.BrownianTreeNoiseSampler(x, least, longer.max(), seed=[run.seed])
    sampling.torch = TorchThatDraws(run.generator)
    try:
        return getattr(sampling, f"sample_{name}")(model, x, levels, extra_args={}, disable=True, **options)
    finally:
        sampling.torch = torch


def _levels(run: Run, model: Any, sampling: Any) -> torch.Tensor:
    """The levels of the whole schedule, of which a second pass runs the last."""
    steps = run.of_steps + (1 if run.discard else 0)
    least, most = model.sigmas[0].item(), model.sigmas[-1].item()
    if run.schedule == "Uniform":
        levels = model.get_sigmas(steps)
    elif run.schedule == "Karras":
        levels = sampling.get_sigmas_karras(steps, least, most)
    else:
        levels = sampling.get_sigmas_exponential(steps, least, most)
    return torch.cat([levels[:-2], levels[-1:]]) if run.discard else levels
