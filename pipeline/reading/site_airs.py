"""The AIRs that the site's graphs keep beside their nodes: ``extra.airs`` (facts: Civitai 4.3 and 4.6)."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.air import Air, parse_air
from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.values import Reading, ResourceMention, Role
from ...civitai_utils.wire import Json, read_list, read_object, read_str


def with_airs(reading: Reading, *places: object) -> Reading:
    """The reading of a graph, with a statement for each model that ``extra.airs`` in one of ``places`` names."""
    found = [air for place in places for air in _airs(read_object(place) or {})]
    mentions = (
        ResourceMention(
            kind=air.kind,
            version_id=air.version_id,
            file_id=air.file_id,
            role=Role.BASE if air.kind is ModelKind.CHECKPOINT else Role.ADDON,
            evidence=("airs",),
        )
        for air in dict.fromkeys(found)
        if air.kind is not ModelKind.OTHER
    )
    return replace(reading, mentions=(*reading.mentions, *mentions))


def _airs(place: Json) -> list[Air]:
    said = read_list((read_object(place.get("extra")) or {}).get("airs"))
    return [air for entry in said if (air := parse_air(read_str(entry) or "")) is not None]
