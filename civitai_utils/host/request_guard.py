"""Who may make a request that changes something: the host's own page, or a program that is no browser.

ComfyUI's own check lets ``Origin: null`` and every non-loopback Host pass, and plain-text bodies reach the handlers
(facts: ComfyUI, C), so any web page could start downloads. Pure: takes a request's sender, raises or returns.

What a browser says of a request, no page can forge: ``Sec-Fetch-Site`` (sent under https and to localhost) outranks
every comparison of names, which proxies change. Where it is missing, the page's Origin must be the name that ComfyUI
was asked under, the one a proxy passes on, or one that the user has told us.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from urllib.parse import SplitResult, urlsplit

from ..errors import ContentTypeRefused, HostNameUnknown, OriginRefused
from ..said import say

UPLOAD_HEADER = "X-Civitai-Remake"
HOSTS_SETTING = "CIVITAI_REMAKE_HOSTS"
_DEFAULT_PORTS = {"http": 80, "https": 443}
# Nobody can own such a name in the public DNS (RFC 6761, 6762, 8375; ICANN on .internal; .lan is no delegated domain).
_PRIVATE_ENDINGS = (".localhost", ".local", ".lan", ".internal", ".home.arpa")


class Vouching(Enum):
    """What the browser itself says of the page that asks (Fetch Metadata)."""

    SAME_ORIGIN = "it is ComfyUI's own"
    OTHER = "it is another site's, or another port's"
    SILENT = "nothing: a program, an old browser, or plain http to another machine"


class Page(Enum):
    """What the Origin names."""

    NONE = "no page"
    OWN = "the name ComfyUI was asked under, or one that was told us"
    STRANGE = "another page"
    OPAQUE = "a page without a name: a sandboxed frame, a file"


class Name(Enum):
    """The name that ComfyUI was asked under."""

    TRUSTED = "one that no stranger can point at this computer, or a request that did not come straight"
    REBOUND = "a public name nobody told us, straight from this computer over plain http"


class Verdict(Enum):
    """What becomes of the request."""

    MAY = "may"
    FOREIGN_PAGE = "another site's page"
    UNKNOWN_NAME = "a name nobody told us"


_MAY, _FOREIGN, _UNKNOWN = Verdict.MAY, Verdict.FOREIGN_PAGE, Verdict.UNKNOWN_NAME

# The whole decision: by what the browser says and what the Origin is, under a trusted name and under a rebound one.
CHANGES: Mapping[tuple[Vouching, Page], Mapping[Name, Verdict]] = {
    (vouching, page): {Name.TRUSTED: trusted, Name.REBOUND: rebound}
    for vouching, page, trusted, rebound in (
        (Vouching.SAME_ORIGIN, Page.NONE, _MAY, _MAY),
        (Vouching.SAME_ORIGIN, Page.OWN, _MAY, _MAY),
        (Vouching.SAME_ORIGIN, Page.STRANGE, _MAY, _MAY),
        (Vouching.SAME_ORIGIN, Page.OPAQUE, _FOREIGN, _FOREIGN),
        (Vouching.OTHER, Page.NONE, _FOREIGN, _FOREIGN),
        (Vouching.OTHER, Page.OWN, _FOREIGN, _FOREIGN),
        (Vouching.OTHER, Page.STRANGE, _FOREIGN, _FOREIGN),
        (Vouching.OTHER, Page.OPAQUE, _FOREIGN, _FOREIGN),
        # A program names no page. Its own posts go on as ever; a page's posts always name it.
        (Vouching.SILENT, Page.NONE, _MAY, _MAY),
        (Vouching.SILENT, Page.OWN, _MAY, _UNKNOWN),
        (Vouching.SILENT, Page.STRANGE, _FOREIGN, _FOREIGN),
        (Vouching.SILENT, Page.OPAQUE, _FOREIGN, _FOREIGN),
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Where a request comes from: its headers, the address at the other end, and the names the user told us.

    ``peer`` is None where there is no address (a socket file); ``secure`` is whether this host itself speaks TLS.
    """

    headers: Mapping[str, str]
    peer: str | None
    secure: bool
    told: frozenset[str]


def read_told_hosts(text: str) -> frozenset[str]:
    """The names in ``CIVITAI_REMAKE_HOSTS``, as a user writes them: by commas or blanks, with or without http://."""
    parts = (_split(name if "//" in name else f"//{name}") for name in text.lower().replace(",", " ").split())
    return frozenset(part.netloc for part in parts if part is not None and part.hostname)


