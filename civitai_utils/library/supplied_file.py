"""A model file the user brings: written beside its place, hashed on the way, and given its name only when it is right.

All but ``receive_file`` is blocking, for a thread. Every ``OSError`` leaves here as ``DiskFull`` or
``FolderNotWritable``.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import shutil
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from functools import partial
from pathlib import Path
from typing import BinaryIO

from ..disk.disk_errors import disk_errors
from ..disk.disk_thread import DiskThread
from ..disk.part_lock import try_lock
from ..disk.place_file import place
from ..errors import DiskFull, DownloadError, WrongContent
from ..said import say
from .model_hashes import ContentHash, FileHashes, has_header, read_header_hashes
from .safetensors_header import check_content

_SUFFIX = ".supplied.part"
_WRITE_AT_ONCE = 4 << 20
# One that has only just been made may not be locked yet.
_FRESH_SECONDS = 60


class SuppliedFile:
    """The part of one supplied file: ``open`` it, ``write`` the bytes in order, ``finish``, then ``publish``.

    ``discard`` is right at any moment, and needed unless it was published. ``name`` is a safe file name.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        # Two uploads of one name must not meet.
        self._part = folder / f"{name}.{secrets.token_hex(4)}{_SUFFIX}"
        self._stream: BinaryIO | None = None
        self._digest = ContentHash(with_autov3=has_header(Path(name)))
        self._size = 0

    def open(self, expected: int | None) -> None:
        """Begins the part; raises ``DiskFull`` where the drive has no room for the ``expected`` bytes."""
        with disk_errors(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            _remove_left_over(self._folder)
            if expected is not None and shutil.disk_usage(self._folder).free < expected:
                raise DiskFull(
                    say(
                        "The drive of {folder} has no room for {count} bytes.",
                        folder=self._folder,
                        count=expected,
                    )
                )
            self._stream = self._part.open("x+b", buffering=0)
            try_lock(self._stream)

    def write(self, block: bytes) -> None:
        """Takes the next bytes."""
        view = memoryview(block)
        self._digest.feed(view)
        with disk_errors(self._folder):
            while view:
                view = view[self._opened().write(view) :]
        self._size += len(block)

    def finish(self) -> FileHashes:
        """The hashes of what came; raises ``WrongContent`` for what is no file of the kind its name says."""
        if self._size == 0:
            raise WrongContent(say("{name} is empty.", name=self._name))
        check_content(self._part, self._name)
        with disk_errors(self._folder):
            header = read_header_hashes(self._part) if has_header(Path(self._name)) else ()
            return self._digest.finish().joined(FileHashes(header=header))

    def publish(self, names: Iterable[str], sha256: str) -> Path:
        """Gives it the first name that is free, or that a file of the same bytes has, and returns its path."""
        stream = self._opened()
        with disk_errors(self._folder):
            if self._part.stat().st_size != self._size:
                raise DownloadError("Another program has changed the file while it came.")
            with contextlib.suppress(OSError):  # some network drives cannot
                os.fsync(stream.fileno())
            stream.close()  # Windows renames no open file
            placed = place(self._part, names, size=self._size, sha256=sha256)
        self.discard()
        return placed

    def discard(self) -> None:
        """Closes the part and removes it, where it is still there."""
        if self._stream is not None:
            with contextlib.suppress(OSError):
                self._stream.close()
            with contextlib.suppress(OSError):
                self._part.unlink()

    def _opened(self) -> BinaryIO:
        if self._stream is None:
            raise RuntimeError("the part has not been opened")
        return self._stream


async def receive_file(
    pieces: AsyncIterator[bytes],
    part: SuppliedFile,
    expected: int | None,
    judge: Callable[[FileHashes], Awaitable[Iterable[str]]],
) -> tuple[Path, FileHashes]:
    """The file in its place and its hashes; ``judge`` gives the names it may have, or raises what is wrong with it.

    Nothing is left where anything goes wrong. Raises what ``pieces`` and ``judge`` raise, and the errors of the disk.
    """
    async with DiskThread("file of the user") as disk:
        try:
            await disk.run(partial(part.open, expected))
            gathered = bytearray()
            async for piece in pieces:
                gathered += piece
                if len(gathered) >= _WRITE_AT_ONCE:
                    await disk.run(partial(part.write, bytes(gathered)))
                    gathered.clear()
            await disk.run(partial(part.write, bytes(gathered)))
            hashes = await disk.run(part.finish)
            names = await judge(hashes)
            return await disk.run(partial(part.publish, names, hashes.sha256 or "")), hashes
        finally:
            # Not awaited where the request was cancelled: the thread does it all the same, after what it is at.
            await asyncio.shield(disk.run(part.discard))


def _remove_left_over(folder: Path) -> None:
    """What a host that died in the middle of an upload has left: parts nobody holds the lock of."""
    for part in folder.glob(f"*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime < _FRESH_SECONDS:
                continue
            with part.open("r+b") as stream:
                if not try_lock(stream):
                    continue
            part.unlink()
