"""The brightness of a picture, decoded: what two pictures are compared by.

Takes up to seconds and some hundred megabytes for the largest pictures, so callers keep it off the event loop and do
one at a time.
"""

from __future__ import annotations

import io
import math
from dataclasses import dataclass

from ..errors import ImageFileUnreadable
from ..said import say
from ..values import Size
from .image_file import PILLOW_FAULTS, read_image_file

# Larger pictures are not decoded: a file of a few kilobytes can hold a picture of gigabytes.
MOST_PIXELS = 48_000_000
_FORMATS = ("PNG", "JPEG", "WEBP", "AVIF", "GIF")
_DEEP = frozenset({"I", "I;16", "I;16L", "I;16B", "I;16N"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Luma:
    """A picture's brightness (ITU-R 601), one byte a pixel, row by row from the top; alpha counts for nothing.

    ``moves``: whether the file has more pictures behind this first one.
    """

    size: Size
    samples: bytes
    moves: bool = False


def read_luma(content: bytes, *, field: str) -> Luma:
    """The brightness of the picture in an image file, turned as its camera says.

    Raises ``ImageFileUnreadable`` with this ``field`` for what is no such image, is damaged, or has more than
    ``MOST_PIXELS``.
    """
    # Pillow takes a tenth of a second to import, and only a comparison needs it.
    from PIL import Image, ImageOps  # noqa: PLC0415

    try:
        told = read_image_file(content).picture
    except ImageFileUnreadable as error:
        raise ImageFileUnreadable(error.message, field=field) from None
    _refuse_huge(told, field)
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            _refuse_huge(Size(width=image.width, height=image.height), field)
            moves = getattr(image, "is_animated", False)
            # Sixteen bits would be cut off where they are too many for eight.
            plain = image.convert("I").point(lambda value: value / 256) if image.mode in _DEEP else image
            grey = ImageOps.exif_transpose(plain.convert("L"))
    except (*PILLOW_FAULTS, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise ImageFileUnreadable("The picture is damaged, or its form is not known here.", field=field) from None
    return Luma(size=Size(width=grey.width, height=grey.height), samples=grey.tobytes(), moves=moves)


def scaled(picture: Luma, size: Size) -> Luma:
    """The picture at another size, by Lanczos; as it is where it has that size."""
    from PIL import Image  # noqa: PLC0415

    if picture.size == size:
        return picture
    grey = Image.frombytes("L", (picture.size.width, picture.size.height), picture.samples)
    resized = grey.resize((size.width, size.height), Image.Resampling.LANCZOS)
    return Luma(size=size, samples=resized.tobytes(), moves=picture.moves)


def within(size: Size, most_pixels: int) -> Size:
    """The size, made smaller where it has more pixels, its shape kept."""
    factor = math.sqrt(most_pixels / (size.width * size.height))
    if factor >= 1:
        return size
    width = min(max(1, int(size.width * factor)), most_pixels)
    return Size(width=width, height=max(1, min(int(size.height * factor), most_pixels // width)))


def _refuse_huge(size: Size | None, field: str) -> None:
    if size is not None and size.width * size.height > MOST_PIXELS:
        raise ImageFileUnreadable(
            say("The picture has more than {most} million pixels.", most=MOST_PIXELS // 1_000_000), field=field
        )
