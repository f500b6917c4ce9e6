"""The words programs have for samplers and schedules, and ComfyUI's own names.

Tables: facts of the model families (samplers) and parity 3.3.
"""

from __future__ import annotations

from dataclasses import dataclass

# ComfyUI's own names (0.3.64 to 0.33); a recipe of a ComfyUI program uses them directly.
COMFY_SAMPLERS = frozenset(
    """euler euler_cfg_pp euler_ancestral euler_ancestral_cfg_pp heun heunpp2 exp_heun_2_x0 exp_heun_2_x0_sde dpm_2
    dpm_2_ancestral lms dpm_fast dpm_adaptive dpmpp_2s_ancestral dpmpp_2s_ancestral_cfg_pp dpmpp_sde dpmpp_sde_gpu
    dpmpp_2m dpmpp_2m_cfg_pp dpmpp_2m_sde dpmpp_2m_sde_gpu dpmpp_2m_sde_heun dpmpp_2m_sde_heun_gpu dpmpp_3m_sde
    dpmpp_3m_sde_gpu ddpm lcm ipndm ipndm_v deis res_multistep res_multistep_cfg_pp res_multistep_ancestral
    res_multistep_ancestral_cfg_pp gradient_estimation gradient_estimation_cfg_pp er_sde seeds_2 seeds_3 sa_solver
    sa_solver_pece ddim uni_pc uni_pc_bh2""".split()
)
COMFY_SCHEDULERS = frozenset(
    "simple sgm_uniform karras exponential ddim_uniform beta normal linear_quadratic kl_optimal".split()
)

# What a much used pack (RES4LYF) adds to ComfyUI's lists -> ComfyUI's own that goes most alike: exponential
# integrators over several steps, or with several stages a step, and schedules with more steps at both ends.
FROM_PACKS = {
    **{f"res_{order}m{ending}": "res_multistep" for order in (2, 3) for ending in ("", "_ode")},
    **{f"res_{order}s{ending}": "exp_heun_2_x0" for order in (2, 3, 5, 6) for ending in ("", "_ode")},
    **{f"deis_{order}m{ending}": "deis" for order in (2, 3, 4) for ending in ("", "_ode")},
}
SCHEDULES_FROM_PACKS = {"beta57": "beta", "bong_tangent": "beta"}


@dataclass(frozen=True, slots=True)
class SamplerLabel:
    """ComfyUI's sampler for a label, the schedule that goes with it, and what is not the same."""

    sampler: str
    automatic: str = "normal"
    note: str = ""


