"""At which of its steps a program begins on a picture that is there already: pure.

ComfyUI makes a schedule so much longer that its last ``steps`` are the share asked for; others make it as long
as asked and leave its first steps out. webui's second pass does as ComfyUI does (facts: parity 4).
"""

from __future__ import annotations

from ...civitai_utils.values import Dialect
from ..webui.levels import first_step_of_picture

# These have steps of their own kind in webui, counted otherwise (facts: parity 3.5).
_OWN_STEPS = frozenset({"ddim", "uni_pc", "uni_pc_bh2", "ipndm"})


def first_step(dialect: Dialect, steps: int, denoise: float, sampler: str, *, own: bool = False) -> int | None:
    """The first step that is run of a first pass; None where the program counts as ComfyUI does, or nobody knows.

    webui runs one step more than the share says; SwarmUI rounds to even (its WorkflowGeneratorSteps.cs). ``own`` is
    whether webui's own grids can be run.
    """
    if dialect is Dialect.SWARMUI:
        return swarm_first_step(steps, denoise)
    if dialect.is_webui and (own or sampler not in _OWN_STEPS):
        return first_step_of_picture(steps, denoise)
    return None


def swarm_first_step(steps: int, share: float) -> int:
    """Where SwarmUI begins so that ``share`` of the steps is run, of a start picture as of its refiner."""
    return round(steps * (1 - share))
