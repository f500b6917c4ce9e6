"""SDXL and its kin: Pony, Illustrious, NoobAI, and the distilled ones."""

from __future__ import annotations

from ...civitai_utils.values import Dialect, Size
from .family import Family


def _clip_skip(asked: int | None, dialect: Dialect) -> int | None:
    """ComfyUI's default is already the second last layer; only Forge, and a ComfyUI graph that says so,
    go deeper (facts: parity 2.8)."""
    if asked is None or asked < 3 or not (dialect.is_forge or dialect is Dialect.COMFYUI):
        return None
    return -min(asked, 12)


SDXL = Family(
    name="SDXL",
    base_models=frozenset(
        {
            "sdxl",
            "sdxl09",
            "sdxl10",
            "sdxl10lcm",
            "sdxllightning",
            "sdxlhyper",
            "sdxlturbo",
            "sdxldistilled",
            "pony",
            "illustrious",
            "noobai",
        }
    ),
    native_size=Size(width=1024, height=1024),
    clip_skip=_clip_skip,
    zeroes_empty_negative=True,
    has_v_prediction=True,
)
