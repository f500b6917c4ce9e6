"""Who may make a request that changes something: the host's own page, or a program that is no browser.

ComfyUI's own check lets ``Origin: null`` and every non-loopback Host pass, and plain-text bodies reach the handlers
(facts: ComfyUI, C), so any web page could start downloads. Pure: takes headers, raises or returns.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from ..errors import ContentTypeRefused, OriginRefused

UPLOAD_HEADER = "X-Civitai-Remake"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def check_request(headers: Mapping[str, str]) -> None:
    """Raise ``OriginRefused`` or ``ContentTypeRefused`` unless the request may change something."""
    _check_origin(headers)
    if _content_type(headers) != "application/json":
        raise ContentTypeRefused("This request must be JSON.")


def check_upload(headers: Mapping[str, str]) -> None:
    """Raise ``OriginRefused`` or ``ContentTypeRefused`` unless the request may bring a file.

    A form of any page is multipart too, but no form can set a header of its own.
    """
    _check_origin(headers)
    if _content_type(headers) != "multipart/form-data" or headers.get(UPLOAD_HEADER, "").strip() != "1":
        raise ContentTypeRefused(f"An upload must be multipart/form-data and carry the header {UPLOAD_HEADER}: 1.")


def is_upload(headers: Mapping[str, str]) -> bool:
    """Whether the request says that it brings a file."""
    return _content_type(headers) == "multipart/form-data"


def _check_origin(headers: Mapping[str, str]) -> None:
    origin = headers.get("Origin")
    if origin is not None and not _is_own(origin, headers.get("Host", "")):
        raise OriginRefused("This request comes from a page of another site.")
    if headers.get("Sec-Fetch-Site", "").lower() == "cross-site":
        raise OriginRefused("This request comes from a page of another site.")


def _content_type(headers: Mapping[str, str]) -> str:
    return headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _is_own(origin: str, host: str) -> bool:
    try:
        page = urlsplit(origin.strip())
        here = urlsplit(f"//{host.strip()}")
        page_port, here_port = page.port, here.port
    except ValueError:
        return False
    if page.scheme not in _DEFAULT_PORTS or not page.hostname or page.hostname != here.hostname:
        return False
    default = _DEFAULT_PORTS[page.scheme]
    return (page_port or default) == (here_port or default)
