"""Fetches original image files from Civitai's picture host: without the key, within a size and a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import aiohttp
from yarl import URL

from .. import errors
from ..pictures.image_file import MOST_BYTES
from ..redirects import REDIRECTS, redirect_target
from ..said import say
from .http_session import proxy_for
from .sites import USER_AGENT, Site

_MOST_HOPS = 5
_PIECE = 256 << 10
_TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=15, sock_read=15)


class PictureClient:
    """Asks the picture host; a picture is public, so nothing secret ever goes along."""

    def __init__(
        self, site: Site, session: Callable[[], aiohttp.ClientSession], *, most_bytes: int = MOST_BYTES
    ) -> None:
        self._site = site
        self._session = session
        self._most_bytes = most_bytes

    async def fetch_original(self, address: str, *, seconds: float) -> bytes:
        """The bytes behind an address of the picture host, all of them within ``seconds``.

        Raises ``HostNotListed`` before anything is asked, ``ImageNotFound``, ``ImageFileUnreadable`` (too large, or no
        file at all), ``SiteBusy`` and ``SiteUnreachable``.
        """
        url = _address(address)
        if url is None:
            raise errors.HostNotListed("The image has no web address.")
        if not self._site.shows_pictures(url):
            raise errors.HostNotListed(say("The image is on {host}, not on Civitai.", host=url.host or say("no host")))
        try:
            return await asyncio.wait_for(self._follow(url), seconds)
        except asyncio.TimeoutError:
            raise errors.SiteUnreachable("The image's file did not come in time.") from None
        except (aiohttp.ClientError, OSError, ValueError) as exc:
            raise errors.SiteUnreachable(
                say("The image's file could not be fetched ({fault}).", fault=type(exc).__name__)
            ) from None

    async def _follow(self, url: URL) -> bytes:
        for _ in range(_MOST_HOPS + 1):
            async with self._session().get(
                url,
                headers={"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"},
                timeout=_TIMEOUT,
                proxy=proxy_for(url),
                allow_redirects=False,
            ) as response:
                if response.status not in REDIRECTS:
                    return await self._read(response)
                target = redirect_target(url, response.headers.get("Location", ""))
                if target is None:
                    raise errors.SiteUnreachable("Civitai's picture host sends on to no address.")
                url = target
                if not self._site.is_listed(url):
                    raise errors.HostNotListed(
                        say("The image leads to {host}, not to Civitai.", host=url.host or say("no host"))
                    )
        raise errors.SiteUnreachable("The image's address leads round in a circle.")

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        status = response.status
        if status in {401, 403, 404, 410}:
            raise errors.ImageNotFound(say("Civitai does not give out the image's file ({status}).", status=status))
        if status == 429 or status >= 499:
            raise errors.SiteBusy(say("Civitai's picture host is too busy to answer ({status}).", status=status))
        packed = response.headers.get("Content-Encoding", "identity").strip().lower() not in {"", "identity"}
        if status != 200 or packed or "html" in response.headers.get("Content-Type", "").lower():
            raise errors.ImageFileUnreadable("Something other than an image came.", field="image_id")
        content = bytearray()
        too_large = (response.content_length or 0) > self._most_bytes
        while not too_large and (piece := await response.content.read(_PIECE)):
            content += piece
            too_large = len(content) > self._most_bytes
        if too_large:
            # The rest would be waited for if the connection were to be used again.
            response.close()
            raise errors.ImageFileUnreadable("The image's file is larger than 64 MB.", field="image_id")
        return bytes(content)


def _address(text: str) -> URL | None:
    """An address whose host and port can be."""
    try:
        url = URL(text)
        return url if url.host and url.port else None
    except ValueError:
        return None
