"""The first stage: what the user pasted -> what it names: an image, a post, a model, a version, a picture, or text.

Forms and meanings: facts of Civitai, section 1.11. A form that is known but cannot be followed is an error that says
so; nothing is ever guessed. ui/src/lookup/recogniseReference.ts says the same while one types; both read the cases in
tests/cases/references.json.
"""

from __future__ import annotations

import re

from ..civitai_utils.references import GivenText, ImageReference, Reference
from ..civitai_utils.said import say
from .given.given_text import LONGEST_TEXT, find_generation_data
from .given.site_address import parse_address
from .given.site_air import AIR_SIGN, parse_pasted_air
from .given.site_ids import DIGITS, read_site_id, unreadable

_LONGEST_ADDRESS = 2048


def parse_reference(text: str) -> Reference:
    """What ``text`` names: an id, an address of any of the site's hosts, an AIR, or generation data.

    Raises ``ReferenceUnsupported`` for forms that cannot be followed, ``ReferenceUnreadable`` for everything that is
    no such form; both with ``field`` "image_id".
    """
    if len(text) > LONGEST_TEXT:
        raise unreadable("This text is too long to be generation data.")
    given = find_generation_data(text)
    if given is not None:
        return GivenText(text=given)
    pasted = text.strip().strip("<>\"'\ufeff").strip()
    if not pasted:
        raise unreadable("Nothing was pasted.")
    if pasted.startswith("{"):
        raise unreadable("This JSON is not the generation data of a program known here.")
    if re.search(r"[\s\ufeff]", pasted) or len(pasted) > _LONGEST_ADDRESS:
        raise unreadable("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.")
    if DIGITS.fullmatch(pasted):
        return ImageReference(image_id=read_site_id(pasted, say("image")))
    if pasted.isascii() and AIR_SIGN.match(pasted.lower()) and "://" not in pasted:
        return parse_pasted_air(pasted)
    return parse_address(pasted)
