"""The queue of downloads: tasks, the one transfer of each file, their events, cancel.

A task is what was asked for at once: one file, or several to be fetched one after the other. A file is fetched once,
whoever asks: a task that names a file already on its way joins it. Joined tasks share its fate; cancelling the file in
any of them ends it for all, since there is one file. Each task hears every change of status; the progress in between
goes out under the first task alone, so that a file makes no more than two events a second.
"""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
import uuid
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import aiohttp

from .civitai_utils import errors
from .civitai_utils.redaction import redact
from .civitai_utils.sites import Site
from .civitai_utils.transfer import STALL_SECONDS, DownloadOrder, Transfer
from .civitai_utils.transfer_states import (
    Cancelled,
    Done,
    Failed,
    Queued,
    Running,
    TransferState,
    as_event,
    has_ended,
)

__all__ = ["DownloadOrder", "DownloadQueue"]

EVENT_SECONDS = 0.5
REMEMBERED = 200

_log = logging.getLogger(__name__)

Emit = Callable[[dict[str, Any]], None]


class _FileJob:
    """One file on its way, for one or more tasks."""

    def __init__(self, order: DownloadOrder, task_id: str, before: _FileJob | None) -> None:
        self.order = order
        # An earlier one of the same file that is being cancelled still holds the part file.
        self.before = before
        self.cancelling = False
        self.task_ids = [task_id]
        self.state: TransferState = Queued(total=order.file.size_bytes)
        self.running: asyncio.Task[Path] | None = None
        self.ended = asyncio.Event()
        self.told_at = float("-inf")
        self.telling_later: asyncio.TimerHandle | None = None

    @property
    def key(self) -> str:
        return self.order.file.key

    def event_for(self, task_id: str) -> dict[str, Any]:
        return as_event(self.state, task_id=task_id, file_key=self.key, filename=self.order.filename)


