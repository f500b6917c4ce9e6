"""A schedule by its label, as an array; without numpy it is ``levels.levels``."""

from __future__ import annotations

from typing import Any

import numpy as np

from .levels import levels


def sigmas(label: str, steps: int, *, table: str = "fp32", discard: bool = False, **shape: Any) -> Any:
    """The noise levels of a run as an array of 64 bits, falling; ``shape`` and errors are those of ``levels``."""
    return np.array(levels(label, steps, table=table, discard=discard, **shape), dtype=np.float64)
