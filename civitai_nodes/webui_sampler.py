"""ComfyUI's sampler with A1111's noise put in, and begun as A1111 begins."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .noise import WebuiNoise
from .own_samplers import Churn, churned, dpmpp_2m_alt, past_the_last, restart
from .step_noise import NO_NOISE, STREAM, step_noise
from .time_samplers import begun, ddim_cfg_pp, ended, plms, uni_pc

_OWN: dict[str, Callable[..., Any]] = {
    "restart": restart,
    "dpmpp_2m_alt": dpmpp_2m_alt,
    "plms": plms,
    "ddim_cfg_pp": ddim_cfg_pp,
    "uni_pc": uni_pc,
}
# These take the two ends of a run instead of its levels.
_OVER_ENDS = frozenset({"dpm_fast", "dpm_adaptive"})
# ComfyUI's end with the picture itself, k-diffusion's and Forge's with a step of the same kind as the others.
_STEP_TO_NOTHING = frozenset({"lms", "ipndm", "ipndm_v"})
_CHURNED = frozenset({"euler", "heun", "dpm_2"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """How a sampler steps: its function here or in ComfyUI, the kind of noise it is given, what it is told besides.

    ``over_times`` is for those that count in training steps.
    """

    function: str
    noise: str = NO_NOISE
    more: dict[str, Any] = field(default_factory=dict)
    over_times: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplerRun:
    """What a sampler runs with; ``whole_run`` is what a Brownian tree is over, None for the levels that are run.

    ``scales_up`` begins an empty picture with a little more than the noise times the first level, as ComfyUI does.
    """

    steps: Steps
    options: dict[str, Any]
    noise: WebuiNoise
    churn: Churn
    whole_run: Any = None
    scales_up: bool = False


def webui_sampler(given: SamplerRun) -> Any:
    """The SAMPLER of a run; a function takes of the options those that it has."""
    from comfy.samplers import KSAMPLER  # noqa: PLC0415

    class WebuiSampler(KSAMPLER):  # type: ignore[misc]
        def max_denoise(self, model_wrap: Any, sigmas: Any) -> bool:
            if given.steps.over_times:
                return not self.extra_options["has_picture"]
            return given.scales_up and bool(super().max_denoise(model_wrap, sigmas))

        def sample(  # noqa: PLR0917 (as ComfyUI calls it)
            self, model_wrap: Any, sigmas: Any, extra_args: Any, callback: Any, noise: Any, latent_image: Any = None,
            denoise_mask: Any = None, disable_pbar: bool = False,
        ) -> Any:  # fmt: skip
            self.extra_options = {"has_picture": latent_image is not None and bool(latent_image.any())}
            return super().sample(
                model_wrap, sigmas, extra_args, callback, noise, latent_image, denoise_mask, disable_pbar
            )

    return WebuiSampler(_function(given))


def _function(given: SamplerRun) -> Callable[..., Any]:
    """The sampler's function as ComfyUI calls it."""
    from comfy.k_diffusion import sampling  # noqa: PLC0415

    name, kind = given.steps.function, given.steps.noise
    function: Any = _OWN.get(name) or getattr(sampling, f"sample_{name}")
    taken = inspect.signature(function).parameters
    kept = {key: value for key, value in {**given.options, **given.steps.more}.items() if key in taken}
    if name in _CHURNED and given.churn.amount > 0:
        function, kind = churned(function, given.churn), STREAM

    def run(model: Any, x: Any, sigmas: Any, *, has_picture: bool, **told: Any) -> Any:
        if len(sigmas) < 2:
            return x
        own = dict(kept)
        if kind != NO_NOISE:
            over = sigmas if given.whole_run is None else given.whole_run
            own["noise_sampler"] = step_noise(kind, given.noise, x, over)
        if not given.steps.over_times:
            return function(model, x, *_ends(name, sigmas), **told, **own)
        if has_picture:
            x, sigmas = begun(x, sigmas)
        return ended(function(model, x, sigmas, **told, **own), sigmas)

    return run


def _ends(name: str, sigmas: Any) -> tuple[Any, ...]:
    if name in _STEP_TO_NOTHING:
        return (past_the_last(sigmas),)
    if name not in _OVER_ENDS:
        return (sigmas,)
    ends = float(sigmas[sigmas > 0].min()), float(sigmas[0])
    return (*ends, len(sigmas) - 1) if name == "dpm_fast" else ends
