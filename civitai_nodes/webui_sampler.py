"""ComfyUI's sampler with A1111's noise put in, and begun as A1111 begins."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from ..pipeline.webui.batch_noise import BatchNoise
from ..pipeline.webui.restart import restart_steps
from .step_noise import NO_NOISE, step_noise

# These take the two ends of a run instead of its levels.
_OVER_ENDS = frozenset({"dpm_fast", "dpm_adaptive"})


def webui_sampler(
    name: str, kind: str, options: dict[str, Any], batch: BatchNoise, whole_run: Any, *, scales_up: bool
) -> Any:
    """A SAMPLER that runs ComfyUI's function ``name`` with the options that it has.

    It begins with the noise times the first level, where ComfyUI's begins an empty picture with more than that;
    ``scales_up`` asks for ComfyUI's way.
    """
    from comfy.k_diffusion import sampling  # noqa: PLC0415
    from comfy.samplers import KSAMPLER  # noqa: PLC0415

    class WebuiSampler(KSAMPLER):  # type: ignore[misc]
        def max_denoise(self, model_wrap: Any, sigmas: Any) -> bool:
            return scales_up and bool(super().max_denoise(model_wrap, sigmas))

    function: Any = _restart if name == "restart" else getattr(sampling, f"sample_{name}")
    taken = inspect.signature(function).parameters
    kept = {key: value for key, value in options.items() if key in taken}

    def run(model: Any, x: Any, sigmas: Any, **given: Any) -> Any:
        if len(sigmas) < 2:
            return x
        own = dict(kept)
        if kind != NO_NOISE:
            own["noise_sampler"] = step_noise(kind, batch, x, sigmas if whole_run is None else whole_run)
        return function(model, x, *_ends(name, sigmas), **given, **own)

    return WebuiSampler(run)


def _ends(name: str, sigmas: Any) -> tuple[Any, ...]:
    if name not in _OVER_ENDS:
        return (sigmas,)
    ends = float(sigmas[sigmas > 0].min()), float(sigmas[0])
    return (*ends, len(sigmas) - 1) if name == "dpm_fast" else ends


def _restart(
    model: Any,
    x: Any,
    sigmas: Any,
    *,
    noise_sampler: Callable[[Any, Any], Any],
    extra_args: dict[str, Any],
    callback: Any = None,
    disable: Any = None,
    s_noise: float = 1.0,
) -> Any:
    """Restart: Heun's steps, of which some are run again with more noise."""
    batch, last = x.new_ones([x.shape[0]]), None
    for number, (level, next_level) in enumerate(restart_steps(tuple(sigmas.tolist()))):
        if last is not None and last < level:
            x = x + noise_sampler(last, level) * s_noise * (level**2 - last**2) ** 0.5
        denoised = model(x, level * batch, **extra_args)
        if callback is not None:
            told = {"x": x, "i": min(number, len(sigmas) - 2), "sigma": level, "sigma_hat": level, "denoised": denoised}
            callback(told)
        slope = (x - denoised) / level
        ahead = x + slope * (next_level - level)
        if next_level > 0:
            denoised = model(ahead, next_level * batch, **extra_args)
            slope = (slope + (ahead - denoised) / next_level) / 2
            ahead = x + slope * (next_level - level)
        x, last = ahead, next_level
    return x
