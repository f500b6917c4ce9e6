"""The network half of a download: from the site's address to open streams of the file's bytes.

Two steps, because the stores behind the redirect refuse a request that carries the site's key: ask the site with the
key and redirects off, then follow its word bare, once for each range of bytes. The signed link so found works for a
day at most and is asked for anew when the store refuses it. Every foreign exception is turned into ours here; none is
chained, since their texts hold signed addresses.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field

import aiohttp
from yarl import URL

from .. import errors
from ..redirects import REDIRECTS, redirect_target
from ..said import say
from ..site.http_session import proxy_for
from ..site.sites import USER_AGENT
from ..wire import read_wait
from .publisher import Publisher, Refusal
from .refusals import is_page_type, looks_like_page

CONNECT_SECONDS = 30.0
MOST_HOPS = 5
# Joining a larger block keeps the host's loop busy for longer at a time; a smaller one costs more hops to the disk.
READ_AT_ONCE = 1 << 19

_SNIFFED_BYTES = 512
_REFUSAL_BYTES = 8192
_CONTENT_RANGE = re.compile(r"\s*bytes\s+(\d{1,18})-(\d{1,18})/(\d{1,18})\s*$", re.IGNORECASE)


class RangesRefused(Exception):
    """The store answers a request for a part of the file with something else; only the whole can be asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The address that gives the bytes: a signed one without a key, or the site's own that wants the key."""

    url: URL = field(repr=False)
    key: str | None = field(default=None, repr=False)


class LinkRefused(Exception):
    """The store does not honour the link (any more): ``error`` is what to tell, ``wait`` seconds it asks for."""

    def __init__(self, link: Link, status: int, error: errors.RemakeError, wait: float | None) -> None:
        super().__init__(error.message)
        self.link = link
        self.error = error
        self.wait = wait
        # Too many requests, or trouble of its own: another link would not help.
        self.is_busy = status == 429 or status >= 499


class Stream:
    """The open body of an answer.

    ``start`` is where in the file it begins and ``total`` the length of the file, None where the store does not tell;
    ``is_range`` says whether a range was given as asked, ``ends_clearly`` whether a cut would be noticed.
    """

    def __init__(self, response: aiohttp.ClientResponse, asked: int, page: Callable[[], errors.RemakeError]) -> None:
        headers = response.headers
        chunked = "chunked" in headers.get("Transfer-Encoding", "").lower()
        self.is_range = response.status == 206
        self.start, self.total = 0, response.content_length
        if self.is_range:
            found = _CONTENT_RANGE.match(headers.get("Content-Range", ""))
            if found is None or int(found[1]) != asked or not int(found[1]) <= int(found[2]) < int(found[3]):
                raise RangesRefused
            self.start, self.total = asked, int(found[3])
        self.ends_clearly = response.content_length is not None or chunked
        etag = headers.get("ETag", "").strip()
        self.etag = etag if etag and not etag.startswith("W/") else None
        self.modified = headers.get("Last-Modified", "").strip() or None
        self._body = response.content
        self._page = page
        self._start = b""

    async def sniff(self) -> None:
        """Raises the publisher's error for a page where the body begins like one, or like JSON."""
        while len(self._start) < _SNIFFED_BYTES:
            chunk = await self._read(_SNIFFED_BYTES)
            if not chunk:
                break
            self._start += chunk
        if looks_like_page(self._start):
            raise self._page()

    async def read(self, most: int | None = None) -> bytes:
        """The next bytes, up to ``most``, empty at the end; raises ``TransferStalled`` where the connection fails."""
        start, self._start = self._start, b""
        return start or await self._read(READ_AT_ONCE if most is None else min(most, READ_AT_ONCE))

    async def _read(self, most: int) -> bytes:
        with _network_errors(say("The connection")):
            return await self._body.read(most)


