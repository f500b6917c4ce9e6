"""Addresses of Civitai's pages, downloads and pictures -> what they name (facts: Civitai 1.11)."""

from __future__ import annotations

import re

from ...civitai_utils.references import ImageReference, ModelReference, PostReference, Reference, VersionReference
from ...civitai_utils.said import say
from .picture_address import parse_picture_path
from .site_ids import read_site_id, unreadable, unsupported

_PAGE_HOSTS = frozenset({"civitai.com", "civitai.red", "civitai.green"})
_FILE_HOSTS = frozenset({"image.civitai.com", "imagecache.civitai.com"})
_ORCHESTRATION = re.compile(r"orchestration[a-z0-9-]*\.civitai\.com", re.ASCII)
_ADDRESS = re.compile(
    r"(?:(?P<scheme>https?)://)?(?:www\.)?(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?"
    r"(?P<path>/[^?#]*)?(?P<query>\?[^#]*)?(?:#.*)?",
    re.ASCII | re.IGNORECASE,
)
_MOVING = re.compile(r"\.(?:mp4|webm|mov|mp3)$", re.IGNORECASE)
_UNSUPPORTED_PAGES = {
    "collections": say("a collection"),
    "user": say("a user"),
    "articles": say("an article"),
    "bounties": say("a bounty"),
    "api": say("the site's programming interface"),
}


def parse_address(pasted: str) -> Reference:
    """What an address names; raises ``ReferenceUnreadable`` and ``ReferenceUnsupported``."""
    found = _ADDRESS.fullmatch(pasted)
    if found is None:
        raise unreadable("This is no address of Civitai, no number and no generation data.")
    host, path = found["host"].lower(), found["path"] or ""
    if _ORCHESTRATION.fullmatch(host):
        raise unsupported(
            "This is a private, expiring address of the site's generator: post the image or drop its file."
        )
    if host in _FILE_HOSTS:
        return _parse_picture(host, path)
    if host not in _PAGE_HOSTS:
        raise unreadable(say("{host} is not Civitai.", host=host))
    return _parse_page([part for part in path.split("/") if part], found["query"] or "")


def _parse_picture(host: str, path: str) -> Reference:
    if _MOVING.search(path):
        raise unsupported("This is the address of a video or a sound; only still images can be made anew.")
    picture = parse_picture_path(f"https://{host}", path)
    if picture is None:
        raise unreadable("This address of Civitai's picture host names no picture.")
    return picture


def _parse_page(segments: list[str], query: str) -> Reference:
    first = segments[0].lower() if segments else ""
    second = segments[1] if len(segments) > 1 else ""
    if first == "images" and second:
        return ImageReference(image_id=read_site_id(second, say("image")))
    if first == "posts" and second:
        return PostReference(post_id=read_site_id(second, say("post")))
    if first == "models" and second:
        version = _parameter(query, "modelVersionId")
        return ModelReference(
            model_id=read_site_id(second, say("model")),
            version_id=read_site_id(version, say("model version")) if version else None,
        )
    if first == "model-versions" and second:
        return VersionReference(version_id=read_site_id(second, say("model version")))
    if [part.lower() for part in segments[:3]] == ["api", "download", "models"] and len(segments) > 3:
        file = _parameter(query, "fileId")
        return VersionReference(
            version_id=read_site_id(segments[3], say("model version")),
            file_id=read_site_id(file, say("file")) if file else None,
        )
    if first in _UNSUPPORTED_PAGES:
        raise unsupported(
            say(
                "This is the address of {page}: open one image or model and paste its address.",
                page=_UNSUPPORTED_PAGES[first],
            )
        )
    raise unreadable("This address of Civitai names no image, post or model.")


def _parameter(query: str, name: str) -> str:
    found = re.search(rf"[?&]{name}=([^&]*)", query)
    return found[1] if found else ""
