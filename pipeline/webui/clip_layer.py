"""At which layer of a text encoder a program stops for a picture's clip skip: pure (facts: parity 2.8)."""

from __future__ import annotations

from collections.abc import Collection

_MOST = 12
_XL = {"l", "g"}


def clip_layer(skip: int, encoders: Collection[str], *, is_forge: bool) -> int | None:
    """The layer counted from the end, as ComfyUI counts it; None for the model's own. 0 is a picture that says none.

    ``encoders`` are ComfyUI's short names: "l" alone is Stable Diffusion 1.x, "h" 2.x, both "l" and "g" XL.
    """
    if set(encoders) == {"l"}:
        heeds = skip >= 2
    elif set(encoders) == _XL:
        heeds = is_forge and skip >= 3
    else:
        heeds = is_forge and skip >= 1
    return -min(skip, _MOST) if heeds else None
