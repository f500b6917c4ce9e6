"""What is known of the hashes of local files, kept in a small SQLite file so that nothing is hashed twice.

An entry counts for a path as long as length and time of change are those it was written for. The book is only a
memory: where its file is damaged, locked, of another version or cannot be written, it is made anew or does without,
and no caller ever hears of it. Blocking, for a thread; any thread may use it.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..console_log import log
from .model_hashes import FileHashes

try:
    import sqlite3
except ImportError:  # some self-made Pythons come without it
    sqlite3 = None  # type: ignore[assignment]

_VERSION = 1
# Looks that no hash has been noted beside wait for so many more before they are written.
_LOOKS_AT_ONCE = 32
# Another ComfyUI of the same user may be writing; a plan must not wait for it for long.
_BUSY_SECONDS = 2.0
# What SQLite says where the file itself may be whole: a lock, a full drive, a folder that cannot be written.
_NOT_DAMAGED = ("locked", "full", "readonly", "unable to open", "I/O")
_LARGEST = 2**63 - 1
_HEX = re.compile(r"[0-9A-F]{64}")
_TABLE = """CREATE TABLE IF NOT EXISTS files (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, sha256 TEXT, autov3 TEXT, header TEXT)"""
# A table of its own: an older version of this program, which may share the file, knows the first alone.
_LOOKS = """CREATE TABLE IF NOT EXISTS looks (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, whole INTEGER NOT NULL)"""
_NOTE_LOOK = "INSERT OR REPLACE INTO looks VALUES (?, ?, ?, ?)"
_READ = """SELECT path, size, mtime_ns, sha256, autov3, header, whole
    FROM files LEFT JOIN looks USING (path, size, mtime_ns)"""
_NOTE = """INSERT INTO files VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET
    size = excluded.size, mtime_ns = excluded.mtime_ns,
    sha256 = CASE WHEN size = excluded.size AND mtime_ns = excluded.mtime_ns
             THEN coalesce(excluded.sha256, sha256) ELSE excluded.sha256 END,
    autov3 = CASE WHEN size = excluded.size AND mtime_ns = excluded.mtime_ns
             THEN coalesce(excluded.autov3, autov3) ELSE excluded.autov3 END,
    header = CASE WHEN size = excluded.size AND mtime_ns = excluded.mtime_ns
             THEN coalesce(excluded.header, header) ELSE excluded.header END"""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which state of which file an entry is about; ``size`` in bytes."""

    path: str
    size: int
    mtime_ns: int


def stamp_of(path: Path) -> Stamp | None:
    """The state a file is in; None where there is no such file or it cannot be asked."""
    try:
        state = path.stat()
    except (OSError, ValueError):
        return None
    return stamp_at(str(path), state)


def key_of(path: str) -> str:
    """The path by which the book knows a file."""
    key = os.path.normcase(os.path.abspath(path))  # noqa: PTH100  resolve() would follow links onto other drives
    # Names that no encoding fits still need a key.
    return key.encode("utf-8", "backslashreplace").decode()


def stamp_from(key: str, size: int, mtime_ns: int) -> Stamp:
    """The state of the file with this key, as a look has told it."""
    # Times beyond what SQLite holds only need to be the same again.
    return Stamp(key, size, max(-_LARGEST, min(_LARGEST, mtime_ns)))


def stamp_at(path: str, state: os.stat_result) -> Stamp:
    """The state of the file at this path, as a look of the system's own has told it."""
    return stamp_from(key_of(path), state.st_size, state.st_mtime_ns)


