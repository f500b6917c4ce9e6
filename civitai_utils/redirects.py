"""Where a redirect leads, as an address that can be asked; total, whatever the header says. Pure."""

from __future__ import annotations

import re
from urllib.parse import quote

from yarl import URL

# The statuses that send on to another address.
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ILLEGAL = re.compile(r"[^!#-;=?-\[\]_a-z~]")
# What the name service takes, and addresses in figures.
_NAME = re.compile(
    r"(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?|[0-9a-f.]*:[0-9a-f:.]+(?:%[\w.-]+)?", re.ASCII | re.IGNORECASE
)
_LONGEST_NAME = 253
_WEB = frozenset({"http", "https"})


def redirect_target(url: URL, location: str) -> URL | None:
    """The address a Location header names, seen from ``url``; None for no address, and for one of a port or host that
    cannot be."""
    if not location:
        return None
    try:
        # Signed links break when their query is written anew: only what no request line may hold is escaped.
        target = url.join(URL(_ILLEGAL.sub(lambda found: quote(found.group()), location), encoded=True))
        # Some faults of a name show only when it is decoded.
        host, port, name = target.host, target.port, target.raw_host or ""
    except ValueError:
        return None
    can_be = host and len(name) <= _LONGEST_NAME and _NAME.fullmatch(name)
    return target if can_be and (port or target.scheme not in _WEB) else None
