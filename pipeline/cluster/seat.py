"""One ComfyUI of a run as the driver sees it: its actor, where that is, and whether the ComfyUI is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from ...civitai_utils.errors import (
    ClusterUnreachable,
    ClusterWithoutComfy,
    ComfyUnreachable,
    HostError,
    RemakeError,
    errors_by_code,
)
from ...civitai_utils.host.comfyui_address import read_address
from ..batch.render_job import Rendered, RenderJob
from .backlog import Standing
from .machine import FORM, Away, Met, Where
from .ray_door import Broken, Gone, RayDoor

# How long Ray has to start an actor again before its pictures go elsewhere: seconds.
_GRACE = 10.0
_BY_CODE = errors_by_code()
Outcome = Rendered | Away | Gone | Broken


class Seat:
    """The ComfyUI at ``address``, or, where that is None, one that a computer of the cluster has. ``note`` is told of
    one that comes late or comes back."""

    def __init__(
        self,
        door: RayDoor,
        place: int,
        address: str | None,
        *,
        patience: float,
        note: Callable[[str], None],
        is_late: bool = False,
    ) -> None:
        self.standing = Standing(place=place)
        self.is_there = False
        self.was_asked = asyncio.Event()
        self.name = read_address(address).shown if address is not None else f"ComfyUI {place + 1}"
        self.why_away: RemakeError | None = None
        self._door = door
        self._patience = patience
        self._note = note
        self._tells_when_here = is_late
        self._is_given = address is not None
        self._address = address
        self._where: Where | None = None
        self._actor = door.begin(patience)

    async def meet(self, others: Iterable[Seat]) -> bool:
        """Whether it is there; what it has is noted."""
        where = await self._door.ask(self._actor, "where")
        if isinstance(where, Gone):
            if where.is_final:
                self.note_away(ClusterUnreachable(f"An actor could not be started: {where.reason}"))
                self._actor = self._door.begin(self._patience)
            return False
        if not isinstance(where, Where) or where.form != FORM:
            self.note_away(ClusterUnreachable("Another version of Civitai Remake is installed there."))
            return False
        self._where = where
        if not self._is_given and not self._find_address(where, others):
            return False
        met = await self._door.ask(self._actor, "meet", self._address)
        if isinstance(met, Away | Broken):
            self.note_away(error_of(met))
        if not isinstance(met, Met):
            return False
        self.standing = replace(self.standing, loaded=met.loaded, here=met.here)
        if self._tells_when_here:
            self._note(f"{self.name} is here now.")
        self._tells_when_here, self.why_away = False, None
        return True

    def note_away(self, error: RemakeError) -> None:
        """It is away, and why; told once for each reason."""
        if self.why_away is None or str(self.why_away.message) != str(error.message):
            self._note(f"{self.name} is away: {error.message}")
        self._tells_when_here, self.why_away = True, error

    async def known(self, jobs: Sequence[RenderJob]) -> frozenset[str]:
        """The runs of these that it has already."""
        if not jobs:
            return frozenset()
        known = await self._door.ask(self._actor, "known", self._address, [job.prompt_id for job in jobs])
        return known if isinstance(known, frozenset) else frozenset()

    async def render(self, job: RenderJob) -> Outcome:
        """How a run ended, or that its ComfyUI or its actor went away over it."""
        outcome: Outcome = await self._door.ask(self._actor, "render", self._address, job)
        if isinstance(outcome, Gone) and await self._is_back():
            # The actor alone had died. Its ComfyUI has the run, and is asked for it.
            outcome = await self._door.ask(self._actor, "render", self._address, job)
        return outcome

    def _find_address(self, where: Where, others: Iterable[Seat]) -> bool:
        """Take the first ComfyUI of its computer that nobody else speaks for."""
        taken = {
            other._address
            for other in others
            if other is not self and other._where is not None and other._where.computer == where.computer
        }
        self._address = next((address for address in where.addresses if address not in taken), None)
        if self._address is None:
            self.note_away(ClusterWithoutComfy(f"{where.computer} declares more ComfyUIs than it names."))
            return False
        self.name = f"{where.computer} {read_address(self._address).shown}"
        return True

    async def _is_back(self) -> bool:
        """Whether Ray starts the actor again on the same computer, soon."""
        loop, before = asyncio.get_running_loop(), self._where
        until = loop.time() + min(_GRACE, self._patience)
        while loop.time() < until:
            where = await self._door.ask(self._actor, "where")
            if isinstance(where, Where):
                return before is not None and where.computer == before.computer
            await asyncio.sleep(0.2)
        return False


def error_of(outcome: Away | Gone | Broken) -> RemakeError:
    """What went wrong, as an error that can be told or raised."""
    if isinstance(outcome, Away):
        return _BY_CODE.get(outcome.code, ComfyUnreachable)(outcome.reason)
    if isinstance(outcome, Broken):
        return HostError(outcome.reason)
    # Ray's own words are of ids and sockets.
    return ComfyUnreachable("Its computer, or Ray there, has ended; Ray waits for it.")
