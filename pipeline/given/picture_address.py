"""Addresses of Civitai's picture host: which picture they name, and how its original file is asked for. Pure.

Form (facts: Civitai 1.1): ``<host>/<account>/<uuid>/<transforms>/<name>.<ext>``. The extension says nothing about the
bytes, and only ``original=true`` keeps what stands in the file.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from ...civitai_utils.references import FileAddress

_PATH = re.compile(
    r"/(?P<account>[\w-]+)/(?P<uuid>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
    r"(?:/(?P<transforms>[^/]*=[^/]*))?(?:/(?P<name>[^/]*))?/?",
    re.ASCII | re.IGNORECASE,
)
_ORIGIN = re.compile(r"(?P<origin>https?://[^/?#\s]+)(?P<path>/[^?#\s]*)", re.ASCII | re.IGNORECASE)
# An image's id is a number of up to ten digits; a longer name is somebody's own.
_ID_NAME = re.compile(r"([1-9][0-9]{0,9})(?:\.[A-Za-z0-9]+)?", re.ASCII)
_UNCHANGED = "%-._~!$&'()*+,;=:@"
# Ids are 32-bit on the site; a longer number is something else.
LARGEST_ID = 2_147_483_647


def parse_picture_path(origin: str, path: str) -> FileAddress | None:
    """The picture in the path of an address, asked for as its original; None for another kind of path."""
    found = _PATH.fullmatch(path)
    if found is None:
        return None
    name = found["name"] or found["uuid"]
    number = _ID_NAME.fullmatch(name)
    image_id = int(number[1]) if number else None
    return FileAddress(
        url=f"{origin}/{found['account']}/{found['uuid']}/original=true/{quote(name, safe=_UNCHANGED)}",
        uuid=found["uuid"].lower(),
        image_id=image_id if image_id is not None and image_id <= LARGEST_ID else None,
    )


def parse_picture_address(address: str) -> FileAddress | None:
    """The picture that an address of the site's own answers names; None where it has another form."""
    found = _ORIGIN.match(address)
    return parse_picture_path(found["origin"], found["path"]) if found else None


def original_address(address: str) -> str:
    """Where the original file lies: the same address without transforms, or as it is where it has none."""
    picture = parse_picture_address(address)
    return picture.url if picture else address