def check_request(sender: Sender) -> None:
    """Return if the request may change something.

    Raises ``OriginRefused``, ``HostNameUnknown`` and ``ContentTypeRefused``.
    """
    _raise(judge_change(sender))
    if _content_type(sender.headers) != "application/json":
        raise ContentTypeRefused("This request must be JSON.")


def check_upload(sender: Sender) -> None:
    """Return if the request may bring a file; raises as ``check_request`` does.

    A form of any page is multipart too, but no form can set a header of its own.
    """
    _raise(judge_change(sender))
    headers = sender.headers
    if not is_upload(headers) or headers.get(UPLOAD_HEADER, "").strip() != "1":
        raise ContentTypeRefused(
            say(
                "An upload must be multipart/form-data and carry the header {name}: 1.",
                name=UPLOAD_HEADER,
            )
        )


def check_reading(sender: Sender) -> None:
    """Raise ``HostNameUnknown`` where a page of a rebound name could be the one that reads.

    A page that reads its own host names no Origin, so it cannot be told from a program.
    """
    if _vouching(sender.headers) is not Vouching.SAME_ORIGIN and _name(sender) is Name.REBOUND:
        _raise(Verdict.UNKNOWN_NAME)


def is_upload(headers: Mapping[str, str]) -> bool:
    """Whether the request says that it brings a file."""
    return _content_type(headers) == "multipart/form-data"


def judge_change(sender: Sender) -> Verdict:
    """What becomes of a request that would change something, whatever its body is."""
    return CHANGES[_vouching(sender.headers), _page(sender)][_name(sender)]


def _raise(verdict: Verdict) -> None:
    if verdict is Verdict.FOREIGN_PAGE:
        raise OriginRefused("This request comes from a page of another site.")
    if verdict is Verdict.UNKNOWN_NAME:
        raise HostNameUnknown("ComfyUI was opened on this computer under a public name that it does not know.")


def _content_type(headers: Mapping[str, str]) -> str:
    return headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _vouching(headers: Mapping[str, str]) -> Vouching:
    said = headers.get("Sec-Fetch-Site", "").strip().lower()
    if said == "same-origin":
        return Vouching.SAME_ORIGIN
    return Vouching.OTHER if said in {"cross-site", "same-site"} else Vouching.SILENT


def _page(sender: Sender) -> Page:
    origin = sender.headers.get("Origin")
    if origin is None:
        return Page.NONE
    page = _split(origin.strip())
    if page is None or page.scheme not in _DEFAULT_PORTS or not page.hostname:
        return Page.OPAQUE
    # A page of another site cannot set X-Forwarded-Host: a browser would ask first, and ComfyUI allows it to nobody.
    passed_on = sender.headers.get("X-Forwarded-Host", "").partition(",")[0]
    if _is_at(page, sender.headers.get("Host", "")) or _is_at(page, passed_on):
        return Page.OWN
    return Page.OWN if any(_is_told(page, name) for name in sender.told) else Page.STRANGE


def _name(sender: Sender) -> Name:
    """Forwarding headers prove nothing here: a page of the rebound name is free to set them on its own requests."""
    host = _split(f"//{sender.headers.get('Host', '').strip().lower()}")
    origin = _split(sender.headers.get("Origin", ""))
    # A rebound name has no certificate for this computer.
    is_tls = sender.secure or (origin is not None and origin.scheme == "https")
    if host is None or not host.hostname or is_tls or not _is_loopback(sender.peer) or not _is_public(host.hostname):
        return Name.TRUSTED
    told = any(_split(f"//{name}") == host or name == host.hostname for name in sender.told)
    return Name.TRUSTED if told else Name.REBOUND


def _is_public(name: str) -> bool:
    """Whether anybody on the internet could own the name."""
    name = name.rstrip(".").lower()
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return "." in name and not name.endswith(_PRIVATE_ENDINGS)
    return False


def _is_loopback(peer: str | None) -> bool:
    try:
        address = ipaddress.ip_address((peer or "").partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)


def _is_at(page: SplitResult, host: str) -> bool:
    """Whether a page stands at that name and port; a port that is not said is the one of the page's scheme."""
    here = _split(f"//{host.strip()}")
    if here is None or page.hostname != here.hostname:
        return False
    default = _DEFAULT_PORTS[page.scheme]
    return (page.port or default) == (here.port or default)


def _is_told(page: SplitResult, name: str) -> bool:
    """A name that was told without a port counts for all of them."""
    return name == page.hostname or _is_at(page, name)


def _split(address: str) -> SplitResult | None:
    """The parts of an address; None where they cannot be read, the port included."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts
