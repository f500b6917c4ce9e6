"""A post, a model or a version -> the pictures to choose from, and the file that would be downloaded.

Facts: Civitai 1.3, 1.6, 1.11. In a model's gallery a file is named by its image's id; posts go through the site's
search index, which may lag.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..civitai_utils.errors import ChoiceNeeded, ImageNotFound, ModelNotFound, SiteError
from ..civitai_utils.kinds import ModelKind
from ..civitai_utils.model_files import FilePlan, Resolution
from ..civitai_utils.references import ModelReference, PostReference, VersionReference
from ..civitai_utils.site.civitai_client import Missing
from ..civitai_utils.site.sites import Site
from ..civitai_utils.values import ResourceMention, Size
from ..civitai_utils.wire import Json, read_object, read_objects, read_positive_int, read_str
from .fetch_metadata import read_size
from .given.picture_address import parse_picture_address
from .models.choose_file import versions_of
from .ports import ChoiceSource
from .resolve_models import read_resolution
from .spoken.resources import plans_as_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture to choose; only one with an id and ``media`` "image" can be chosen.

    ``has_recipe`` is whether the site shows generation data for it, None where it does not say.
    """

    image_id: int | None
    image_url: str | None
    size: Size | None
    media: str
    has_recipe: bool | None

    @property
    def can_be_chosen(self) -> bool:
        """Whether this is a still image the site knows by its id."""
        return self.image_id is not None and self.media == "image"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a post, a model or a version offers; ``of`` is one of these three words."""

    of: str
    title: str
    page_url: str | None
    pictures: tuple[Picture, ...]
    resolutions: tuple[Resolution, ...] = ()


async def fetch_choices(
    source: ChoiceSource,
    site: Site,
    reference: PostReference | ModelReference | VersionReference,
    *,
    key: str | None = None,
) -> Choices:
    """What there is to choose; raises ``ImageNotFound``, ``ModelNotFound`` and the errors of the client."""
    if isinstance(reference, PostReference):
        return await _fetch_post(source, site, reference, key)
    if isinstance(reference, VersionReference):
        version = await source.fetch_version(reference.version_id, key=key)
        if isinstance(version, Missing):
            raise ModelNotFound(f"Civitai shows no model version {reference.version_id} ({version.detail}).")
        return await _offer(source, site, version, of="version", file_id=reference.file_id, key=key)
    model = await source.fetch_model(reference.model_id, key=key)
    if isinstance(model, Missing):
        raise ModelNotFound(f"Civitai shows no model {reference.model_id} ({model.detail}).")
    return await _offer(source, site, choose_version(model, reference), of="model", file_id=None, key=key)


def choose_version(model: Json, reference: ModelReference) -> Json:
    """The version asked for, else the newest, in the form of /api/v1/model-versions; raises ``ModelNotFound``."""
    wanted = reference.version_id
    versions = versions_of(model)
    found = next((one for one in versions if wanted is None or read_positive_int(one.get("id")) == wanted), None)
    if found is None:
        which = "no version" if wanted is None else f"no version {wanted}"
        raise ModelNotFound(f"Civitai shows {which} of the model {reference.model_id}.")
    return found


async def _fetch_post(source: ChoiceSource, site: Site, reference: PostReference, key: str | None) -> Choices:
    items = await source.fetch_post_images(reference.post_id, key=key)
    # The endpoint has answered with other pictures before: what names another post is not of this one.
    own = [item for item in items if read_positive_int(item.get("postId")) in {None, reference.post_id}]
    if not own:
        raise ImageNotFound(
            f"Civitai lists no pictures of post {reference.post_id}: it may be new (then try again in some minutes), "
            "private or hidden."
        )
    return Choices(
        of="post",
        title=f"Post {reference.post_id}",
        page_url=site.post_page(reference.post_id),
        pictures=tuple(read_picture(item) for item in own),
    )


async def _offer(
    source: ChoiceSource, site: Site, version: Json, *, of: str, file_id: int | None, key: str | None
) -> Choices:
    version_id = read_positive_int(version.get("id"))
    mention = ResourceMention(
        kind=ModelKind.OTHER, version_id=version_id, file_id=file_id, evidence=("chosen by its page or name",)
    )
    resolution = read_resolution(version, mention, "version id", (f"version id {version_id}",))
    pictures = tuple(read_picture(item, in_gallery=True) for item in read_objects(version.get("images")))
    if version_id is not None and not any(picture.can_be_chosen for picture in pictures):
        pictures = await _fetch_gallery(source, version_id, key) or pictures
    model = read_object(version.get("model")) or {}
    model_id = read_positive_int(version.get("modelId"))
    names = (read_str(model.get("name")), read_str(version.get("name")))
    return Choices(
        of=of,
        title=" ".join(name for name in names if name) or f"Version {version_id}",
        page_url=site.page_url(model_id, version_id) if model_id and version_id else None,
        pictures=pictures,
        resolutions=(resolution,),
    )


async def _fetch_gallery(source: ChoiceSource, version_id: int, key: str | None) -> tuple[Picture, ...]:
    try:
        items = await source.fetch_version_images(version_id, key=key)
    except SiteError:
        # The download can be offered without pictures.
        return ()
    return tuple(read_picture(item) for item in items)


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


def pick_picture(choices: Choices, number: int | None) -> int | None:
    """The image id of the picture with this number, counted from 1; None for 0, the model alone.

    Raises ``ChoiceNeeded`` where the number is missing, or names nothing that can be chosen.
    """
    if number == 0 and choices.resolutions:
        return None
    if not any(picture.can_be_chosen for picture in choices.pictures):
        raise ChoiceNeeded(f"{choices.title} has no still image to choose.", field="pick")
    if number is None:
        raise ChoiceNeeded(f"{choices.title} has {len(choices.pictures)} pictures to choose from.", field="pick")
    picked = choices.pictures[number - 1] if 0 < number <= len(choices.pictures) else None
    if picked is None or not picked.can_be_chosen:
        raise ChoiceNeeded(f"Picture {number} of {choices.title} cannot be chosen.", field="pick")
    return picked.image_id


def choices_as_json(choices: Choices, plans: Sequence[FilePlan], site: Site) -> dict[str, Any]:
    """The answer of POST /civitai/fetch for what is no single image."""
    return {
        "kind": "choices",
        "of": choices.of,
        "title": choices.title,
        "page_url": choices.page_url,
        "images": [_picture_as_json(picture) for picture in choices.pictures],
        "resources": plans_as_json(plans, site)["resources"],
    }


def _picture_as_json(picture: Picture) -> dict[str, Any]:
    return {
        "image_id": picture.image_id,
        "image_url": picture.image_url,
        "width": picture.size.width if picture.size else None,
        "height": picture.size.height if picture.size else None,
        "media": picture.media,
        "has_recipe": picture.has_recipe,
    }
