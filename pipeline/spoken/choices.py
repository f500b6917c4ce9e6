"""What there is to choose from, as the routes speak it (docs/architecture.md)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.offered_pictures import Choices, Picture
from ...civitai_utils.said import said_as_json
from ...civitai_utils.site.sites import Site
from .resources import plans_as_json


def choices_as_json(
    choices: Choices, plans: Sequence[FilePlan], site: Site, *, node_names: Collection[str] | None = None
) -> dict[str, Any]:
    """The answer of POST /civitai/fetch for what is no single image; ``node_names`` as for ``plans_as_json``."""
    return {
        "kind": "choices",
        "of": choices.of,
        "title": choices.title,
        "title_said": said_as_json(choices.title),
        "page_url": choices.page_url,
        "images": [_picture_as_json(picture, site) for picture in choices.pictures],
        "resources": plans_as_json(plans, site, node_names=node_names)["resources"],
    }


def _picture_as_json(picture: Picture, site: Site) -> dict[str, Any]:
    return {
        "image_id": picture.image_id,
        "image_url": picture.image_url,
        "preview_url": site.preview_of(picture.image_url),
        "width": picture.size.width if picture.size else None,
        "height": picture.size.height if picture.size else None,
        "media": picture.media,
        "has_recipe": picture.has_recipe,
    }
