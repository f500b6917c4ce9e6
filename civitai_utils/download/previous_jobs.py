"""The downloads an earlier run of the program has left unfinished, as jobs of this one."""

from __future__ import annotations

from functools import partial

from .. import errors
from ..disk.disk_thread import DiskThread
from ..site.sites import Site
from .download_journal import DownloadJournal, JournalEntry
from .file_job import FileJob
from .transfer import DownloadOrder, left_over
from .transfer_states import Interrupted, Paused


async def find_jobs_of_before(journal: DownloadJournal, site: Site) -> list[FileJob]:
    """Each file of the journal, interrupted or paused, with what its part file holds; none of them runs."""
    jobs = []
    async with DiskThread("downloads of before") as disk:
        for entry in await disk.run(journal.load):
            order = _order_from(entry, site)
            try:
                kept = await disk.run(partial(left_over, order))
            except errors.RemakeError:
                continue  # a file that would not be begun today
            jobs.append(_job_from(entry, order, kept))
    return jobs


def _order_from(entry: JournalEntry, site: Site) -> DownloadOrder:
    """The address follows from the ids, the key comes later."""
    url = site.file_url(entry.file)
    return DownloadOrder(file=entry.file, folder=entry.folder, filename=entry.filename, url=url)


def _job_from(entry: JournalEntry, order: DownloadOrder, kept: int) -> FileJob:
    job = FileJob(order, entry.task_id, urgent=False)
    job.state = (Paused if entry.paused else Interrupted)(kept=kept, total=order.file.size_bytes)
    return job
