"""The quantile of the beta distribution, for two shapes above 0: pure, since scipy is not everywhere."""

from __future__ import annotations

import math
from functools import lru_cache

_TINY = 1e-300
_PRECISE = 1e-15
_MOST_TERMS = 500
_HALVINGS = 200


@lru_cache(maxsize=4096)
def beta_quantile(share: float, alpha: float, beta: float) -> float:
    """Where the cumulated distribution reaches a share of 0 to 1."""
    if share <= 0.0:
        return 0.0
    if share >= 1.0:
        return 1.0
    # Near an edge the place is too near it for a half of the rest: it is sought by its logarithm there.
    if beta_share(0.5, alpha, beta) < share:
        return 1.0 - _below(1.0 - share, beta, alpha)
    return _below(share, alpha, beta)


def _below(share: float, alpha: float, beta: float) -> float:
    """The quantile of a share that is reached below 0.5."""
    low, high = -700.0, math.log(0.5)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if middle in {low, high}:
            break
        if beta_share(math.exp(middle), alpha, beta) < share:
            low = middle
        else:
            high = middle
    return math.exp((low + high) / 2)


def beta_share(place: float, alpha: float, beta: float) -> float:
    """How much of the distribution lies below a place between 0 and 1: its continued fraction (Abramowitz and Stegun,
    26.5.8), evaluated as Lentz does."""
    if place <= 0.0:
        return 0.0
    if place >= 1.0:
        return 1.0
    if place > (alpha + 1) / (alpha + beta + 2):
        return 1.0 - beta_share(1.0 - place, beta, alpha)
    logs = math.lgamma(alpha + beta) - math.lgamma(alpha) - math.lgamma(beta)
    front = math.exp(logs + alpha * math.log(place) + beta * math.log1p(-place)) / alpha
    value, upper, lower = 1.0, 1.0, 0.0
    for number in range(_MOST_TERMS):
        half, odd = divmod(number, 2)
        if number == 0:
            term = 1.0
        elif odd:
            term = -((alpha + half) * (alpha + beta + half) * place) / ((alpha + 2 * half) * (alpha + 2 * half + 1))
        else:
            term = half * (beta - half) * place / ((alpha + 2 * half - 1) * (alpha + 2 * half))
        lower = 1.0 / ((1.0 + term * lower) or _TINY)
        upper = (1.0 + term / upper) or _TINY
        change = upper * lower
        value *= change
        if abs(1.0 - change) < _PRECISE:
            break
    return front * (value - 1.0)
