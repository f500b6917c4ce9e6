"""A batch on many ComfyUIs: each gets its next picture when it has room for it, and what one leaves another does.

The list of jobs stays the driver's: an actor has in its hands no more than what runs and what waits behind it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from typing import Any

from ...civitai_utils.errors import (
    ClusterUnreachable,
    ClusterWithoutComfy,
    ComfyBusy,
    ComfyUnreachable,
    HostError,
    MachineLost,
    ModelNotThere,
    RayMissing,
    RemakeError,
    all_errors,
)
from ...civitai_utils.host.comfyui_address import read_address
from ..batch.hosts import Tell
from ..batch.render_job import Rendered, RenderJob
from .backlog import Backlog, Standing
from .machine import FORM, Away, Met, Where
from .names_there import plain_name
from .ray_door import Broken, Gone, RayDoor

QUEUE_DEPTH = 2
"""Pictures in the hands of one ComfyUI: one runs and one waits, so that it never idles."""

# Pictures taken ahead for each ComfyUI, so that each can keep to its own models.
_AHEAD = 16
# How often one that is away is asked, and whether more have come: seconds.
_TURN = 2.0
# How long Ray has to start an actor again before its pictures go elsewhere, and all of them at first: seconds.
_GRACE = 10.0
_FIRST = 30.0
# ComfyUIs that a picture may take with it.
_LOSSES = 3
_SILENT = {ComfyUnreachable.code, ComfyBusy.code}
_BY_CODE = {error.code: error for error in all_errors()}


@dataclass(slots=True, kw_only=True, eq=False)
class _Seat:
    """One ComfyUI of the run: its actor, and what is known of it."""

    actor: Any
    standing: Standing
    address: str | None
    name: str = ""
    where: Where | None = None
    is_there: bool = False
    was_there: bool = False
    lacks: str | None = None
    was_asked: asyncio.Event = field(default_factory=asyncio.Event)


class RayRendering:
    """Renders on the ComfyUIs at ``addresses``, over a Ray of this computer, or on those of a ``cluster``.

    ``note`` is told in a sentence who joins and who is away. ``patience`` is how long a ComfyUI may be silent before
    its pictures go elsewhere, and ``most`` how long none at all may be there before the run ends, in seconds. Raises
    ``RayMissing`` and ``ComfyAddressUnreadable`` at once.
    """

    def __init__(
        self,
        *,
        addresses: Sequence[str] = (),
        cluster: str | None = None,
        note: Callable[[str], None] | None = None,
        patience: float = 20.0,
        most: float = 120.0,
    ) -> None:
        for address in addresses:
            read_address(address)
        if find_spec("ray") is None:
            raise RayMissing("Ray is not installed, and with more than one ComfyUI it is needed.")
        self._addresses = tuple(dict.fromkeys(addresses))
        self._cluster = cluster
        self._note = note or (lambda _: None)
        self._patience = patience
        self._most = most

    async def run(self, jobs: AsyncIterable[RenderJob], tell: Tell) -> None:
        """As ``hosts.Rendering`` promises it; raises ``ClusterUnreachable`` and ``ClusterWithoutComfy``
        besides."""
        door = RayDoor(address=self._cluster, count=len(self._addresses))
        await door.open()
        try:
            addresses = self._addresses if self._cluster is None else ()
            await _Run(door, addresses, self._note, self._patience, self._most).go(jobs, tell)
        finally:
            await door.close()


class _Run:
    def __init__(
        self, door: RayDoor, addresses: Sequence[str], note: Callable[[str], None], patience: float, most: float
    ) -> None:
        self._door = door
        self._addresses = addresses
        self._note = note
        self._patience = patience
        self._most = most
        self._seats: list[_Seat] = []
        self._backlog = Backlog()
        self._changed = asyncio.Condition()
        self._in_hands = 0
        self._losses: dict[str, int] = {}
        self._all_taken = False
        self._last_away: RemakeError | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._end: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def go(self, jobs: AsyncIterable[RenderJob], tell: Tell) -> None:
        try:
            await self._add_seats(tell)
            if not self._seats:
                raise ClusterWithoutComfy("No machine of the cluster declares a ComfyUI.")
            self._spawn(self._fill(jobs))
            self._spawn(self._watch(tell))
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

    async def _add_seats(self, tell: Tell) -> None:
        """One for each ComfyUI that has none yet."""
        for place in range(len(self._seats), await self._door.count()):
            address = self._addresses[place] if self._addresses else None
            actor = self._door.begin(self._patience)
            seat = _Seat(actor=actor, standing=Standing(place=place), address=address)
            seat.name = read_address(address).shown if address is not None else f"ComfyUI {place + 1}"
            self._seats.append(seat)
            self._spawn(self._serve(seat, tell))

    async def _watch(self, tell: Tell) -> None:
        """See who joins, and that somebody is there."""
        alone_since: float | None = None
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(_TURN)
            await self._add_seats(tell)
            if any(seat.is_there for seat in self._seats):
                alone_since = None
                continue
            alone_since = alone_since if alone_since is not None else loop.time()
            if loop.time() - alone_since >= self._most:
                raise self._last_away or ComfyUnreachable("None of the ComfyUIs answers.")

    async def _fill(self, jobs: AsyncIterable[RenderJob]) -> None:
        """Take the pictures, as many as are soon needed; what an earlier run has sent goes to who has it."""
        asked = [asyncio.ensure_future(seat.was_asked.wait()) for seat in self._seats]
        _, late = await asyncio.wait(asked, timeout=_FIRST)
        for one in late:
            one.cancel()
        if not any(seat.is_there for seat in self._seats) and not late:
            raise self._last_away or ComfyUnreachable("None of the ComfyUIs answers.")
        async for job in jobs:
            if job.was_taken:
                there = [seat for seat in self._seats if seat.is_there]
                await asyncio.gather(*(self._claim(seat, [job]) for seat in there))
            async with self._changed:
                self._backlog.add(job)
                self._changed.notify_all()
                await self._changed.wait_for(lambda: len(self._backlog) < _AHEAD * len(self._seats))
        async with self._changed:
            self._all_taken = True
            self._see_end()

    async def _serve(self, seat: _Seat, tell: Tell) -> None:
        """Keep one ComfyUI at work, as often as it comes."""
        while True:
            if not await self._meet(seat):
                seat.was_asked.set()
                await asyncio.sleep(_TURN)
                continue
            waiting = [job for job in self._backlog.jobs if job.was_taken]
            await self._claim(seat, waiting)
            if seat.was_there or seat.was_asked.is_set():
                self._note(f"{seat.name} is here now.")
            seat.is_there = seat.was_there = True
            seat.was_asked.set()
            await asyncio.gather(*(self._lane(seat, tell) for _ in range(QUEUE_DEPTH)))
            async with self._changed:
                seat.is_there = False
                self._backlog.release(seat.standing.place)
                self._changed.notify_all()

    async def _meet(self, seat: _Seat) -> bool:
        """Whether it is there; what is known of it is noted."""
        where = await self._door.ask(seat.actor, "where")
        if isinstance(where, Gone):
            if where.is_final:
                self._away(seat, ClusterUnreachable(f"An actor could not be started: {where.reason}"))
                seat.actor = self._door.begin(self._patience)
            return False
        if not isinstance(where, Where) or where.form != FORM:
            self._away(seat, ClusterUnreachable(f"{seat.name} has another version of Civitai Remake."))
            return False
        seat.where = where
        if self._addresses == ():
            seat.address = self._address_of(seat, where)
            if seat.address is None:
                self._away(seat, ClusterWithoutComfy(f"{where.computer} declares more ComfyUIs than it names."))
                return False
            seat.name = f"{where.computer} {read_address(seat.address).shown}"
        met = await self._door.ask(seat.actor, "meet", seat.address)
        if isinstance(met, Away):
            self._away(seat, _error_of(met))
        elif isinstance(met, Broken):
            self._away(seat, HostError(met.reason))
        if not isinstance(met, Met):
            return False
        seat.standing = replace(seat.standing, loaded=met.loaded, here=met.here)
        seat.lacks = None
        return True

    def _address_of(self, seat: _Seat, where: Where) -> str | None:
        """The first ComfyUI of its computer that nobody else speaks for."""
        taken = {
            other.address
            for other in self._seats
            if other is not seat and other.where is not None and other.where.computer == where.computer
        }
        return next((address for address in where.addresses if address not in taken), None)

    def _away(self, seat: _Seat, error: RemakeError) -> None:
        """Note that it is away, and why, once for each reason."""
        self._last_away = error
        if seat.lacks != str(error.message):
            seat.lacks = str(error.message)
            self._note(f"{seat.name} is away: {error.message}")

    async def _claim(self, seat: _Seat, jobs: Sequence[RenderJob]) -> None:
        """What this ComfyUI has already is not sent to another one."""
        if jobs:
            known = await self._door.ask(seat.actor, "known", seat.address, [job.prompt_id for job in jobs])
            if isinstance(known, frozenset):
                self._backlog.claim(known, seat.standing.place)

    async def _lane(self, seat: _Seat, tell: Tell) -> None:
        """One picture after the other, until this ComfyUI is away."""
        while (job := await self._next(seat)) is not None:
            outcome = await self._render(seat, job)
            if isinstance(outcome, Away | Gone):
                await self._lose(seat, job, outcome, tell)
                return
            if isinstance(outcome, Broken):
                outcome = Rendered(key=job.key, host=seat.name, code=RemakeError.code, reason=outcome.reason)
            if outcome.code == ModelNotThere.code and await self._goes_elsewhere(seat, job):
                continue
            if job.checkpoint is not None:
                here = seat.standing.here | {plain_name(job.checkpoint)}
                seat.standing = replace(seat.standing, here=here)
            await self._tell(job, replace(outcome, host=seat.name), tell)

    async def _next(self, seat: _Seat) -> RenderJob | None:
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

    async def _render(self, seat: _Seat, job: RenderJob) -> Rendered | Away | Gone | Broken:
        outcome: Rendered | Away | Gone | Broken = await self._door.ask(seat.actor, "render", seat.address, job)
        if isinstance(outcome, Gone) and await self._is_back(seat):
            # The actor alone had died. Its ComfyUI has the run, and is asked for it.
            outcome = await self._door.ask(seat.actor, "render", seat.address, job)
        return outcome

    async def _is_back(self, seat: _Seat) -> bool:
        """Whether Ray starts the actor again on the same computer, soon."""
        until = asyncio.get_running_loop().time() + min(_GRACE, self._patience)
        while asyncio.get_running_loop().time() < until:
            where = await self._door.ask(seat.actor, "where")
            if isinstance(where, Where):
                return seat.where is not None and where.computer == seat.where.computer
            await asyncio.sleep(0.2)
        return False

    async def _lose(self, seat: _Seat, job: RenderJob, outcome: Away | Gone, tell: Tell) -> None:
        """Its ComfyUI is away: another one gets the picture, unless it has taken too many with it."""
        if seat.is_there:
            self._away(seat, _error_of(outcome) if isinstance(outcome, Away) else ComfyUnreachable(outcome.reason))
        self._losses[job.key] = losses = self._losses.get(job.key, 0) + 1
        async with self._changed:
            seat.is_there = False
            if losses < _LOSSES:
                self._in_hands -= 1
                self._backlog.put_back(job)
            self._changed.notify_all()
        if losses >= _LOSSES:
            await self._tell(job, _lost(job, seat, outcome), tell)

    async def _goes_elsewhere(self, seat: _Seat, job: RenderJob) -> bool:
        """Whether a picture whose model is not to be had here can go to another ComfyUI."""
        barred = self._backlog.bar(job, seat.standing.place)
        if all(other.standing.place in barred for other in self._seats if other.is_there):
            return False
        async with self._changed:
            self._in_hands -= 1
            self._backlog.put_back(job)
            self._changed.notify_all()
        return True

    async def _tell(self, job: RenderJob, outcome: Rendered, tell: Tell) -> None:
        await tell(outcome)
        async with self._changed:
            self._in_hands -= 1
            self._losses.pop(job.key, None)
            self._backlog.forget(job)
            self._see_end()

    def _see_end(self) -> None:
        if self._all_taken and not self._in_hands and not len(self._backlog) and not self._end.done():
            self._end.set_result(None)


def _error_of(away: Away) -> RemakeError:
    return _BY_CODE.get(away.code, ComfyUnreachable)(away.reason)


def _lost(job: RenderJob, seat: _Seat, outcome: Away | Gone) -> Rendered:
    """What is told of a picture over which too many ComfyUIs went away; one that answered has said why."""
    if isinstance(outcome, Away) and outcome.code not in _SILENT:
        return Rendered(key=job.key, host=seat.name, code=outcome.code, reason=outcome.reason)
    reason = f"{_LOSSES} ComfyUIs went away while they had this picture."
    return Rendered(key=job.key, host=seat.name, code=MachineLost.code, reason=reason)
