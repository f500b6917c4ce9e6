"""The rows of the site's own list of models, put to the mentions they are about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ....civitai_utils.kinds import ModelKind
from ....civitai_utils.recipe_parts import ModelStatement, Source
from ....civitai_utils.values import ResourceMention, SiteResource

SITE_LIST = "site list"


def with_site_rows(merged: list[ResourceMention], rows: Iterable[SiteResource]) -> list[ResourceMention]:
    """The mentions, each with what the site's list says of its version."""
    by_id = {row.version_id: row for row in rows}
    found = []
    for mention in merged:
        row = by_id.get(mention.version_id) if mention.version_id is not None else None
        found.append(mention if row is None else _with_row(mention, row))
    return found


def _with_row(mention: ResourceMention, row: SiteResource) -> ResourceMention:
    said = ModelStatement(
        source=Source.SITE_LIST,
        place=SITE_LIST,
        name=row.model_name,
        strength=row.strength,
        version_id=row.version_id,
    )
    return replace(
        mention,
        kind=row.kind if mention.kind is ModelKind.OTHER else mention.kind,
        name=mention.name or row.model_name,
        strength=mention.strength if mention.strength is not None else row.strength,
        evidence=(*mention.evidence, SITE_LIST),
        statements=(*mention.statements, said),
    )
