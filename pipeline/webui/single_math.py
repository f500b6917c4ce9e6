"""The logarithm, the sine and the cosine of numbers of 32 bits, as PyTorch's vectors of eight compute them.

These are the polynomials of the Cephes library for numbers of 32 bits, in the order of ATen's avx_mathfun.h, with one
rounding for a product and a sum as its compilers make of them; so they are equal bit by bit on an x86-64 processor.
"""

from __future__ import annotations

from typing import Any

import numpy as np

_F = np.float32
_LOG = (
    -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1,
    -2.4999993993e-1, 3.3333331174e-1,
)  # fmt: skip
_LOG_FIRST, _LN2_SMALL, _LN2 = 7.0376836292e-2, _F(-2.12194440e-4), 0.693359375
_ROOT_HALF, _LEAST = _F(0.707106781186547524), _F(1.17549435e-38)
_EXPONENT, _BIAS, _KEEP, _AT_HALF = np.uint32(23), 126, np.uint32(0x807FFFFF), np.uint32(0x3F000000)
_QUARTERS, _QUARTER = _F(1.27323954473516), (-0.78515625, -2.4187564849853515625e-4, -3.77489497744594108e-8)
_COS_FIRST, _COS = 2.443315711809948e-5, (-1.388731625493765e-3, 4.166664568298827e-2)
_SIN_FIRST, _SIN = -1.9515295891e-4, (8.3321608736e-3, -1.6666654611e-1)


def log(numbers: Any) -> Any:
    """The natural logarithm of numbers above 0."""
    bits = np.maximum(numbers, _LEAST).view(np.uint32)
    power = ((bits >> _EXPONENT).astype(np.int32) - _BIAS).astype(_F)
    part = ((bits & _KEEP) | _AT_HALF).view(_F)
    small = part < _ROOT_HALF
    power = power - small.astype(_F)
    part = part - _F(1) + np.where(small, part, _F(0))
    square = part * part
    value = _polynomial(part, _LOG_FIRST, _LOG) * part
    value = _fused(value, square, power * _LN2_SMALL)
    value = _fused(square, _F(-0.5), value)
    return _fused(power, _F(_LN2), part + value)


def sin_and_cos(angles: Any) -> tuple[Any, Any]:
    """The sine and the cosine of angles of 0 or more, of some turns."""
    eighth = ((angles * _QUARTERS).astype(np.int32) + 1) & ~1
    rest = angles
    for part in _QUARTER:
        rest = _fused(eighth.astype(_F), _F(part), rest)
    square = rest * rest
    even = _polynomial(square, _COS_FIRST, _COS) * square
    even = _fused(even, square, square * _F(-0.5)) + _F(1)
    odd = _polynomial(square, _SIN_FIRST, _SIN) * square
    odd = _fused(odd, rest, rest)
    straight = (eighth & 2) == 0
    sine, cosine = np.where(straight, odd, even), np.where(straight, even, odd)
    turned = (eighth & 4) != 0
    return np.where(turned, -sine, sine), np.where(((eighth - 2) & 4) == 0, -cosine, cosine)


def _polynomial(place: Any, first: float, factors: tuple[float, ...]) -> Any:
    value = np.full_like(place, _F(first))
    for factor in factors:
        value = _fused(value, place, _F(factor))
    return value


def _fused(one: Any, other: Any, added: Any) -> Any:
    """A product and a sum with one rounding: 64 bits hold the product of two numbers of 32 whole."""
    return (one.astype(np.float64) * other + added).astype(_F)
