"""One item of the site's answers about images -> the record of an image, or a picture to choose. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from ...civitai_utils.kinds import parse_kind
from ...civitai_utils.offered_pictures import Picture
from ...civitai_utils.values import ImageRecord, SiteResource
from ...civitai_utils.wire import (
    Json,
    read_float,
    read_list,
    read_object,
    read_objects,
    read_positive_int,
    read_size,
    read_str,
)
from .picture_address import parse_picture_address


def read_picture(item: Json, *, in_gallery: bool = False) -> Picture:
    """The picture in an item of /api/v1/images, or of a version's ``images`` (whose file names are the ids)."""
    address = read_str(item.get("url"))
    image_id = read_positive_int(item.get("id"))
    if in_gallery and image_id is None and address is not None:
        named = parse_picture_address(address)
        image_id = named.image_id if named else None
    shown = item.get("hasMeta")
    meta = read_object(item.get("meta"))
    inner = meta.get("meta", meta) if meta is not None else None
    has_recipe = shown if isinstance(shown, bool) else bool(inner) if "meta" in item else None
    return Picture(
        image_id=image_id,
        image_url=address,
        size=read_size(item.get("width"), item.get("height")),
        media=read_str(item.get("type")) or "image",
        has_recipe=True if inner else has_recipe,
    )


def read_record(image_id: int | None, item: Json, generation: Json | None = None) -> ImageRecord:
    """The record in an item of GET /api/v1/images, with the extra of tRPC where there is one."""
    return ImageRecord(
        image_id=image_id,
        image_url=read_str(item.get("url")),
        media=read_str(item.get("type")) or "image",
        picture=read_size(item.get("width"), item.get("height")),
        base_model=read_str(item.get("baseModel")),
        version_ids=tuple(
            number for entry in read_list(item.get("modelVersionIds")) if (number := read_positive_int(entry))
        ),
        meta=_read_meta(item.get("meta")),
        site_resources=read_site_resources(generation),
    )


def _read_meta(value: object) -> Mapping[str, object] | None:
    meta = read_object(value)
    # Asked for flat, the site has answered nested as well: {"id": ..., "meta": {...}}.
    if meta is not None and set(meta) <= {"id", "meta"} and "meta" in meta:
        meta = read_object(meta["meta"])
    return meta or None


def read_site_resources(generation: Json | None) -> tuple[SiteResource, ...]:
    """The rows of the site's internal list of what an image used."""
    rows = read_objects((generation or {}).get("resources"))
    return tuple(
        SiteResource(
            version_id=version_id,
            model_name=read_str(row.get("modelName")),
            kind=parse_kind(read_str(row.get("modelType")) or ""),
            strength=read_float(row.get("strength")),
        )
        for row in rows
        if (version_id := read_positive_int(row.get("modelVersionId") or row.get("versionId")))
    )
