"""The second stage: an image reference -> what the site says about the image.

One public call needs no key. The site's internal list (with strengths and names) is asked only where a key is there,
and only as an extra: whatever goes wrong with it is never the user's problem.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..civitai_utils.errors import SiteError
from ..civitai_utils.kinds import parse_kind
from ..civitai_utils.references import ImageReference
from ..civitai_utils.values import ImageRecord, SiteResource, Size
from ..civitai_utils.wire import (
    Json,
    read_float,
    read_list,
    read_object,
    read_objects,
    read_positive_int,
    read_str,
)
from .ports import ImageSource


async def fetch_record(source: ImageSource, reference: ImageReference, *, key: str | None = None) -> ImageRecord:
    """What the site says about the image; raises the ``SiteError`` of the public call."""
    item = await source.fetch_image(reference.image_id, key=key)
    generation = None
    if key:
        try:
            generation = await source.fetch_generation(reference.image_id, key=key)
        except SiteError:
            generation = None
    return read_record(reference.image_id, item, generation)


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
        site_resources=_read_site_resources(generation),
    )


def read_size(width: object, height: object) -> Size | None:
    """A size in pixels, or None unless both sides are positive whole numbers."""
    across, down = read_positive_int(width), read_positive_int(height)
    return Size(width=across, height=down) if across and down else None


def _read_meta(value: object) -> Mapping[str, object] | None:
    meta = read_object(value)
    # Asked for flat, the site has answered nested as well: {"id": ..., "meta": {...}}.
    if meta is not None and set(meta) <= {"id", "meta"} and "meta" in meta:
        meta = read_object(meta["meta"])
    return meta or None


def _read_site_resources(generation: Json | None) -> tuple[SiteResource, ...]:
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