class HashBook:
    """The book in the file ``path``, or for this run alone without one. ``changes`` counts what was noted."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path if sqlite3 is not None else None
        self._lock = threading.Lock()
        self._entries: dict[str, tuple[Stamp, FileHashes]] | None = None
        self._store: sqlite3.Connection | None = None
        self._later: list[tuple[Stamp, FileHashes]] = []
        self.changes = 0

    def look_up(self, stamp: Stamp) -> FileHashes:
        """What is known of a file in this state; nothing where it has changed since."""
        with self._lock:
            return self._known(stamp)

    def look_up_all(self, stamps: Iterable[Stamp]) -> list[FileHashes]:
        """The same of many files, in their order."""
        with self._lock:
            return [self._known(stamp) for stamp in stamps]

    def note_look(self, stamp: Stamp, *, whole: bool) -> None:
        """Remembers how a file looked. It is written with the next hashes, with more looks, or at the end: it costs
        little to look again, and much to wait for the drive after each look."""
        with self._lock:
            hashes = FileHashes(whole=whole)
            self._loaded()[stamp.path] = (stamp, self._known(stamp).joined(hashes))
            self._later.append((stamp, hashes))
            if len(self._later) >= _LOOKS_AT_ONCE:
                self._keep([])

    def note(self, stamp: Stamp, hashes: FileHashes) -> None:
        """Remembers hashes of a file in this state, beside those it has already."""
        self.note_all([(stamp, hashes)])

    def note_all(self, found: Iterable[tuple[Stamp, FileHashes]]) -> None:
        """Remembers those of many files in one step."""
        with self._lock:
            entries = self._loaded()
            rows = []
            for stamp, hashes in found:
                entries[stamp.path] = (stamp, self._known(stamp).joined(hashes))
                rows.append((stamp, hashes))
            self.changes += 1
            self._keep(rows)

    def close(self) -> None:
        """Closes the file; what is asked later is answered from memory."""
        with self._lock:
            self._loaded()
            self._keep([])
            self._disconnect()
            self._path = None

    def _known(self, stamp: Stamp) -> FileHashes:
        state, hashes = self._loaded().get(stamp.path, (None, FileHashes()))
        return hashes if state == stamp else FileHashes()

    def _loaded(self) -> dict[str, tuple[Stamp, FileHashes]]:
        if self._entries is None:
            self._entries = {}
            if self._path is not None:
                try:
                    self._entries = self._open(self._path)
                except sqlite3.Error as error:
                    self._give_up_or_renew(error)
        return self._entries

    def _open(self, path: Path) -> dict[str, tuple[Stamp, FileHashes]]:
        with contextlib.suppress(OSError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        store = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
        self._store = store
        with store:
            version = store.execute("PRAGMA user_version").fetchone()[0]
            if version not in {0, _VERSION}:
                raise sqlite3.DatabaseError(f"it is of version {version}")
            if version == 0:
                store.execute(_TABLE)
                store.execute(f"PRAGMA user_version = {_VERSION}")
            store.execute(_LOOKS)
            rows = store.execute(_READ).fetchall()
        return {stamp.path: (stamp, hashes) for row in rows if (read := _read(row)) for stamp, hashes in [read]}

    def _keep(self, rows: Iterable[tuple[Stamp, FileHashes]]) -> None:
        wanted, self._later = [*self._later, *rows], []
        if self._store is None or not wanted:
            return
        try:
            _write(self._store, wanted)
        except sqlite3.Error as error:
            self._give_up_or_renew(error)

    def _give_up_or_renew(self, error: Exception) -> None:
        """A damaged file is thrown away and written anew from memory; one that is busy or out of reach is let be."""
        if any(word in str(error) for word in _NOT_DAMAGED):
            log.info("The list of known model hashes could not be used this time: %s", error)
            return
        path = self._path
        self._disconnect()
        if path is None:
            return
        log.warning("The list of known model hashes could not be read (%s); it is made anew.", error)
        try:
            for name in (path.name, f"{path.name}-journal", f"{path.name}-wal", f"{path.name}-shm"):
                path.with_name(name).unlink(missing_ok=True)
            self._open(path)
            _write(self._store, list((self._entries or {}).values()))  # type: ignore[arg-type]
        except (OSError, sqlite3.Error) as again:
            log.warning("The list of known model hashes is not kept: %s", again)
            self._disconnect()
            self._path = None

    def _disconnect(self) -> None:
        if self._store is not None:
            with contextlib.suppress(sqlite3.Error):
                self._store.close()
        self._store = None


def cache_folder(environ: Mapping[str, str]) -> Path | None:
    """Where a program of this user keeps what it can make again; None where the system does not say."""
    if sys.platform == "win32":
        base = environ.get("LOCALAPPDATA")
        return Path(base) / "civitai-remake" if base else None
    if base := environ.get("XDG_CACHE_HOME"):
        return Path(base) / "civitai-remake"
    home = environ.get("HOME")
    if not home:
        return None
    return Path(home, *(("Library", "Caches") if sys.platform == "darwin" else (".cache",)), "civitai-remake")


def _write(store: sqlite3.Connection, entries: list[tuple[Stamp, FileHashes]]) -> None:
    looks = [(one.path, one.size, one.mtime_ns, int(known.whole)) for one, known in entries if known.whole is not None]
    with store:
        store.executemany(_NOTE, [_as_row(stamp, hashes) for stamp, hashes in entries])
        store.executemany(_NOTE_LOOK, looks)


def _as_row(stamp: Stamp, hashes: FileHashes) -> tuple[object, ...]:
    header = None if hashes.header is None else " ".join(hashes.header)
    return stamp.path, stamp.size, stamp.mtime_ns, hashes.sha256, hashes.autov3, header


def _read(row: tuple[object, ...]) -> tuple[Stamp, FileHashes] | None:
    """An entry as it was written; None for what this program never writes."""
    path, size, mtime_ns, sha256, autov3, header, whole = row
    if not isinstance(path, str) or not isinstance(size, int) or not isinstance(mtime_ns, int):
        return None
    if sha256 is not None and not (isinstance(sha256, str) and _HEX.fullmatch(sha256)):
        return None
    if autov3 is not None and not (isinstance(autov3, str) and (not autov3 or _HEX.fullmatch(autov3))):
        return None
    if header is not None and not isinstance(header, str):
        return None
    names = None if header is None else tuple(header.split())
    looked = None if whole is None else whole == 1
    return Stamp(path, size, mtime_ns), FileHashes(sha256=sha256, autov3=autov3, header=names, whole=looked)
