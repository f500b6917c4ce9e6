"""Renders on one running ComfyUI, each picture once: before a run is sent it is asked for, by its id, in the queue and
in the history, so that whoever is stopped and begins anew finds what was sent before.

A ComfyUI that gives ids of its own finds a run by the mark that it was sent with (``extra_data``).
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable

from ...civitai_utils.disk.file_names import safe_picture_name
from ...civitai_utils.errors import (
    ComfyBusy,
    ComfyUnreachable,
    HostError,
    PromptRejected,
    RunFailed,
    RunInterrupted,
)
from ...civitai_utils.host.comfyui_address import read_address
from ...civitai_utils.host.comfyui_client import ComfyClient
from ...civitai_utils.host.prompt_run import (
    Progress,
    RunEnd,
    follow,
    id_by_mark,
    place_in_queue,
    read_end,
    run_seconds,
)
from ...civitai_utils.redaction import redact
from ...civitai_utils.said import say
from ...civitai_utils.site.http_session import SharedSession
from ...civitai_utils.wire import Json
from .render_job import Rendered, RenderedFile, RenderJob

See = Callable[[Progress], None]

MARK = "civitai_remake_run"
# How often the history is asked where the socket is silent, and how soon again where a run has just ended: seconds.
_TURN = 1.0
_MOMENT = 0.05
# For how long a ComfyUI may not answer before it is given up: a restart takes that long with many packs.
PATIENCE = 120.0
# Runs of other programs that may have ended since: more are not looked through.
LAST_RUNS = 200


class Renderer:
    """One ComfyUI at the address ``url``, as a user gives it; ``patience`` in seconds.

    Made anywhere, used in one event loop, closed at the end. Raises ``ComfyAddressUnreadable`` at once.
    """

    def __init__(self, url: str, *, patience: float = PATIENCE) -> None:
        self._address = read_address(url, option="--comfyui-url")
        self._session = SharedSession()
        self._client = ComfyClient(self._session, self._address)
        self._patience = patience
        self._sending = asyncio.Lock()
        self._runs: dict[str, _Run] = {}
        self._listening: asyncio.Task[None] | None = None
        # Whether it takes the ids it is given; None until a run was sent.
        self._takes_ids: bool | None = None

    @property
    def shown(self) -> str:
        """The address as it may be told."""
        return self._address.shown

    @property
    def client(self) -> ComfyClient:
        """The same line, for other questions."""
        return self._client

    async def render(self, job: RenderJob, see: See | None = None) -> Rendered:
        """The end of one run, which is sent only where this ComfyUI has not got it yet.

        The picture's own failure is told in what is returned: ``prompt_rejected``, ``run_failed``,
        ``run_interrupted``. What is wrong with the ComfyUI is raised: ``ComfyUnreachable`` and ``ComfyBusy`` after
        the patience, ``ComfyAccessRefused``, ``ComfyLoginPage``, ``ComfyTlsFailed`` and ``NotComfy`` at once.
        """
        if self._listening is None:
            self._listening = asyncio.create_task(self._listen())
        begun = time.monotonic()
        silence = _Silence(self._patience)
        try:
            run_id = await self._sent(job, silence, see)
            try:
                end, history = await self._end_of(run_id, silence)
                if end is None and silence.was_broken:
                    # It was restarted, and has forgotten what it had.
                    self._runs.pop(run_id, None)
                    run_id = await self._sent(job, silence, see)
                    end, history = await self._end_of(run_id, silence)
                if end is None:
                    raise RunInterrupted("ComfyUI no longer knows this run.")
                if end.interrupted:
                    raise RunInterrupted("The run was stopped in ComfyUI.")
                if end.failure is not None:
                    raise RunFailed(say("ComfyUI could not run the workflow: {fault}", fault=redact(end.failure)))
                files = await self._files(end, silence)
            finally:
                self._runs.pop(run_id, None)
        except (PromptRejected, RunFailed, RunInterrupted) as error:
            return Rendered(key=job.key, host=self.shown, code=error.code, reason=error.message)
        except HostError as error:
            if type(error) is not HostError:
                raise
            # It answers, and something in it has failed at this very workflow.
            return Rendered(key=job.key, host=self.shown, code=error.code, reason=error.message)
        seconds = run_seconds(history, run_id)
        if seconds is None:
            seconds = time.monotonic() - begun
        return Rendered(key=job.key, host=self.shown, files=files, seconds=seconds)

    async def close(self) -> None:
        """Let go of the line; runs that were sent go on."""
        if self._listening is not None:
            self._listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._listening
            self._listening = None
        await self._session.close()

    async def _sent(self, job: RenderJob, silence: _Silence, see: See | None) -> str:
        """The id of its run in this ComfyUI, which has it when this returns."""
        # One after the other, so that they stand in the queue as they were given.
        async with self._sending:
            while True:
                try:
                    found = await self._find(job.prompt_id)
                    if found is not None:
                        self._runs[found] = _Run(found, see)
                        return found
                    # Before it is sent, because its first events may come before the answer.
                    self._runs[job.prompt_id] = run = _Run(job.prompt_id, see)
                    mark = {MARK: job.prompt_id}
                    run_id, _ = await self._client.submit(job.graph, prompt_id=job.prompt_id, mark=mark)
                except (ComfyBusy, ComfyUnreachable) as error:
                    # It may have arrived all the same: it is asked for again.
                    await silence.wait(error)
                except BaseException:
                    self._runs.pop(job.prompt_id, None)
                    raise
                else:
                    silence.end()
                    self._takes_ids = run_id == job.prompt_id
                    if not self._takes_ids:
                        self._runs.pop(job.prompt_id, None)
                        run.run_id = run_id
                        self._runs[run_id] = run
                    return run_id

    async def _find(self, prompt_id: str) -> str | None:
        """The id under which this ComfyUI has the run; None where it does not have it."""
        # In this order: a run leaves the queue and enters the history in one step.
        queue = await self._client.queue()
        if place_in_queue(queue, prompt_id) is not None:
            return prompt_id
        if prompt_id in await self._client.history(prompt_id):
            return prompt_id
        if self._takes_ids:
            return None
        last: Json = await self._client.last_runs(LAST_RUNS)
        return id_by_mark(queue, last, (MARK, prompt_id))

    async def _end_of(self, run_id: str, silence: _Silence) -> tuple[RunEnd | None, Json]:
        """How it ended; None where this ComfyUI no longer knows it."""
        run = self._runs[run_id]
        while True:
            try:
                history = await self._client.history(run_id)
                end = read_end(history, run_id)
                if end is None and not run.ended.is_set():
                    place = place_in_queue(await self._client.queue(), run_id)
                    if place is None:
                        # It may have ended between the two questions.
                        history = await self._client.history(run_id)
                        return read_end(history, run_id), history
            except (ComfyBusy, ComfyUnreachable) as error:
                await silence.wait(error)
                run.ended.clear()
            else:
                silence.end()
                if end is not None:
                    return end, history
                await run.wait()

    async def _files(self, end: RunEnd, silence: _Silence) -> tuple[RenderedFile, ...]:
        found: list[RenderedFile] = []
        for made in end.files:
            name = safe_picture_name(made.name)
            if name is None:
                continue
            while True:
                try:
                    found.append(RenderedFile(name=name, content=await self._client.file(made)))
                except (ComfyBusy, ComfyUnreachable) as error:
                    await silence.wait(error)
                else:
                    break
        if not found:
            raise RunFailed("The run is done, and ComfyUI saved no picture.")
        return tuple(found)

    async def _listen(self) -> None:
        """Hear of the runs as long as this is open; a socket that closes is opened again."""

        def take(event: Json) -> None:
            for run in list(self._runs.values()):
                run.take(event)

        while True:
            await self._client.listen(take)
            await asyncio.sleep(_TURN)


class _Run:
    """One run as the events of the socket tell it."""

    def __init__(self, run_id: str, see: See | None) -> None:
        self.run_id = run_id
        self.ended = asyncio.Event()
        self._see = see
        self._now = Progress()
        self._asked_after_end = 0

    def take(self, event: Json) -> None:
        now = follow(self._now, event, self.run_id)
        if now is self._now:
            return
        self._now = now
        if self._see is not None:
            self._see(now)
        if now.ended:
            self.ended.set()

    async def wait(self) -> None:
        """Until the events tell the end, or for a turn."""
        if self.ended.is_set():
            # The history is a moment behind them; where it stays so, the events are not believed.
            self._asked_after_end += 1
            if self._asked_after_end * _MOMENT > _TURN:
                self.ended.clear()
            await asyncio.sleep(_MOMENT)
            return
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self.ended.wait(), _TURN)


class _Silence:
    """For how long a ComfyUI has not answered, and whether it ever did so in this run."""

    def __init__(self, patience: float) -> None:
        self.was_broken = False
        self._patience = patience
        self._since: float | None = None

    def end(self) -> None:
        """It has answered."""
        self._since = None

    async def wait(self, error: HostError) -> None:
        """Wait for a turn; raises the error where it has lasted too long."""
        self.was_broken = True
        self._since = self._since or time.monotonic()
        if time.monotonic() - self._since > self._patience:
            raise error
        await asyncio.sleep(min(_TURN, self._patience / 10))
