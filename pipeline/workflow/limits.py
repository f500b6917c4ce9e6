"""What ComfyUI's own nodes take (node definitions of 0.3.64 to 0.33): beyond it a prompt is refused whole.

Whatever an image says is held within these, and the report has a row for it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.values import Size
from .fidelity import Report

_WHY = "ComfyUI takes no other."


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


def hold_size(field: str, asked: Size, report: Report) -> Size:
    """The size in whole steps of 8 pixels and within what ComfyUI takes, with its row in the report.

    Latents are eight pixels wide: every program floors to it before it starts.
    """
    size = held_size(asked)
    if size == asked:
        report.exact(field, _shown(size))
    else:
        within = size == Size(width=asked.width // 8 * 8, height=asked.height // 8 * 8)
        report.approximated(field, _shown(asked), _shown(size), "Sizes go in steps of 8 pixels." if within else _WHY)
    return size


def held_size(asked: Size) -> Size:
    """The nearest size that a latent can have."""
    width, height = (int(SIDE.hold(side // 8 * 8)) for side in (asked.width, asked.height))
    return Size(width=width, height=height)


def _shown(size: Size) -> str:
    return f"{size.width}x{size.height}"
