"""Proves which local files are models under other names, one after the other, on a thread of its own.

Only what can decide is read: the files of exactly the promised length, or, where no length is promised, the headers of
one kind's safetensors files. What was read stays in the hash book, so that the next plan knows it.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

from ..console_log import log
from ..disk.disk_thread import DiskThread
from ..redaction import redact
from .hash_book import stamp_of
from .hash_match import Sought, is_match, is_proven, may_read
from .local_file import LocalFile
from .model_hashes import FileHashes, hash_model, read_header_hashes
from .model_library import ModelLibrary

EVENT_SECONDS = 0.5
# The page learns of a card by the answer to its request, and of the search by an event: the answer gets ahead.
HEAD_START_SECONDS = 0.3
# FAT keeps the time of a change in steps of two seconds: what was changed just now could change again unseen.
SETTLE_SECONDS = 2.0
_HEADERS_AT_ONCE = 200

Emit = Callable[[dict[str, Any]], None]


class LocalSearch:
    """The search of one host; use it from one event loop.

    ``emit`` gets each event as docs/architecture.md describes it (``civitai.local.progress``), on the loop; it must be
    quick and not raise. What is looked for ends as "found" or "absent", unless the search is closed before.
    """

    def __init__(
        self,
        library: ModelLibrary,
        emit: Emit,
        *,
        head_start: float = HEAD_START_SECONDS,
        settle_seconds: float = SETTLE_SECONDS,
        event_seconds: float = EVENT_SECONDS,
    ) -> None:
        self._library = library
        self._emit = emit
        self._head_start = head_start
        self._settle_seconds = settle_seconds
        self._event_seconds = event_seconds
        self._waiting: dict[str, Sought] = {}
        self._running: asyncio.Task[None] | None = None
        self._current: str | None = None
        self._stop = threading.Event()

    def start(self, soughts: Iterable[Sought]) -> None:
        """Looks for these next, in this order; what an earlier call asked for comes after them."""
        fresh = {sought.file_key: sought for sought in soughts if sought.file_key != self._current}
        if fresh:
            self._waiting = fresh | {key: one for key, one in self._waiting.items() if key not in fresh}
            if self._running is None or self._running.done():
                self._running = asyncio.get_running_loop().create_task(self._run(), name="search of local files")

    async def wait(self) -> None:
        """Returns when everything has been looked for."""
        if self._running is not None:
            await asyncio.wait([self._running])

    async def close(self) -> None:
        """Stops at once; what was asked for and not ended hears nothing more."""
        self._waiting.clear()
        self._stop.set()
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait([self._running])

    async def _run(self) -> None:
        await asyncio.sleep(self._head_start)
        async with DiskThread("search of local files") as disk:
            while self._waiting:
                self._current = next(iter(self._waiting))
                sought = self._waiting.pop(self._current)
                look = _Look(self._library, sought, self._stop, self._teller(), self._settle_seconds)
                try:
                    found = await disk.run(look.find)
                except Exception as error:  # noqa: BLE001  one strange file must not leave all other cards waiting
                    log.error("The search for %s failed: %s", sought.file_key, redact(repr(error)))
                    found = None
                self._current = None
                self._emit(look.event("found" if found is not None else "absent", found))

    def _teller(self) -> Emit:
        """Sends the events of the thread to the loop, not more than a few a second."""
        loop = asyncio.get_running_loop()
        told_at = float("-inf")

        def tell(event: dict[str, Any]) -> None:
            nonlocal told_at
            if time.monotonic() - told_at >= self._event_seconds:
                told_at = time.monotonic()
                loop.call_soon_threadsafe(self._tell_on_loop, event)

        return tell

    def _tell_on_loop(self, event: dict[str, Any]) -> None:
        if not self._stop.is_set() and event["file_key"] == self._current:
            self._emit(event)


class _Look:
    """The search for one model; ``find`` runs on the thread."""

    def __init__(
        self, library: ModelLibrary, sought: Sought, stop: threading.Event, tell: Emit, settle_seconds: float
    ) -> None:
        self._library = library
        self._sought = sought
        self._stop = stop
        self._tell = tell
        self._settle_seconds = settle_seconds
        self._hashed = 0
        self._total: int | None = None

    def event(self, status: str, file: LocalFile | None, *, is_here: bool = True) -> dict[str, Any]:
        """What the panel is told."""
        return {
            "file_key": self._sought.file_key,
            "status": status,
            "path": str(file.path) if file is not None else None,
            "hashed_bytes": self._hashed,
            "total_bytes": self._total,
            "local_path": str(file.path) if file is not None and is_here else None,
            "listed_name": file.listed_name if file is not None and is_here else None,
        }

    def find(self) -> LocalFile | None:
        """The file that is the model, and None where there is none or the search was stopped."""
        sought, library = self._sought, self._library.snapshot()
        for file in library.files_known_as(sought.kind, sought.digests):
            if is_proven(sought, file):
                return file
        if sought.size is None:
            headed = library.files_without_header(sought.kind)
            return self._find_by_header([file for file in headed if may_read(sought, file)])
        near = library.files_of_size(sought.kind, sought.size, sought.slack)
        return self._find_by_content([file for file in near if may_read(sought, file)])

    def _find_by_content(self, unread: list[LocalFile]) -> LocalFile | None:
        self._total = sum(file.size for file in unread)
        for file in unread:
            done = self._hashed
            hashes = self._hash(file)
            if self._stop.is_set():
                return None
            if hashes is not None and is_match(self._sought, hashes):
                return file
            self._hashed = done + file.size
        return None

    def _hash(self, file: LocalFile) -> FileHashes | None:
        """The hashes of one file; None where it cannot be read, or changed under our hands."""
        done = self._hashed
        age = time.time() - file.stamp.mtime_ns / 1e9
        if 0 <= age < self._settle_seconds and self._stop.wait(self._settle_seconds - age):
            return None

        def report(count: int) -> None:
            self._hashed = done + count
            self._tell(self.event("hashing", file, is_here=False))

        report(0)
        needs_autov3 = any(len(digest) == 12 for digest in self._sought.digests)
        try:
            hashes = hash_model(file.path, with_autov3=needs_autov3, stop=self._stop, report=report)
        except OSError as error:
            log.warning("%s could not be read: %s", file.path, error)
            return None
        if hashes is None or stamp_of(file.path) != file.stamp:
            return None
        self._library.book.note(file.stamp, hashes)
        return hashes

    def _find_by_header(self, unread: list[LocalFile]) -> LocalFile | None:
        fresh: list[tuple[LocalFile, FileHashes]] = []
        found = None
        for file in unread:
            if self._stop.is_set() or found is not None:
                break
            self._tell(self.event("hashing", file, is_here=False))
            try:
                hashes = FileHashes(header=read_header_hashes(file.path))
            except OSError as error:
                log.warning("%s could not be read: %s", file.path, error)
                continue
            fresh.append((file, hashes))
            if is_match(self._sought, hashes):
                found = file
            if len(fresh) >= _HEADERS_AT_ONCE:
                self._keep(fresh)
        self._keep(fresh)
        return found

    def _keep(self, fresh: list[tuple[LocalFile, FileHashes]]) -> None:
        self._library.book.note_all([(file.stamp, hashes) for file, hashes in fresh])
        fresh.clear()
