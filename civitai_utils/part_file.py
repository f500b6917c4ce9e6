"""The file on the disk while it is being downloaded, and its way to its final name; all blocking, for a thread.

``<name>.part`` holds the bytes, the small ``<name>.part.json`` beside it says whose they are: only a part with such a
note of ours is ever overwritten, and another file of the same name keeps its own. The final name is given in a way
that cannot replace anything. Every ``OSError`` leaves here as ``DiskFull`` or ``FolderNotWritable``.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from .errors import DiskFull, DownloadError, FolderNotWritable
from .file_names import names_in_turn

_READ_AT_ONCE = 1 << 20
_NAMES_TRIED = 50
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
_FULL_WINDOWS = frozenset({39, 112})
_NO_FSYNC = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
_MADE_BY = "civitai-remake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is to be placed: into which folder, under which wanted name, which file of the site it is.

    ``size`` in bytes and ``sha256`` in upper-case hex as promised, None where unknown.
    """

    folder: Path
    name: str
    version_id: int
    file_id: int
    size: int | None
    sha256: str | None

    def names(self) -> Iterator[str]:
        """The final names to try, best first."""
        for _, name in zip(range(_NAMES_TRIED), names_in_turn(self.name, self.version_id, self.file_id), strict=False):
            yield name

    @property
    def note(self) -> dict[str, str]:
        """What the note beside the part says."""
        return {"made_by": _MADE_BY, "file_key": f"{self.version_id}:{self.file_id}"}


def find_existing(claim: Claim, stop: threading.Event, announce: Callable[[int], None]) -> Path | None:
    """The very file, if it is already in the folder under one of its names: same length and same SHA256.

    Without a promised hash nothing proves it, so the answer is None. ``announce`` gets the length before the (long)
    reading begins; ``stop`` ends it early.
    """
    if claim.sha256 is None:
        return None
    for name in claim.names():
        path = claim.folder / name
        with _disk_errors(claim.folder):
            if not os.path.lexists(path):
                return None
            length = path.stat().st_size if path.is_file() else None
        if length is None or claim.size not in {None, length}:
            continue
        announce(length)
        if _digest_of(path, stop) == claim.sha256:
            return path
    return None


class PartFile:
    """The part of one download and the SHA256 of what was written so far.

    ``begin`` opens it; ``publish``, ``keep`` or ``discard`` ends it. The last two may be called at any time.
    """

    def __init__(self, claim: Claim) -> None:
        self.claim = claim
        self.size = 0
        self._hash = hashlib.sha256()
        self._path: Path | None = None
        self._stream: BinaryIO | None = None

    def begin(self, length: int | None) -> None:
        """Opens a new, empty part for ``length`` coming bytes; an earlier one of the same file gives way."""
        folder = self.claim.folder
        with _disk_errors(folder):
            folder.mkdir(exist_ok=True)
            if length is not None and shutil.disk_usage(folder).free < length:
                raise DiskFull(f"The drive of {folder} has no room for {length} bytes.")
            for name in self.claim.names():
                path = folder / f"{name}.part"
                if _claim_part(path, self.claim.note):
                    self._path = path
                    self._stream = path.open("xb")
                    return
        raise FolderNotWritable(f"Too many files of this name are in {folder}.")

    def write(self, chunk: bytes) -> None:
        """Adds bytes to the file and to its hash."""
        stream, _ = self._opened()
        with _disk_errors(self.claim.folder):
            stream.write(chunk)
        self._hash.update(chunk)
        self.size += len(chunk)

    @property
    def sha256(self) -> str:
        """The SHA256 of the bytes so far, upper-case hex."""
        return self._hash.hexdigest().upper()

    def flush(self) -> None:
        """Brings every byte onto the drive; may take seconds."""
        stream, _ = self._opened()
        with _disk_errors(self.claim.folder):
            stream.flush()
            try:
                os.fsync(stream.fileno())
            except OSError as exc:
                if exc.errno not in _NO_FSYNC:
                    raise

    def publish(self) -> Path:
        """Gives the complete, proven file its final name and returns its path; nothing is ever replaced.

        Where the same bytes stand under one of the names already, that file is used as it is and the part goes.
        """
        stream, path = self._opened()
        with _disk_errors(self.claim.folder):
            ours, there = os.fstat(stream.fileno()), path.stat()
            if ours.st_ino != there.st_ino or there.st_size != self.size:
                raise DownloadError("Another program has changed the part file during the download.")
            stream.close()
            for name in self.claim.names():
                target = self.claim.folder / name
                if rename_into_gap(path, target):
                    _note_of(path).unlink(missing_ok=True)
                    return target
                if self._is_same(target):
                    self.discard()
                    return target
        raise FolderNotWritable(f"Too many files of this name are in {self.claim.folder}.")

    def keep(self) -> None:
        """Closes the part and leaves it for a retry."""
        if self._stream is not None:
            with contextlib.suppress(OSError):
                self._stream.close()

    def discard(self) -> None:
        """Closes the part and removes it with its note; what cannot be removed is overwritten next time."""
        self.keep()
        if self._path is None:
            return
        for path in (self._path, _note_of(self._path)):
            with contextlib.suppress(OSError):
                path.unlink()

    def _opened(self) -> tuple[BinaryIO, Path]:
        if self._stream is None or self._path is None:
            raise RuntimeError("the part has not been begun")
        return self._stream, self._path

    def _is_same(self, target: Path) -> bool:
        if not target.is_file() or target.stat().st_size != self.size:
            return False
        return _digest_of(target, threading.Event()) == self.sha256


def rename_into_gap(source: Path, target: Path) -> bool:
    """Renames a file where the new name is free; False, and nothing changed, where it is taken.

    A hard link says so in one step. Where there are none (exFAT, some network drives) an empty file of ours takes the
    name first, and only that one is then replaced. Windows' own rename refuses a taken name.
    """
    if os.name == "nt":
        try:
            source.rename(target)
        except FileExistsError:
            return False
        return True
    try:
        os.link(source, target)
    except FileExistsError:
        return False
    except OSError:
        return _rename_over_own(source, target)
    with contextlib.suppress(OSError):
        source.unlink()
    return True


def _rename_over_own(source: Path, target: Path) -> bool:
    try:
        target.open("xb").close()
    except FileExistsError:
        return False
    try:
        source.replace(target)
    except OSError:
        target.unlink(missing_ok=True)
        raise
    return True


def _note_of(part: Path) -> Path:
    return part.with_name(f"{part.name}.json")


def _claim_part(part: Path, content: dict[str, str]) -> bool:
    """Whether the part's name is ours now: the note is written and no part stands there any more."""
    note = _note_of(part)
    try:
        with note.open("x", encoding="utf-8") as stream:
            json.dump(content, stream)
    except FileExistsError:
        if _read_note(note) != content:
            return False
        part.unlink(missing_ok=True)
        return True
    if os.path.lexists(part):
        note.unlink()
        return False
    return True


def _read_note(note: Path) -> object:
    try:
        return json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _digest_of(path: Path, stop: threading.Event) -> str | None:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while not stop.is_set():
                chunk = stream.read(_READ_AT_ONCE)
                if not chunk:
                    return digest.hexdigest().upper()
                digest.update(chunk)
    except OSError:
        return None  # unreadable is as good as another file: it is left alone
    return None


@contextlib.contextmanager
def _disk_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as exc:
        if exc.errno == errno.EFBIG:
            raise DiskFull(f"The drive of {folder} cannot hold a file this large.") from None
        if exc.errno in _FULL or getattr(exc, "winerror", None) in _FULL_WINDOWS:
            raise DiskFull(f"The drive of {folder} is full.") from None
        reason = exc.strerror or type(exc).__name__
        raise FolderNotWritable(f"The folder {folder} cannot be written: {reason}.") from None
