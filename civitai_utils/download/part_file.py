"""The bytes of one download while they come: ``<name>.part``, written in place, and its note. Blocking, for a thread.

Every ``OSError`` leaves here as ``DiskFull`` or ``FolderNotWritable``.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..disk.disk_errors import disk_errors
from ..disk.file_names import names_in_turn
from ..disk.part_lock import try_lock
from ..disk.place_file import digest_of, place
from ..errors import DiskFull, DownloadElsewhere, DownloadError, FolderNotWritable, HashMismatch
from ..said import say
from .part_note import Identity, Progress, claim_name, part_of_before, read_progress, remove_part, write_note

_NAMES_TRIED = 50
_NO_FSYNC = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is to be placed: into which folder, under which wanted name, which file of the site it is.

    ``size`` in bytes as promised, None where unknown.
    """

    folder: Path
    name: str
    identity: Identity
    size: int | None

    def names(self) -> Iterator[str]:
        """The final names to try, best first."""
        version_id, file_id = self.identity.version_id, self.identity.file_id
        for _, name in zip(range(_NAMES_TRIED), names_in_turn(self.name, version_id, file_id), strict=False):
            yield name


class PartFile:
    """The part of one download: ``open`` it, write into it, then ``publish``, ``keep`` or ``discard`` it."""

    def __init__(self, claim: Claim) -> None:
        self.claim = claim
        self._path: Path | None = None
        self._stream: BinaryIO | None = None
        # When the file was last changed, as far as that was us; and whether somebody else has.
        self._changed: int | None = None
        self._others_wrote = False

    @property
    def path(self) -> Path:
        """Where the part is, once it is open."""
        return self._opened()[1]

    def open(self) -> Progress | None:
        """Takes the part's name and gives what an earlier download of the same file has left in it.

        Raises ``DownloadElsewhere`` while another program is at the same file.
        """
        folder = self.claim.folder
        with disk_errors(folder):
            folder.mkdir(exist_ok=True)
            of_before = part_of_before(folder, self.claim.names(), self.claim.identity.file_key)
            for path in [of_before] if of_before else [folder / f"{name}.part" for name in self.claim.names()]:
                if not claim_name(path, self.claim.identity):
                    continue
                if os.path.lexists(path) and not _is_plain(path):
                    path.unlink()
                self._stream = path.open("r+b" if path.exists() else "x+b", buffering=0)
                self._path = path
                if not try_lock(self._stream):
                    self._stream.close()
                    self._stream = self._path = None
                    raise DownloadElsewhere("Another program is downloading this very file into the same folder.")
                saved = read_progress(path, self.claim.identity)
                if saved is None or os.fstat(self._stream.fileno()).st_size != saved.total:
                    saved = None
                    self._stream.truncate(0)
                self._changed = _time_of(self._stream)
                return saved
        raise FolderNotWritable(say("Too many files of this name are in {folder}.", folder=folder))

    def has_room(self, missing: int) -> bool:
        """Whether the drive has room for so many bytes more."""
        with disk_errors(self.claim.folder):
            return shutil.disk_usage(self.claim.folder).free >= missing

    def reserve(self, total: int, *, missing: int) -> None:
        """Gives the part its full length; raises ``DiskFull`` where the drive has no room for the missing bytes."""
        stream, _ = self._opened()
        with disk_errors(self.claim.folder):
            if not self.has_room(missing):
                raise DiskFull(
                    say(
                        "The drive of {folder} has no room for {count} bytes.",
                        folder=self.claim.folder,
                        count=missing,
                    )
                )
            with self._own_change(stream):
                stream.truncate(total)

    def start_over(self) -> None:
        """Throws away every byte."""
        stream, path = self._opened()
        with disk_errors(self.claim.folder):
            write_note(path, self.claim.identity, None)
            stream.truncate(0)
            # What others have written is gone with the rest.
            self._changed, self._others_wrote = _time_of(stream), False

    def write(self, at: int, block: bytes) -> None:
        """Puts bytes at their place in the file."""
        stream, _ = self._opened()
        view = memoryview(block)
        with disk_errors(self.claim.folder), self._own_change(stream):
            stream.seek(at)
            while view:
                view = view[stream.write(view) :]

    def record(self, progress: Progress) -> None:
        """Notes what is on the disk by now, for a start after a crash; a note that fails costs only that.

        After a power cut the note may be there and its bytes not. A hash shows that; where none is known the bytes go
        onto the drive first.
        """
        _, path = self._opened()
        with contextlib.suppress(OSError, DiskFull, FolderNotWritable):
            if self.claim.identity.sha256 is None:
                self.flush()
            write_note(path, self.claim.identity, progress)

    def flush(self) -> None:
        """Brings every byte onto the drive; may take seconds."""
        stream, _ = self._opened()
        with disk_errors(self.claim.folder), self._own_change(stream):
            try:
                os.fsync(stream.fileno())
            except OSError as exc:
                if exc.errno not in _NO_FSYNC:
                    raise

    def publish(self, total: int, sha256: str) -> Path:
        """Gives the complete, proven file its final name and returns its path; nothing is ever replaced.

        Where the same bytes stand under one of the names already, that file is used as it is and the part goes. Where
        somebody else has written into the part meanwhile, it is hashed once more: raises ``HashMismatch``.
        """
        stream, path = self._opened()
        with disk_errors(self.claim.folder):
            ours, there = os.fstat(stream.fileno()), path.stat()
            if ours.st_ino != there.st_ino or there.st_size != total:
                raise DownloadError("Another program has changed the part file during the download.")
            is_ours = not self._others_wrote and self._changed == _time_of(stream)
            if not is_ours and digest_of(path, threading.Event()) != sha256:
                raise HashMismatch("Another program has changed the part file during the download.")
            if sys.platform == "win32":
                stream.close()  # Windows renames no open file; elsewhere the lock is held until the name is given
            placed = place(path, self.claim.names(), size=total, sha256=sha256)
            self.discard()
            return placed

    def keep(self) -> None:
        """Closes the part and leaves it for a retry."""
        if self._stream is not None:
            with contextlib.suppress(OSError):
                self._stream.close()

    def discard(self) -> None:
        """Closes the part and removes it with its note."""
        if self._path is None:
            return
        if sys.platform == "win32":
            self.keep()
        remove_part(self._path, self.claim.identity.file_key)
        self.keep()

    @contextlib.contextmanager
    def _own_change(self, stream: BinaryIO) -> Iterator[None]:
        """What is done inside is our own; what was done since the last time is not. As fine as the drive keeps time."""
        self._others_wrote = self._others_wrote or self._changed != _time_of(stream)
        yield
        self._changed = _time_of(stream)

    def _opened(self) -> tuple[BinaryIO, Path]:
        if self._stream is None or self._path is None:
            raise RuntimeError("the part has not been opened")
        return self._stream, self._path


def _time_of(stream: BinaryIO) -> int:
    return os.fstat(stream.fileno()).st_mtime_ns


def _is_plain(path: Path) -> bool:
    """Whether a part is a file of its own: no link, no pipe, and under no second name, which would change too."""
    found = path.lstat()
    return stat.S_ISREG(found.st_mode) and found.st_nlink <= 1


def remove_left_over(claim: Claim) -> None:
    """Removes the part an earlier download of the same file has left; one that is being written to stays."""
    path = part_of_before(claim.folder, claim.names(), claim.identity.file_key)
    if path is not None:
        with contextlib.suppress(OSError), path.open("r+b") as stream:
            if not try_lock(stream):
                return
            if sys.platform == "win32":
                stream.close()  # Windows removes no open file
            remove_part(path, claim.identity.file_key)
        remove_part(path, claim.identity.file_key)  # a note without a part
