"""Stable Diffusion 1.x."""

from __future__ import annotations

from ...civitai_utils.values import Dialect, Size
from .family import Family


def _clip_skip(asked: int | None, dialect: Dialect) -> int | None:
    """N stops N layers before the end for N >= 2; the site's ComfyUI templates ignore it (facts: Civitai 5.3)."""
    if asked is None or asked < 2 or dialect is Dialect.ONSITE_COMFY:
        return None
    return -min(asked, 12)


SD1 = Family(
    name="SD 1.x",
    base_models=frozenset({"sd1", "sd14", "sd15", "sd15lcm", "sd15hyper"}),
    native_size=Size(width=512, height=512),
    clip_skip=_clip_skip,
    zeroes_empty_negative=False,
    has_v_prediction=False,
)
