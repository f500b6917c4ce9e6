"""Keeps the list of unfinished downloads on the disk in step with the queue, off the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial

from .. import errors
from ..console_log import log
from ..disk.disk_thread import DiskThread
from .download_journal import DownloadJournal, JournalEntry


class JournalWriter:
    """Writes what ``entries`` gives at that moment, soon after it is told that something has changed.

    Without a journal nothing is kept.
    """

    def __init__(self, journal: DownloadJournal | None, entries: Callable[[], Iterable[JournalEntry]]) -> None:
        self._journal = journal
        self._entries = entries
        self._is_stale = False
        self._writing: asyncio.Task[None] | None = None

    def note_change(self) -> None:
        """Has the list written soon; changes that come meanwhile are written together."""
        self._is_stale = True
        if self._journal is not None and (self._writing is None or self._writing.done()):
            self._writing = asyncio.get_running_loop().create_task(self._write(self._journal), name="list of downloads")

    async def wait(self) -> None:
        """Returns when everything that was told is on the disk."""
        if self._writing is not None:
            await self._writing

    async def _write(self, journal: DownloadJournal) -> None:
        async with DiskThread("list of downloads") as disk:
            while self._is_stale:
                self._is_stale = False
                try:
                    await disk.run(partial(journal.save, list(self._entries())))
                except errors.RemakeError as error:
                    log.warning("The list of downloads could not be stored: %s", error.message)
