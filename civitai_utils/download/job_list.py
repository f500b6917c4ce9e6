"""Which files there are, for which tasks, and in which order they are to be fetched. Decides; begins and ends nothing.

A task is what was asked for at once: one file, or several. A file stands here once, whoever asks: a task that names a
file already here joins it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..errors import TaskUnknown
from .download_journal import JournalEntry
from .download_settings import MOST_AT_ONCE
from .file_job import FileJob
from .segment_plan import MIB
from .transfer import DownloadOrder
from .transfer_states import Running, Verifying, can_resume, has_ended

REMEMBERED = 200
# Asked for at once, seen or not: so many files, and so many bytes or what a second brings. Eight small files cover the
# ways to the site and the store where each takes a tenth of a second; a large one is joined by the next at its end.
MOST_BUSY = 8
BUSY_BYTES = 16 * MIB


class JobList:
    """The files of one queue, in the order in which they are to be fetched; iterate to meet each once."""

    def __init__(self, tell_order: Callable[[list[str]], None] = lambda _keys: None) -> None:
        self._files: dict[str, FileJob] = {}
        self._tasks: dict[str, list[FileJob]] = {}
        self._tell_order = tell_order
        self._told: list[str] = []

    def __iter__(self) -> Iterator[FileJob]:
        return iter(list(self._files.values()))

    def find(self, task_id: str, file_key: str | None = None) -> list[FileJob]:
        """A task's files, or the one named; raises ``TaskUnknown``."""
        jobs = [job for job in self._tasks.get(task_id, []) if file_key in {None, job.key}]
        if not jobs:
            raise TaskUnknown("There is no such download.")
        return jobs

    def add(self, orders: Iterable[DownloadOrder], *, urgent: bool) -> str:
        """A new task for these orders, each file once: new at the end, joined where it is on its way, put back where
        it had stopped. The task's id."""
        task_id = str(uuid.uuid4())
        jobs = [
            self._job_for(order, task_id, urgent=urgent)
            for order in {order.file.key: order for order in orders}.values()
        ]
        self._tasks[task_id] = jobs
        self._forget_old()
        return task_id

    def restore(self, job: FileJob) -> bool:
        """Take in a file an earlier run has left; whether it was not here yet."""
        if job.key in self._files:
            return False
        self._files[job.key] = job
        self._tasks.setdefault(job.task_ids[0], []).append(job)
        return True

    def waiting(self) -> list[FileJob]:
        """What could be begun, in the order in which it will be: what was asked for alone goes first."""
        return sorted((job for job in self._files.values() if job.waits), key=lambda one: not one.urgent)

    def to_begin(self, at_once: int) -> list[FileJob]:
        """Whose turn it is now: ``at_once`` files run together; one asked for alone has the engine's own limit."""
        running = sum(1 for job in self._files.values() if job.is_shown_running)
        chosen: list[FileJob] = []
        for job in self.waiting():
            if job.before is not None and job.before.running is not None:
                continue
            if running + len(chosen) < (MOST_AT_ONCE if job.urgent else at_once):
                chosen.append(job)
        return chosen

    def to_fetch_ahead(self, speed_limit: int | None) -> list[FileJob]:
        """What may be begun ahead of its turn, so that the line does not idle between two files.

        Nothing before a first byte has come of what everybody sees: its refusal may be that of all. Nothing behind a
        file that has failed ahead.
        """
        busy = [job for job in self._files.values() if job.running is not None]
        shown = [job.state for job in busy if job.is_shown_running and job.stop is None]
        if not any(isinstance(state, Verifying) or (isinstance(state, Running) and state.received) for state in shown):
            return []
        speed = sum(state.speed or 0.0 for state in shown if isinstance(state, Running))
        enough = min(BUSY_BYTES, speed_limit) if speed_limit else max(BUSY_BYTES, speed)
        missing = sum(job.missing for job in busy)
        chosen: list[FileJob] = []
        for job in self.waiting()[: MOST_BUSY - 1]:
            if job.running is not None:
                continue
            is_held_up = job.has_fallen or (job.before is not None and job.before.running is not None)
            if is_held_up or missing >= enough or len(busy) + len(chosen) >= MOST_BUSY:
                break
            chosen.append(job)
            missing += job.missing
        return chosen

    def out_of_place(self) -> list[FileJob]:
        """What runs ahead of its turn though others come first by now, or by an order that is not the newest."""
        ahead = [job for job in self._files.values() if job.is_ahead and job.stop is None]
        next_ones = self.waiting()[: MOST_BUSY - 1] if ahead else []
        return [job for job in ahead if job not in next_ones or job.is_outdated]

    def with_free_line(self) -> list[FileJob]:
        """What runs ahead of its turn while all bytes of the files in front are here."""
        if any(job.missing for job in self._files.values() if job.is_shown_running):
            return []
        return [job for job in self._files.values() if job.is_ahead]

    def move(self, file_key: str, place: int) -> None:
        """Put a waiting file at a place among those that wait, 0 for the next. Raises ``TaskUnknown``.

        Whoever is put among those that were asked for alone is as urgent as they are, and the other way round.
        """
        job = self._files.get(file_key)
        if job is None or not job.waits:
            raise TaskUnknown("This download does not wait any more.")
        waiting = [one for one in self.waiting() if one is not job]
        place = max(0, place)
        before, behind = waiting[:place], waiting[place:]
        if behind and behind[0].urgent:
            job.urgent = True
        elif before and not before[-1].urgent:
            job.urgent = False
        waiting = [*before, job, *behind]
        others = [one for one in self._files.values() if not one.waits]
        self._files = {one.key: one for one in (*others, *waiting)}

    def tell_order(self) -> None:
        """Tell the keys of those that wait, in order, where more has changed than that some have gone."""
        now = [job.key for job in self.waiting()]
        known = set(now)
        expected = [key for key in self._told if key in known]
        self._told = now
        if now != expected:
            self._tell_order(now)

    def holds(self, path: Path) -> bool:
        """Whether this is the place of a file that is unfinished."""
        return any(job.order.folder / job.order.filename == path and not has_ended(job.state) for job in self)

    def journal_entries(self) -> list[JournalEntry]:
        """What a later run must know."""
        return [entry for job in self._files.values() if (entry := job.journal_entry()) is not None]

    def _job_for(self, order: DownloadOrder, task_id: str, *, urgent: bool) -> FileJob:
        job = self._files.get(order.file.key)
        if job is None or job.is_leaving:
            fresh = FileJob(order, task_id, urgent=urgent)
            fresh.before = job if job is not None and job.running is not None else None
            self._files.pop(fresh.key, None)
            self._files[fresh.key] = fresh
            return fresh
        job.task_ids.append(task_id)
        job.urgent = job.urgent or urgent
        if can_resume(job.state):
            job.put_back(order, urgent=urgent)
        elif job.waits:
            job.renew(order)
        return job

    def _forget_old(self) -> None:
        ended = [job for job in self._files.values() if has_ended(job.state)]
        for job in ended[: max(0, len(self._files) - REMEMBERED)]:
            del self._files[job.key]
        kept = set(map(id, self._files.values()))
        for task_id in [name for name, jobs in self._tasks.items() if not any(id(job) in kept for job in jobs)]:
            del self._tasks[task_id]
