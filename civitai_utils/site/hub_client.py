"""Asks Hugging Face what a file of its is: length and SHA256, before a byte of it comes. No key, no token.

The answer to ``resolve`` says both itself (``hub.py`` has the facts), so the store behind it is never asked.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import aiohttp

from .. import errors
from ..redirects import REDIRECTS, redirect_target
from ..said import say
from .http_session import proxy_for
from .hub import Hub
from .hub_refusals import HUB, refusal_by_hub
from .sites import USER_AGENT

_TRIES = 3
_MOST_HOPS = 5
_LONGEST_WAIT = 15.0
_TIMEOUT = aiohttp.ClientTimeout(total=30.0, connect=15.0)
_SHA256 = re.compile(r'"?([0-9a-fA-F]{64})"?')
# What answers so does not know the question, which says nothing of the file.
_NOT_ASKABLE = frozenset({405, 501})


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What the hub says of a file: its length in bytes, its SHA256 in upper-case hex; None for what it does not say."""

    size: int | None = None
    sha256: str | None = None


class HubClient:
    """Asks over one shared session."""

    def __init__(
        self,
        hub: Hub,
        session: Callable[[], aiohttp.ClientSession],
        *,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.hub = hub
        self._session = session
        self._wait = wait

    async def fetch_promise(self, source: str) -> Promise:
        """What the file at this path is. Raises ``TermsNotAccepted``, ``FileGone``, ``SiteBusy``, ``SiteUnreachable``
        and ``DownloadError``."""
        for left in reversed(range(_TRIES)):
            try:
                return await self._ask(source)
            except errors.SiteBusy as error:
                if not left or (error.wait or 0) > _LONGEST_WAIT:
                    raise
                await self._wait(error.wait or 1.0)
            except (asyncio.TimeoutError, aiohttp.ClientError, OSError) as exc:
                if not left:
                    raise errors.SiteUnreachable(
                        say("{who} could not be reached ({fault}).", who=HUB, fault=type(exc).__name__)
                    ) from None
                await self._wait(1.0)
        raise AssertionError("the last try returns or raises")

    async def _ask(self, source: str) -> Promise:
        url = self.hub.file_url(source)
        said = {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"}
        for _ in range(_MOST_HOPS):
            async with self._session().head(
                url, headers=said, timeout=_TIMEOUT, proxy=proxy_for(url), allow_redirects=False
            ) as response:
                status, headers = response.status, response.headers
            found = _SHA256.fullmatch(headers.get("X-Linked-ETag", "").removeprefix("W/").strip())
            size = _length(headers.get("X-Linked-Size"))
            if status in REDIRECTS:
                target = redirect_target(url, headers.get("Location", ""))
                if found or size is not None or target is None or not self.hub.is_listed(target):
                    return Promise(size=size, sha256=found[1].upper() if found else None)
                url = target  # a repository that was renamed
                continue
            if status == 200:
                size = _length(headers.get("Content-Length")) if size is None else size
                return Promise(size=size, sha256=found[1].upper() if found else None)
            if status in _NOT_ASKABLE:
                return Promise()
            what = source.rpartition("/")[2]
            raise refusal_by_hub(status, headers.get("Content-Type", ""), "", headers.get("Retry-After"), what=what)
        raise errors.DownloadError(say("{who} sends the download round in a circle.", who=HUB))


def _length(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and 0 < len(text) < 16 and int(text) > 0 else None