_EULER_NEAR = "ComfyUI has no such sampler of its own; the nearest one is used."
SAMPLER_LABELS: dict[str, SamplerLabel] = {
    "euler": SamplerLabel("euler"),
    "euler a": SamplerLabel("euler_ancestral"),
    "lms": SamplerLabel("lms"),
    "heun": SamplerLabel("heun"),
    "dpm2": SamplerLabel("dpm_2", "karras"),
    "dpm2 a": SamplerLabel("dpm_2_ancestral", "karras"),
    "dpm++ 2s a": SamplerLabel("dpmpp_2s_ancestral", "karras"),
    "dpm++ 2m": SamplerLabel("dpmpp_2m", "karras"),
    "dpm++ sde": SamplerLabel("dpmpp_sde", "karras"),
    "dpm++ 2m sde": SamplerLabel("dpmpp_2m_sde", "exponential"),
    "dpm++ 2m sde heun": SamplerLabel("dpmpp_2m_sde_heun", "exponential"),
    "dpm++ 3m sde": SamplerLabel("dpmpp_3m_sde", "exponential"),
    "dpm fast": SamplerLabel("dpm_fast", note="ComfyUI's dpm_fast adds no noise between steps as webui's does."),
    "dpm adaptive": SamplerLabel("dpm_adaptive"),
    "restart": SamplerLabel("dpmpp_2m", "karras", "ComfyUI has no Restart sampler; DPM++ 2M is used."),
    "ddim": SamplerLabel("ddim", "ddim_uniform"),
    "ddim cfg++": SamplerLabel("euler_cfg_pp", "ddim_uniform", _EULER_NEAR),
    "plms": SamplerLabel("ipndm", note="ComfyUI has no PLMS; iPNDM is the nearest."),
    "unipc": SamplerLabel("uni_pc"),
    "lcm": SamplerLabel("lcm", "sgm_uniform"),
    "ddpm": SamplerLabel("ddpm"),
    "deis": SamplerLabel("deis"),
    "heunpp2": SamplerLabel("heunpp2"),
    "heun++": SamplerLabel("heunpp2"),
    "ipndm": SamplerLabel("ipndm"),
    "ipndm_v": SamplerLabel("ipndm_v"),
    "euler cfg++": SamplerLabel("euler_cfg_pp"),
    "euler a cfg++": SamplerLabel("euler_ancestral_cfg_pp"),
    "euler ancestral cfg++": SamplerLabel("euler_ancestral_cfg_pp"),
    "dpm++ 2m cfg++": SamplerLabel("dpmpp_2m_cfg_pp"),
    "dpm++ 2s ancestral cfg++": SamplerLabel("dpmpp_2s_ancestral_cfg_pp"),
    "dpm++ 2s ancestral comfy": SamplerLabel("dpmpp_2s_ancestral"),
    "res multistep": SamplerLabel("res_multistep"),
    "res multistep cfg++": SamplerLabel("res_multistep_cfg_pp"),
    "res multistep ancestral": SamplerLabel("res_multistep_ancestral"),
    "res multistep ancestral cfg++": SamplerLabel("res_multistep_ancestral_cfg_pp"),
    "gradient estimation": SamplerLabel("gradient_estimation"),
    "gradient estimation cfg++": SamplerLabel("gradient_estimation_cfg_pp"),
    "er sde": SamplerLabel("er_sde"),
    "seeds 2 dp": SamplerLabel("seeds_2"),
    "seeds 3 dp": SamplerLabel("seeds_3"),
    "sa-solver": SamplerLabel("sa_solver"),
    "sa-solver-pece": SamplerLabel("sa_solver_pece"),
    "euler a2": SamplerLabel("euler_ancestral", note=_EULER_NEAR),
    "euler dy": SamplerLabel("euler", note=_EULER_NEAR),
    "euler smea dy": SamplerLabel("euler", note=_EULER_NEAR),
    "euler negative": SamplerLabel("euler", note=_EULER_NEAR),
    "euler sgm": SamplerLabel("euler", "sgm_uniform"),
    "[forge] flux realistic": SamplerLabel("euler", note=_EULER_NEAR),
    "undefined": SamplerLabel("dpmpp_2m", "karras"),
}
SCHEDULE_LABELS: dict[str, tuple[str, str]] = {
    "karras": ("karras", ""),
    "exponential": ("exponential", ""),
    "polyexponential": ("exponential", "A polyexponential schedule with its standard rho equals the exponential one."),
    "sgm uniform": ("sgm_uniform", ""),
    "sgmuniform": ("sgm_uniform", ""),
    "kl optimal": ("kl_optimal", "The last step of ComfyUI's schedule differs a little."),
    "simple": ("simple", ""),
    "normal": ("normal", ""),
    "uniform": ("normal", ""),
    "discrete": ("normal", ""),
    "ddim": ("ddim_uniform", ""),
    "beta": ("beta", "ComfyUI spaces the beta schedule by time steps, webui by noise level."),
    "linear quadratic": ("linear_quadratic", ""),
    "turbo": ("sgm_uniform", "The turbo schedule is close to sgm_uniform, not equal."),
    "align your steps": ("karras", "Align Your Steps needs a node of its own; karras is used."),
    "align your steps gits": ("karras", "Align Your Steps needs a node of its own; karras is used."),
    "align your steps 11": ("karras", "Align Your Steps needs a node of its own; karras is used."),
    "align your steps 32": ("karras", "Align Your Steps needs a node of its own; karras is used."),
}
# Longest first, so that "SGM Uniform" is not read as "Uniform".
SCHEDULE_SUFFIXES = sorted((word for word in SCHEDULE_LABELS if word != "ddim"), key=len, reverse=True)
