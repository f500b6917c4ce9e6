"""A1111's samplers with the noise that they get at every step there, as ComfyUI's SAMPLER."""

from __future__ import annotations

from typing import Any

from .noise import CATEGORY, WebuiNoise
from .own_samplers import Churn
from .step_noise import FORGE, STREAM, TREE
from .webui_sampler import SamplerRun, Steps, webui_sampler

SAMPLERS: dict[str, Steps] = {
    "Euler a": Steps(function="euler_ancestral", noise=STREAM),
    "Euler": Steps(function="euler"),
    "LMS": Steps(function="lms"),
    "Heun": Steps(function="heun"),
    "DPM2": Steps(function="dpm_2"),
    "DPM2 a": Steps(function="dpm_2_ancestral", noise=STREAM),
    "DPM++ 2S a": Steps(function="dpmpp_2s_ancestral", noise=STREAM),
    "DPM++ 2M": Steps(function="dpmpp_2m"),
    "DPM++ SDE": Steps(function="dpmpp_sde", noise=TREE),
    "DPM++ 2M SDE": Steps(function="dpmpp_2m_sde", noise=TREE),
    "DPM++ 2M SDE Heun": Steps(function="dpmpp_2m_sde", noise=TREE, more={"solver_type": "heun"}),
    "DPM++ 3M SDE": Steps(function="dpmpp_3m_sde", noise=TREE),
    "DPM fast": Steps(function="dpm_fast", noise=STREAM),
    "DPM adaptive": Steps(function="dpm_adaptive", noise=STREAM),
    "LCM": Steps(function="lcm", noise=STREAM),
    "Restart": Steps(function="restart", noise=STREAM),
    "DDIM": Steps(function="euler_ancestral", noise=STREAM, over_times=True),
    "DDIM CFG++": Steps(function="ddim_cfg_pp", noise=STREAM, over_times=True),
    "PLMS": Steps(function="plms", over_times=True),
    "UniPC": Steps(function="uni_pc", over_times=True),
    "DPM++ 2M alt": Steps(function="dpmpp_2m_alt"),
    "DDPM": Steps(function="ddpm", noise=FORGE),
    "HeunPP2": Steps(function="heunpp2"),
    "IPNDM": Steps(function="ipndm"),
    "IPNDM_V": Steps(function="ipndm_v"),
    "DEIS": Steps(function="deis"),
    "Euler CFG++": Steps(function="euler_cfg_pp"),
    "Euler Ancestral CFG++": Steps(function="euler_ancestral_cfg_pp", noise=FORGE),
    "DPM++ 2S Ancestral CFG++": Steps(function="dpmpp_2s_ancestral_cfg_pp", noise=FORGE),
    "DPM++ 2M CFG++": Steps(function="dpmpp_2m_cfg_pp"),
    "RES Multistep": Steps(function="res_multistep"),
    "RES Multistep CFG++": Steps(function="res_multistep_cfg_pp"),
    "RES Multistep Ancestral": Steps(function="res_multistep_ancestral", noise=FORGE),
    "RES Multistep Ancestral CFG++": Steps(function="res_multistep_ancestral_cfg_pp", noise=FORGE),
    "Gradient Estimation": Steps(function="gradient_estimation"),
    "Gradient Estimation CFG++": Steps(function="gradient_estimation_cfg_pp"),
    "ER SDE": Steps(function="er_sde", noise=FORGE),
    "SEEDS 2 DP": Steps(function="seeds_2", noise=FORGE),
    "SEEDS 3 DP": Steps(function="seeds_3", noise=FORGE),
    "SA-Solver": Steps(function="sa_solver", noise=FORGE),
    "SA-Solver-Pece": Steps(function="sa_solver_pece", noise=FORGE),
}
_LEVEL = {"default": 0.0, "min": 0.0, "max": 5000.0, "step": 0.01, "round": False}


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
                "s_churn": ("FLOAT", {**_LEVEL, "tooltip": "The picture's Sigma churn: for Euler, Heun and DPM2."}),
                "s_tmin": ("FLOAT", {**_LEVEL, "tooltip": "The picture's Sigma tmin."}),
                "s_tmax": ("FLOAT", {**_LEVEL, "tooltip": "The picture's Sigma tmax; 0 is without end."}),
                "eta_ddim": (
                    "FLOAT",
                    {
                        "default": 0.0, "min": 0.0, "max": 1.0, "step": 0.01, "round": False,
                        "tooltip": "The picture's Eta DDIM, for DDIM and DDIM CFG++, which leave Eta out.",
                    },
                ),
                "uni_pc_variant": (["bh1", "bh2", "vary_coeff"], {"tooltip": "The picture's UniPC variant."}),
                "uni_pc_order": (
                    "INT",
                    {"default": 3, "min": 1, "max": 50, "tooltip": "The picture's UniPC order: at most its steps."},
                ),
                "uni_pc_lower_order_final": (
                    "BOOLEAN",
                    {"default": True, "tooltip": "The picture's UniPC lower order final."},
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
        s_churn: float = 0.0,
        s_tmin: float = 0.0,
        s_tmax: float = 0.0,
        eta_ddim: float = 0.0,
        uni_pc_variant: str = "bh1",
        uni_pc_order: int = 3,
        uni_pc_lower_order_final: bool = True,
    ) -> tuple[Any]:
        """The sampler. Raises ``ValueError`` for a NOISE of another node."""
        if not isinstance(noise, WebuiNoise):
            raise ValueError("Connect the node Noise of A1111 here: of other noise nobody knows how it goes on.")
        steps = SAMPLERS[sampler]
        options = {
            "eta": eta_ddim if steps.over_times else eta,
            "s_noise": 1.0 if steps.over_times else s_noise,
            "uni_pc_variant": uni_pc_variant,
            "uni_pc_order": uni_pc_order,
            "uni_pc_lower_order_final": uni_pc_lower_order_final,
        }
        run = SamplerRun(
            steps=steps,
            options=options,
            batch=noise.batch,
            churn=Churn(amount=s_churn, least=s_tmin, most=s_tmax or float("inf"), strength=s_noise),
            whole_run=whole_run,
            scales_up=sgm_noise_multiplier,
        )
        return (webui_sampler(run),)
