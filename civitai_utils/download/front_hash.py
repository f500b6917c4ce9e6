"""The SHA256 of a file that is still growing: it follows the front, on its own thread, over what is on the disk.

It reads the file back instead of hashing what comes in, because pieces arrive out of order, and because a download
that goes on after a restart has to prove what was written before, too. What was just written is still in the system's
cache, so the reading costs next to nothing.
"""

from __future__ import annotations

import asyncio
import hashlib
import threading
from functools import partial
from pathlib import Path

from ..disk.disk_errors import disk_errors
from ..disk.disk_thread import DiskThread

_READ_AT_ONCE = 1 << 20


class FrontHash:
    """Hashes the file at ``path`` up to the front it is told of; an async context that ends its thread."""

    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._thread = DiskThread(name)
        self._stop = threading.Event()
        self._hash = hashlib.sha256()
        self._at = 0
        self._front = 0
        self._step: asyncio.Task[None] | None = None

    async def __aenter__(self) -> FrontHash:
        await self._thread.__aenter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._stop.set()
        if self._step is not None:
            self._step.cancel()
            await asyncio.wait([self._step])
            _ = self._step.cancelled() or self._step.exception()
        await self._thread.__aexit__(*error)

    def follow(self, front: int) -> None:
        """Says that the file is on the disk up to here; returns at once."""
        self._front = max(self._front, front)
        if self._front - self._at >= _READ_AT_ONCE and (self._step is None or self._step.done()):
            self._step = asyncio.ensure_future(self._catch_up())

    async def start_over(self) -> None:
        """Forgets everything: the file begins anew."""
        if self._step is not None:
            self._stop.set()
            self._front = 0
            await asyncio.wait([self._step])
            self._stop.clear()
        self._step, self._front, self._at, self._hash = None, 0, 0, hashlib.sha256()

    async def finish(self, length: int) -> str:
        """The SHA256 of the first ``length`` bytes, upper-case hex; raises ``FolderNotWritable``."""
        if self._step is not None:
            await self._step
        self._front = length
        await self._catch_up()
        return self._hash.hexdigest().upper()

    async def _catch_up(self) -> None:
        while self._at < self._front:
            self._at = await self._thread.run(partial(self._read, self._at, self._front))

    def _read(self, at: int, front: int) -> int:
        block = bytearray(_READ_AT_ONCE)
        view = memoryview(block)
        with disk_errors(self._path.parent), self._path.open("rb", buffering=0) as stream:
            stream.seek(at)
            while at < front and not self._stop.is_set():
                count = stream.readinto(view[: min(_READ_AT_ONCE, front - at)])
                if not count:
                    raise OSError("the part file is shorter than what was written")
                self._hash.update(view[:count])
                at += count
        return at
