"""The first stage: what the user pasted -> what it names: an image, a post, a model, a version, a picture, or text.

Forms and meanings: facts of Civitai, section 1.11. A form that is known but cannot be followed is an error that says
so; nothing is ever guessed. ui/src/domain/reference.ts says the same while one types; both read the cases in
tests/cases/references.json.
"""

from __future__ import annotations

import re

from ..civitai_utils.air import parse_air
from ..civitai_utils.errors import ReferenceUnreadable, ReferenceUnsupported
from ..civitai_utils.references import (
    GivenText,
    ImageReference,
    ModelReference,
    PostReference,
    Reference,
    VersionReference,
)
from .given.given_text import LONGEST_TEXT, find_generation_data
from .given.picture_address import LARGEST_ID, parse_picture_path

_PAGE_HOSTS = frozenset({"civitai.com", "civitai.red", "civitai.green"})
_FILE_HOSTS = frozenset({"image.civitai.com", "imagecache.civitai.com"})
_ORCHESTRATION = re.compile(r"orchestration[a-z0-9-]*\.civitai\.com", re.ASCII)
_LONGEST_ADDRESS = 2048
_ADDRESS = re.compile(
    r"(?:(?P<scheme>https?)://)?(?:www\.)?(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?"
    r"(?P<path>/[^?#]*)?(?P<query>\?[^#]*)?(?:#.*)?",
    re.ASCII | re.IGNORECASE,
)
_AIR = re.compile(
    r"(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S", re.ASCII
)
_AIR_MODEL = re.compile(r"(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)", re.ASCII | re.IGNORECASE)
_AIR_SOURCE = re.compile(r"(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?(?P<source>[\w-]+):", re.ASCII)
_DIGITS = re.compile(r"[0-9]+")
_MOVING = re.compile(r"\.(?:mp4|webm|mov|mp3)$", re.IGNORECASE)

_UNSUPPORTED_PAGES = {
    "collections": "a collection",
    "user": "a user",
    "articles": "an article",
    "bounties": "a bounty",
    "api": "the site's programming interface",
}


def parse_reference(text: str) -> Reference:
    """What ``text`` names: an id, an address of any of the site's hosts, an AIR, or generation data.

    Raises ``ReferenceUnsupported`` for forms that cannot be followed, ``ReferenceUnreadable`` for everything that is
    no such form; both with ``field`` "image_id".
    """
    if len(text) > LONGEST_TEXT:
        raise _unreadable("This text is too long to be generation data.")
    given = find_generation_data(text)
    if given is not None:
        return GivenText(text=given)
    pasted = text.strip().strip("<>\"'\ufeff").strip()
    if not pasted:
        raise _unreadable("Nothing was pasted.")
    if pasted.startswith("{"):
        raise _unreadable("This JSON is not the generation data of a program known here.")
    if re.search(r"[\s\ufeff]", pasted) or len(pasted) > _LONGEST_ADDRESS:
        raise _unreadable("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.")
    if _DIGITS.fullmatch(pasted):
        return ImageReference(image_id=_number(pasted, "image"))
    if pasted.isascii() and _AIR.match(pasted.lower()) and "://" not in pasted:
        return _parse_air(pasted)
    return _parse_address(pasted)


def _parse_air(pasted: str) -> Reference:
    air = parse_air(pasted)
    if air is not None:
        file_id = air.file_id if air.file_id is not None and air.file_id <= LARGEST_ID else None
        return VersionReference(version_id=_number(str(air.version_id), "model version"), file_id=file_id)
    model = _AIR_MODEL.fullmatch(pasted)
    if model:
        return ModelReference(model_id=_number(model[1], "model"))
    source = _AIR_SOURCE.match(pasted.lower())
    if source and source["source"] != "civitai":
        raise _unsupported(f"This AIR names a model of {source['source']}, not of Civitai.")
    raise _unreadable("This AIR names no model version.")


def _parse_address(pasted: str) -> Reference:
    found = _ADDRESS.fullmatch(pasted)
    if found is None:
        raise _unreadable("This is no address of Civitai, no number and no generation data.")
    host, path = found["host"].lower(), found["path"] or ""
    if _ORCHESTRATION.fullmatch(host):
        raise _unsupported(
            "This is a private, expiring address of the site's generator: post the image or drop its file."
        )
    if host in _FILE_HOSTS:
        return _parse_picture(host, path)
    if host not in _PAGE_HOSTS:
        raise _unreadable(f"{host} is not Civitai.")
    return _parse_page([part for part in path.split("/") if part], found["query"] or "")


def _parse_picture(host: str, path: str) -> Reference:
    if _MOVING.search(path):
        raise _unsupported("This is the address of a video or a sound; only still images can be made anew.")
    picture = parse_picture_path(f"https://{host}", path)
    if picture is None:
        raise _unreadable("This address of Civitai's picture host names no picture.")
    return picture


def _parse_page(segments: list[str], query: str) -> Reference:
    first = segments[0].lower() if segments else ""
    second = segments[1] if len(segments) > 1 else ""
    if first == "images" and second:
        return ImageReference(image_id=_number(second, "image"))
    if first == "posts" and second:
        return PostReference(post_id=_number(second, "post"))
    if first == "models" and second:
        version = _parameter(query, "modelVersionId")
        return ModelReference(
            model_id=_number(second, "model"), version_id=_number(version, "model version") if version else None
        )
    if first == "model-versions" and second:
        return VersionReference(version_id=_number(second, "model version"))
    if [part.lower() for part in segments[:3]] == ["api", "download", "models"] and len(segments) > 3:
        file = _parameter(query, "fileId")
        return VersionReference(
            version_id=_number(segments[3], "model version"), file_id=_number(file, "file") if file else None
        )
    if first in _UNSUPPORTED_PAGES:
        raise _unsupported(
            f"This is the address of {_UNSUPPORTED_PAGES[first]}: open one image or model and paste its address."
        )
    raise _unreadable("This address of Civitai names no image, post or model.")


def _parameter(query: str, name: str) -> str:
    found = re.search(rf"[?&]{name}=([^&]*)", query)
    return found[1] if found else ""


def _number(digits: str, what: str) -> int:
    number = int(digits) if _DIGITS.fullmatch(digits) and len(digits) <= 12 else 0
    if not 0 < number <= LARGEST_ID:
        raise _unreadable(f"No {what} of Civitai has this number.")
    return number


def _unreadable(sentence: str) -> ReferenceUnreadable:
    return ReferenceUnreadable(sentence, field="image_id")


def _unsupported(sentence: str) -> ReferenceUnsupported:
    return ReferenceUnsupported(sentence, field="image_id")
