"""The site's numbers, and the two ways a pasted text is refused: it names nothing, or nothing that can be followed."""

from __future__ import annotations

import re

from ...civitai_utils.errors import ReferenceUnreadable, ReferenceUnsupported
from ...civitai_utils.said import say
from .picture_address import LARGEST_ID

DIGITS = re.compile(r"[0-9]+")


def read_site_id(digits: str, what: str) -> int:
    """The number of an image, post, model, version or file (``what``); raises ``ReferenceUnreadable`` for any other."""
    number = int(digits) if DIGITS.fullmatch(digits) and len(digits) <= 12 else 0
    if not 0 < number <= LARGEST_ID:
        raise unreadable(say("No {what} of Civitai has this number.", what=what))
    return number


def unreadable(sentence: str) -> ReferenceUnreadable:
    """The text names nothing on the site."""
    return ReferenceUnreadable(sentence, field="image_id")


def unsupported(sentence: str) -> ReferenceUnsupported:
    """The text has a known form that cannot be followed."""
    return ReferenceUnsupported(sentence, field="image_id")
