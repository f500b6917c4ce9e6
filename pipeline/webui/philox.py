"""Philox 4x32-10, the counter-based generator of CUDA's random numbers (Salmon and others, 2011), over whole arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

WORD = 0xFFFFFFFF
_MULTIPLIERS = np.uint64(0xD2511F53), np.uint64(0xCD9E8D57)
_BUMPS = 0x9E3779B9, 0xBB67AE85
_ROUNDS = 10
_HALF = np.uint64(32)
_MASK = np.uint64(WORD)


def philox(counter: tuple[Any, Any, Any, Any], key: int) -> tuple[Any, Any, Any, Any]:
    """The four words of each counter, whose words are numbers or arrays; as arrays of 64 bits that hold 32."""
    one, two, three, four = (np.asarray(word, dtype=np.uint64) for word in counter)
    low, high = key & WORD, key >> 32 & WORD
    for number in range(_ROUNDS):
        first, second = one * _MULTIPLIERS[0], three * _MULTIPLIERS[1]
        keys = (low + number * _BUMPS[0]) & WORD, (high + number * _BUMPS[1]) & WORD
        one, two = (second >> _HALF) ^ two ^ np.uint64(keys[0]), second & _MASK
        three, four = (first >> _HALF) ^ four ^ np.uint64(keys[1]), first & _MASK
    return one, two, three, four
