"""The recipe and its resources as the routes speak them, in both directions (docs/architecture.md, the wire).

What a browser sends back is foreign JSON like any other: a strange field is dropped, never trusted, never raised on.
"""

from __future__ import annotations

from typing import Any

from ...civitai_utils.errors import InputError
from ...civitai_utils.kinds import parse_kind
from ...civitai_utils.values import Dialect, HiresPass, Recipe, ResourceMention, Role, Size, Unreadable
from ...civitai_utils.wire import (
    Json,
    exact_number,
    read_float,
    read_int,
    read_list,
    read_object,
    read_objects,
    read_positive_int,
    read_size,
    read_str,
)
from .metadata_parts import parts_as_json, read_parts_json, read_statement, read_texts, statement_as_json


def recipe_as_json(recipe: Recipe, page_url: str | None) -> dict[str, Any]:
    """The answer of POST /civitai/fetch."""
    base = next((mention for mention in recipe.mentions if mention.role is Role.BASE), None)
    return {
        "kind": "image",
        "image_id": recipe.image_id,
        "image_url": recipe.image_url,
        "page_url": page_url,
        "media": recipe.media,
        "workflow_type": recipe.workflow_type,
        "dialect": recipe.dialect.value,
        "generator_version": recipe.generator_version,
        "base_model": recipe.base_model,
        "prompt": recipe.prompt,
        "negative_prompt": recipe.negative_prompt,
        "sampler": recipe.sampler,
        "schedule": recipe.schedule,
        "steps": recipe.steps,
        "cfg_scale": recipe.cfg_scale,
        "seed": exact_number(recipe.seed),
        "clip_skip": recipe.clip_skip,
        "denoise": recipe.denoise,
        "noise_source": recipe.noise_source,
        "model_name": base.name if base else None,
        "size": _size_as_json(recipe.picture),
        "base_size": _size_as_json(recipe.base_size),
        "hires": _hires_as_json(recipe.hires),
        "resources": [mention_as_json(mention) for mention in recipe.mentions],
        "other": dict(recipe.other),
        "unreadable": [{"field": entry.field, "value": entry.value} for entry in recipe.unreadable],
        "unknown": list(recipe.unknown),
        **parts_as_json(recipe),
    }


def read_recipe_json(body: object) -> Recipe:
    """The recipe in a metadata object; raises ``InputError`` where it is none at all."""
    data = read_object(body)
    if data is None or "workflow_type" not in data:
        raise InputError("The metadata of a look-up is missing.", field="metadata")
    return Recipe(
        image_id=read_positive_int(data.get("image_id")),
        image_url=read_str(data.get("image_url")),
        media=read_str(data.get("media")) or "image",
        workflow_type=read_str(data.get("workflow_type")) or "txt2img",
        dialect=_read_dialect(data.get("dialect")),
        generator_version=read_str(data.get("generator_version")),
        base_model=read_str(data.get("base_model")),
        prompt=_read_text(data.get("prompt")),
        negative_prompt=_read_text(data.get("negative_prompt")),
        sampler=read_str(data.get("sampler")),
        schedule=read_str(data.get("schedule")),
        steps=read_positive_int(data.get("steps")),
        cfg_scale=read_float(data.get("cfg_scale")),
        seed=_read_seed(data.get("seed")),
        clip_skip=read_positive_int(data.get("clip_skip")),
        denoise=read_float(data.get("denoise")),
        noise_source=read_str(data.get("noise_source")),
        picture=_read_size(data.get("size")),
        base_size=_read_size(data.get("base_size")),
        hires=_read_hires(data.get("hires")),
        mentions=tuple(read_mention(entry) for entry in read_objects(data.get("resources"))),
        other=read_texts(data.get("other")),
        unreadable=tuple(
            Unreadable(field=str(entry.get("field", "")), value=str(entry.get("value", "")))
            for entry in read_objects(data.get("unreadable"))
        ),
        **read_parts_json(data),
    )


def mention_as_json(mention: ResourceMention) -> dict[str, Any]:
    """One entry of the metadata's ``resources``."""
    return {
        "name": mention.name,
        "type": mention.kind.value,
        "weight": mention.strength,
        "weight_clip": mention.strength_clip,
        "role": mention.role.value,
        "model_version_id": mention.version_id,
        "file_id": mention.file_id,
        "hashes": list(mention.hashes),
        "evidence": list(mention.evidence),
        "linked_only": mention.linked_only,
        "internal": mention.internal,
        "statements": [statement_as_json(statement) for statement in mention.statements],
    }


def read_mention(data: Json) -> ResourceMention:
    """The mention in an entry of ``resources``."""
    role = read_str(data.get("role"))
    return ResourceMention(
        kind=parse_kind(read_str(data.get("type")) or ""),
        name=read_str(data.get("name")),
        strength=read_float(data.get("weight")),
        strength_clip=read_float(data.get("weight_clip")),
        version_id=read_positive_int(data.get("model_version_id")),
        file_id=read_positive_int(data.get("file_id")),
        hashes=tuple(text for entry in read_list(data.get("hashes")) if (text := read_str(entry))),
        role=Role(role) if role in {one.value for one in Role} else Role.ADDON,
        evidence=tuple(text for entry in read_list(data.get("evidence")) if (text := read_str(entry))),
        linked_only=data.get("linked_only") is True,
        internal=data.get("internal") is True,
        statements=tuple(read_statement(entry) for entry in read_objects(data.get("statements"))),
    )


def _hires_as_json(hires: HiresPass | None) -> dict[str, Any] | None:
    if hires is None:
        return None
    return {
        "scale": hires.scale,
        "target": _size_as_json(hires.target),
        "steps": hires.steps,
        "denoise": hires.denoise,
        "upscaler": hires.upscaler,
        "sampler": hires.sampler,
        "schedule": hires.schedule,
        "cfg_scale": hires.cfg_scale,
        "prompt": hires.prompt,
        "negative_prompt": hires.negative_prompt,
    }


def _read_hires(value: object) -> HiresPass | None:
    data = read_object(value)
    if data is None:
        return None
    return HiresPass(
        scale=read_float(data.get("scale")),
        target=_read_target(data.get("target")),
        steps=read_positive_int(data.get("steps")),
        denoise=read_float(data.get("denoise")),
        upscaler=read_str(data.get("upscaler")),
        sampler=read_str(data.get("sampler")),
        schedule=read_str(data.get("schedule")),
        cfg_scale=read_float(data.get("cfg_scale")),
        prompt=_read_text(data.get("prompt")),
        negative_prompt=_read_text(data.get("negative_prompt")),
    )


def _size_as_json(size: Size | None) -> dict[str, int] | None:
    return None if size is None else {"width": size.width, "height": size.height}


def _read_size(value: object) -> Size | None:
    data = read_object(value) or {}
    return read_size(data.get("width"), data.get("height"))


def _read_target(value: object) -> Size | None:
    """A size of which one side may be 0 (free)."""
    data = read_object(value) or {}
    width, height = read_int(data.get("width")), read_int(data.get("height"))
    if width is None or height is None or width < 0 or height < 0 or width == height == 0:
        return None
    return Size(width=width, height=height)


def _read_text(value: object) -> str | None:
    """Text as it is, the empty one included: an empty negative prompt is a statement."""
    return value if isinstance(value, str) else None


def _read_seed(value: object) -> int | None:
    seed = read_int(value)
    return seed if seed is not None and 0 <= seed < 2**64 else None


def _read_dialect(value: object) -> Dialect:
    word = read_str(value)
    return Dialect(word) if word in {one.value for one in Dialect} else Dialect.UNKNOWN
