"""Sampler and schedule words of every generator -> ComfyUI's sampler and scheduler names.

Tables and rules: facts of the model families (samplers) and parity 3.3, 3.4. A label may carry its schedule as a
suffix ("DPM++ 2M Karras"); else a separate field names it; else the program's version decides what the bare label
meant: webui 1.9 and Forge pick the sampler's own schedule, older ones always the uniform one ("normal").
"""

from __future__ import annotations

from dataclasses import dataclass

from ..civitai_utils.values import Dialect
from .reading.meta.program import webui_release

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


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplerChoice:
    """A sampler and scheduler ComfyUI knows; ``note`` says what is not the same as asked, empty where nothing is."""

    sampler: str
    scheduler: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Label:
    sampler: str
    automatic: str = "normal"
    note: str = ""


_EULER_NEAR = "ComfyUI has no such sampler of its own; the nearest one is used."
_LABELS: dict[str, _Label] = {
    "euler": _Label("euler"),
    "euler a": _Label("euler_ancestral"),
    "lms": _Label("lms"),
    "heun": _Label("heun"),
    "dpm2": _Label("dpm_2", "karras"),
    "dpm2 a": _Label("dpm_2_ancestral", "karras"),
    "dpm++ 2s a": _Label("dpmpp_2s_ancestral", "karras"),
    "dpm++ 2m": _Label("dpmpp_2m", "karras"),
    "dpm++ sde": _Label("dpmpp_sde", "karras"),
    "dpm++ 2m sde": _Label("dpmpp_2m_sde", "exponential"),
    "dpm++ 2m sde heun": _Label("dpmpp_2m_sde_heun", "exponential"),
    "dpm++ 3m sde": _Label("dpmpp_3m_sde", "exponential"),
    "dpm fast": _Label("dpm_fast", note="ComfyUI's dpm_fast adds no noise between steps as webui's does."),
    "dpm adaptive": _Label("dpm_adaptive"),
    "restart": _Label("dpmpp_2m", "karras", "ComfyUI has no Restart sampler; DPM++ 2M is used."),
    "ddim": _Label("ddim", "ddim_uniform"),
    "ddim cfg++": _Label("euler_cfg_pp", "ddim_uniform", _EULER_NEAR),
    "plms": _Label("ipndm", note="ComfyUI has no PLMS; iPNDM is the nearest."),
    "unipc": _Label("uni_pc"),
    "lcm": _Label("lcm", "sgm_uniform"),
    "ddpm": _Label("ddpm"),
    "deis": _Label("deis"),
    "heunpp2": _Label("heunpp2"),
    "heun++": _Label("heunpp2"),
    "ipndm": _Label("ipndm"),
    "ipndm_v": _Label("ipndm_v"),
    "euler cfg++": _Label("euler_cfg_pp"),
    "euler a cfg++": _Label("euler_ancestral_cfg_pp"),
    "euler ancestral cfg++": _Label("euler_ancestral_cfg_pp"),
    "dpm++ 2m cfg++": _Label("dpmpp_2m_cfg_pp"),
    "dpm++ 2s ancestral cfg++": _Label("dpmpp_2s_ancestral_cfg_pp"),
    "res multistep": _Label("res_multistep"),
    "gradient estimation": _Label("gradient_estimation"),
    "er sde": _Label("er_sde"),
    "sa-solver": _Label("sa_solver"),
    "euler a2": _Label("euler_ancestral", note=_EULER_NEAR),
    "euler dy": _Label("euler", note=_EULER_NEAR),
    "euler smea dy": _Label("euler", note=_EULER_NEAR),
    "euler negative": _Label("euler", note=_EULER_NEAR),
    "euler sgm": _Label("euler", "sgm_uniform"),
    "[forge] flux realistic": _Label("euler", note=_EULER_NEAR),
    "undefined": _Label("dpmpp_2m", "karras"),
}

_SCHEDULES: dict[str, tuple[str, str]] = {
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
_SUFFIXES = sorted((word for word in _SCHEDULES if word != "ddim"), key=len, reverse=True)


def choose_sampler(
    sampler: str | None, schedule: str | None, *, dialect: Dialect, version: str | None = None
) -> SamplerChoice:
    """What ComfyUI runs for a sampler label and an optional schedule label; an unknown word is told in the note."""
    if sampler is None:
        return SamplerChoice(sampler="euler", scheduler="normal", note="The image does not name its sampler.")
    label, suffix = _split(sampler)
    own = _LABELS.get(label)
    comfy = label.replace(" ", "_")
    if own is None:
        name = comfy if comfy in COMFY_SAMPLERS else "euler"
        note = "" if name == comfy else f"ComfyUI has no sampler {sampler}; Euler is used."
        own = _Label(name, note=note)
    scheduler, schedule_note = _scheduler(suffix, schedule, own, dialect, version)
    if own.sampler in {"ddim", "uni_pc"} and dialect.is_webui:
        schedule_note = schedule_note or "webui runs this sampler on a slightly different grid of steps."
    return SamplerChoice(
        sampler=own.sampler, scheduler=scheduler, note=" ".join(text for text in (own.note, schedule_note) if text)
    )


def _split(sampler: str) -> tuple[str, str | None]:
    """The bare label and the schedule its last words name."""
    text = " ".join(sampler.strip().lower().split())
    if text in _LABELS or text in COMFY_SAMPLERS:
        return text, None
    for suffix in _SUFFIXES:
        for joint in (" ", "_"):
            ending = joint + suffix.replace(" ", joint)
            if text.endswith(ending) and text != ending:
                return text[: -len(ending)], suffix
    return text.removesuffix(" comfy").removesuffix(" automatic"), None


def _scheduler(
    suffix: str | None, schedule: str | None, own: _Label, dialect: Dialect, version: str | None
) -> tuple[str, str]:
    word = suffix or (" ".join(schedule.strip().lower().split()) if schedule else None)
    if word is None or word in {"automatic", "undefined"}:
        return (own.automatic if _picks_own_schedule(word, own, dialect, version) else "normal"), ""
    if word.replace(" ", "_") in COMFY_SCHEDULERS:
        known = _SCHEDULES.get(word)
        return known if known and dialect.is_webui else (word.replace(" ", "_"), "")
    if word in _SCHEDULES:
        return _SCHEDULES[word]
    return own.automatic, f"ComfyUI has no schedule {schedule or suffix}; {own.automatic} is used."


def _picks_own_schedule(word: str | None, own: _Label, dialect: Dialect, version: str | None) -> bool:
    # These three never had a choice of schedule: theirs belongs to the sampler in every program.
    if own.sampler in {"ddim", "lcm"} or own is _LABELS["undefined"]:
        return dialect is not Dialect.COMFYUI
    if dialect.is_forge or word == "automatic":
        return True
    release = webui_release(version)
    return dialect is Dialect.A1111 and release is not None and release >= (1, 9)
