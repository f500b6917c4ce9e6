"""What a file's own header allows, beside what its label says: header, then base model name, then names."""

from __future__ import annotations

from ...civitai_utils.file_said import FileSaid
from . import FAMILIES, find_family, fits, fold
from .family import Family, Variant

_BY_NAME = {family.name: family for family in FAMILIES}


def families_of(said: FileSaid | None) -> tuple[Family, ...]:
    """The families a file can belong to by its header; empty where it tells none."""
    return tuple(_BY_NAME[name] for name in said.families if name in _BY_NAME) if said is not None else ()


def lora_fits(label: str | None, said: FileSaid | None, variant: Variant, family: Family) -> bool:
    """Whether a LoRA can work on a variant: by the layers it changes, else by its base model name."""
    if said is None or not families_of(said):
        return fits(label, variant, family)
    if family.name not in said.families:
        return False
    return not said.groups or not variant.loras_of or variant.loras_of in said.groups


def against_label(label: str | None, said: FileSaid | None) -> str | None:
    """What a header says a file is, where its label says something else; None where both agree or one is silent."""
    if label is None or said is None or said.model is None:
        return None
    named, allowed = find_family(label), families_of(said)
    if named is None:
        return None
    if named not in allowed:
        return said.model
    if fold(label) in named.vague or not said.variants:
        return None
    own = {name for variant in named.variants if variant.name in said.variants for name in variant.base_models}
    return said.model if own and fold(label) not in own else None
