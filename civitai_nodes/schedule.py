"""The noise levels that a picture of A1111 or Forge was run over, as ComfyUI's SIGMAS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..pipeline.webui.levels import TITLES, levels, of_second_pass
from ..pipeline.webui.own_grids import SKIPS, ddim_levels, ddim_second_pass, uni_pc_levels, uni_pc_second_pass
from ..pipeline.webui.schedules import Levels
from .noise import CATEGORY


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What a picture's program and version decide: its noise table; whether the schedules are reForge's; whether DDIM's
    kind has CompVis' own grids, as before webui 1.6."""

    table: str
    is_reforge: bool = False
    is_old: bool = False


PROGRAMS = {
    "A1111 1.8 and newer": Program(table="fp32"),
    "A1111 before 1.8": Program(table="fp16"),
    "A1111 before 1.6": Program(table="fp16", is_old=True),
    "Forge": Program(table="fp32"),
    "Forge 2": Program(table="comfyui"),
    "reForge": Program(table="fp32", is_reforge=True),
}
# For the samplers that have no schedule: the levels of a run, and those of a second pass.
GRIDS: dict[str, tuple[Callable[..., Levels], Callable[..., Levels]]] = {
    "Grid of DDIM and PLMS": (ddim_levels, ddim_second_pass),
    **{
        f"Grid of UniPC, {skip}": (partial(uni_pc_levels, skip=skip), partial(uni_pc_second_pass, skip=skip))
        for skip in SKIPS
    },
}
_ZERO = {"default": 0.0, "min": 0.0, "max": 5000.0, "step": 0.01, "round": False}


class CivitaiRemakeSchedule:
    """Label, program and steps -> SIGMAS."""

    CATEGORY = CATEGORY
    DESCRIPTION = (
        "The noise levels of a schedule as A1111, Forge or reForge works them out for Stable Diffusion 1.x and XL. For "
        "SamplerCustom and SamplerCustomAdvanced."
    )
    RETURN_TYPES = ("SIGMAS",)
    FUNCTION = "make"

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:  # noqa: N802 (ComfyUI's name)
        """What ComfyUI shows."""
        return {
            "required": {
                "schedule": ([*TITLES, *GRIDS], {"default": "Karras", "tooltip": "The picture's schedule type."}),
                "steps": ("INT", {"default": 20, "min": 1, "max": 1000}),
                "denoise": (
                    "FLOAT",
                    {
                        "default": 1.0, "min": 0.01, "max": 1.0, "step": 0.01,
                        "tooltip": "Below 1 it is for a second pass: the last steps of a longer schedule.",
                    },
                ),
                "program": (list(PROGRAMS), {"tooltip": "Older ones have another table of noise."}),
                "model": (["SD 1.x", "SDXL"], {"tooltip": "Align Your Steps has a list for each."}),
            },
            "optional": {
                "discard_penultimate": (
                    "BOOLEAN",
                    {
                        "default": False,
                        "tooltip": "Discard penultimate sigma. DPM2, DPM2 a and DPM++ 3M SDE always do it.",
                    },
                ),
                "zero_terminal_snr": ("BOOLEAN", {"default": False, "tooltip": "Noise Schedule: Zero Terminal SNR."}),
                "lcm": ("BOOLEAN", {"default": False, "tooltip": "For the sampler LCM, which has steps of its own."}),
                "sigma_min": ("FLOAT", {**_ZERO, "tooltip": "Schedule min sigma; 0 is the model's own."}),
                "sigma_max": ("FLOAT", {**_ZERO, "tooltip": "Schedule max sigma; 0 is the model's own."}),
                "rho": ("FLOAT", {**_ZERO, "tooltip": "Schedule rho; 0 is the schedule's own."}),
                "beta_alpha": ("FLOAT", {"default": 0.6, "min": 0.01, "max": 10.0, "step": 0.01}),
                "beta_beta": ("FLOAT", {"default": 0.6, "min": 0.01, "max": 10.0, "step": 0.01}),
            },
        }  # fmt: skip

    def make(
        self,
        *,
        schedule: str,
        steps: int,
        denoise: float,
        program: str,
        model: str,
        discard_penultimate: bool = False,
        zero_terminal_snr: bool = False,
        lcm: bool = False,
        sigma_min: float = 0.0,
        sigma_max: float = 0.0,
        rho: float = 0.0,
        beta_alpha: float = 0.6,
        beta_beta: float = 0.6,
    ) -> tuple[Any]:
        """The levels that are run."""
        import torch  # noqa: PLC0415

        made_by = PROGRAMS[program]
        table = "ztsnr" if zero_terminal_snr else made_by.table
        if schedule in GRIDS:
            whole, second = GRIDS[schedule]
            steps += 1 if discard_penultimate else 0
            make = whole if denoise >= 1 else partial(second, denoise=denoise)
            return (torch.FloatTensor(make(steps, table=table, old=made_by.is_old)),)
        made = of_second_pass(
            lambda longer: levels(
                schedule,
                longer,
                table=table,
                discard=discard_penultimate,
                is_xl=model == "SDXL",
                low=sigma_min,
                high=sigma_max,
                rho=rho,
                alpha=beta_alpha,
                beta=beta_beta,
                lcm=lcm,
                reforge=made_by.is_reforge,
            ),
            steps,
            denoise,
        )
        return (torch.FloatTensor(made),)