class DownloadSource:
    """One file of its publisher, to be read in as many streams as one likes.

    ``stall_seconds`` is the longest wait for any answer or byte.
    """

    def __init__(
        self,
        url: URL,
        key: str | None,
        publisher: Publisher,
        session: Callable[[], aiohttp.ClientSession],
        stall_seconds: float,
    ) -> None:
        self._url = url
        self._key = key
        self._publisher = publisher
        self._session = session
        self._timeout = aiohttp.ClientTimeout(
            total=None, connect=None, sock_connect=CONNECT_SECONDS, sock_read=stall_seconds
        )

    async def find_link(self) -> Link:
        """Asks the site where the file is now.

        Raises ``HostNotListed`` before anything is asked, the errors of ``refusals``, ``NotAModelFile``,
        ``SiteUnreachable`` and ``TransferStalled``.
        """
        by = self._publisher
        if not by.lists(self._url):
            host = self._url.host or say("no host")
            raise errors.HostNotListed(
                say("The address of the file is on {host}, not on {who}.", host=host, who=by.name)
            )
        link = Link(url=self._url, key=self._key if by.takes_key(self._url) else None)
        for _ in range(MOST_HOPS):
            response = await self._ask(link, {}, by.name)
            try:
                if response.status not in REDIRECTS:
                    await _refuse_page(response, 200, by, by.by_site)
                    return link
                link = Link(url=_next_address(link.url, response, by))
            finally:
                response.close()
            if not by.stays(link.url):
                return link
        raise errors.DownloadError(say("{who} sends the download round in a circle.", who=by.name))

    @contextlib.asynccontextmanager
    async def open(self, link: Link, start: int, end: int | None) -> AsyncIterator[Stream]:
        """The bytes from ``start`` up to (not with) ``end``; all of them where ``end`` is None.

        Raises ``LinkRefused``, ``RangesRefused``, ``NotAModelFile``, ``DownloadError``, ``SiteUnreachable`` and
        ``TransferStalled``.
        """
        headers = {} if end is None else {"Range": f"bytes={start}-{end - 1}"}
        by = self._publisher
        response = await self._ask(link, headers, by.store)
        try:
            at, hops = link, 0
            while response.status in REDIRECTS:
                hops += 1
                if hops > MOST_HOPS:
                    raise errors.DownloadError(say("{who} sends the download round in a circle.", who=by.name))
                at = Link(url=_next_address(at.url, response, by))
                response.close()
                response = await self._ask(at, headers, by.store)
            if response.status == 416 or (response.status == 206 and end is None):
                raise RangesRefused
            if response.status not in {200, 206}:
                text = await _read_refusal(response)
                refusal = by.by_site if link.key is not None else by.by_store
                asked = response.headers.get("Retry-After")
                kind = response.headers.get("Content-Type", "")
                raise LinkRefused(link, response.status, refusal(response.status, kind, text, asked), read_wait(asked))
            await _refuse_page(response, response.status, by, by.by_store)
            if response.headers.get("Content-Encoding", "identity").strip().lower() not in {"", "identity"}:
                raise errors.DownloadError("The file came compressed on the way, so its bytes cannot be proven.")
            yield Stream(response, start, by.page)
            if response.content.at_eof():
                # Only a connection that was read to its end can carry the next request.
                response.release()
        finally:
            # Not released: the rest of a body nobody reads would be waited for.
            response.close()

    async def _ask(self, link: Link, headers: dict[str, str], who: str) -> aiohttp.ClientResponse:
        said = {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"} | headers
        if link.key:
            said["Authorization"] = f"Bearer {link.key}"
        with _network_errors(who):
            return await self._session().get(
                link.url,
                headers=said,
                timeout=self._timeout,
                proxy=proxy_for(link.url),
                allow_redirects=False,
                read_bufsize=READ_AT_ONCE,
            )


def _next_address(url: URL, response: aiohttp.ClientResponse, by: Publisher) -> URL:
    target = redirect_target(url, response.headers.get("Location", ""))
    if target is None:
        raise errors.DownloadError(say("{who} redirects the download to no address.", who=by.name))
    refusal = by.by_redirect(target.path)
    if refusal is not None:
        raise refusal
    if target.scheme != "https" and not (target.scheme == "http" and by.allows_http):
        raise errors.DownloadError(say("{who} redirects the download to an unencrypted address.", who=by.name))
    return target


async def _refuse_page(response: aiohttp.ClientResponse, wanted: int, by: Publisher, refusal: Refusal) -> None:
    content_type = response.headers.get("Content-Type", "")
    if response.status != wanted:
        text = await _read_refusal(response)
        raise refusal(response.status, content_type, text, response.headers.get("Retry-After"))
    if is_page_type(content_type):
        raise by.page()


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
        raise errors.SiteUnreachable(say("{who} could not be reached in time.", who=who)) from None
    except asyncio.TimeoutError:
        raise errors.TransferStalled(say("{who} has sent nothing for too long.", who=who)) from None
    except aiohttp.ClientConnectorError as exc:
        raise errors.SiteUnreachable(
            say("{who} could not be reached ({fault}).", who=who, fault=type(exc).__name__)
        ) from None
    except (aiohttp.ClientError, OSError, ValueError) as exc:
        raise errors.TransferStalled(say("{who} broke off ({fault}).", who=who, fault=type(exc).__name__)) from None
