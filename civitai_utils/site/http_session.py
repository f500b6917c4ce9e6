"""The one way connections are made: system proxies, checked TLS, no cookies, and never a login from ``~/.netrc``.

aiohttp's own ``trust_env`` would also read ``~/.netrc``, whose entry for a host replaces the key we send; so it stays
off and the proxy is looked up here.
"""

from __future__ import annotations

from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from ..errors import SiteUnreachable
from ..said import say
from .loopback import is_loopback
from .sites import USER_AGENT

READ_BUFFER = 1 << 20


def proxy_for(url: URL) -> URL | None:
    """The proxy this computer wants for an address, from the environment or the system; None for a direct way.

    Addresses of this computer itself never take a proxy. Raises ``SiteUnreachable`` for a proxy of another kind than
    http: going around it silently would betray whoever set it.
    """
    host = url.host or ""
    if is_loopback(host):
        return None
    proxies = getproxies()
    text = proxies.get(url.scheme) or proxies.get("all")
    if not text or proxy_bypass(host):
        return None
    try:
        proxy = URL(text if "://" in text else f"http://{text}")
    except ValueError:
        raise SiteUnreachable("The proxy set for this computer is not a web address.") from None
    if proxy.scheme not in {"http", "https"} or not proxy.host:
        raise SiteUnreachable(
            say("The proxy set for this computer ({scheme}) is not an http proxy.", scheme=proxy.scheme)
        )
    return proxy


def make_session() -> aiohttp.ClientSession:
    """A session for look-ups and downloads; call it where an event loop runs, and close it."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=64),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": USER_AGENT},
        trust_env=False,
        read_bufsize=READ_BUFFER,
    )


class SharedSession:
    """One session for everything, made when it is first needed (a session must be born inside a running loop)."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    def __call__(self) -> aiohttp.ClientSession:
        """The open session."""
        if self._session is None or self._session.closed:
            self._session = make_session()
        return self._session

    async def close(self) -> None:
        """Closes the session; a later call opens a new one."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()
