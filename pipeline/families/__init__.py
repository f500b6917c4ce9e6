"""Model families: one file a family, and the one place that tells which family a base model belongs to."""

from __future__ import annotations

from .family import Family
from .sd1 import SD1
from .sdxl import SDXL

FAMILIES: tuple[Family, ...] = (SD1, SDXL)


def find_family(base_model: str) -> Family | None:
    """The family of one of Civitai's base model names or ecosystem words; None for one without a workflow here."""
    word = "".join(ch for ch in base_model.lower() if ch.isalnum())
    return next((family for family in FAMILIES if word in family.base_models), None)


__all__ = ["FAMILIES", "Family", "find_family"]
