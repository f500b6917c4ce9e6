"""Numbers of single and of half precision, as torch rounds them after each operation: pure."""

from __future__ import annotations

import struct

_SINGLE, _HALF = struct.Struct("<f"), struct.Struct("<e")


def single(value: float) -> float:
    """The nearest number that 32 bits hold."""
    return float(_SINGLE.unpack(_SINGLE.pack(value))[0])


def half(value: float) -> float:
    """The nearest number that 16 bits hold."""
    return float(_HALF.unpack(_HALF.pack(value))[0])


def spaced(begin: float, end: float, count: int) -> list[float]:
    """``count`` numbers of 32 bits from one to the other, both with them; one alone is the first.

    As ``torch.linspace`` makes them: from either end to the middle.
    """
    if count == 1:
        return [single(begin)]
    begin, end = single(begin), single(end)
    step = single((end - begin) / (count - 1))
    return [
        single(begin + step * place) if place < count // 2 else single(end - step * (count - 1 - place))
        for place in range(count)
    ]
