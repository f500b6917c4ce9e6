"""Two statements about one model -> one mention, its strength from the more trusted place (Civitai 6.2, 20 and 21)."""

from __future__ import annotations

from dataclasses import replace

from ....civitai_utils.kinds import ModelKind
from ....civitai_utils.values import Dialect, ResourceMention, Role
from .site_rows import SITE_LIST

# Of a model named again and again, more than this tells nobody anything.
_MOST_STATEMENTS = 100


def joined(known: ResourceMention, statement: ResourceMention, order: list[str]) -> ResourceMention:
    """The known mention, with all that the statement adds to it."""
    takes = statement.strength is not None and (known.strength is None or _rank(statement, order) < _rank(known, order))
    role = known.role if known.role is not Role.ADDON else statement.role
    return replace(
        known,
        kind=statement.kind if known.kind is ModelKind.OTHER else known.kind,
        name=known.name or statement.name,
        strength=statement.strength if takes else known.strength,
        strength_clip=statement.strength_clip if takes else known.strength_clip,
        varies=statement.varies if takes else known.varies or statement.varies,
        version_id=known.version_id or statement.version_id,
        file_id=known.file_id or statement.file_id,
        hashes=tuple(dict.fromkeys([*known.hashes, *statement.hashes])),
        role=role,
        evidence=tuple(dict.fromkeys([*known.evidence, *statement.evidence])),
        statements=tuple(dict.fromkeys([*known.statements, *statement.statements]))[:_MOST_STATEMENTS],
        linked_only=known.linked_only and statement.linked_only,
    )


def places_by_trust(dialect: Dialect) -> list[str]:
    """The places that tell a strength, most trusted first (facts: Civitai 6.2, 20 and 21)."""
    order = [
        "prompt",
        "resources",
        "civitaiResources",
        "Lora weights",
        "additionalResources",
        "Hypernet",
        "graph",
        SITE_LIST,
    ]
    if dialect.is_onsite:
        order.insert(0, "civitaiResources")
    elif dialect is Dialect.COMFYUI:
        order.insert(0, "graph")  # it is what ran
    return order


def _rank(mention: ResourceMention, order: list[str]) -> int:
    """How trusted the place of its strength is; a place that names the model without one does not count."""
    places = (said.place for said in mention.statements if said.strength is not None)
    return min((order.index(place) for place in places if place in order), default=len(order))
