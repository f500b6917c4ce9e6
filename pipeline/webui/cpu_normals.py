"""The normal numbers of PyTorch's generator on the processor: the Mersenne Twister, and two ways of making them.

Sixteen numbers and more are made sixteen at a time (``normal_fill`` of ATen's DistributionTemplates.h): eight lengths
and eight angles; the last sixteen are made anew where the count is no multiple. Fewer are made two at a time, of
numbers of 64 bits, and an odd one is kept for the next call.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .single_math import log, sin_and_cos

_GROUP, _PAIR = 16, 8
_SEEDS = 1 << 32
_WORDS = 1 << 32
_MANY, _FEW = 24, 53


def cpu_normals(seed: int, count: int, *, call: int = 0) -> Any:
    """The ``call``-th draw of ``count`` normal numbers of a fresh generator with a seed, as an array of 32 bits.

    They are torch's, bit by bit on an x86-64 processor; on others the last bits differ.
    """
    if count <= 0:
        return np.zeros(0, dtype=np.float32)
    # Torch's generator and numpy's old one are seeded alike, by 32 bits.
    words = np.random.RandomState(seed % _SEEDS)
    if count < _GROUP:
        return _few(words, count, call)
    rest = _GROUP if count % _GROUP else 0
    for _ in range(call):
        words.randint(0, _WORDS, size=count + rest, dtype=np.uint32)
    shares = _shares(words, count)
    made = shares.copy()
    whole = count // _GROUP * _GROUP
    made[:whole] = _filled(shares[:whole])
    if rest:
        made[-_GROUP:] = _filled(_shares(words, _GROUP))
    return made


def _shares(words: Any, count: int) -> Any:
    """Numbers of 0 to 1, of 24 bits each."""
    drawn = words.randint(0, _WORDS, size=count, dtype=np.uint32)
    return (drawn & ((1 << _MANY) - 1)).astype(np.float32) / np.float32(1 << _MANY)


def _filled(shares: Any) -> Any:
    groups = shares.reshape(-1, 2, _PAIR)
    radius = np.sqrt(np.float32(-2) * log(np.float32(1) - groups[:, 0]))
    sine, cosine = sin_and_cos(np.float32(2 * np.pi) * groups[:, 1])
    return np.stack([radius * cosine, radius * sine], axis=1).reshape(-1)


def _few(words: Any, count: int, call: int) -> Any:
    """Two words make a share of 53 bits, two shares two normal numbers."""
    before = call * count
    pairs = (before + count + 1) // 2
    drawn = words.randint(0, _WORDS, size=4 * pairs, dtype=np.uint32).astype(np.uint64).reshape(-1, 2)
    both = (drawn[:, 0] << np.uint64(32) | drawn[:, 1]) & np.uint64((1 << _FEW) - 1)
    shares = (both.astype(np.float64) / (1 << _FEW)).reshape(-1, 2)
    radius = np.sqrt(-2.0 * np.log1p(-shares[:, 1]))
    angle = 2.0 * np.pi * shares[:, 0]
    made = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1).reshape(-1)
    return made[before : before + count].astype(np.float32)
