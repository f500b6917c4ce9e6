"""The queue of downloads: tasks, the one transfer of each file, their events; pause, resume, order, cancel.

A task is what was asked for at once: one file, or several. A file is fetched once, whoever asks: a task that names a
file already on its way joins it. Joined tasks share its fate; cancelling the file in any of them ends it for all, since
there is one file. The files of a batch are fetched one after the other (a setting allows up to four at once); a file
asked for alone begins at once. So that the line does not idle between two files, the next ones run ahead of their turn
while the last bytes of the one before come: as far as ``turn.py`` says and unseen. What fails there counts for nothing.

Each task hears every change of status; the progress in between goes out under the first task alone, so that a file
makes no more than two events a second.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp

from .civitai_utils import errors
from .civitai_utils.console_log import log
from .civitai_utils.download.download_journal import DownloadJournal
from .civitai_utils.download.download_settings import DownloadSettings
from .civitai_utils.download.file_job import FileJob, Stop, failure_of
from .civitai_utils.download.job_list import JobList
from .civitai_utils.download.journal_writer import JournalWriter
from .civitai_utils.download.previous_jobs import find_jobs_of_before
from .civitai_utils.download.retries import Patience
from .civitai_utils.download.throttle import Throttle
from .civitai_utils.download.transfer import DownloadOrder, Transfer, discard
from .civitai_utils.download.transfer_states import (
    Cancelled,
    Done,
    Failed,
    Interrupted,
    Paused,
    Running,
    TransferState,
    Verifying,
    can_resume,
    has_ended,
)
from .civitai_utils.download.turn import Turn
from .civitai_utils.site.sites import Site

__all__ = ["DownloadOrder", "DownloadQueue"]

EVENT_SECONDS = 0.5


class DownloadQueue:
    """All downloads of one host; use it from one event loop.

    ``emit`` gets each event as docs/architecture.md describes it, on the loop, ``tell_order`` the keys of the files
    that wait, whenever more has changed than that some have gone; both must be quick and not raise. ``on_done`` is
    called with the order and the path of each file that has arrived. ``is_busy`` says whether the host is making an
    image. ``settle`` has the last word on a file's folder and name when it begins. With a ``journal``, ``restore``
    brings back what an earlier run left unfinished.
    """

    def __init__(
        self,
        site: Site,
        session: Callable[[], aiohttp.ClientSession],
        emit: Callable[[dict[str, Any]], None],
        *,
        settings: Callable[[], DownloadSettings] = DownloadSettings,
        journal: DownloadJournal | None = None,
        is_busy: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.monotonic,
        tell_order: Callable[[list[str]], None] = lambda _keys: None,
        on_done: Callable[[DownloadOrder, Path], None] | None = None,
        settle: Callable[[DownloadOrder], Awaitable[DownloadOrder]] | None = None,
        patience: Patience | None = None,
        event_seconds: float = EVENT_SECONDS,
    ) -> None:
        self._site = site
        self._session = session
        self._emit = emit
        self._settings = settings
        self._journal = journal
        self._jobs = JobList(tell_order)
        self._writer = JournalWriter(journal, self._jobs.journal_entries)
        self._clock = clock
        self._on_done = on_done
        self._settle_place = settle
        self._patience = patience or Patience()
        self._event_seconds = event_seconds
        self._throttle = Throttle(
            lambda: settings().speed_limit, lambda: settings().pause_while_generating and is_busy(), clock=clock
        )
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, order: DownloadOrder) -> str:
        """Begins one file at once; the id of the task."""
        return self._add_task([order], urgent=True)

    def start_all(self, orders: Sequence[DownloadOrder]) -> str:
        """Begins several files in this order; one that fails does not stop the rest. The id of the task."""
        return self._add_task(orders, urgent=False)

    def cancel(self, task_id: str, file_key: str | None = None) -> None:
        """Ends a task's files, or the one named, and removes what there is of them. Raises ``TaskUnknown``.

        Returns at once; the event "cancelled" follows when the part file is gone. A file that is complete stays.
        """
        for job in self._jobs.find(task_id, file_key):
            self._cancel(job)

    def cancel_all(self) -> None:
        """Ends every file that waits, runs or is paused; what was interrupted or has failed stays for a retry."""
        for job in self._jobs:
            if not can_resume(job.state) or isinstance(job.state, Paused):
                self._cancel(job)

    def pause(self, task_id: str, file_key: str | None = None) -> None:
        """Stops a task's files, or the one named, and keeps what has come. Raises ``TaskUnknown``."""
        for job in self._jobs.find(task_id, file_key):
            self._pause(job)

    def pause_all(self) -> None:
        """Stops every file that waits or runs, and keeps what has come."""
        for job in self._jobs:
            self._pause(job)

    def resume(self, task_id: str, file_key: str | None = None, *, key: str | None = None) -> None:
        """Goes on with what was paused or interrupted or has failed, with this API key. Raises ``TaskUnknown``."""
        self._resume(self._jobs.find(task_id, file_key), key, urgent=file_key is not None)

    def resume_all(self, *, key: str | None = None, failed: bool = False) -> None:
        """Goes on with everything paused or interrupted, or with everything that has failed."""
        self._resume([job for job in self._jobs if isinstance(job.state, Failed) is failed], key)

    def use_key(self, key: str | None, *, instead_of: str | None) -> None:
        """Another API key counts: what waits with the old one takes it, what has failed for want of one goes on."""
        for job in self._jobs:
            if job.waits and job.order.key == instead_of:
                job.renew(replace(job.order, key=key))
        if key is not None:
            self._resume([job for job in self._jobs if isinstance(job.state, Failed) and job.state.wants_key], key)

    def move(self, file_key: str, place: int) -> None:
        """Puts a waiting file at a place among those that wait, 0 for the next. Raises ``TaskUnknown``."""
        self._jobs.move(file_key, place)
        self._writer.note_change()
        self._schedule()

    def settings_changed(self) -> None:
        """Looks whether more files may run now."""
        self._schedule()

    def waiting(self) -> list[str]:
        """The keys of the files that wait, in order."""
        return [job.key for job in self._jobs.waiting()]

    def events(self) -> list[dict[str, Any]]:
        """The latest event of each file that is unfinished or ended not long ago, once for each of its tasks."""
        return [job.event_for(task_id) for job in self._jobs for task_id in job.task_ids]

    def holds(self, path: Path) -> bool:
        """Whether this is the place of a file that is on its way, or may go on."""
        return self._jobs.holds(path)

    async def wait(self, task_id: str) -> list[dict[str, Any]]:
        """The last event of each file of a task, when all of them have ended; raises ``TaskUnknown``."""
        for job in (jobs := self._jobs.find(task_id)):
            await job.ended.wait()
        return [job.event_for(task_id) for job in jobs]

    async def restore(self, *, key: str | None = None) -> None:
        """Lists what an earlier run left unfinished as interrupted or paused; goes on with it where that is set."""
        if self._journal is None:
            return
        for job in await find_jobs_of_before(self._journal, self._site):
            if self._jobs.restore(job):
                self._tell(job, job.task_ids)
        if self._settings().resume_at_start:
            self._resume([job for job in self._jobs if isinstance(job.state, Interrupted)], key)

    async def close(self) -> None:
        """Stops everything, keeps what has come, and waits until it has ended; the session stays the caller's."""
        self.pause_all()
        while self._running:
            await asyncio.wait(self._running)
        await self._writer.wait()

    def _add_task(self, orders: Iterable[DownloadOrder], *, urgent: bool) -> str:
        task_id = self._jobs.add(orders, urgent=urgent)
        for job in self._jobs.find(task_id):
            self._tell(job, [task_id])
        self._schedule()
        return task_id

    def _schedule(self) -> None:
        """Begins what may begin."""
        for job in self._jobs.out_of_place():
            self._stop(job, Stop.BACK)
        for job in self._jobs.to_begin(self._settings().files_at_once):
            if not job.is_ahead:
                self._launch(job)
            elif job.stop is None:
                self._show(job)
        self._fetch_ahead()
        self._jobs.tell_order()

    def _fetch_ahead(self) -> None:
        """Begins what may begin ahead of its turn."""
        if not self._throttle.is_holding:
            for job in self._jobs.to_fetch_ahead(self._settings().speed_limit):
                self._launch(job, ahead=True)
        for job in self._jobs.with_free_line():
            if job.transfer is not None:
                job.transfer.turn.free_line()

    def _show(self, job: FileJob) -> None:
        """The turn of a file that runs ahead has come: what it has reported is told, and it may end."""
        state, job.unseen, job.is_ahead = job.unseen, None, False
        if isinstance(state, Verifying):
            self._change(job, Running(received=state.total, total=state.total, speed=None))
        if state is not None:
            self._change(job, state)
        if job.transfer is not None:
            job.transfer.turn.come()

    def _launch(self, job: FileJob, *, ahead: bool = False) -> None:
        transfer = Transfer(
            job.order,
            self._site,
            self._session,
            lambda state: self._progress(job, transfer, state),
            connections=self._settings().connections,
            patience=self._patience,
            throttle=self._throttle,
            turn=Turn(ahead=ahead),
            settle=lambda order: job.placed(order, self._settle_place),
            clock=self._clock,
        )
        job.transfer, job.before, job.is_ahead = transfer, None, ahead
        self._run(job, transfer.run())

    def _run(self, job: FileJob, work: Coroutine[Any, Any, Path | None]) -> None:
        job.running = asyncio.get_running_loop().create_task(work, name=f"download {job.key}")
        # Settled first, so that whoever waits for the end of all tasks finds every outcome told.
        job.running.add_done_callback(lambda task: self._settle(job, task))
        self._running.add(job.running)
        job.running.add_done_callback(self._running.discard)

    def _cancel(self, job: FileJob) -> None:
        if isinstance(job.state, (Done, Cancelled)) or job.stop is Stop.CANCEL:
            return
        if job.running is None:
            job.stop = Stop.CANCEL
            self._run(job, discard(job.order))
        else:
            self._stop(job, Stop.CANCEL)

    def _pause(self, job: FileJob) -> None:
        if has_ended(job.state) or can_resume(job.state) or job.stop in {Stop.CANCEL, Stop.PAUSE}:
            return
        if job.running is None:
            self._end(job, Paused(kept=job.transfer.kept if job.transfer is not None else 0, total=job.state.total))
        else:
            self._stop(job, Stop.PAUSE)

    def _stop(self, job: FileJob, why: Stop) -> None:
        """Ends a running transfer; a later reason replaces an earlier one whose end is on its way."""
        is_ending, job.stop = job.stop is not None, why
        if job.transfer is not None:
            job.transfer.keeps_when_cancelled = why is not Stop.CANCEL
        if job.running is not None and not is_ending:
            job.running.cancel()

    def _resume(self, jobs: Iterable[FileJob], key: str | None, *, urgent: bool = False) -> None:
        for job in list(jobs):
            if can_resume(job.state) and job.running is None:
                job.put_back(replace(job.order, key=key or job.order.key), urgent=urgent)
                self._tell(job, job.task_ids)
        self._schedule()

    def _progress(self, job: FileJob, transfer: Transfer, state: TransferState) -> None:
        # A word sent on by a thread may come when the transfer it is about has been stopped already.
        if job.running is None or job.transfer is not transfer or job.stop is not None:
            return
        if job.is_ahead:
            job.unseen = state
        else:
            self._change(job, state)
        self._fetch_ahead()

    def _change(self, job: FileJob, state: TransferState) -> None:
        same_status = type(state) is type(job.state)
        job.state = state
        if not same_status:
            self._tell(job, job.task_ids)
        elif isinstance(state, Running) and job.telling_later is None:
            # Never dropped: the last piece before a stall is told as well.
            left = max(0.0, job.told_at + self._event_seconds - self._clock())
            loop = asyncio.get_running_loop()
            job.telling_later = loop.call_later(left, lambda: self._tell(job, job.task_ids[:1], changed=False))

    def _tell(self, job: FileJob, task_ids: Sequence[str], *, changed: bool = True) -> None:
        if job.telling_later is not None:
            job.telling_later.cancel()
            job.telling_later = None
        job.told_at = self._clock()
        for task_id in task_ids:
            self._emit(job.event_for(task_id))
        if changed:
            log.info("%s", job.log_line())
            self._writer.note_change()

    def _settle(self, job: FileJob, task: asyncio.Task[Path | None]) -> None:
        job.running = None
        was_ahead, job.is_ahead, job.unseen = job.is_ahead, False, None
        total, transfer = job.state.total, job.transfer
        kept = transfer.kept if transfer is not None else 0
        is_stopped = task.cancelled() or (was_ahead and task.exception() is not None)
        if was_ahead and job.stop in {None, Stop.BACK}:
            job.has_fallen, job.stop = job.stop is None, None
            self._schedule()
        elif is_stopped and job.stop is Stop.PAUSE:
            self._end(job, Paused(kept=kept, total=total))
        elif is_stopped:
            # Also what an earlier run has left of it, or a pause that was overtaken.
            self._run(job, discard(job.order))
        elif (error := task.exception()) is not None:
            self._end(job, failure_of(error, kept, total, had_key=job.order.key is not None))
        elif (path := task.result()) is None:
            self._end(job, Cancelled(total=total))  # it was the removing of its part
        else:
            try:
                if self._on_done is not None:
                    self._on_done(job.order, path)
            finally:
                self._end(job, Done(path=path, total=total or 0))

    def _end(self, job: FileJob, state: TransferState) -> None:
        job.state, job.stop = state, None
        if has_ended(state):
            job.ended.set()
        self._tell(job, job.task_ids)
        if isinstance(state, Failed) and state.code == errors.DownloadQuota.code:
            # Asking on would only prolong the site's refusal.
            for other in [one for one in self._jobs if one.waits and not one.is_ahead]:
                self._end(other, replace(state, kept=0, total=other.state.total))
        self._schedule()
