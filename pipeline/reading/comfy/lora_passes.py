"""Which passes of a graph have which LoRAs, put to the mentions: a LoRA belongs to the passes whose model it is on.

A pass whose model could not be followed to a checkpoint tells nothing of its LoRAs, so it confines none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ....civitai_utils.air import parse_air
from ....civitai_utils.graph_parts import GraphPass, PassKind, PassLora
from ....civitai_utils.kinds import ModelKind
from ....civitai_utils.recipe_parts import IN_FIRST, IN_SECOND
from ....civitai_utils.values import ResourceMention
from ...words.model_names import normalised

_WORDS = {
    PassKind.FIRST: "another part of the picture",
    PassKind.CONTINUED: "the last steps",
    PassKind.AGAIN: "one more pass",
    PassKind.ENLARGED: "one more pass",
    PassKind.TILED: "the tiled upscale",
    PassKind.DETAIL: "the detailer",
}
# (strength of the model, of the text encoder)
_Both = tuple["float | None", "float | None"]


def confined_to_passes(
    mentions: Iterable[ResourceMention], first: GraphPass, second: GraphPass | None, others: Sequence[GraphPass]
) -> tuple[ResourceMention, ...]:
    """The mentions, each LoRA once, with the passes that have it and its strengths there.

    ``second`` is the pass that the recipe holds beside the first, ``others`` are those it does not hold.
    """
    if first.checkpoint is None:
        return tuple(mentions)
    begun = _strengths(first)
    again = _strengths(second) if second is not None and second.checkpoint is not None else None
    found: list[ResourceMention] = []
    done: set[object] = set()
    for mention in mentions:
        key = _key(mention.name, mention.version_id)
        if mention.kind is not ModelKind.LORA or key is None:
            found.append(mention)
        elif key not in done:
            elsewhere = next((_WORDS.get(one.kind) for one in others if key in _strengths(one)), None)
            if key in begun or key in (again or {}) or elsewhere is not None:
                done.add(key)
            found.append(_confined(mention, begun.get(key), again, key, elsewhere))
    return tuple(found)


def _confined(
    mention: ResourceMention,
    begun: list[_Both] | None,
    again: dict[object, list[_Both]] | None,
    key: object,
    elsewhere: str | None,
) -> ResourceMention:
    later = again.get(key) if again is not None else None
    if begun is None:
        confined = IN_SECOND if later is not None else elsewhere
        said = _with(mention, later) if later is not None else mention
        return replace(said, confined=confined) if confined is not None else said
    said = _with(mention, begun)
    if again is None:
        return said
    if later is None:
        return replace(said, confined=IN_FIRST)
    if later == begun:
        return said
    strength, clip = _sum(later)
    return replace(said, second_strength=strength, second_strength_clip=None if clip == strength else clip)


def _with(mention: ResourceMention, loaded: list[_Both]) -> ResourceMention:
    """The mention with the strength it has in a pass: what is put on twice adds up."""
    strength, clip = _sum(loaded)
    if (len(loaded) == 1 and strength == mention.strength) or mention.varies is not None:
        return mention
    return replace(mention, strength=strength, strength_clip=None if clip == strength else clip)


def _sum(loaded: list[_Both]) -> _Both:
    models, clips = [model for model, _ in loaded], [clip for _, clip in loaded]
    return _added(models), _added(clips)


def _added(numbers: list[float | None]) -> float | None:
    known = [number for number in numbers if number is not None]
    return round(sum(known), 6) if len(known) == len(numbers) else None


def _strengths(said: GraphPass) -> dict[object, list[_Both]]:
    found: dict[object, list[_Both]] = {}
    for lora in said.loras:
        found.setdefault(_lora_key(lora), []).append(
            (lora.strength, lora.strength if lora.strength_clip is None else lora.strength_clip)
        )
    return found


def _lora_key(lora: PassLora) -> object:
    air = parse_air(lora.name)
    return _key(lora.name, None) if air is None else _key(None, air.version_id)


def _key(name: str | None, version_id: int | None) -> object:
    return ("id", version_id) if version_id is not None else (normalised(name) if name else None)
