"""The second stage: an image, a file or a text -> what is known about it, unread.

One public call needs no key. The site's internal list (with strengths and names) is asked only where a key is there,
and the original file only where it can say more; both are extras, and whatever goes wrong with them is never the
user's problem.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from ..civitai_utils.aside import aside
from ..civitai_utils.errors import ImageWithoutRecipe, RemakeError, SiteError
from ..civitai_utils.pictures.hidden_text import read_hidden_texts
from ..civitai_utils.pictures.image_file import read_image_file
from ..civitai_utils.references import FileAddress, GivenFile, GivenText, ImageReference
from ..civitai_utils.values import EmbeddedData, ImageRecord
from ..civitai_utils.wire import Json, read_str
from .given.given_text import read_given_text
from .given.original_file import can_add, says_something
from .given.picture_address import original_address, parse_picture_address
from .given.site_item import read_record, read_site_resources
from .ports import ImageSource, OriginalSource

# An extra may make a look-up a little slower; a file that is all there is may take its time.
_EXTRA_SECONDS = 20.0
_NEEDED_SECONDS = 60.0

OneImage = ImageReference | FileAddress | GivenText | GivenFile


async def fetch_record(
    source: ImageSource, originals: OriginalSource, reference: OneImage, *, key: str | None = None
) -> ImageRecord:
    """What is known about one image.

    Raises the ``SiteError`` of the public call for an image of the site; for a file ``ImageFileUnreadable``, and
    ``ImageWithoutRecipe`` where it holds nothing.
    """
    if isinstance(reference, ImageReference):
        item = await source.fetch_image(reference.image_id, key=key)
        return await _complete(source, originals, read_record(reference.image_id, item), key)
    if isinstance(reference, FileAddress):
        return await _fetch_by_address(source, originals, reference, key)
    if isinstance(reference, GivenText):
        return await aside(lambda: read_given_text(reference.text))
    return await _read_file(reference.content, None)


async def _complete(
    source: ImageSource, originals: OriginalSource, record: ImageRecord, key: str | None
) -> ImageRecord:
    generation, embedded = await asyncio.gather(
        _fetch_generation(source, record.image_id, key), _fetch_embedded(originals, record)
    )
    return replace(record, site_resources=read_site_resources(generation), embedded=embedded)


async def _fetch_generation(source: ImageSource, image_id: int | None, key: str | None) -> Json | None:
    if not key or image_id is None:
        return None
    try:
        return await source.fetch_generation(image_id, key=key)
    except SiteError:
        return None


async def _fetch_embedded(originals: OriginalSource, record: ImageRecord) -> EmbeddedData | None:
    if record.image_url is None or not await asyncio.to_thread(can_add, record):
        return None
    try:
        content = await originals.fetch_original(original_address(record.image_url), seconds=_EXTRA_SECONDS)
        return await aside(lambda: _read_embedded(content))
    except RemakeError:
        return None


async def _fetch_by_address(
    source: ImageSource, originals: OriginalSource, reference: FileAddress, key: str | None
) -> ImageRecord:
    """The number in a file's name is an image's id in a model's gallery only, so its picture must be the same one."""
    if reference.image_id is not None:
        try:
            item = await source.fetch_image(reference.image_id, key=key)
        except SiteError:
            item = {}
        shown = parse_picture_address(read_str(item.get("url")) or "")
        if shown is not None and shown.uuid == reference.uuid:
            return await _complete(source, originals, read_record(reference.image_id, item), key)
    content = await originals.fetch_original(reference.url, seconds=_NEEDED_SECONDS)
    return await _read_file(content, reference.url)


async def _read_file(content: bytes, address: str | None) -> ImageRecord:
    embedded = await aside(lambda: _read_embedded(content))
    if not await asyncio.to_thread(says_something, embedded):
        raise ImageWithoutRecipe("The file holds no generation data: its maker left it out, or a program removed it.")
    return ImageRecord(
        image_id=None,
        image_url=address,
        media="image",
        picture=embedded.picture,
        base_model=None,
        version_ids=(),
        meta=None,
        embedded=embedded,
    )


def _read_embedded(content: bytes) -> EmbeddedData:
    """What stands in a file; where that is nothing, what is hidden in its pixels."""
    embedded = read_image_file(content)
    if says_something(embedded):
        return embedded
    return replace(embedded, texts=read_hidden_texts(content) or embedded.texts)
