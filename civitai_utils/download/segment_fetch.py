"""Brings every byte of one file into its part: several connections, each on its own range, until nothing is missing.

One task, ``run``, makes all decisions; the tasks of the connections only carry bytes. What goes wrong with a connection
costs that connection alone: its range goes to the next one. What is wrong with the file's identity (another length or
ETag, ranges not honoured) throws everything away and goes on over one clean connection, so that bytes of two files are
never mixed.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from functools import partial

from .. import errors
from ..disk.disk_thread import DiskThread
from ..said import say
from .connection import Connection
from .download_source import DownloadSource, Link, LinkRefused, RangesRefused, Stream
from .front_hash import FrontHash
from .part_file import PartFile
from .part_note import Progress
from .remote_file import RemoteFile, longest_allowed, remote_of, remote_of_progress
from .retries import Attempts, Patience
from .segment_plan import MIB, SMALLEST_PIECE, UNMEASURED, SegmentPlan, piece_for
from .throttle import Throttle
from .transfer_states import Pace, Running
from .turn import SPARE_BYTES, Turn

_TICK_SECONDS = 0.25
_RECORD_BYTES = 32 * MIB
_RECORD_SECONDS = 1.0
# Below this a second connection costs more than it brings.
_LEAST_SHARED = SMALLEST_PIECE
_UNKNOWN_PIECE = 16 * MIB
_MOST_STARTS = 3
_SLOW_AFTER_SECONDS = 6.0
_SLOW_RATIO = 10
_SILENT_SECONDS = 3.0


class _StartOver(Exception):
    """What is on the disk cannot be trusted to belong to what comes; ``ranged`` says whether ranges may be asked."""

    def __init__(self, *, ranged: bool) -> None:
        super().__init__()
        self.ranged = ranged


class SegmentFetch:
    """The fetching of one part; ``run`` it once."""

    def __init__(
        self,
        source: DownloadSource,
        part: PartFile,
        disk: DiskThread,
        front: FrontHash,
        *,
        connections: int,
        patience: Patience,
        throttle: Throttle,
        report: Callable[[Running], None],
        turn: Turn,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._source = source
        self._part = part
        self._disk = disk
        self._front = front
        self._most = connections
        self._attempts = Attempts(patience, clock)
        self._throttle = throttle
        self._turn = turn
        self._report = report
        self._clock = clock
        self._connections: dict[int, Connection] = {}
        self._remote: RemoteFile | None = None
        # Done with the first answer that tells what the file is.
        self._met: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._ranged = True
        self._plan = self._first_plan()
        self._begun_with = 0
        self._link: Link | None = None
        self._link_lock = asyncio.Lock()
        self._link_is_second = False
        # The best average of a connection that has ended, and how much longer than at first one is waited for.
        self._best, self._leniency = 0.0, 1
        self._pace = Pace(at=clock(), count=0)
        self._recorded_at, self._recorded_count = clock(), 0

    @property
    def progress(self) -> Progress | None:
        """What a later run can go on from; None where nothing would prove that it is the same file."""
        remote = self._remote
        if remote is None or remote.total is None or not self._plan.done or not self._is_provable:
            return None
        return Progress(total=remote.total, etag=remote.etag, modified=remote.modified, done=self._plan.done)

    async def run(self, saved: Progress | None) -> int:
        """Returns the length of the file when all of it is on the disk.

        Raises the errors of ``DownloadSource``, ``SizeMismatch``, ``DiskFull`` and ``FolderNotWritable``.
        """
        if saved is not None:
            await self._go_on_from(saved)
        starts = 0
        try:
            while not self._plan.is_complete:
                try:
                    await self._step()
                except _StartOver as why:
                    starts += 1
                    if starts >= _MOST_STARTS:
                        raise errors.SizeMismatch("The file on the site keeps changing during the download.") from None
                    await self._throw_away(ranged=why.ranged)
        finally:
            await self._stop_connections()
        return self._plan.total

    async def _go_on_from(self, saved: Progress) -> None:
        self._remote = remote_of_progress(saved)
        piece = piece_for(saved.total, self._most)
        self._plan = SegmentPlan(total=saved.total, piece=piece, done=saved.done)
        self._begun_with = self._plan.covered
        self._pace = Pace(at=self._clock(), count=self._plan.covered)
        await self._reserve(saved.total)
        self._front.follow(self._plan.front)

    async def _throw_away(self, *, ranged: bool) -> None:
        await self._stop_connections()
        self._ranged, self._most = self._ranged and ranged, 1
        self._remote, self._plan, self._begun_with = None, self._first_plan(), 0
        self._met = asyncio.get_running_loop().create_future()
        self._pace = Pace(at=self._clock(), count=0)
        await self._front.start_over()
        await self._disk.run(self._part.start_over)

    def _first_plan(self) -> SegmentPlan:
        size = self._part.claim.size
        piece = piece_for(size, self._most) if size else _UNKNOWN_PIECE
        return SegmentPlan(total=size or UNMEASURED, piece=piece)

    async def _step(self) -> None:
        self._open_more()
        tasks: list[asyncio.Future[None]] = [one.task for one in self._connections.values()]
        if not tasks and not self._attempts.wait:
            # The first range is here, and for more it is not this file's turn.
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._turn.wait_for_line(), _TICK_SECONDS)
        elif tasks:
            news = tasks if self._met.done() else [*tasks, self._met]
            await asyncio.wait(news, timeout=_TICK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        else:
            await asyncio.sleep(min(_TICK_SECONDS, self._attempts.wait))
        for connection in [one for one in self._connections.values() if one.task.done()]:
            await self._settle(connection)
        self._tell()
        self._give_up_some()
        await self._record()

    def _open_more(self) -> None:
        while len(self._connections) < self._allowed and not self._attempts.wait:
            plan, segment = self._plan.claim()
            if segment is None:
                return
            self._plan = plan
            self._connections[segment.number] = Connection(segment, self._clock(), self._fetch)

    async def _fetch(self, connection: Connection) -> None:
        segment = self._plan.segment(connection.number)
        if segment is None:
            return
        async with self._link_lock:
            if self._link is None:
                self._link = await self._source.find_link()
            link = self._link
        async with self._source.open(link, segment.at, segment.end if self._ranged else None) as stream:
            await self._meet(stream, connection)
            if stream.start == 0:
                await stream.sniff()
            if self._plan.covered == 0 and self._remote is not None:
                await self._reserve(self._remote.total or 0)
            await self._carry(stream, connection, link)

    async def _reserve(self, total: int) -> None:
        if not self._turn.has_come:
            missing = self._missing + SPARE_BYTES
            if not await self._disk.run(partial(self._part.has_room, missing)):
                await self._turn.wait()
        await self._disk.run(partial(self._part.reserve, total, missing=self._missing))

    async def _meet(self, stream: Stream, connection: Connection) -> None:
        """Compares the stream with what is known of the file; the first one of a run makes it known."""
        claim = self._part.claim
        remote = remote_of(stream)
        if self._remote is not None and remote.contradicts(self._remote):
            raise _StartOver(ranged=True)
        if self._remote is not None and claim.identity.sha256 is None and not remote.vouches_for(self._remote):
            raise _StartOver(ranged=False)  # bytes of two files could be mixed, and nothing would show it
        limit = longest_allowed(stream, claim.size, claim.identity.sha256)
        if stream.is_range:
            if self._remote is None:
                self._plan = self._plan.measured(remote.total or UNMEASURED)
            segment = self._plan.segment(connection.number)
            parts = segment is None or segment.end - segment.at < self._plan.total
            if parts and claim.identity.sha256 is None and not remote.is_marked:
                raise _StartOver(ranged=False)  # nothing would show that two answers are of two files
        elif self._plan.covered or len(self._connections) > 1:
            raise _StartOver(ranged=False)
        else:
            self._ranged = False
            self._plan = self._plan.measured(remote.total or limit or UNMEASURED).as_whole(connection.number)
        if self._remote is None:
            self._remote = remote
        if not self._met.done():
            self._met.set_result(None)

    async def _carry(self, stream: Stream, connection: Connection, link: Link) -> None:
        while True:
            block = await stream.read(self._throttle.portion)
            if not block:
                if stream.total is None:
                    self._plan = self._plan.measured(self._plan.covered)
                return
            await self._throttle.take(len(block))
            # Asked again after each wait: the far half may have gone to another connection meanwhile.
            segment = self._plan.segment(connection.number)
            room = segment.end - segment.at if segment is not None else 0
            if stream.total is None and len(block) > room:
                raise errors.SizeMismatch(say("More than the promised {total} bytes came.", total=self._plan.total))
            block = block[:room]
            if segment is None or not block:
                return
            await self._disk.run(partial(self._part.write, segment.at, block))
            self._plan = self._plan.advance(connection.number, len(block))
            self._front.follow(self._plan.front)
            connection.heard, connection.count = self._clock(), connection.count + len(block)
            if link is self._link:
                self._link_is_second = False
            if len(block) == room and stream.total is not None:
                return

    async def _settle(self, connection: Connection) -> None:
        del self._connections[connection.number]
        self._plan = self._plan.release(connection.number)
        self._best = max(self._best, connection.count / max(1.0, self._clock() - connection.began))
        error = None if connection.task.cancelled() else connection.task.exception()
        if connection.given_up:
            return  # what it has not brought is a gap again, and nobody is to blame
        if error is None:
            if connection.count == 0 and not self._plan.is_complete:
                self._attempts.miss(
                    errors.TransferStalled("The store ended the connection without a byte."), self._plan.covered
                )
            return
        if isinstance(error, RangesRefused):
            if not self._ranged:
                raise errors.DownloadError("The store gives a part of the file where the whole was asked for.")
            raise _StartOver(ranged=False)
        if isinstance(error, LinkRefused):
            self._judge_refusal(error)
        elif isinstance(error, errors.SiteBusy):
            self._attempts.miss(error, self._plan.covered, error.wait)
        elif isinstance(error, (errors.TransferStalled, errors.SiteUnreachable)):
            self._attempts.miss(error, self._plan.covered)
        else:
            raise error
        if not self._ranged and self._plan.covered:
            await self._throw_away(ranged=False)

    def _judge_refusal(self, refusal: LinkRefused) -> None:
        """A store's refusal: the link is too old, or there are too many connections, or it is meant."""
        if refusal.link is not self._link:
            return
        if self._connections and (refusal.is_busy or self._link_is_second):
            self._most = 1
        elif refusal.is_busy:
            self._attempts.miss(refusal.error, self._plan.covered, refusal.wait)
        elif self._link_is_second:
            raise refusal.error
        else:
            self._link, self._link_is_second = None, True

    def _give_up_some(self) -> None:
        """Ends connections that others would better replace; their ranges are free again at the next step.

        Each time the next one is waited for twice as long: a store that is slow by nature is not asked for ever.
        """
        if self._throttle.is_limiting or not self._ranged or not self._met.done():
            return
        now = self._clock()
        is_last = not self._plan.gaps() and len(self._connections) < self._allowed
        best = max((self._best, *(one.speed(now) for one in self._connections.values())))
        for one in self._connections.values():
            is_silent = is_last and now - one.heard > _SILENT_SECONDS * self._leniency
            lasts = now - one.began > _SLOW_AFTER_SECONDS * self._leniency
            if not one.given_up and (is_silent or (lasts and one.speed(now) * _SLOW_RATIO < best)):
                one.given_up = True
                one.task.cancel()
                self._leniency *= 2

    async def _record(self) -> None:
        now, covered = self._clock(), self._plan.covered
        due = covered >= self._recorded_count + _RECORD_BYTES or now >= self._recorded_at + _RECORD_SECONDS
        progress = self.progress
        if due and progress is not None and covered != self._recorded_count:
            self._recorded_at, self._recorded_count = now, covered
            await self._disk.run(partial(self._part.record, progress))

    def _tell(self) -> None:
        covered = self._plan.covered
        self._pace = self._pace.observe(self._clock(), covered)
        total = self._part.claim.size if self._plan.total == UNMEASURED else self._plan.total
        held = self._throttle.is_holding
        self._report(Running(received=covered, total=total, speed=None if held else self._pace.speed, held=held))

    async def _stop_connections(self) -> None:
        tasks = [one.task for one in self._connections.values()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)
        for number in list(self._connections):
            self._plan = self._plan.release(number)
        self._connections.clear()

    @property
    def _missing(self) -> int:
        return 0 if self._plan.total == UNMEASURED else self._plan.total - self._plan.covered

    @property
    def _allowed(self) -> int:
        """How many connections there may be; until the first answer has told what the file is, one is enough."""
        if not self._turn.is_line_free:
            return int(self._plan.covered - self._begun_with < self._plan.piece)
        shared = self._met.done() and self._ranged and self._plan.total > _LEAST_SHARED and self._is_provable
        return self._most if shared else 1

    @property
    def _is_provable(self) -> bool:
        return self._part.claim.identity.sha256 is not None or (self._remote is not None and self._remote.is_marked)
