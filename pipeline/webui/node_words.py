"""What the pack's own nodes call A1111's samplers, grids and emphasis: the words of their lists. Pure."""

from __future__ import annotations

from .levels import TITLES, folded_label
from .own_grids import SKIPS

# By ComfyUI's name, where the picture's own word is none of the node's: the nearest that is run in its place.
_BY_COMFYUI = {
    "euler": "Euler", "euler_ancestral": "Euler a", "lms": "LMS", "heun": "Heun", "dpm_2": "DPM2",
    "dpm_2_ancestral": "DPM2 a", "dpmpp_2s_ancestral": "DPM++ 2S a", "dpmpp_2m": "DPM++ 2M", "dpmpp_sde": "DPM++ SDE",
    "dpmpp_2m_sde": "DPM++ 2M SDE", "dpmpp_2m_sde_heun": "DPM++ 2M SDE Heun", "dpmpp_3m_sde": "DPM++ 3M SDE",
    "dpm_fast": "DPM fast", "dpm_adaptive": "DPM adaptive", "lcm": "LCM", "ddim": "DDIM", "uni_pc": "UniPC",
    "ddpm": "DDPM", "heunpp2": "HeunPP2", "ipndm": "IPNDM", "ipndm_v": "IPNDM_V", "deis": "DEIS",
}  # fmt: skip
# reForge's, of which no numbers of its own code were at hand; its noise is drawn on the card, whatever the source.
OF_REFORGE = (
    "Euler CFG++", "Euler Ancestral CFG++", "DPM++ 2S Ancestral CFG++", "DPM++ 2M CFG++", "RES Multistep",
    "RES Multistep CFG++", "RES Multistep Ancestral", "RES Multistep Ancestral CFG++", "Gradient Estimation",
    "Gradient Estimation CFG++", "ER SDE", "SEEDS 2 DP", "SEEDS 3 DP", "SA-Solver", "SA-Solver-Pece",
)  # fmt: skip
SAMPLER_TITLES = (*_BY_COMFYUI.values(), "Restart", "DDIM CFG++", "PLMS", "DPM++ 2M alt", *OF_REFORGE)
# These count in training steps and have grids of their own instead of schedules.
OVER_TIMES = frozenset({"DDIM", "DDIM CFG++", "PLMS", "UniPC"})
# Their noise is a Brownian tree over the whole run.
OVER_TREE = frozenset({"DPM++ SDE", "DPM++ 2M SDE", "DPM++ 2M SDE Heun", "DPM++ 3M SDE"})
# These draw noise at every step from the seed's own stream.
FROM_STREAM = frozenset(
    {"Euler a", "DPM2 a", "DPM++ 2S a", "DPM fast", "DPM adaptive", "LCM", "Restart", "DDPM"}
)  # fmt: skip
EMPHASIS_TITLES = ("Original", "No norm", "Ignore", "None")
_GRID_OF_DDIM = "Grid of DDIM and PLMS"
_BY_LABEL = {title.lower(): title for title in SAMPLER_TITLES} | {"heun++": "HeunPP2"}
_SCHEDULES = {folded_label(title): title for title in TITLES} | {"sgmuniform": "SGM Uniform"}


def sampler_title(label: str) -> str | None:
    """The sampler that a picture calls so, without its schedule; None for one that the node does not have."""
    return _BY_LABEL.get(label.strip().lower())


def sampler_in_place(comfy_name: str) -> str | None:
    """The node's word for a sampler of ComfyUI's; None where it has none."""
    return _BY_COMFYUI.get(comfy_name)


def schedule_title(label: str) -> str | None:
    """The schedule of a label; None for one that the node does not have."""
    return _SCHEDULES.get(folded_label(label))


def grid_title(sampler: str, skip: str | None) -> str:
    """The grid of a sampler that counts in training steps; ``skip`` is the picture's "UniPC skip type"."""
    if sampler != "UniPC":
        return _GRID_OF_DDIM
    known = {one.lower(): one for one in SKIPS}
    return f"Grid of UniPC, {known.get((skip or '').lower(), SKIPS[0])}"


def emphasis_title(said: str | None) -> str:
    """The rule of a picture's "Emphasis"; one that says none, or a strange one, has the usual."""
    known = {title.lower(): title for title in EMPHASIS_TITLES}
    return known.get((said or "").strip().lower(), EMPHASIS_TITLES[0])
