"""One model an image names, as the routes speak it, both ways."""

from __future__ import annotations

from typing import Any

from ...civitai_utils.kinds import parse_kind
from ...civitai_utils.recipe_parts import ModelStatement
from ...civitai_utils.values import ResourceMention, Role
from ...civitai_utils.wire import Json, read_float, read_list, read_objects, read_positive_int, read_str, read_word
from .recipe_parts import read_source

# A model has no more of them; the rest of a longer list says nothing new.
_MOST_SAID = 100


def mention_as_json(mention: ResourceMention) -> dict[str, Any]:
    """One entry of the metadata's ``resources``."""
    return {
        "name": mention.name,
        "type": mention.kind.value,
        "weight": mention.strength,
        "weight_clip": mention.strength_clip,
        "weight_varies": mention.varies,
        "role": mention.role.value,
        "model_version_id": mention.version_id,
        "file_id": mention.file_id,
        "hashes": list(mention.hashes),
        "evidence": list(mention.evidence),
        "linked_only": mention.linked_only,
        "internal": mention.internal,
        "confined": mention.confined,
        "second_weight": mention.second_strength,
        "second_weight_clip": mention.second_strength_clip,
        "statements": [_statement_as_json(statement) for statement in mention.statements],
    }


def read_mention(data: Json) -> ResourceMention:
    """The mention in an entry of ``resources``."""
    return ResourceMention(
        kind=parse_kind(read_str(data.get("type")) or ""),
        name=read_str(data.get("name")),
        strength=read_float(data.get("weight")),
        strength_clip=read_float(data.get("weight_clip")),
        varies=read_str(data.get("weight_varies")),
        version_id=read_positive_int(data.get("model_version_id")),
        file_id=read_positive_int(data.get("file_id")),
        hashes=tuple(text for entry in read_list(data.get("hashes"))[:_MOST_SAID] if (text := read_str(entry))),
        role=read_word(data.get("role"), Role.ADDON),
        evidence=tuple(text for entry in read_list(data.get("evidence"))[:_MOST_SAID] if (text := read_str(entry))),
        linked_only=data.get("linked_only") is True,
        internal=data.get("internal") is True,
        confined=read_str(data.get("confined")),
        second_strength=read_float(data.get("second_weight")),
        second_strength_clip=read_float(data.get("second_weight_clip")),
        statements=tuple(_read_statement(entry) for entry in read_objects(data.get("statements"))[:_MOST_SAID]),
    )


def _statement_as_json(statement: ModelStatement) -> dict[str, Any]:
    """One entry of a mention's ``statements``."""
    return {
        "source": statement.source.value,
        "place": statement.place,
        "name": statement.name,
        "weight": statement.strength,
        "hash": statement.digest,
        "version_id": statement.version_id,
    }


def _read_statement(data: Json) -> ModelStatement:
    """The statement in an entry of ``statements``."""
    return ModelStatement(
        source=read_source(data.get("source")),
        place=read_str(data.get("place")) or "",
        name=read_str(data.get("name")),
        strength=read_float(data.get("weight")),
        digest=read_str(data.get("hash")),
        version_id=read_positive_int(data.get("version_id")),
    )
