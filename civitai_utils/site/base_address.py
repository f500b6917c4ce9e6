"""Addresses of sites and their bases, as settings give them. Pure."""

from __future__ import annotations

from yarl import URL


def read_base(text: str) -> URL | None:
    """A web address to put paths behind, without a trailing slash; None for one with login, query or fragment, and for
    what is no web address."""
    try:
        url = URL(text)
        well_formed = url.scheme in {"http", "https"} and bool(url.host) and url.port is not None
    except ValueError:
        return None
    if not well_formed or has_login(url) or url.raw_query_string or url.raw_fragment:
        return None
    return url.with_path(url.path.rstrip("/") or "/")


def has_login(url: URL) -> bool:
    """Whether a name or password stands in it."""
    return url.raw_user is not None or url.raw_password is not None


def same_origin(url: URL, base: URL) -> bool:
    """Whether both have one scheme, host and port."""
    return (url.scheme, (url.host or "").lower(), url.port) == (base.scheme, (base.host or "").lower(), base.port)
