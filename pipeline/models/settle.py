"""What only all answers together can tell of an image's models. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.model_files import Resolution, Resolved, Unresolved
from ...civitai_utils.values import Role
from .linked_twin import find_linked_twin


def settle(found: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """What only all answers together can tell: same files become one, a linked model finds the name it was used under,
    and the only checkpoint of an image is its base."""
    merged: list[Resolution] = []
    for resolution in found:
        place = next((n for n, known in enumerate(merged) if _same_file(known, resolution)), None)
        if place is None:
            merged.append(resolution)
        else:
            merged[place] = _joined(merged[place], resolution)
    merged = _adopt_linked(merged)
    if not any(is_checkpoint(one) and not one.mention.linked_only for one in merged):
        for place, one in enumerate(merged):
            if is_checkpoint(one):
                merged[place] = replace(one, mention=replace(one.mention, linked_only=False, role=Role.BASE))
                break
    return tuple(merged)


def _adopt_linked(found: list[Resolution]) -> list[Resolution]:
    """A model the image names without identity, and a version the site links that can only be it, are one."""
    kept = list(found)
    base = next((one.base_model for one in found if is_checkpoint(one) and one.mention.off is None), None)
    for lost in found:
        if not isinstance(lost, Unresolved) or lost.mention.version_id is not None or lost.mention.name is None:
            continue
        twin = find_linked_twin(lost.mention, [one for one in kept if isinstance(one, Resolved)], base)
        if twin is not None:
            kept[kept.index(lost)] = _joined(replace(twin, found_by=_BY_LINK), lost)
            kept.remove(twin)
    return kept


def _joined(one: Resolution, other: Resolution) -> Resolution:
    mine, its = one.mention, other.mention
    said = its if mine.strength is None else mine
    return replace(
        one,
        mention=replace(
            mine,
            name=mine.name or its.name,
            strength=said.strength,
            strength_clip=said.strength_clip,
            role=mine.role if mine.role is not Role.ADDON else its.role,
            hashes=tuple(dict.fromkeys([*mine.hashes, *its.hashes])),
            evidence=tuple(dict.fromkeys([*mine.evidence, *its.evidence])),
            statements=tuple(dict.fromkeys([*mine.statements, *its.statements])),
            linked_only=mine.linked_only and its.linked_only,
        ),
    )


def _same_file(one: Resolution, other: Resolution) -> bool:
    if isinstance(one, Resolved) and isinstance(other, Resolved):
        if one.file.key == other.file.key:
            return True
        # A version that is only linked by its id is no second model beside another file of the same version.
        linked = one.mention.linked_only or other.mention.linked_only
        return linked and one.file.version_id == other.file.version_id
    return False


def is_checkpoint(one: Resolution) -> bool:
    """Whether this is a model the image was sampled with."""
    return one.kind in {ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL}


_BY_LINK = "linked by the site, under the same name"
