"""A post, a model or a version -> the pictures to choose from, and the file that would be downloaded.

Facts: Civitai 1.3, 1.6, 1.11. In a model's gallery a file is named by its image's id; posts go through the site's
search index, which may lag.
"""

from __future__ import annotations

from ..civitai_utils.bounds import MOST_PICTURES
from ..civitai_utils.errors import ChoiceNeeded, ImageNotFound, ModelNotFound, SiteError
from ..civitai_utils.kinds import ModelKind
from ..civitai_utils.offered_pictures import Choices, Picture
from ..civitai_utils.references import ModelReference, PostReference, VersionReference
from ..civitai_utils.said import say
from ..civitai_utils.site.civitai_client import Missing
from ..civitai_utils.site.sites import Site
from ..civitai_utils.values import ResourceMention
from ..civitai_utils.wire import Json, read_object, read_objects, read_positive_int, read_str
from .given.site_item import read_picture
from .models.choose_file import choose_version
from .models.read_version import read_resolution
from .ports import ChoiceSource


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
            raise ModelNotFound(
                say(
                    "Civitai shows no model version {version_id} ({detail}).",
                    version_id=reference.version_id,
                    detail=version.detail,
                )
            )
        return await _offer(source, site, version, of="version", file_id=reference.file_id, key=key)
    model = await source.fetch_model(reference.model_id, key=key)
    if isinstance(model, Missing):
        raise ModelNotFound(
            say("Civitai shows no model {model_id} ({detail}).", model_id=reference.model_id, detail=model.detail)
        )
    return await _offer(source, site, choose_version(model, reference), of="model", file_id=None, key=key)


async def _fetch_post(source: ChoiceSource, site: Site, reference: PostReference, key: str | None) -> Choices:
    items = await source.fetch_post_images(reference.post_id, key=key)
    # The endpoint has answered with other pictures before: what names another post is not of this one.
    own = [item for item in items if read_positive_int(item.get("postId")) in {None, reference.post_id}]
    if not own:
        raise ImageNotFound(
            say(
                "Civitai lists no pictures of post {post_id}: it may be new (then try again in some minutes), "
                "private or hidden.",
                post_id=reference.post_id,
            )
        )
    return Choices(
        of="post",
        title=say("Post {post_id}", post_id=reference.post_id),
        page_url=site.post_page(reference.post_id),
        pictures=tuple(read_picture(item) for item in own[:MOST_PICTURES]),
    )


async def _offer(
    source: ChoiceSource, site: Site, version: Json, *, of: str, file_id: int | None, key: str | None
) -> Choices:
    version_id = read_positive_int(version.get("id"))
    mention = ResourceMention(
        kind=ModelKind.OTHER, version_id=version_id, file_id=file_id, evidence=("chosen by its page or name",)
    )
    resolution = read_resolution(
        version, mention, say("version id"), (say("version id {version_id}", version_id=str(version_id)),)
    )
    pictures = tuple(
        read_picture(item, in_gallery=True) for item in read_objects(version.get("images"))[:MOST_PICTURES]
    )
    if version_id is not None and not any(picture.can_be_chosen for picture in pictures):
        pictures = await _fetch_gallery(source, version_id, key) or pictures
    model = read_object(version.get("model")) or {}
    model_id = read_positive_int(version.get("modelId"))
    names = (read_str(model.get("name")), read_str(version.get("name")))
    return Choices(
        of=of,
        title=" ".join(name for name in names if name) or say("Version {version_id}", version_id=str(version_id)),
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
    return tuple(read_picture(item) for item in items[:MOST_PICTURES])


def pick_picture(choices: Choices, number: int | None) -> int | None:
    """The image id of the picture with this number, counted from 1; None for 0, the model alone.

    Raises ``ChoiceNeeded`` where the number is missing, or names nothing that can be chosen.
    """
    if number == 0 and choices.resolutions:
        return None
    if not any(picture.can_be_chosen for picture in choices.pictures):
        raise ChoiceNeeded(f"{choices.title} has no image or video to choose.", field="pick")
    if number is None:
        raise ChoiceNeeded(f"{choices.title} has {len(choices.pictures)} pictures to choose from.", field="pick")
    picked = choices.pictures[number - 1] if 0 < number <= len(choices.pictures) else None
    if picked is None or not picked.can_be_chosen:
        raise ChoiceNeeded(f"Picture {number} of {choices.title} cannot be chosen.", field="pick")
    return picked.image_id
