"""One file from the site into its folder: fetched, proven, placed; or an error and nothing.

The order of the steps is the whole story of ``run``. What must outlive a break is in the part file; what a retry may
not trust is thrown away: a cancelled, damaged or wrong part goes, one cut short by the network stays.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import aiohttp
from yarl import URL

from . import errors
from .disk_thread import DiskThread
from .download_source import Source, open_source
from .file_names import safe_file_name
from .part_file import Claim, PartFile, find_existing
from .sites import Site
from .transfer_states import Pace, Running, TransferState, Verifying
from .values import ModelFile

STALL_SECONDS = 60.0
# A promised size is printed with few digits at times; where a hash decides, such a difference ends nothing.
SIZE_SLACK = 1024
_DISCARD_SECONDS = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadOrder:
    """One file to be fetched: which, into which folder, under which name, from where, with which key."""

    file: ModelFile
    folder: Path
    filename: str
    url: URL
    key: str | None = field(default=None, repr=False)


class Transfer:
    """The download of one order; ``run`` it once.

    ``report`` gets ``Running`` with each piece and ``Verifying``; how it ended is what ``run`` returns or raises.
    ``kept`` bytes are in the part file after an error, for a retry.
    """

    def __init__(
        self,
        order: DownloadOrder,
        site: Site,
        session: Callable[[], aiohttp.ClientSession],
        report: Callable[[TransferState], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        stall_seconds: float = STALL_SECONDS,
    ) -> None:
        self.kept = 0
        self._order = order
        self._site = site
        self._session = session
        self._report = report
        self._clock = clock
        self._stall_seconds = stall_seconds

    async def run(self) -> Path:
        """The path of the proven file; raises the errors of this package, and ``CancelledError`` when cancelled.

        A cancel that comes while the proven file gets its name is too late: the file is there and returned.
        """
        claim = _claim_of(self._order)
        part = PartFile(claim)
        self._report(Running(received=0, total=claim.size, speed=None))
        async with DiskThread(f"download {claim.version_id}") as disk:
            try:
                existing = await self._find_existing(claim, disk)
                if existing is not None:
                    return existing
                await self._receive_and_keep(part, disk)
                self._report(Verifying(total=part.size))
                await disk.run(part.flush)
                _prove(part)
            except BaseException:
                if not self.kept:
                    discarding = asyncio.ensure_future(disk.run(part.discard))
                    await asyncio.wait([discarding], timeout=_DISCARD_SECONDS)
                raise
            return await _place(part, disk)

    async def _receive_and_keep(self, part: PartFile, disk: DiskThread) -> None:
        try:
            await self._receive(part, disk)
        except (errors.TransferStalled, errors.SiteUnreachable):
            await disk.run(part.keep)
            self.kept = part.size
            raise

    async def _find_existing(self, claim: Claim, disk: DiskThread) -> Path | None:
        loop = asyncio.get_running_loop()
        stop = threading.Event()

        def announce(length: int) -> None:
            loop.call_soon_threadsafe(self._report, Verifying(total=length))

        try:
            return await disk.run(partial(find_existing, claim, stop, announce))
        finally:
            stop.set()

    async def _receive(self, part: PartFile, disk: DiskThread) -> None:
        order, claim = self._order, part.claim
        url = order.url.without_query_params("token")
        async with open_source(url, order.key, self._site, self._session, stall_seconds=self._stall_seconds) as source:
            limit = _expected_length(source, claim)
            await source.sniff()
            await disk.run(partial(part.begin, limit))
            total = claim.size if source.length is None else source.length
            pace = Pace(at=self._clock(), count=0)
            while chunk := await source.read():
                await disk.run(partial(part.write, chunk))
                pace = pace.observe(self._clock(), part.size)
                self._report(Running(received=part.size, total=total, speed=pace.speed))
                if limit is not None and part.size > limit:
                    raise errors.SizeMismatch(f"More than the promised {limit} bytes came.")


def _claim_of(order: DownloadOrder) -> Claim:
    file = order.file
    if (file.pickle_scan or "").lower() == "danger":
        raise errors.UnsafeFile(f"Civitai's scan calls {order.filename} dangerous.")
    return Claim(
        folder=order.folder,
        name=safe_file_name(order.filename, file.kind),
        version_id=file.version_id,
        file_id=file.file_id,
        size=file.size_bytes,
        sha256=file.sha256.upper() if file.sha256 else None,
    )


def _expected_length(source: Source, claim: Claim) -> int | None:
    """The most bytes that may come; raises ``SizeMismatch`` where the store offers another size than promised."""
    slack = SIZE_SLACK if claim.sha256 else 0
    if source.length is None:
        if claim.size is None and claim.sha256 is None and not source.ends_clearly:
            raise errors.SizeMismatch("Nobody says how long the file is, so it could be cut short unseen.")
        return None if claim.size is None else claim.size + slack
    if source.length == 0 or (claim.size is not None and abs(source.length - claim.size) > slack):
        raise errors.SizeMismatch(f"The store offers {source.length} bytes; promised are {claim.size or 'some'}.")
    return source.length


def _prove(part: PartFile) -> None:
    claim = part.claim
    if claim.sha256 is not None:
        if part.sha256 != claim.sha256:
            raise errors.HashMismatch("The SHA256 of what came is not the promised one.")
    elif part.size == 0 or claim.size not in {None, part.size}:
        raise errors.SizeMismatch(f"{part.size} bytes came; promised are {claim.size or 'some'}.")


async def _place(part: PartFile, disk: DiskThread) -> Path:
    placing = asyncio.ensure_future(disk.run(part.publish))
    while not placing.done():
        try:
            await asyncio.wait([placing])
        except asyncio.CancelledError:
            continue
    try:
        return placing.result()
    except errors.RemakeError:
        await disk.run(part.discard)
        raise
