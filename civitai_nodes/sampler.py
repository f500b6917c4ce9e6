"""A1111's samplers with the noise that they get at every step there, as ComfyUI's SAMPLER."""

from __future__ import annotations

from typing import Any

from .noise import CATEGORY, WebuiNoise
from .step_noise import NO_NOISE, STREAM, TREE
from .webui_sampler import webui_sampler

# Label -> ComfyUI's own function of the same steps, the kind of noise it is given, and what it is told besides.
SAMPLERS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "Euler a": ("euler_ancestral", STREAM, {}),
    "Euler": ("euler", NO_NOISE, {}),
    "Heun": ("heun", NO_NOISE, {}),
    "DPM2": ("dpm_2", NO_NOISE, {}),
    "DPM2 a": ("dpm_2_ancestral", STREAM, {}),
    "DPM++ 2S a": ("dpmpp_2s_ancestral", STREAM, {}),
    "DPM++ 2M": ("dpmpp_2m", NO_NOISE, {}),
    "DPM++ SDE": ("dpmpp_sde", TREE, {}),
    "DPM++ 2M SDE": ("dpmpp_2m_sde", TREE, {}),
    "DPM++ 2M SDE Heun": ("dpmpp_2m_sde", TREE, {"solver_type": "heun"}),
    "DPM++ 3M SDE": ("dpmpp_3m_sde", TREE, {}),
    "DPM fast": ("dpm_fast", STREAM, {}),
    "DPM adaptive": ("dpm_adaptive", STREAM, {}),
    "LCM": ("lcm", STREAM, {}),
    "Restart": ("restart", STREAM, {}),
}


class CivitaiRemakeSampler:
    """Label and noise -> SAMPLER."""

    CATEGORY = CATEGORY
    DESCRIPTION = (
        "A sampler of A1111 or Forge that goes on with the noise of the same seed at every step, and begins with the "
        "noise times the first level. For SamplerCustomAdvanced, with Noise of A1111 and Schedule of A1111."
    )
    RETURN_TYPES = ("SAMPLER",)
    FUNCTION = "make"

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:  # noqa: N802 (ComfyUI's name)
        """What ComfyUI shows."""
        return {
            "required": {
                "noise": ("NOISE", {"tooltip": "From Noise of A1111: the steps have its seed, source and ENSD."}),
                "sampler": (list(SAMPLERS), {"tooltip": "The picture's sampler, without the schedule in its name."}),
                "eta": (
                    "FLOAT",
                    {
                        "default": 1.0, "min": 0.0, "max": 100.0, "step": 0.01, "round": False,
                        "tooltip": "The picture's Eta; how much noise a step adds.",
                    },
                ),
                "s_noise": (
                    "FLOAT",
                    {
                        "default": 1.0, "min": 0.0, "max": 100.0, "step": 0.01, "round": False,
                        "tooltip": "The picture's Sigma noise.",
                    },
                ),
            },
            "optional": {
                "sgm_noise_multiplier": ("BOOLEAN", {"default": False, "tooltip": "SGM noise multiplier: True."}),
                "whole_run": (
                    "SIGMAS",
                    {"tooltip": "Of a second pass: all levels of the longer schedule of which it runs the last ones."},
                ),
            },
        }  # fmt: skip

    def make(
        self,
        *,
        noise: Any,
        sampler: str,
        eta: float,
        s_noise: float,
        sgm_noise_multiplier: bool = False,
        whole_run: Any = None,
    ) -> tuple[Any]:
        """The sampler. Raises ``ValueError`` for a NOISE of another node."""
        if not isinstance(noise, WebuiNoise):
            raise ValueError("Connect the node Noise of A1111 here: of other noise nobody knows how it goes on.")
        name, kind, more = SAMPLERS[sampler]
        options = {"eta": eta, "s_noise": s_noise, **more}
        return (webui_sampler(name, kind, options, noise.batch, whole_run, scales_up=sgm_noise_multiplier),)
