"""webui's samplers that run over noise levels: k-diffusion's, with webui's noise put in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import torch
from torchsde._brownian import brownian_interval

from . import latent_consistency, own_steps
from .k_diffusion_package import loaded
from .noise import Generator, Numbers, TorchThatDraws

if TYPE_CHECKING:
    from .reference import Run

# webui's name -> k-diffusion's.
_NAMES = {
    "Euler": "euler",
    "Euler a": "euler_ancestral",
    "LMS": "lms",
    "Heun": "heun",
    "DPM2": "dpm_2",
    "DPM2 a": "dpm_2_ancestral",
    "DPM++ 2S a": "dpmpp_2s_ancestral",
    "DPM++ 2M": "dpmpp_2m",
    "DPM++ SDE": "dpmpp_sde",
    "DPM++ 2M SDE": "dpmpp_2m_sde",
    "DPM++ 2M SDE Heun": "dpmpp_2m_sde",
    "DPM++ 3M SDE": "dpmpp_3m_sde",
    "DPM fast": "dpm_fast",
    "DPM adaptive": "dpm_adaptive",
}
_OVER_A_TREE = frozenset({"dpmpp_sde", "dpmpp_2m_sde", "dpmpp_3m_sde"})
# What webui says of its own accord.
_SAID: dict[str, dict[str, Any]] = {
    "DPM++ 2M SDE Heun": {"solver_type": "heun"},
    "DPM fast": {"eta": 1.0},
    "DPM adaptive": {"eta": 1.0},
}


def latent_of(run: Run) -> torch.Tensor:
    """The latent at the end of a pass."""
    sampling, external = loaded()
    is_lcm = run.sampler == "LCM"
    model = (
        latent_consistency.model_of(run.model)
        if is_lcm
        else external.CompVisDenoiser(run.model, quantize=run.tells_whole)
    )
    longer = latent_consistency.levels_of(model, run.of_steps) if is_lcm else _levels(run, model, sampling)
    levels = longer[-run.steps - 1 :]
    first = (1 + levels[0] ** 2) ** 0.5 if "SGM noise multiplier" in run.settings else levels[0]
    x = run.noise * first + (0 if run.picture is None else run.picture)
    if is_lcm:
        return latent_consistency.sampled(model, x, levels, run.generator)
    if run.sampler in own_steps.SAMPLERS:
        # Forge's DDPM draws from a generator of the card that has a seed of its own.
        generator = Generator("NV", (run.seed + 100_000) % 65_536, 0) if run.sampler == "DDPM" else run.generator
        return own_steps.SAMPLERS[run.sampler](model, x, levels, generator)
    name, options = _NAMES[run.sampler], {**_SAID.get(run.sampler, {}), **run.options}
    if name in _OVER_A_TREE:
        least = longer[longer > 0].min()
        options["noise_sampler"] = _tree(run, sampling, x, (least, longer.max()))
    over: tuple[Any, ...] = (levels,)
    if name in {"dpm_fast", "dpm_adaptive"}:
        over = (levels[levels > 0].min().item(), levels[0].item())
        over += (len(levels) - 1,) if name == "dpm_fast" else ()
    sampling.torch = TorchThatDraws(run.generator)
    try:
        return getattr(sampling, f"sample_{name}")(model, x, *over, extra_args={}, disable=True, **options)
    finally:
        sampling.torch = torch


def _tree(run: Run, sampling: Any, x: torch.Tensor, ends: tuple[torch.Tensor, torch.Tensor]) -> Any:
    """k-diffusion's tree over torchsde's."""
    with _drawing_from(run.source):
        made = sampling.BrownianTreeNoiseSampler(x, *ends, seed=[run.seed])

    def between(level: torch.Tensor, below: torch.Tensor) -> torch.Tensor:
        with _drawing_from(run.source):
            return made(level, below)

    return between


@contextmanager
def _drawing_from(source: str) -> Iterator[None]:
    """Each part of torchsde's trees draws from a source; that of source CPU is torchsde's own."""
    own = brownian_interval._randn
    if source != "CPU":
        brownian_interval._randn = lambda size, dtype, device, seed: Numbers(source, int(seed)).draw(torch.Size(size))
    try:
        yield
    finally:
        brownian_interval._randn = own


def _levels(run: Run, model: Any, sampling: Any) -> torch.Tensor:
    """The levels of the whole schedule, of which a second pass runs the last."""
    discards = run.discard or "Discard penultimate sigma" in run.settings
    steps = run.of_steps + (1 if discards else 0)
    least = run.settings.get("Schedule min sigma", model.sigmas[0].item())
    most = run.settings.get("Schedule max sigma", model.sigmas[-1].item())
    if run.schedule == "Uniform":
        levels = model.get_sigmas(steps)
    elif run.schedule == "Karras":
        levels = sampling.get_sigmas_karras(steps, least, most, rho=run.settings.get("Schedule rho", 7.0))
    else:
        levels = sampling.get_sigmas_exponential(steps, least, most)
    return torch.cat([levels[:-2], levels[-1:]]) if discards else levels
