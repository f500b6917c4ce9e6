"""Whatever a user gives -> one image's record, or what there is to choose from; the routes and the command line share
it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import Any, TypeVar

from ..civitai_utils.aside import aside
from ..civitai_utils.model_files import FilePlan, Resolution
from ..civitai_utils.offered_pictures import Choices
from ..civitai_utils.references import ModelReference, PostReference, Reference, VersionReference
from ..civitai_utils.site.sites import Site
from ..civitai_utils.values import ImageRecord
from .choices import fetch_choices
from .fetch_metadata import fetch_record
from .ports import LookUpSource, OriginalSource
from .recipe import read_recipe
from .spoken.choices import choices_as_json
from .spoken.metadata import recipe_as_json

Found = ImageRecord | Choices
T = TypeVar("T")


async def look_up(
    source: LookUpSource, originals: OriginalSource, site: Site, reference: Reference, *, key: str | None = None
) -> Found:
    """What the reference leads to; raises what ``fetch_record`` and ``fetch_choices`` raise."""
    if isinstance(reference, (PostReference, ModelReference, VersionReference)):
        return await fetch_choices(source, site, reference, key=key)
    return await fetch_record(source, originals, reference, key=key)


async def answer_look_up(
    source: LookUpSource,
    originals: OriginalSource,
    site: Site,
    reference: Reference,
    *,
    plan: Callable[[tuple[Resolution, ...]], Awaitable[Sequence[FilePlan]]],
    take: Callable[[dict[str, Any]], T],
    key: str | None = None,
    node_names: Collection[str] | None = None,
) -> T:
    """What ``take`` makes of the answer of POST /civitai/fetch; ``plan`` tells where the files of a model or version
    are or will be, ``node_names`` are the node classes of this ComfyUI."""
    found = await look_up(source, originals, site, reference, key=key)
    plans = await plan(found.resolutions) if isinstance(found, Choices) else ()
    # A file's texts can be megabytes: they are read, used and gone again beside the loop.
    return await aside(lambda: take(found_as_json(found, plans, site, node_names=node_names)))


def found_as_json(
    found: Found, plans: Sequence[FilePlan], site: Site, *, node_names: Collection[str] | None = None
) -> dict[str, Any]:
    """What was found as JSON; ``plans`` are those of the choices' resolutions.

    Raises ``ImageWithoutRecipe`` where the record says nothing.
    """
    if isinstance(found, Choices):
        return choices_as_json(found, plans, site, node_names=node_names)
    recipe = read_recipe(found)
    return recipe_as_json(recipe, site.image_page(found.image_id), preview_url=site.preview_of(recipe.image_url))
