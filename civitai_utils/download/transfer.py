"""One file from the site into its folder: fetched, proven, placed; or an error and nothing.

The order of the steps is the whole story of ``run``. What must outlive a break is in the part file; what a retry may
not trust is thrown away: a cancelled, damaged or wrong part goes, one cut short by the network or the site stays.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import aiohttp
from yarl import URL

from .. import errors
from ..console_log import log
from ..disk.disk_thread import DiskThread
from ..disk.file_names import safe_file_name
from ..disk.place_file import find_same
from ..library.safetensors_header import check_content
from ..model_files import SIZE_SLACK, ModelFile
from ..said import say
from ..site.sites import Site
from .download_source import DownloadSource
from .front_hash import FrontHash
from .part_file import Claim, PartFile, remove_left_over
from .part_note import Identity, Progress, part_of_before, read_progress
from .publisher import civitai, hugging_face
from .retries import Patience
from .segment_fetch import SegmentFetch
from .throttle import Throttle
from .transfer_states import Running, TransferState, Verifying
from .turn import Turn

DEFAULT_CONNECTIONS = 4
_DISCARD_SECONDS = 0.8
# After these the bytes are wrong, or (a full drive) in the way of more important ones.
_NOT_WORTH_KEEPING = (errors.HashMismatch, errors.SizeMismatch, errors.WrongContent, errors.DiskFull)


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

    ``report`` gets ``Running`` again and again and ``Verifying``; how it ended is what ``run`` returns or raises.
    Before its ``turn`` has come it goes as far as that allows. ``settle`` has the last word on folder and name, before
    anything is taken. ``kept`` bytes are in the part file afterwards, for a retry. With ``keeps_when_cancelled`` set, a
    cancel is a pause.
    """

    def __init__(
        self,
        order: DownloadOrder,
        site: Site,
        session: Callable[[], aiohttp.ClientSession],
        report: Callable[[TransferState], None],
        *,
        connections: int = DEFAULT_CONNECTIONS,
        patience: Patience | None = None,
        throttle: Throttle | None = None,
        turn: Turn | None = None,
        settle: Callable[[DownloadOrder], Awaitable[DownloadOrder]] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.kept = 0
        self.keeps_when_cancelled = False
        self.order = order
        self.turn = turn or Turn()
        self._settle = settle
        self._patience = patience or Patience()
        url = order.url.without_query_params("token")
        # What is not Civitai's is asked for without its key, whatever the order has.
        publisher = civitai(site) if order.file.source is None else hugging_face(site.hub)
        self._source = DownloadSource(url, order.key, publisher, session, self._patience.stall_seconds)
        self._report = report
        self._connections = connections
        self._throttle = throttle or Throttle(clock=clock)
        self._clock = clock
        self._fetching: SegmentFetch | None = None

    async def run(self) -> Path:
        """The path of the proven file; raises the errors of this package, and ``CancelledError`` when cancelled.

        A cancel that comes while the proven file gets its name is too late: the file is there and returned.
        """
        if self._settle is not None:
            self.order = await self._settle(self.order)
        claim = claim_of(self.order)
        self._report(Running(received=0, total=claim.size, speed=None))
        async with DiskThread(f"download {claim.identity.file_key}") as disk:
            existing = await self._find_existing(claim, disk)
            if existing is not None:
                await self.turn.wait()
                # It may have gone while others were in front.
                if await disk.run(existing.is_file):
                    await disk.run(partial(remove_left_over, claim))
                    return existing
            part = PartFile(claim)
            try:
                saved = await disk.run(part.open)
                try:
                    total, sha256 = await self._fetch(part, disk, saved)
                except errors.HashMismatch:
                    if saved is None:
                        raise
                    # What lay on the disk since an earlier run may be what is wrong: once more, from nothing.
                    log.warning("What was kept of %s was damaged; it is fetched anew.", claim.identity.file_key)
                    await disk.run(part.start_over)
                    total, sha256 = await self._fetch(part, disk, None)
                await self.turn.wait()
                return await _place(part, disk, total, sha256)
            except BaseException as error:
                await self._end_early(part, disk, error)
                raise

    async def _fetch(self, part: PartFile, disk: DiskThread, saved: Progress | None) -> tuple[int, str]:
        """The length and the SHA256 of the part when all of it is here and proven."""
        claim = part.claim
        async with FrontHash(part.path, f"hash of {claim.identity.file_key}") as front:
            self._fetching = SegmentFetch(
                self._source,
                part,
                disk,
                front,
                connections=self._connections,
                patience=self._patience,
                throttle=self._throttle,
                report=self._report,
                turn=self.turn,
                clock=self._clock,
            )
            total = await self._fetching.run(saved)
            self._report(Verifying(total=total))
            # Both at once: one reads what is left to hash, the other sends it to the drive.
            flushing = asyncio.ensure_future(disk.run(part.flush))
            sha256 = await front.finish(total)
            await flushing
        _prove(claim, total, sha256)
        await disk.run(partial(check_content, part.path, claim.name))
        return total, sha256

    async def _end_early(self, part: PartFile, disk: DiskThread, error: BaseException) -> None:
        progress = self._fetching.progress if self._fetching is not None else None
        wanted = self.keeps_when_cancelled if isinstance(error, asyncio.CancelledError) else True
        if progress is not None and wanted and not isinstance(error, _NOT_WORTH_KEEPING):
            self.kept = progress.count

            def ending() -> None:
                part.record(progress)
                part.keep()
        else:
            ending = part.discard
        await asyncio.wait([asyncio.ensure_future(disk.run(ending))], timeout=_DISCARD_SECONDS)

    async def _find_existing(self, claim: Claim, disk: DiskThread) -> Path | None:
        if claim.identity.sha256 is None:
            return None  # nothing would prove it
        loop = asyncio.get_running_loop()
        stop = threading.Event()

        def announce(length: int) -> None:
            loop.call_soon_threadsafe(self._report, Verifying(total=length))

        look = partial(
            find_same,
            claim.folder,
            claim.names(),
            size=claim.size,
            slack=SIZE_SLACK,
            sha256=claim.identity.sha256,
            stop=stop,
            announce=announce,
        )
        try:
            return await disk.run(look)
        finally:
            stop.set()


def claim_of(order: DownloadOrder) -> Claim:
    """What an order puts where; raises ``UnsafeFile`` and ``FileNameRefused``."""
    file = order.file
    if file.is_dangerous:
        raise errors.UnsafeFile(say("Civitai's scan calls {filename} dangerous.", filename=order.filename))
    return Claim(
        folder=order.folder,
        name=safe_file_name(order.filename, file.kind),
        identity=Identity(
            version_id=file.version_id, file_id=file.file_id, sha256=file.sha256.upper() if file.sha256 else None
        ),
        size=file.promised_bytes,
    )


def left_over(order: DownloadOrder) -> int:
    """How many bytes an earlier download of this file has left in its folder. Blocking."""
    claim = claim_of(order)
    part = part_of_before(claim.folder, claim.names(), claim.identity.file_key)
    progress = read_progress(part, claim.identity) if part is not None else None
    return progress.count if progress is not None else 0


async def discard(order: DownloadOrder) -> None:
    """Removes what an earlier download of this file has left in its folder; other programs' files stay."""
    try:
        claim = claim_of(order)
    except errors.RemakeError:
        return  # such a file is never begun
    async with DiskThread(f"discard {claim.identity.file_key}") as disk:
        await disk.run(partial(remove_left_over, claim))


def _prove(claim: Claim, total: int, sha256: str) -> None:
    promised = claim.identity.sha256
    if promised is not None:
        if sha256 != promised:
            raise errors.HashMismatch("The SHA256 of what came is not the promised one.")
    elif total == 0 or claim.size not in {None, total}:
        raise errors.SizeMismatch(
            say("{total} bytes came; promised are {promised}.", total=total, promised=claim.size or say("some"))
        )


async def _place(part: PartFile, disk: DiskThread, total: int, sha256: str) -> Path:
    placing = asyncio.ensure_future(disk.run(partial(part.publish, total, sha256)))
    while not placing.done():
        try:
            await asyncio.wait([placing])
        except asyncio.CancelledError:
            continue
    return placing.result()
