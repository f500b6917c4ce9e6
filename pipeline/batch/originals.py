"""The originals of the pictures of a batch: fetched once, and kept in its folder."""

from __future__ import annotations

import asyncio
from functools import partial

from ...civitai_utils.errors import SiteBusy, SiteUnreachable
from ...civitai_utils.site.picture_client import PictureClient
from .folder import BatchFolder

# The pauses before a picture is asked for again, in seconds.
_PAUSES = (1.0, 4.0, 10.0)
_AT_ONCE = 4


class Originals:
    """All of them; ``of`` gives one as a stage asks for it. Use it from one event loop."""

    def __init__(self, pictures: PictureClient, folder: BatchFolder) -> None:
        self.folder = folder
        self._pictures = pictures
        self._slots = asyncio.Semaphore(_AT_ONCE)

    def of(self, key: str) -> _Original:
        """That of the picture with this key."""
        return _Original(self, key)

    async def fetch(self, key: str, address: str, *, seconds: float) -> bytes:
        """The bytes; raises what ``PictureClient`` raises, ``DiskFull`` and ``FolderNotWritable``."""
        name = await asyncio.to_thread(self.folder.original, key)
        content = await asyncio.to_thread(self.folder.read, name) if name is not None else None
        if content is None:
            async with self._slots:
                content = await self._ask(address, seconds)
            await asyncio.to_thread(partial(self.folder.keep_original, key, content))
        return content

    async def _ask(self, address: str, seconds: float) -> bytes:
        for pause in _PAUSES:
            try:
                return await self._pictures.fetch_original(address, seconds=seconds)
            except (SiteBusy, SiteUnreachable):
                await asyncio.sleep(pause)
        return await self._pictures.fetch_original(address, seconds=seconds)


class _Original:
    def __init__(self, originals: Originals, key: str) -> None:
        self._originals = originals
        self._key = key

    async def fetch_original(self, address: str, *, seconds: float) -> bytes:
        return await self._originals.fetch(self._key, address, seconds=seconds)