class DownloadQueue:
    """All downloads of one host; use it from one event loop.

    ``emit`` gets each event as docs/architecture.md describes it, on the loop; it must be quick and not raise.
    ``on_done`` is called with the order and the path of each file that has arrived.
    """

    def __init__(
        self,
        site: Site,
        session: Callable[[], aiohttp.ClientSession],
        emit: Emit,
        *,
        clock: Callable[[], float] = time.monotonic,
        on_done: Callable[[DownloadOrder, Path], None] | None = None,
        stall_seconds: float = STALL_SECONDS,
        event_seconds: float = EVENT_SECONDS,
    ) -> None:
        self._site = site
        self._session = session
        self._emit = emit
        self._clock = clock
        self._on_done = on_done
        self._stall_seconds = stall_seconds
        self._event_seconds = event_seconds
        self._files: dict[str, _FileJob] = {}
        self._tasks: dict[str, list[_FileJob]] = {}
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, order: DownloadOrder) -> str:
        """Begins one file at once; the id of the task."""
        task_id, jobs = self._add_task([order])
        self._launch(jobs[0])
        return task_id

    def start_all(self, orders: Sequence[DownloadOrder]) -> str:
        """Begins several files, one after the other; one that fails does not stop the rest. The id of the task."""
        task_id, jobs = self._add_task(orders)
        self._own(asyncio.get_running_loop().create_task(self._run_batch(jobs), name=f"downloads {task_id}"))
        return task_id

    def cancel(self, task_id: str, file_key: str | None = None) -> None:
        """Ends a task's files, or the one named; what has ended already stays as it is. Raises ``TaskUnknown``.

        Returns at once; the event "cancelled" follows when the part file is gone.
        """
        jobs = [job for job in self._tasks.get(task_id, []) if file_key in {None, job.key}]
        if not jobs:
            raise errors.TaskUnknown("There is no such download.")
        for job in jobs:
            self._cancel_file(job)

    def cancel_all(self) -> None:
        """Ends every file of every task."""
        for job in list(self._files.values()):
            self._cancel_file(job)

    def events(self) -> list[dict[str, Any]]:
        """The latest event of each file that is on its way or ended not long ago, once for each of its tasks."""
        return [job.event_for(task_id) for job in self._files.values() for task_id in job.task_ids]

    async def wait(self, task_id: str) -> list[dict[str, Any]]:
        """The last event of each file of a task, when all of them have ended; raises ``TaskUnknown``."""
        jobs = self._tasks.get(task_id)
        if jobs is None:
            raise errors.TaskUnknown("There is no such download.")
        for job in jobs:
            await job.ended.wait()
        return [job.event_for(task_id) for job in jobs]

    async def close(self) -> None:
        """Cancels everything and waits until it has ended; the session stays the caller's."""
        self.cancel_all()
        while self._running:
            await asyncio.wait(self._running)

    def _add_task(self, orders: Iterable[DownloadOrder]) -> tuple[str, list[_FileJob]]:
        task_id = str(uuid.uuid4())
        jobs: list[_FileJob] = []
        for order in {order.file.key: order for order in orders}.values():
            job = self._files.get(order.file.key)
            if job is None or job.cancelling or has_ended(job.state):
                job = _FileJob(order, task_id, job)
                self._files.pop(job.key, None)
                self._files[job.key] = job
            else:
                job.task_ids.append(task_id)
            jobs.append(job)
        self._tasks[task_id] = jobs
        self._forget_old()
        for job in jobs:
            self._emit(job.event_for(task_id))
        return task_id, jobs

    def _launch(self, job: _FileJob) -> None:
        if job.running is not None or has_ended(job.state):
            return
        transfer = Transfer(
            job.order,
            self._site,
            self._session,
            lambda state: self._progress(job, state),
            clock=self._clock,
            stall_seconds=self._stall_seconds,
        )
        job.running = asyncio.get_running_loop().create_task(_run(job, transfer), name=f"download {job.key}")
        # Settled first, so that whoever waits for the end of all tasks finds every outcome told.
        job.running.add_done_callback(lambda task: self._settle(job, transfer, task))
        self._own(job.running)

    def _own(self, task: asyncio.Task[Any]) -> None:
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _run_batch(self, jobs: Sequence[_FileJob]) -> None:
        for job in jobs:
            self._launch(job)
            await job.ended.wait()

    def _cancel_file(self, job: _FileJob) -> None:
        if has_ended(job.state) or job.cancelling:
            return
        if job.running is not None:
            job.cancelling = True
            job.running.cancel()
        else:
            self._end(job, Cancelled(total=job.state.total))

    def _progress(self, job: _FileJob, state: TransferState) -> None:
        if has_ended(job.state):
            return
        same_status = type(state) is type(job.state)
        job.state = state
        if not same_status:
            self._tell(job, job.task_ids)
        elif isinstance(state, Running) and job.telling_later is None:
            # Never dropped: the last piece before a stall is told as well.
            left = max(0.0, job.told_at + self._event_seconds - self._clock())
            loop = asyncio.get_running_loop()
            job.telling_later = loop.call_later(left, lambda: self._tell(job, job.task_ids[:1]))

    def _tell(self, job: _FileJob, task_ids: Sequence[str]) -> None:
        if job.telling_later is not None:
            job.telling_later.cancel()
            job.telling_later = None
        job.told_at = self._clock()
        for task_id in task_ids:
            self._emit(job.event_for(task_id))

    def _settle(self, job: _FileJob, transfer: Transfer, task: asyncio.Task[Path]) -> None:
        total = job.state.total
        if task.cancelled():
            self._end(job, Cancelled(total=total))
            return
        error = task.exception()
        if error is None:
            path = task.result()
            try:
                if self._on_done is not None:
                    self._on_done(job.order, path)
            finally:
                self._end(job, Done(path=path, total=total or 0))
            return
        if not isinstance(error, errors.RemakeError):
            trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
            _log.error("A download failed in an unforeseen way:\n%s", redact(trace))
            error = errors.RemakeError("The download failed in an unforeseen way.")
        self._end(
            job,
            Failed(code=error.code, message=error.message, hint=error.hint, kept=transfer.kept, total=total),
        )

    def _end(self, job: _FileJob, state: TransferState) -> None:
        job.state = state
        job.before = None
        job.ended.set()
        self._tell(job, job.task_ids)

    def _forget_old(self) -> None:
        ended = [job for job in self._files.values() if has_ended(job.state)]
        for job in ended[: max(0, len(self._files) - REMEMBERED)]:
            del self._files[job.key]
        kept = set(map(id, self._files.values()))
        for task_id in [name for name, jobs in self._tasks.items() if not any(id(job) in kept for job in jobs)]:
            del self._tasks[task_id]


async def _run(job: _FileJob, transfer: Transfer) -> Path:
    if job.before is not None:
        await job.before.ended.wait()
    return await transfer.run()
