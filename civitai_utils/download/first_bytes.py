"""The header of a file that is still at its store: its first bytes, asked for by range through the signed link.

What a file is decides its folder, so this is asked before the first byte is stored. It is a question beside the
download, never a step of it: whatever goes wrong, there is no answer and the label speaks.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import aiohttp

from ..errors import RemakeError
from ..file_header import FileHeader, bytes_needed, has_front, read_header
from ..gguf_header import GGUF_MAGIC
from ..model_files import ModelFile
from ..site.sites import Site
from .download_source import DownloadSource, Link, LinkRefused, RangesRefused, Stream
from .publisher import civitai

# Most headers fit into the first; a diffusion model's table in GGUF into the second.
_FIRST = 1 << 18
_GGUF_MOST = 1 << 22
_STALL_SECONDS = 10.0
_SECONDS = 15.0


class FirstBytes:
    """Reads the headers of files at the site; ``seconds`` is the longest that one may take."""

    def __init__(self, site: Site, session: Callable[[], aiohttp.ClientSession], *, seconds: float = _SECONDS) -> None:
        self._site = site
        self._session = session
        self._seconds = seconds

    async def fetch_header(self, file: ModelFile, *, key: str | None) -> FileHeader | None:
        """The header; None for a format without one, and wherever the site or the store does not give it."""
        if not has_front(file.name):
            return None
        url = self._site.file_url(file)
        source = DownloadSource(url, key, civitai(self._site), self._session, min(_STALL_SECONDS, self._seconds))
        try:
            front = await asyncio.wait_for(_fetch_front(source), self._seconds)
        except (RemakeError, LinkRefused, RangesRefused, asyncio.TimeoutError):
            return None
        return await asyncio.to_thread(read_header, front)


async def _fetch_front(source: DownloadSource) -> bytes:
    """As many first bytes as the header takes; fewer where it is none."""
    link = await source.find_link()
    async with source.open(link, 0, _FIRST) as stream:
        await stream.sniff()
        front = await _read(stream, b"", _FIRST)
        needed = await asyncio.to_thread(_needed, front)
        if needed <= len(front):
            return front
        if not stream.is_range:
            # The whole file is on its way: what is missing comes next, and the rest is not waited for.
            return await _read(stream, front, needed)
    return await _fetch_rest(source, link, front, needed)


async def _fetch_rest(source: DownloadSource, link: Link, front: bytes, needed: int) -> bytes:
    async with source.open(link, len(front), needed) as stream:
        return await _read(stream, front, needed) if stream.is_range else front


async def _read(stream: Stream, front: bytes, needed: int) -> bytes:
    """So many first bytes, or fewer where the file ends before."""
    pieces, come = [front], len(front)
    while come < needed:
        piece = await stream.read(needed - come)
        if not piece:
            break
        pieces.append(piece)
        come += len(piece)
    return b"".join(pieces)[:needed]


def _needed(front: bytes) -> int:
    """How many first bytes there must be; 0 for a file without a header that anybody reads."""
    if front.startswith(GGUF_MAGIC):
        read = read_header(front)
        return _GGUF_MOST if read is not None and read.is_cut else 0
    return bytes_needed(front) or 0
