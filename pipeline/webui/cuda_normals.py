"""The normal numbers of a CUDA generator, as PyTorch's kernels draw them (facts: parity 1.1)."""

from __future__ import annotations

from typing import Any

import numpy as np

from .philox import WORD, philox

_BLOCK = 256
_SEEDS = 1 << 64
# The constants of cuRAND, in the 32 bits in which it has them.
_STEP = np.float64(np.float32(2.3283064e-10))
_TURN = np.float64(np.float32(2.3283064e-10 * 6.2831855))


def cuda_normals(seed: int, count: int, *, call: int = 0, threads: int | None = None) -> Any:
    """The ``call``-th draw of ``count`` normal numbers of a fresh generator with a seed, as an array of 32 bits.

    ``threads`` is how many a card runs at once (``cards.py``). A draw of more is laid out otherwise, so that the card
    matters. None is a card without an end, which webui's source "NV" is at every size; with it the numbers are those of
    "NV" bit by bit. A real card's sine is less exact: it may be 5e-6 apart.
    """
    if count <= 0:
        return np.zeros(0, dtype=np.float32)
    width = _BLOCK * -(-count // _BLOCK)
    if threads is not None:
        width = min(width, max(threads // _BLOCK, 1) * _BLOCK)
    runs = (count - 1) // (4 * width) + 1
    made = [_run(seed % _SEEDS, call * runs + run, width, count - 4 * width * run) for run in range(runs)]
    return np.concatenate(made)[:count]


def _run(seed: int, block: int, width: int, wanted: int) -> Any:
    """What one pass of all threads makes: first the first numbers of all, then their second ones, and so on."""
    threads: Any = np.arange(min(width, wanted), dtype=np.uint64)
    words = philox((block & WORD, block >> 32 & WORD, threads, 0), seed)
    made: list[Any] = []
    for place in range(min(4, -(-wanted // width))):
        radius, angle = words[place // 2 * 2], words[place // 2 * 2 + 1]
        made.append(_box_muller(radius, angle, np.cos if place % 2 else np.sin))
    return np.concatenate(made)


def _box_muller(radius: Any, angle: Any, turn: Any) -> Any:
    share = radius * _STEP + _STEP / 2
    return (np.sqrt(-2.0 * np.log(share)) * turn(angle * _TURN + _TURN / 2)).astype(np.float32)
