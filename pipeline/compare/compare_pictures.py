"""Two image files -> how alike they are. Takes seconds for large ones, so callers keep it off the event loop."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.pictures.luma import read_luma, scaled, within
from ...civitai_utils.values import Size
from .likeness import Difference, Likeness, differences, likeness_of
from .similarity import similarity

# Larger pictures are compared at a smaller size: nothing that an eye sees at first is lost, and it takes two seconds.
MOST_COMPARED = 2048 * 2048


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """``msssim`` is 0 to 1, None for pictures too small to compare; ``size`` is that of the comparison."""

    msssim: float | None
    likeness: Likeness
    size: Size
    differs: tuple[Difference, ...]


def compare_pictures(original: bytes, result: bytes, *, field: str = "original") -> Compared:
    """How alike an original and what was made of it are.

    Raises ``ImageFileUnreadable`` with this ``field``, or with "result", and ``NumericsMissing``.
    """
    one, other = read_luma(original, field=field), read_luma(result, field="result")
    differs = differences(one.size, other.size, original_moves=one.moves, result_moves=other.moves)
    size = within(one.size, MOST_COMPARED)
    measured = similarity(scaled(one, size), scaled(other, size))
    # The word is that of the number as it is shown.
    msssim = None if measured is None else round(measured, 4)
    return Compared(msssim=msssim, likeness=likeness_of(msssim), size=size, differs=differs)
