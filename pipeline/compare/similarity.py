"""How alike two pictures are: multi-scale structural similarity of their luma, as Wang, Simoncelli and Bovik gave it.

"Multiscale structural similarity for image quality assessment", 2003: an 11 x 11 Gaussian window of sigma 1.5, K1 0.01,
K2 0.03, five scales with the paper's weights, each half as large as the one before. One scale alone calls strangers a
third alike (facts: peers, 10). ComfyUI brings numpy and scipy; nothing else of the pack needs them, so they are
imported when two pictures are compared.
"""

from __future__ import annotations

from typing import Any

from ...civitai_utils.errors import NumericsMissing
from ...civitai_utils.pictures.luma import Luma

_WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)
_SIGMA = 1.5
_WINDOW = 11
_C1 = (0.01 * 255) ** 2
_C2 = (0.03 * 255) ** 2


def similarity(original: Luma, result: Luma) -> float | None:
    """The measure of two pictures of one size: 1.0 for equal ones, 0.0 for those with nothing in common.

    A picture too small for five scales has as many as its shorter side holds windows, their weights in proportion; None
    where not even one window fits. Two pictures of 2048 x 2048 take less than two seconds and 200 MB. Raises
    ``NumericsMissing``, and ``ValueError`` for two sizes.
    """
    if original.size != result.size:
        raise ValueError("two sizes")
    count = _scales(min(original.size.width, original.size.height))
    if count == 0:
        return None
    np = _numpy()
    one, other = (_samples(np, picture) for picture in (original, result))
    total = sum(_WEIGHTS[:count])
    product = 1.0
    for scale, weight in enumerate(_WEIGHTS[:count]):
        if scale:
            one, other = _halved(one), _halved(other)
        luminance, structure = _terms(np, one, other)
        # The luminance counts at the last scale alone. A mean below zero has no power: nothing is in common then.
        kept = luminance if scale == count - 1 else structure
        product *= max(kept, 0.0) ** (weight / total)
    return min(product, 1.0)


def _scales(shorter: int) -> int:
    """How many times a side can be halved, the first not counted, until a window no longer fits; at most five."""
    return sum(shorter >> scale >= _WINDOW for scale in range(len(_WEIGHTS)))


def _numpy() -> Any:
    try:
        import numpy as np  # noqa: PLC0415
        import scipy.ndimage  # noqa: F401, PLC0415
    except ImportError:
        raise NumericsMissing("Two pictures cannot be compared here: numpy or scipy is not installed.") from None
    return np


def _samples(np: Any, picture: Luma) -> Any:
    flat = np.frombuffer(picture.samples, dtype=np.uint8)
    return flat.reshape(picture.size.height, picture.size.width).astype(np.float32)


def _halved(samples: Any) -> Any:
    """The mean of every two by two samples; an odd last row or column is left out."""
    height, width = (side // 2 * 2 for side in samples.shape)
    even = samples[:height, :width]
    return (even[0::2, 0::2] + even[0::2, 1::2] + even[1::2, 0::2] + even[1::2, 1::2]) / 4


def _terms(np: Any, one: Any, other: Any) -> tuple[float, float]:
    """The means of the whole measure and of its contrast and structure alone, at one scale."""
    mean_one, mean_other = _blurred(np, one), _blurred(np, other)
    squares, both = mean_one * mean_one + mean_other * mean_other, mean_one * mean_other
    # In this order of sums two equal pictures give exactly 1.
    spread = _blurred(np, one * one + other * other) - squares
    structure = (2 * (_blurred(np, one * other) - both) + _C2) / (spread + _C2)
    whole = structure * ((2 * both + _C1) / (squares + _C1))
    return float(whole.mean(dtype=np.float64)), float(structure.mean(dtype=np.float64))


def _blurred(np: Any, samples: Any) -> Any:
    """The Gaussian mean around each sample that has its whole window inside the picture."""
    from scipy.ndimage import correlate1d  # noqa: PLC0415

    reach = _WINDOW // 2
    window = np.exp(-(np.arange(-reach, reach + 1) ** 2) / (2 * _SIGMA**2))
    window /= window.sum()
    down = correlate1d(samples, window, axis=0)[reach:-reach]
    return correlate1d(down, window, axis=1)[:, reach:-reach]
