"""Who gets which picture: each ComfyUI its next one when it has room for it, and what one leaves another does.

The list of jobs stays the driver's: a ComfyUI has in its hands no more than what runs and what waits behind it, and
the end of each picture is told once, whoever else had begun it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any

from ...civitai_utils.errors import (
    ClusterWithoutComfy,
    ComfyBusy,
    ComfyUnreachable,
    MachineLost,
    ModelNotThere,
    RemakeError,
)
from ..batch.hosts import QUEUE_DEPTH, Tell
from ..batch.render_job import Rendered, RenderJob
from .backlog import Backlog
from .machine import Away
from .names_there import plain_name
from .ray_door import Broken, Gone, RayDoor
from .seat import Seat, error_of

# Pictures taken ahead for each ComfyUI, so that each can keep to its own models.
_AHEAD = 16
# How often one that is away is asked, and whether more have come, and how long all are waited for at first: seconds.
_TURN = 2.0
_FIRST = 30.0
# ComfyUIs that a picture may take with it.
_LOSSES = 3
_SILENT = {ComfyUnreachable.code, ComfyBusy.code}


class ShareOut:
    """One run over the ComfyUIs that ``door`` leads to: those at ``addresses``, or where that is empty those that a
    cluster has. ``note``, ``patience`` and ``most`` as ``RayRendering`` has them."""

    def __init__(
        self,
        door: RayDoor,
        addresses: Sequence[str],
        tell: Tell,
        *,
        note: Callable[[str], None],
        patience: float,
        most: float,
    ) -> None:
        self._door = door
        self._addresses = addresses
        self._tell = tell
        self._note = note
        self._patience = patience
        self._most = most
        self._seats: list[Seat] = []
        self._backlog = Backlog()
        self._changed = asyncio.Condition()
        self._in_hands = 0
        self._losses: dict[str, int] = {}
        self._all_taken = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._end: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def run(self, jobs: AsyncIterable[RenderJob]) -> None:
        """Until the end of every picture has been told; raises what makes all rendering impossible."""
        try:
            await self._add_seats()
            if not self._seats:
                raise ClusterWithoutComfy("No machine of the cluster declares a ComfyUI.")
            self._spawn(self._fill(jobs))
            self._spawn(self._watch())
            await self._end
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._take_end)

    def _take_end(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None and not self._end.done():
            self._end.set_exception(error)

    async def _add_seats(self) -> None:
        """One for each ComfyUI that has none yet."""
        late = bool(self._seats)
        for place in range(len(self._seats), await self._door.count()):
            address = self._addresses[place] if self._addresses else None
            seat = Seat(self._door, place, address, patience=self._patience, note=self._note, is_late=late)
            self._seats.append(seat)
            self._spawn(self._serve(seat))

    async def _watch(self) -> None:
        """See who joins, and that somebody is there."""
        loop = asyncio.get_running_loop()
        seen = loop.time()
        while True:
            await asyncio.sleep(_TURN)
            await self._add_seats()
            if any(seat.is_there for seat in self._seats):
                seen = loop.time()
                await self._give_up_what_nobody_can()
            elif loop.time() - seen >= self._most:
                raise self._why_none()

    async def _give_up_what_nobody_can(self) -> None:
        """A picture whose model none that is there can get, where the one that might is away."""
        if self._in_hands:
            return
        there = {seat.standing.place for seat in self._seats if seat.is_there}
        for job in self._backlog.take_hopeless(there):
            self._in_hands += 1
            reason = "The ComfyUIs that are there cannot get its models, and the others are away."
            await self._told(job, Rendered(key=job.key, host="", code=ModelNotThere.code, reason=reason))

    def _why_none(self) -> RemakeError:
        told = [seat.why_away for seat in self._seats if seat.why_away is not None]
        return told[0] if told else ComfyUnreachable("None of the ComfyUIs answers.")

    async def _fill(self, jobs: AsyncIterable[RenderJob]) -> None:
        """Take the pictures, as many as are soon needed; what an earlier run has sent goes to who has it."""
        asked = [asyncio.ensure_future(seat.was_asked.wait()) for seat in self._seats]
        _, late = await asyncio.wait(asked, timeout=_FIRST)
        for one in late:
            one.cancel()
        if not late and not any(seat.is_there for seat in self._seats):
            raise self._why_none()
        taken: list[RenderJob] = []
        async for job in jobs:
            taken.append(job)
            # Those of an earlier run come first, and are asked for together.
            if not job.was_taken or len(taken) >= _AHEAD:
                await self._take_up(taken)
                taken = []
        await self._take_up(taken)
        async with self._changed:
            self._all_taken = True
            self._see_end()

    async def _take_up(self, jobs: Sequence[RenderJob]) -> None:
        """Let pictures wait, and come back when there is room for more."""
        sent = [job for job in jobs if job.was_taken]
        await asyncio.gather(*(self._claim(seat, sent) for seat in self._seats if seat.is_there))
        async with self._changed:
            for job in jobs:
                self._backlog.add(job)
            self._changed.notify_all()
            await self._changed.wait_for(lambda: len(self._backlog) < _AHEAD * len(self._seats))

    async def _claim(self, seat: Seat, jobs: Sequence[RenderJob]) -> None:
        """What this ComfyUI has already is not sent to another one."""
        self._backlog.claim(await seat.known(jobs), seat.standing.place)

    async def _serve(self, seat: Seat) -> None:
        """Keep one ComfyUI at work, as often as it comes."""
        while True:
            if not await seat.meet(self._seats):
                seat.was_asked.set()
                await asyncio.sleep(_TURN)
                continue
            await self._claim(seat, [job for job in self._backlog.jobs if job.was_taken])
            seat.is_there = True
            seat.was_asked.set()
            await asyncio.gather(*(self._lane(seat) for _ in range(QUEUE_DEPTH)))
            async with self._changed:
                self._backlog.release(seat.standing.place)
                self._changed.notify_all()

    async def _lane(self, seat: Seat) -> None:
        """One picture after the other, until this ComfyUI is away."""
        while (job := await self._next(seat)) is not None:
            outcome = await seat.render(job)
            if isinstance(outcome, Away | Gone):
                await self._lose(seat, job, outcome)
            elif isinstance(outcome, Broken):
                failed = Rendered(key=job.key, host=seat.name, code=RemakeError.code, reason=outcome.reason)
                await self._told(job, failed)
            elif outcome.code != ModelNotThere.code or not await self._goes_elsewhere(seat, job):
                if job.checkpoint is not None:
                    here = seat.standing.here | {plain_name(job.checkpoint)}
                    seat.standing = replace(seat.standing, here=here)
                await self._told(job, replace(outcome, host=seat.name))

    async def _next(self, seat: Seat) -> RenderJob | None:
        """Its next picture; None when it is away."""
        async with self._changed:
            while seat.is_there:
                others = [other.standing.loaded for other in self._seats if other is not seat and other.is_there]
                job = self._backlog.take(seat.standing, others)
                if job is not None:
                    seat.standing = replace(seat.standing, loaded=job.checkpoint)
                    self._in_hands += 1
                    self._changed.notify_all()
                    return job
                await self._changed.wait()
        return None

    async def _lose(self, seat: Seat, job: RenderJob, outcome: Away | Gone) -> None:
        """A ComfyUI is away: another one gets its picture, unless that has taken too many with it."""
        if seat.is_there:
            seat.note_away(error_of(outcome))
        self._losses[job.key] = losses = self._losses.get(job.key, 0) + 1
        async with self._changed:
            seat.is_there = False
            self._changed.notify_all()
        if losses < _LOSSES:
            await self._put_back(job)
        elif isinstance(outcome, Away) and outcome.code not in _SILENT:
            # It did answer, and has said why.
            await self._told(job, Rendered(key=job.key, host=seat.name, code=outcome.code, reason=outcome.reason))
        else:
            reason = f"{_LOSSES} ComfyUIs went away while they had this picture."
            await self._told(job, Rendered(key=job.key, host=seat.name, code=MachineLost.code, reason=reason))

    async def _goes_elsewhere(self, seat: Seat, job: RenderJob) -> bool:
        """Whether a picture whose model is not to be had here can go to another ComfyUI; then it waits for that."""
        barred = self._backlog.bar(job, seat.standing.place)
        if all(other.standing.place in barred for other in self._seats if other.is_there):
            return False
        await self._put_back(job)
        return True

    async def _put_back(self, job: RenderJob) -> None:
        async with self._changed:
            self._in_hands -= 1
            self._backlog.put_back(job)
            self._changed.notify_all()

    async def _told(self, job: RenderJob, outcome: Rendered) -> None:
        await self._tell(outcome)
        async with self._changed:
            self._in_hands -= 1
            self._losses.pop(job.key, None)
            self._backlog.forget(job)
            self._see_end()

    def _see_end(self) -> None:
        if self._all_taken and not self._in_hands and not len(self._backlog) and not self._end.done():
            self._end.set_result(None)
