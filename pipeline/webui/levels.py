"""A schedule by its label: the noise levels of a whole run, and those that a pass of it runs: pure, without numpy.

Facts: parity 3.3, 3.4 and 4.
"""

from __future__ import annotations

from collections.abc import Callable

from . import listed_schedules as listed
from . import schedules
from .noise_table import noise_table
from .reforge_schedules import REFORGE
from .schedules import Levels, Schedule, Span

# The training steps that LCM's model was made from.
_LCM_STRIDE = 20
# webui takes no denoising as whole.
_MOST = 0.999
_OLD_KARRAS = (0.1, 10.0)
_SCHEDULES: dict[str, Schedule] = {
    "automatic": schedules.uniform,
    "uniform": schedules.uniform,
    "karras": schedules.karras,
    "exponential": schedules.exponential,
    "polyexponential": schedules.polyexponential,
    "sgm uniform": schedules.sgm_uniform,
    "sgmuniform": schedules.sgm_uniform,
    "kl optimal": schedules.kl_optimal,
    "simple": schedules.simple,
    "normal": schedules.normal,
    "ddim": schedules.ddim,
    "beta": schedules.beta,
    "turbo": schedules.turbo,
    "align your steps": listed.align_your_steps,
    "align your steps 11": listed.align_your_steps,
    "align your steps 32": listed.align_your_steps_32,
    "align your steps gits": listed.gits,
}
_REFORGE: dict[str, Schedule] = {
    **_SCHEDULES,
    **REFORGE,
    "beta": schedules.beta_of_times,
    "align your steps": listed.stretched_align_your_steps,
    "align your steps 11": listed.stretched_align_your_steps,
    "align your steps 32": listed.stretched_align_your_steps_32,
    "align your steps gits": listed.stretched_gits,
}
LABELS = tuple(_REFORGE)
# As the programs show them, each once.
TITLES = (
    "Uniform", "Karras", "Exponential", "Polyexponential", "SGM Uniform", "KL Optimal", "Align Your Steps", "Simple",
    "Normal", "DDIM", "Beta", "Turbo", "Align Your Steps GITS", "Align Your Steps 11", "Align Your Steps 32",
    "Sinusoidal SF", "Invcosinusoidal SF", "React Cosinusoidal DynSF", "Cosine", "Cosine-exponential Blend", "Phi",
    "Laplace", "Karras Dynamic",
)  # fmt: skip


def folded_label(label: str) -> str:
    """A schedule's label or inner name as the tables write it."""
    return " ".join(label.replace("_", " ").split()).lower()


def levels(
    label: str,
    steps: int,
    *,
    table: str = "fp32",
    discard: bool = False,
    is_xl: bool = False,
    low: float | None = None,
    high: float | None = None,
    rho: float | None = None,
    alpha: float = 0.6,
    beta: float = 0.6,
    lcm: bool = False,
    old_karras: bool = False,
    reforge: bool = False,
) -> Levels:
    """The noise levels of a run, falling; they end with 0 but for KL Optimal and three of reForge's.

    ``table`` is one of ``noise_table.TABLES``; ``discard`` leaves out the last level but one of a run longer by a step;
    ``low``, ``high`` and ``rho`` are the picture's "Schedule min sigma", "max sigma" and "rho", where 0 is none;
    ``lcm`` is for that sampler, ``old_karras`` for the noise of its first form. Raises ``ValueError`` for a label that
    the program does not have, for less than one step, and for a ``rho`` so small that its numbers have no end.
    """
    make = (_REFORGE if reforge else {**REFORGE, **_SCHEDULES}).get(folded_label(label))
    if make is None:
        raise ValueError(f"no schedule {label!r}")
    if steps < 1:
        raise ValueError(f"{steps} steps")
    known = noise_table(table)
    if lcm:
        known = known.every(_LCM_STRIDE)
    least, most = _OLD_KARRAS if old_karras and make is schedules.karras else (known.low, known.high)
    span = Span(
        table=known,
        low=low or least,
        high=high or most,
        rho=rho or None,
        alpha=alpha,
        beta=beta,
        is_xl=is_xl,
    )
    try:
        made = make(span, steps + 1 if discard else steps)
    except OverflowError:
        told = f"With a rho of {rho:g} this schedule has no noise levels: raise it, or set it to 0 for the usual one."
        raise ValueError(told) from None
    return (*made[:-2], made[-1]) if discard else made


def of_second_pass(make: Callable[[int], Levels], steps: int, denoise: float) -> Levels:
    """What a second pass runs: the last ``steps`` of a schedule that is so much longer; the whole one at 1."""
    return make(steps) if denoise >= 1.0 else make(second_pass_steps(steps, denoise))[-steps - 1 :]


def second_pass_steps(steps: int, denoise: float) -> int:
    """How many steps the schedule has of which a second pass runs the last ``steps``."""
    return int(steps / min(denoise, _MOST))


def first_step_of_picture(steps: int, denoise: float) -> int:
    """The first step that is run of a picture that is there already: one more is run than the share says."""
    return steps - int(min(denoise, _MOST) * steps) - 1
