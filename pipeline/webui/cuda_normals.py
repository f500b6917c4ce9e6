"""The normal numbers of a CUDA generator, as PyTorch's kernels draw them (facts: parity 1.1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .philox import WORD, philox

_BLOCK = 256
_SEEDS = 1 << 64
# The constants of cuRAND, in the 32 bits in which it has them.
_STEP = np.float64(np.float32(2.3283064e-10))
_TURN = np.float64(np.float32(2.3283064e-10 * 6.2831855))
_WHOLE_TURN = np.float64(np.float32(0.15915494))


def cuda_normals(seed: int, count: int, *, call: int = 0, threads: int | None = None, as_on_card: bool = False) -> Any:
    """The ``call``-th draw of ``count`` normal numbers of a fresh generator with a seed, as an array of 32 bits.

    ``threads`` is how many a card runs at once (``cards.py``). A draw of more is laid out otherwise, so that the card
    matters. None is a card without an end, which webui's source "NV" is at every size; with it the numbers are those of
    "NV" bit by bit. ``as_on_card`` reckons in 32 bits as a card itself does, whose largest and least numbers that
    moves by up to 2e-4; what is left, 1.5e-6, is how a card looks up its sine (measured on an H200: docs/parity.md).
    """
    if count <= 0:
        return np.zeros(0, dtype=np.float32)
    width = _BLOCK * -(-count // _BLOCK)
    if threads is not None:
        width = min(width, max(threads // _BLOCK, 1) * _BLOCK)
    runs = (count - 1) // (4 * width) + 1
    turned = _on_card if as_on_card else _box_muller
    made = [_run(seed % _SEEDS, call * runs + run, width, count - 4 * width * run, turned) for run in range(runs)]
    return np.concatenate(made)[:count]


def _run(seed: int, block: int, width: int, wanted: int, turned: Callable[[Any, Any, Any], Any]) -> Any:
    """What one pass of all threads makes: first the first numbers of all, then their second ones, and so on."""
    threads: Any = np.arange(min(width, wanted), dtype=np.uint64)
    words = philox((block & WORD, block >> 32 & WORD, threads, 0), seed)
    made: list[Any] = []
    for place in range(min(4, -(-wanted // width))):
        radius, angle = words[place // 2 * 2], words[place // 2 * 2 + 1]
        made.append(turned(radius, angle, np.cos if place % 2 else np.sin))
    return np.concatenate(made)


def _box_muller(radius: Any, angle: Any, turn: Any) -> Any:
    share = radius * _STEP + _STEP / 2
    return (np.sqrt(-2.0 * np.log(share)) * turn(angle * _TURN + _TURN / 2)).astype(np.float32)


def _on_card(radius: Any, angle: Any, turn: Any) -> Any:
    """The same with what a card rounds: each number to 32 bits, and the turns of its sine down."""
    share = (_single(radius) * _STEP + _STEP / 2).astype(np.float32)
    turns = (_single(angle) * _TURN + _TURN / 2).astype(np.float32) * _WHOLE_TURN
    whole = _rounded_down(turns).astype(np.float64)
    length = np.sqrt(np.float32(-2) * np.log(share.astype(np.float64)).astype(np.float32))
    return length * turn(2 * np.pi * whole).astype(np.float32)


def _single(words: Any) -> Any:
    """A word of 32 bits as the nearest number of 24."""
    return words.astype(np.float32).astype(np.float64)


def _rounded_down(exact: Any) -> Any:
    near = exact.astype(np.float32)
    return np.where(near > exact, np.nextafter(near, np.float32(0)), near)
