"""A model that is told times and noise as A1111 tells them, as ComfyUI's MODEL."""

from __future__ import annotations

import copy
from typing import Any

from ..pipeline.webui.noise_table import levels_of_times, noise_table
from .noise import CATEGORY
from .schedule import PROGRAMS

# Forge and its kin tell whole times, as ComfyUI does.
_TELLS_BETWEEN = frozenset({"A1111 1.8 and newer", "A1111 before 1.8", "A1111 before 1.6"})


class CivitaiRemakeModel:
    """MODEL and program -> MODEL."""

    CATEGORY = CATEGORY
    DESCRIPTION = (
        "Tells a model of Stable Diffusion 1.x or XL its time between two training steps, as A1111 does, where ComfyUI "
        "takes the nearest; over the noise table of the picture's program."
    )
    RETURN_TYPES = ("MODEL",)
    FUNCTION = "patch"

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:  # noqa: N802 (ComfyUI's name)
        """What ComfyUI shows."""
        return {
            "required": {
                "model": ("MODEL",),
                "program": (list(PROGRAMS), {"tooltip": "Older ones have another table of noise."}),
            },
            "optional": {
                "zero_terminal_snr": ("BOOLEAN", {"default": False, "tooltip": "Noise Schedule: Zero Terminal SNR."}),
            },
        }

    def patch(self, *, model: Any, program: str, zero_terminal_snr: bool = False) -> tuple[Any]:
        """The model with the table of the program. Raises ``ValueError`` for a model that has no such table."""
        from comfy.model_sampling import ModelSamplingDiscrete  # noqa: PLC0415

        own = model.get_model_object("model_sampling")
        if not isinstance(own, ModelSamplingDiscrete) or len(own.sigmas) != len(noise_table("comfyui").levels):
            raise ValueError("This is for models of Stable Diffusion 1.x and XL: leave it out for this one.")
        patched = model.clone()
        table = "ztsnr" if zero_terminal_snr else PROGRAMS[program].table
        patched.add_object_patch("model_sampling", _sampling(own, table, between=program in _TELLS_BETWEEN))
        return (patched,)


def _sampling(own: Any, table: str, *, between: bool) -> Any:
    """The model's own way of sampling, over another table."""
    import torch  # noqa: PLC0415

    class WebuiTimes(type(own)):  # type: ignore[misc]
        def timestep(self, sigma: Any) -> Any:
            if not between:
                return super().timestep(sigma)
            logs, log = self.log_sigmas, sigma.log().to(self.log_sigmas.device).reshape(-1)
            below = ((log - logs[:, None]) >= 0).sum(dim=0).sub(1).clamp(0, len(logs) - 2)
            share = ((logs[below] - log) / (logs[below] - logs[below + 1])).clamp(0, 1)
            between_two = (1 - share) * below + share * (below + 1)
            # What a sampler that counts in training steps gives is none of the rounded levels, but a whole time.
            is_whole = (self.levels_of_times.to(sigma.device) == sigma.reshape(-1, 1).float()).to(logs.device)
            found = torch.where(is_whole.any(dim=1), is_whole.float().argmax(dim=1), between_two)
            return found.view(sigma.shape).to(sigma.device)

    known, made = noise_table(table), copy.deepcopy(own)
    made.__class__ = WebuiTimes
    made.register_buffer("sigmas", torch.tensor(known.levels, dtype=torch.float32))
    made.levels_of_times = torch.tensor(levels_of_times(table), dtype=torch.float32)
    made.register_buffer("log_sigmas", torch.tensor(known.logs, dtype=torch.float32))
    return made
