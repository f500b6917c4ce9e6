"""What a program's own version decides of the numbers: its noise table and a sampler's own schedule: pure.

Facts: parity 3.1, 3.3 and 3.4.
"""

from __future__ import annotations

import re

from ...civitai_utils.values import Dialect
from ..sampler_map import SamplerChoice, choose_sampler
from ..words.releases import webui_release

# From this commit behind the release on the table is no longer of half precision.
_WHOLE_SINCE = (1, 7, 0, 225)
_VERSION = re.compile(r"v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:-(\d{1,9})-g)?")
# ComfyUI's words for what webui calls otherwise.
_LABELS = {"normal": "uniform", "sgm_uniform": "sgm uniform", "ddim_uniform": "ddim", "kl_optimal": "kl optimal"}
_PROGRAMS = {Dialect.FORGE: "Forge", Dialect.FORGE2: "Forge 2", Dialect.REFORGE: "reForge"}
# By the words of the map of samplers; DPM2 and DPM2 a with any schedule.
_LEAVE_OUT_LAST = frozenset({"dpm_2", "dpm_2_ancestral", "dpmpp_3m_sde"})


def noise_table_of(
    dialect: Dialect, version: str | None, *, downcast: bool = False, ends_in_noise: bool = False
) -> str:
    """The name of the noise table that a picture was made with.

    ``downcast`` and ``ends_in_noise`` are what the picture says of itself ("Downcast alphas_cumprod: True", "Noise
    Schedule: Zero Terminal SNR"). One that says no version is taken for a new one, as webui takes it.
    """
    if ends_in_noise:
        return "ztsnr"
    if dialect is Dialect.A1111:
        return "fp16" if downcast or _is_old(version) else "fp32"
    return "fp32" if dialect in {Dialect.FORGE, Dialect.REFORGE} else "comfyui"


def schedule_of(sampler: str, schedule: str | None, *, dialect: Dialect, version: str | None = None) -> str:
    """The schedule's label as ``levels`` takes it, for a sampler's label, which may name it, and the picture's own word
    or none: by the version a bare sampler has its own schedule or the uniform one."""
    return schedule_label(choose_sampler(sampler, schedule, dialect=dialect, version=version))


def schedule_label(choice: SamplerChoice) -> str:
    """The same for a choice that is made."""
    if choice.webui and choice.webui not in {"ddim", "unipc"}:
        return choice.webui
    return _LABELS.get(choice.scheduler, choice.scheduler)


def program_title(dialect: Dialect, version: str | None, *, downcast: bool = False) -> str:
    """What the pack's own nodes call the program of a picture, which decides the noise table, the schedules and the
    rules of clip skip."""
    if dialect in _PROGRAMS:
        return _PROGRAMS[dialect]
    if dialect is Dialect.A1111 and counts_as_before(version):
        return "A1111 before 1.6"
    is_old = noise_table_of(dialect, version, downcast=downcast) == "fp16"
    return "A1111 before 1.8" if is_old else "A1111 1.8 and newer"


def leaves_out_last(sampler: str, *, dialect: Dialect = Dialect.A1111) -> bool:
    """Whether webui runs a sampler over a schedule longer by a step, without its last level but one."""
    return choose_sampler(sampler, None, dialect=dialect).sampler in _LEAVE_OUT_LAST


def edits_by_old_rules(dialect: Dialect, version: str | None) -> bool:
    """Whether prompt editing counts as before webui 1.6; one that says no version is taken for a new one."""
    return dialect is Dialect.A1111 and counts_as_before(version)


def counts_as_before(version: str | None) -> bool:
    """Whether a version of webui is before 1.6, which has other loops for DDIM's kind and other rules for editing."""
    release = webui_release(version)
    return release is not None and release < (1, 6)


def _is_old(version: str | None) -> bool:
    found = _VERSION.match(version or "")
    return found is not None and tuple(int(part or 0) for part in found.groups()) < _WHOLE_SINCE
