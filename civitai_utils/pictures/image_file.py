"""What stands inside an image file: read by its content, never by its name, and without decoding pixels.

PNG, JPEG, WebP and GIF are walked over in ``image_chunks``; AVIF, whose parts lie behind several indices, is left to
Pillow where that can read it (ComfyUI brings Pillow; AVIF wants Pillow 11.3 or newer).
"""

from __future__ import annotations

import io
import struct

from ..errors import ImageFileUnreadable
from ..values import EmbeddedData, Size
from .exif_text import read_exif_texts
from .image_chunks import PNG_MARK, Parts, read_gif, read_jpeg, read_png, read_webp

MOST_BYTES = 64 << 20
# What Pillow's readers raise on files that are not what they seem.
PILLOW_FAULTS = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, struct.error)
_AVIF_BRANDS = frozenset({b"avif", b"avis", b"mif1"})

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"msf1"})


def read_image_file(content: bytes) -> EmbeddedData:
    """The texts in an image file and the size of its picture; a cut file gives what is left of it.

    Takes up to a second for the largest files, so callers keep it off the event loop. Raises ``ImageFileUnreadable``
    for what is no such image or larger than ``MOST_BYTES``, and nothing else.
    """
    if len(content) > MOST_BYTES:
        raise ImageFileUnreadable("The file is larger than 64 MB.", field="file")
    parts = _read(content)
    width, height = parts.size or (0, 0)
    return EmbeddedData(texts=parts.texts, picture=Size(width=width, height=height) if width and height else None)


def picture_type(content: bytes) -> str:
    """The media type of what ``read_image_file`` takes, by its first bytes."""
    marks = ((PNG_MARK, "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"RIFF", "image/webp"), (b"GIF8", "image/gif"))
    return next((media for mark, media in marks if content.startswith(mark)), "image/avif")


def _read(content: bytes) -> Parts:
    if content.startswith(PNG_MARK):
        return read_png(content)
    if content.startswith(b"\xff\xd8\xff"):
        return read_jpeg(content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return read_webp(content)
    if content[:6] in {b"GIF87a", b"GIF89a"}:
        return read_gif(content)
    if content[4:8] == b"ftyp" and content[8:12] in _AVIF_BRANDS:
        return _read_with_pillow(content)
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS:
        raise ImageFileUnreadable("This is a HEIC picture; save it as PNG or JPEG.", field="file")
    if content[4:8] == b"ftyp" or content[:4] == b"\x1aE\xdf\xa3":
        raise ImageFileUnreadable("This is a video, and only still images are read here.", field="file")
    raise ImageFileUnreadable("This is no PNG, JPEG, WebP, AVIF or GIF image.", field="file")


def _read_with_pillow(content: bytes) -> Parts:
    # Pillow takes a tenth of a second to import, and only this kind of file needs it.
    from PIL import Image  # noqa: PLC0415

    try:
        with Image.open(io.BytesIO(content), formats=["AVIF"]) as image:
            exif = image.info.get("exif", b"")
            return Parts(size=image.size, texts=dict(read_exif_texts(exif if isinstance(exif, bytes) else b"")))
    except (*PILLOW_FAULTS, Image.DecompressionBombError):
        raise ImageFileUnreadable(
            "This AVIF image cannot be read here; save it as PNG or JPEG.", field="file"
        ) from None
