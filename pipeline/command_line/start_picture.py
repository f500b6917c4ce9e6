"""``--start-picture``: the picture that a workflow begins with, from a file or the looked-up image itself."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from ...civitai_utils.disk.file_names import safe_picture_name
from ...civitai_utils.errors import ImageFileUnreadable, InputError
from ...civitai_utils.pictures.image_file import MOST_BYTES, picture_type, read_image_file
from ...civitai_utils.references import GivenFile, Reference
from ...civitai_utils.site.picture_client import PictureClient
from ...civitai_utils.values import Recipe

ITSELF = "self"
_SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPicture:
    """A picture and the name it goes by; ``path`` is where it lies, None for one that came from the site."""

    name: str
    content: bytes
    path: Path | None = None


async def read_start_picture(said: str, reference: Reference, recipe: Recipe, pictures: PictureClient) -> StartPicture:
    """The picture that the option names.

    Raises ``InputError`` for a video as its own start, ``ImageFileUnreadable``, and what ``PictureClient`` raises.
    """
    if said != ITSELF:
        path = Path(said)
        content = await asyncio.to_thread(_read, path)
        return StartPicture(name=safe_picture_name(path.name) or f"start{_suffix(content)}", content=content, path=path)
    if recipe.media != "image":
        raise InputError(f"A {recipe.media} cannot be its own start picture: name a picture.", field="start_picture")
    if isinstance(reference, GivenFile):
        name, content = reference.name, reference.content
    elif recipe.image_url is not None:
        name, content = "", await pictures.fetch_original(recipe.image_url, seconds=_SECONDS)
    else:
        raise InputError("There is no picture of this image: name one.", field="start_picture")
    await asyncio.to_thread(read_image_file, content)
    own = f"civitai_{recipe.image_id or 'image'}{_suffix(content)}"
    return StartPicture(name=safe_picture_name(name) or own, content=content)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImageFileUnreadable(f"{path} is larger than 64 MB.", field="start_picture")
        content = path.read_bytes()
    except OSError as error:
        raise ImageFileUnreadable(f"{path} could not be read ({error.strerror}).", field="start_picture") from None
    read_image_file(content)
    return content


def _suffix(content: bytes) -> str:
    return f".{picture_type(content).rpartition('/')[2]}"
