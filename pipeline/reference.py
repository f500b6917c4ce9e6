"""The first stage: what the user pasted -> which image of Civitai.

Forms and meanings: facts of Civitai, section 1.11. A form that is known but cannot be followed yet is an error that
says so; nothing is ever guessed.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..civitai_utils.air import parse_air
from ..civitai_utils.errors import ReferenceUnreadable, ReferenceUnsupported
from ..civitai_utils.references import ImageReference

_PAGE_HOSTS = frozenset({"civitai.com", "civitai.red", "civitai.green"})
_FILE_HOSTS = frozenset({"image.civitai.com", "imagecache.civitai.com"})
# Ids are 32-bit on the site; a longer number is something else.
_LARGEST_ID = 2_147_483_647
_LONGEST_TEXT = 2048

_UNSUPPORTED_PAGES = {
    "posts": "This is the address of a post, which can hold many images",
    "models": "This is the address of a model, not of an image",
    "model-versions": "This is the address of a model version, not of an image",
    "api": "This is an address of the site's programming interface, not of an image",
    "collections": "This is the address of a collection, not of an image",
    "user": "This is the address of a user, not of an image",
}


def parse_reference(text: str) -> ImageReference:
    """The image that ``text`` names: a bare id, or the address of an image page on any of the site's hosts.

    Raises ``ReferenceUnsupported`` for forms of 1.11 that are not followed yet, ``ReferenceUnreadable`` for the rest.
    """
    pasted = text.strip().strip("<>\"'").strip()
    if not pasted:
        raise ReferenceUnreadable("Nothing was pasted.", field="image_id")
    if re.search(r"\bSteps: \d+", pasted):
        raise ReferenceUnsupported("This is generation text; reading it is not supported yet.", field="image_id")
    if len(pasted) > _LONGEST_TEXT or "\n" in pasted:
        raise ReferenceUnreadable("This is not the address of an image.", field="image_id")
    if pasted.isascii() and pasted.isdigit():
        return _image(pasted)
    if parse_air(pasted) or pasted.lower().startswith(("urn:air:", "air:")):
        raise ReferenceUnsupported("This names a model (AIR), not an image; not supported yet.", field="image_id")
    return _parse_address(pasted)


def _parse_address(pasted: str) -> ImageReference:
    if "://" not in pasted:
        pasted = f"https://{pasted}"
    try:
        parts = urlsplit(pasted)
        host = (parts.hostname or "").lower().rstrip(".").removeprefix("www.")
    except ValueError:
        raise ReferenceUnreadable("This is not the address of an image.", field="image_id") from None
    if parts.scheme.lower() not in {"http", "https"}:
        raise ReferenceUnreadable("This is not the address of an image.", field="image_id")
    if host in _FILE_HOSTS or (host.startswith("orchestration") and host.endswith(".civitai.com")):
        raise ReferenceUnsupported("This is the address of an image file; not supported yet.", field="image_id")
    if host not in _PAGE_HOSTS:
        raise ReferenceUnreadable(f"{host or 'This'} is not Civitai.", field="image_id")
    segments = [part for part in parts.path.split("/") if part]
    if len(segments) >= 2 and segments[0].lower() == "images" and segments[1].isascii() and segments[1].isdigit():
        return _image(segments[1])
    if segments and segments[0].lower() in _UNSUPPORTED_PAGES:
        raise ReferenceUnsupported(f"{_UNSUPPORTED_PAGES[segments[0].lower()]}; not supported yet.", field="image_id")
    raise ReferenceUnreadable("This address is not that of an image page.", field="image_id")


def _image(digits: str) -> ImageReference:
    number = int(digits) if len(digits) <= 12 else _LARGEST_ID + 1
    if not 0 < number <= _LARGEST_ID:
        raise ReferenceUnreadable("No image has this number.", field="image_id")
    return ImageReference(image_id=number)
