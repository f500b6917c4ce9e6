"""The network half of a download: from the site's address to an open stream of the file's bytes.

Two steps, because the stores behind the redirect refuse a request that carries the site's key: ask the site with the
key and redirects off, then follow its word bare. Every foreign exception is turned into ours here; none is chained,
since their texts hold signed addresses.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Callable, Iterator
from urllib.parse import quote

import aiohttp
from yarl import URL

from . import errors
from .http_session import proxy_for
from .refusals import is_page_type, looks_like_page, refusal_by_redirect, refusal_by_site, refusal_by_store
from .sites import USER_AGENT, Site

CONNECT_SECONDS = 30.0
MOST_HOPS = 5
READ_AT_ONCE = 1 << 20

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SNIFFED_BYTES = 512
_REFUSAL_BYTES = 8192
_ILLEGAL = re.compile(r"[^!#-;=?-\[\]_a-z~]")


class Source:
    """The open body of a file.

    ``length`` in bytes, None where the store does not tell; ``ends_clearly`` says whether a cut would be noticed.
    """

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self.length = response.content_length
        chunked = "chunked" in response.headers.get("Transfer-Encoding", "").lower()
        self.ends_clearly = self.length is not None or chunked
        self._body = response.content
        self._start = b""

    async def sniff(self) -> None:
        """Raises ``NotAModelFile`` where the body begins like a web page or JSON."""
        while len(self._start) < _SNIFFED_BYTES:
            chunk = await self._read()
            if not chunk:
                break
            self._start += chunk
        if looks_like_page(self._start):
            raise errors.NotAModelFile("A web page or an error text came instead of the file.")

    async def read(self) -> bytes:
        """The next bytes, empty at the end; raises ``TransferStalled`` where none come or the connection breaks."""
        start, self._start = self._start, b""
        return start or await self._read()

    async def _read(self) -> bytes:
        with _network_errors("The connection"):
            return await self._body.read(READ_AT_ONCE)


@contextlib.asynccontextmanager
async def open_source(
    url: URL,
    key: str | None,
    site: Site,
    session: Callable[[], aiohttp.ClientSession],
    *,
    stall_seconds: float,
) -> AsyncIterator[Source]:
    """The file behind a download address of the site.

    ``stall_seconds`` is the longest wait for any answer or byte. Raises ``HostNotListed`` before anything is asked,
    the errors of ``refusals``, ``NotAModelFile``, ``SiteUnreachable`` and ``TransferStalled``.
    """
    if not site.is_listed(url):
        raise errors.HostNotListed(f"The address of the file is on {url.host or 'no host'}, not on Civitai.")
    timeout = aiohttp.ClientTimeout(total=None, connect=None, sock_connect=CONNECT_SECONDS, sock_read=stall_seconds)
    response = await _ask(url, key if site.takes_key(url) else None, session(), timeout, "Civitai")
    try:
        hops = 0
        while response.status in _REDIRECTS:
            hops += 1
            if hops > MOST_HOPS:
                raise errors.DownloadError("Civitai sends the download round in a circle.")
            url = _next_address(url, response, site)
            response.close()
            response = await _ask(url, None, session(), timeout, "The file store of Civitai")
        await _refuse_unless_file(response, by_store=hops > 0)
        yield Source(response)
    finally:
        # Not released: the rest of a body nobody reads would be waited for.
        response.close()


async def _ask(
    url: URL, key: str | None, session: aiohttp.ClientSession, timeout: aiohttp.ClientTimeout, who: str
) -> aiohttp.ClientResponse:
    headers = {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    with _network_errors(who):
        return await session.get(url, headers=headers, timeout=timeout, proxy=proxy_for(url), allow_redirects=False)


def _next_address(url: URL, response: aiohttp.ClientResponse, site: Site) -> URL:
    location = response.headers.get("Location", "")
    try:
        # Signed links break when their query is written anew: only what no request line may hold is escaped.
        target = url.join(URL(_ILLEGAL.sub(lambda found: quote(found.group()), location), encoded=True))
    except ValueError:
        raise errors.DownloadError("Civitai redirects the download to no address.") from None
    if not location or not target.host:
        raise errors.DownloadError("Civitai redirects the download to no address.")
    refusal = refusal_by_redirect(target.path)
    if refusal is not None:
        raise refusal
    if target.scheme != "https" and not (target.scheme == "http" and site.allows_http):
        raise errors.DownloadError("Civitai redirects the download to an unencrypted address.")
    return target


async def _refuse_unless_file(response: aiohttp.ClientResponse, *, by_store: bool) -> None:
    content_type = response.headers.get("Content-Type", "")
    if response.status != 200:
        refusal = refusal_by_store if by_store else refusal_by_site
        text = await _read_refusal(response)
        raise refusal(response.status, content_type, text, response.headers.get("Retry-After"))
    if is_page_type(content_type):
        raise errors.NotAModelFile("A web page or an error text came instead of the file.")
    if response.headers.get("Content-Encoding", "identity").strip().lower() not in {"", "identity"}:
        raise errors.DownloadError("The file came compressed on the way, so its bytes cannot be proven.")


async def _read_refusal(response: aiohttp.ClientResponse) -> str:
    try:
        body = await asyncio.wait_for(response.content.read(_REFUSAL_BYTES), CONNECT_SECONDS)
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
        return ""
    return body.decode(errors="replace")


@contextlib.contextmanager
def _network_errors(who: str) -> Iterator[None]:
    try:
        yield
    except aiohttp.ConnectionTimeoutError:
        raise errors.SiteUnreachable(f"{who} could not be reached in time.") from None
    except asyncio.TimeoutError:
        raise errors.TransferStalled(f"{who} has sent nothing for too long.") from None
    except aiohttp.ClientConnectorError as exc:
        raise errors.SiteUnreachable(f"{who} could not be reached ({type(exc).__name__}).") from None
    except (aiohttp.ClientError, OSError, ValueError) as exc:
        raise errors.TransferStalled(f"{who} broke off ({type(exc).__name__}).") from None
