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
    takes = _takes(known, statement, order)
    said = statement if takes else known
    role = known.role if known.role is not Role.ADDON else statement.role
    return replace(
        known,
        kind=statement.kind if known.kind is ModelKind.OTHER else known.kind,
        name=known.name or statement.name,
        strength=said.strength,
        strength_clip=said.strength_clip,
        varies=known.varies or statement.varies,
        version_id=known.version_id or statement.version_id,
        file_id=known.file_id or statement.file_id,
        hashes=tuple(dict.fromkeys([*known.hashes, *statement.hashes])),
        role=role,
        evidence=tuple(dict.fromkeys([*known.evidence, *statement.evidence])),
        statements=tuple(dict.fromkeys([*known.statements, *statement.statements]))[:_MOST_STATEMENTS],
        linked_only=known.linked_only and statement.linked_only,
        confined=_confined(known, statement),
        second_strength=known.second_strength if known.second_strength is not None else statement.second_strength,
        second_strength_clip=known.second_strength_clip
        if known.second_strength is not None
        else statement.second_strength_clip,
    )


def _takes(known: ResourceMention, statement: ResourceMention, order: list[str]) -> bool:
    """Whether the statement's strength counts. A weight that changes over the steps is no single number, whatever
    number another place makes of it."""
    if known.is_curve or statement.is_curve:
        return not known.is_curve
    return statement.strength is not None and (known.strength is None or _rank(statement, order) < _rank(known, order))


def _confined(known: ResourceMention, statement: ResourceMention) -> str | None:
    """The part of the making both mean. Most places do not tell parts apart, so the one that does is right; two that
    name different parts are both right."""
    if known.confined is None or statement.confined is None:
        return known.confined or statement.confined
    return known.confined if known.confined == statement.confined else None


def places_by_trust(dialect: Dialect) -> list[str]:
    """The places that tell a strength, most trusted first (facts: Civitai 6.2, 20 and 21)."""
    order = [
        "prompt",
        "hires prompt",
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
