"""A look-up's answer -> what is kept of it, and what is kept -> what the routes say (docs/architecture.md). Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from ...civitai_utils import json_pieces
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.recent.recent_file import packed
from ...civitai_utils.recent.recent_json import read_words, recent_as_json
from ...civitai_utils.recent.recent_picture import (
    LONGEST_ADDRESS,
    LONGEST_REFERENCE,
    LONGEST_WORD,
    MOST_NAMES,
    RecentPicture,
    Reopens,
    with_models,
)
from ...civitai_utils.site.sites import Site
from ...civitai_utils.values import Role
from ...civitai_utils.wire import Json, read_object, read_objects, read_positive_int, read_str


def recent_from(
    answer: Json, *, source: str, given: str | None, leads_back: bool, date: str
) -> tuple[RecentPicture, bytes | None]:
    """What is kept of an answer of POST /civitai/fetch, and its packed metadata where it cannot be asked for again.

    ``source`` is reference, text or file, ``given`` the reference without any key or the file's name, ``leads_back``
    whether ``given`` names the same thing again.
    """
    is_reference = source == "reference"
    metadata = None if is_reference else _without_texts(answer)
    content = packed(metadata) if metadata is not None else None
    reopens = Reopens.REFERENCE if is_reference and leads_back else Reopens.METADATA if content else Reopens.NEVER
    is_choice = answer.get("kind") == "choices"
    pictures = read_objects(answer.get("images")) if is_choice else [answer]
    preview = next((address for one in pictures if (address := read_str(one.get("preview_url")))), None)
    models = sorted(read_objects(answer.get("resources")), key=lambda entry: entry.get("role") != Role.BASE.value)
    picture = RecentPicture(
        id=_identity(answer, metadata),
        kind="choices" if is_choice else "image",
        source=source,
        given=given[:LONGEST_REFERENCE] if given else None,
        reopens=reopens,
        date=date,
        title=_cut(answer.get("title") if is_choice else answer.get("model_name")),
        models=read_words([name for entry in models if (name := read_str(entry.get("name")))], MOST_NAMES),
        base_model=_cut(answer.get("base_model")),
        media=read_str(answer.get("media")) or "image",
        image_id=read_positive_int(answer.get("image_id")),
        preview_url=preview if preview is not None and len(preview) <= LONGEST_ADDRESS else None,
    )
    return picture, content


def with_resolved(picture: RecentPicture, plans: Sequence[FilePlan]) -> RecentPicture:
    """The picture when the site has said what its models are called."""
    ordered = sorted(
        (plan.resolution for plan in plans), key=lambda resolution: resolution.mention.role is not Role.BASE
    )
    names = [resolution.model_name or resolution.mention.name or "" for resolution in ordered]
    base = next((one.base_model for one in ordered if one.mention.role is Role.BASE and one.base_model), None)
    return with_models(picture, names, _cut(base))


def spoken_recent(picture: RecentPicture, site: Site) -> dict[str, Any]:
    """One picture of GET /recent: its addresses are the site's own, whatever is stored."""
    return recent_as_json(picture) | {
        "preview_url": site.preview_of(picture.preview_url),
        "page_url": site.image_page(picture.image_id),
    }


def spoken_metadata(picture: RecentPicture, kept: Json, site: Site) -> dict[str, Any]:
    """What was kept in the form of POST /civitai/fetch; its addresses are the site's own, whatever is stored."""
    return {
        **kept,
        "preview_url": site.preview_of(read_str(kept.get("preview_url"))),
        "page_url": site.image_page(read_positive_int(kept.get("image_id"))),
        "recent": picture.id,
    }


def recent_of(metadata: object) -> str | None:
    """The id that a look-up's answer carries, when it comes back in a request."""
    said = read_object(metadata)
    return read_str(said.get("recent")) if said is not None else None


def _without_texts(answer: Json) -> str:
    """The answer but for the texts it was read from, which are there to be shown alone."""
    return json_pieces.dumps({**answer, "raw": {}}, sort_keys=True)


def _identity(answer: Json, metadata: str | None) -> str:
    """The same for the same picture, whoever looked it up in whatever spelling."""
    if answer.get("kind") == "choices":
        named = ["choices", answer.get("page_url"), answer.get("title")]
    elif answer.get("image_id") is not None:
        named = ["image", answer.get("image_id")]
    else:
        named = ["address", answer.get("image_url")] if metadata is None else ["metadata", metadata]
    return hashlib.sha256(json_pieces.dumps(named).encode()).hexdigest()[:16]


def _cut(value: object) -> str | None:
    text = read_str(value)
    return text[:LONGEST_WORD] if text else None
