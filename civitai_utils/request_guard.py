"""Who may make a request that changes something: the host's own page, or a program that is no browser.

ComfyUI's own check lets ``Origin: null`` and every non-loopback Host pass, and plain-text bodies reach the handlers
(facts: ComfyUI, C), so any web page could start downloads. Pure: takes headers, raises or returns.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from .errors import ContentTypeRefused, OriginRefused

# No form can send it, and a script of another site only after a CORS preflight, which the host does not grant.
UPLOAD_HEADER = "X-Civitai-Remake"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def check_request(headers: Mapping[str, str]) -> None:
    """Raise ``OriginRefused`` or ``ContentTypeRefused`` unless the request may change something."""
    _check_origin(headers)
    if _content_type(headers) != "application/json":
        raise ContentTypeRefused("This request must be JSON.")


def check_upload(headers: Mapping[str, str]) -> None:
    """The same for a request with files, whose content type any form could have: it needs ``X-Civitai-Remake: 1``."""
    _check_origin(headers)
    if headers.get(UPLOAD_HEADER, "").strip() != "1" or _content_type(headers) != "multipart/form-data":
        raise ContentTypeRefused(f"This request must be multipart/form-data with the header {UPLOAD_HEADER}: 1.")


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
