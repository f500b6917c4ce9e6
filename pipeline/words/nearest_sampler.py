"""What stands in for a sampler or schedule that a ComfyUI lacks: older ones have fewer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

# Sampler -> the one that goes most alike among those that are older (same order, with noise or without).
_ALIKE = {
    "exp_heun_2_x0": "heun",
    "exp_heun_2_x0_sde": "dpmpp_sde",
    "heunpp2": "heun",
    "dpmpp_2m_sde_heun": "dpmpp_2m_sde",
    "res_multistep": "dpmpp_2m",
    "res_multistep_ancestral": "dpmpp_2s_ancestral",
    "gradient_estimation": "euler",
    "er_sde": "dpmpp_3m_sde",
    "dpmpp_3m_sde": "dpmpp_2m_sde",
    "seeds_2": "dpmpp_sde",
    "seeds_3": "dpmpp_sde",
    "sa_solver": "dpmpp_2m_sde",
    "sa_solver_pece": "sa_solver",
    "ddpm": "euler_ancestral",
    "lcm": "euler_ancestral",
    "ipndm_v": "ipndm",
    "ipndm": "lms",
    "deis": "dpmpp_2m",
    "uni_pc_bh2": "uni_pc",
}
_ALIKE_SCHEDULES = {
    "kl_optimal": "karras",
    "linear_quadratic": "simple",
    "beta": "simple",
    "sgm_uniform": "simple",
    "simple": "normal",
    "exponential": "karras",
    "ddim_uniform": "normal",
}
# The same steps on another device, or with another guidance.
_ENDINGS = ("_gpu", "_cfg_pp")


def nearest_sampler(name: str, known: Sequence[str]) -> str | None:
    """The nearest of the samplers that are known; None where none of ComfyUI's own is."""
    return next((one for one in (*_chain(name, _ALIKE), "euler") if one in known), None)


def nearest_schedule(name: str, known: Sequence[str]) -> str | None:
    """The nearest of the schedules that are known; None where none of ComfyUI's own is."""
    return next((one for one in (*_chain(name, _ALIKE_SCHEDULES), "normal") if one in known), None)


def _chain(name: str, alike: dict[str, str]) -> Iterator[str]:
    seen: set[str] = set()
    now: str | None = name
    while now is not None and now not in seen:
        seen.add(now)
        yield now
        ending = next((ending for ending in _ENDINGS if now is not None and now.endswith(ending)), None)
        now = now.removesuffix(ending) if ending else alike.get(now)
