"""What ComfyUI's own nodes take (node definitions of 0.3.64 to 0.33): beyond it a prompt is refused whole.

Whatever an image says is held within these, and the report has a row for it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.said import say
from ...civitai_utils.values import Size
from ..families.family import Latent
from .fidelity import Report

_WHY = say("ComfyUI takes no other.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The least and the most a node's input takes."""

    least: float
    most: float

    def hold(self, value: float) -> float:
        """The nearest value within."""
        return min(max(value, self.least), self.most)


STEPS = Limits(least=1, most=10000)
CFG = Limits(least=0, most=100)
DENOISE = Limits(least=0, most=1)
RATE = Limits(least=1, most=120)
CONTROL = Limits(least=0, most=10)
LORA = Limits(least=-100, most=100)
HYPERNETWORK = Limits(least=-10, most=10)
# One side of a latent or a picture, in pixels.
SIDE = Limits(least=16, most=16384)


def hold_number(field: str, asked: float, limits: Limits, report: Report) -> float:
    """The number within its limits, with its row in the report."""
    used = limits.hold(asked)
    if used == asked:
        report.exact(field, asked)
    else:
        report.approximated(field, asked, used, _WHY)
    return used


def hold_size(field: str, asked: Size, report: Report, latent: Latent) -> Size:
    """The size in whole steps of the latent and within what its node takes, with its row in the report.

    Most latents are eight pixels wide: every program floors to it before it starts.
    """
    size = held_size(asked, latent)
    if size == asked:
        report.exact(field, shown_size(size))
    else:
        within = size == _floored(asked, latent.step)
        why = say("Sizes go in steps of {step} pixels.", step=latent.step) if within else _WHY
        report.approximated(field, shown_size(asked), shown_size(size), why)
    return size


def held_size(asked: Size, latent: Latent) -> Size:
    """The nearest size that the latent can have."""
    within = Limits(least=max(latent.least, latent.step), most=latent.most)
    floored = _floored(asked, latent.step)
    return Size(width=int(within.hold(floored.width)), height=int(within.hold(floored.height)))


def shown_size(size: Size) -> str:
    """A size as the report shows it."""
    return f"{size.width}x{size.height}"


def _floored(size: Size, step: int) -> Size:
    return Size(width=size.width // step * step, height=size.height // step * step)
