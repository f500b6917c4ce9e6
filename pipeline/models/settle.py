"""What only all answers together can tell of an image's models. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...civitai_utils.kinds import BASE_KINDS
from ...civitai_utils.model_files import Resolution, Resolved, Unresolved
from ...civitai_utils.said import say
from ...civitai_utils.values import ResourceMention, Role
from .linked_twin import find_linked_twin
from .named_twin import doubt, find_named_twin


def settle(found: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """What only all answers together can tell: same files become one, a model that was found finds the name it was used
    under, and the only checkpoint of an image is its base."""
    merged: list[Resolution] = []
    by_version: dict[int, list[int]] = {}
    for resolution in found:
        near = by_version.setdefault(resolution.file.version_id, []) if isinstance(resolution, Resolved) else []
        place = next((n for n in near if _same_file(merged[n], resolution)), None)
        if place is None:
            near.append(len(merged))
            merged.append(resolution)
        elif _is_vague(merged[place]) and not _is_vague(resolution):
            merged[place] = _joined(resolution, merged[place])
        else:
            merged[place] = _joined(merged[place], resolution)
    merged = _adopt_named(_adopt_linked(merged))
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


def _adopt_named(found: list[Resolution]) -> list[Resolution]:
    """A model the image names without identity, and one of that name that was found, are one; the place is the first
    one's. Where they may be two, that is said."""
    kept = list(found)
    for lost in found:
        if not isinstance(lost, Unresolved) or lost.mention.version_id is not None or lost.mention.name is None:
            continue
        twin = find_named_twin(lost.mention, [one for one in kept if isinstance(one, Resolved)])
        if twin is not None:
            first, second = sorted((kept.index(lost), kept.index(twin)))
            kept[first] = _joined(twin, lost)
            del kept[second]
    return [doubt(one, kept) if isinstance(one, Unresolved) else one for one in kept]


def _joined(one: Resolution, other: Resolution) -> Resolution:
    mine, its = one.mention, other.mention
    said = its if _trust(its) < _trust(mine) else mine
    return replace(
        one,
        mention=replace(
            mine,
            name=mine.name or its.name,
            strength=said.strength,
            strength_clip=said.strength_clip,
            varies=mine.varies or its.varies,
            confined=mine.confined or its.confined,
            second_strength=said.second_strength,
            second_strength_clip=said.second_strength_clip,
            role=mine.role if mine.role is not Role.ADDON else its.role,
            hashes=tuple(dict.fromkeys([*mine.hashes, *its.hashes])),
            evidence=tuple(dict.fromkeys([*mine.evidence, *its.evidence])),
            statements=tuple(dict.fromkeys([*mine.statements, *its.statements])),
            linked_only=mine.linked_only and its.linked_only,
        ),
    )


def _trust(mention: ResourceMention) -> int:
    """Where a strength is to be taken from, the smallest first: a weight over the steps is no number elsewhere, and
    what ran stands in the prompt or the graph (facts: Civitai 6.2, 20)."""
    if mention.is_curve:
        return 0
    if mention.strength is None:
        return 3
    return 1 if _RAN & set(mention.evidence) else 2


def _same_file(one: Resolution, other: Resolution) -> bool:
    if isinstance(one, Resolved) and isinstance(other, Resolved):
        if one.file.key == other.file.key:
            return True
        # A version named by its id alone is no second model beside a file of that version which a hash tells.
        vague = (_is_vague(one) or _is_vague(other)) and one.kind is other.kind
        linked = one.mention.linked_only or other.mention.linked_only
        return (linked or vague) and one.file.version_id == other.file.version_id
    return False


def _is_vague(one: Resolution) -> bool:
    """Whether the image says nothing of which file of the version it used."""
    return not one.mention.hashes and one.mention.file_id is None


def is_checkpoint(one: Resolution) -> bool:
    """Whether this is a model the image was sampled with."""
    return one.kind in BASE_KINDS


_RAN = frozenset({"prompt", "hires prompt", "graph"})
_BY_LINK = say("linked by the site, under the same name")
