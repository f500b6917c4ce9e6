"""The pictures of a batch and how far each of them is, in one SQLite file: what was changed is on the disk before the
call returns, so that whatever ends the program takes nothing with it. Beside them is kept, by name, what was asked for
them and need not be asked again.

One program at a time has the file: SQLite's own lock on it is kept as long as it is open, and goes with the program,
however that ends. Blocking, for a thread; any thread may use it, one after the other.
"""

from __future__ import annotations

import json
import threading
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any

from ..disk.disk_errors import disk_errors
from ..errors import BatchInUse, DiskFull, FolderNotWritable, JobListUnreadable
from ..said import say
from .job import Job, JobState, may_become

try:
    import sqlite3
except ImportError:  # some self-made Pythons come without it
    sqlite3 = None  # type: ignore[assignment]

JOB_LIST_NAME = "jobs.sqlite3"
_VERSION = 1
_NAMES = tuple(field.name for field in fields(Job))
_CHANGING = frozenset(_NAMES) - {"key"}
# Seeds are larger than SQLite's numbers.
_TEXTS = frozenset({"seed"})
_NUMBERS = frozenset({"image_id"})
_REALS = frozenset({"msssim", "seconds"})
_LARGEST = 2**63 - 1


def _column(name: str) -> str:
    kind = "INTEGER" if name in _NUMBERS else "REAL" if name in _REALS else "TEXT"
    return f"{name} {kind}{' NOT NULL' if name in {'source', 'state', 'files'} else ''}"


_TABLE = f"""CREATE TABLE jobs (place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    {", ".join(_column(name) for name in _NAMES if name != "key")})"""
_KEPT = "CREATE TABLE kept (name TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID"
_BY_STATE = "CREATE INDEX jobs_by_state ON jobs (state, place)"
_READ = f"SELECT {', '.join(_NAMES)} FROM jobs"  # noqa: S608  names of fields
_PUT = f"INSERT OR IGNORE INTO jobs ({', '.join(_NAMES)}) VALUES ({', '.join('?' * len(_NAMES))})"  # noqa: S608


class JobList:
    """The list in the file ``path``, which need not be there yet; a context that opens and closes it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._store: sqlite3.Connection | None = None

    def open(self) -> None:
        """Take the file, or make it.

        Raises ``BatchInUse`` while another program has it, ``JobListUnreadable`` for what is no list of this version,
        ``FolderNotWritable`` and ``DiskFull``.
        """
        if sqlite3 is None:
            raise JobListUnreadable("This Python has no SQLite, which keeps the list of a batch.")
        with disk_errors(self._path.parent):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._errors():
            store = sqlite3.connect(self._path, timeout=0.0, isolation_level=None, check_same_thread=False)
            try:
                _prepare(store)
            except BaseException:
                store.close()
                raise
            self._store = store

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            store, self._store = self._store, None
            if store is not None:
                store.close()

    def __enter__(self) -> JobList:
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def all(self) -> tuple[Job, ...]:
        """Every picture, in the order in which they came."""
        return self._read(f"{_READ} ORDER BY place", ())

    def of_state(self, *states: JobState) -> tuple[Job, ...]:
        """The pictures in one of these states, in the order in which they came."""
        marks = ", ".join("?" * len(states))
        return self._read(f"{_READ} WHERE state IN ({marks}) ORDER BY place", [state.value for state in states])

    def get(self, key: str) -> Job | None:
        """One picture."""
        found = self._read(f"{_READ} WHERE key = ?", (key,))
        return found[0] if found else None

    def counts(self) -> dict[JobState, int]:
        """How many pictures are in each state; every state is there."""
        with self._using() as store:
            found = dict(store.execute("SELECT state, COUNT(*) FROM jobs GROUP BY state").fetchall())
        return {state: int(found.get(state.value, 0)) for state in JobState}

    def put(self, jobs: Iterable[Job], *, keeping: Mapping[str, str] | None = None) -> int:
        """Add pictures in one step, and tell how many are new: one whose key is known stays as it is. ``keeping`` is
        kept with them in the same step."""
        rows = [[_to_store(name, getattr(job, name)) for name in _NAMES] for job in jobs]
        with self._using() as store, _transaction(store):
            before = store.total_changes
            store.executemany(_PUT, rows)
            added = store.total_changes - before
            for name, text in (keeping or {}).items():
                _keep(store, name, text)
        return added

    def change(self, key: str, **changed: Any) -> None:
        """Change fields of one picture, on the disk when this returns.

        ``KeyError`` for a picture that is not in the list, ``ValueError`` for a state it cannot take from the one it
        is in (``job.may_become``); then nothing is changed.
        """
        self.change_all([(key, changed)])

    def change_all(self, changes: Iterable[tuple[str, dict[str, Any]]]) -> None:
        """The same for many pictures in one step: all of them, or none."""
        with self._using() as store, _transaction(store):
            for key, changed in changes:
                _change(store, key, changed)

    def kept(self, name: str) -> str | None:
        """The text that was kept under this name."""
        with self._using() as store:
            row = store.execute("SELECT content FROM kept WHERE name = ?", (name,)).fetchone()
        return zlib.decompress(row[0]).decode() if row is not None else None

    def keep(self, texts: Mapping[str, str], *, durable: bool = True) -> None:
        """Keep texts by name, in one step, in place of those of the same names.

        What the end of the program may not take but a power cut may, need not be ``durable``: it waits for no drive.
        """
        with self._using() as store:
            if not durable:
                store.execute("PRAGMA synchronous = NORMAL")
            try:
                with _transaction(store):
                    for name, text in texts.items():
                        _keep(store, name, text)
            finally:
                if not durable:
                    store.execute("PRAGMA synchronous = FULL")

    def _read(self, question: str, values: Iterable[object]) -> tuple[Job, ...]:
        with self._using() as store:
            return tuple(_to_job(row) for row in store.execute(question, tuple(values)))

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._errors():
            if self._store is None:
                raise RuntimeError("the list of jobs is not open")
            yield self._store

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Turns what SQLite says into our errors."""
        try:
            yield
        except sqlite3.Error as error:
            text = str(error)
            folder = self._path.parent
            if "locked" in text:
                raise BatchInUse(say("Another run works in {folder}.", folder=folder)) from None
            if "full" in text:
                raise DiskFull(say("The drive of {folder} is full.", folder=folder)) from None
            if any(word in text for word in ("readonly", "unable to open", "I/O")):
                raise FolderNotWritable(
                    say("The folder {folder} cannot be written: {reason}.", folder=folder, reason=text)
                ) from None
            raise JobListUnreadable(
                say("{path} is no list of a batch that this version can read.", path=self._path)
            ) from None


def _prepare(store: sqlite3.Connection) -> None:
    # In this order: with the lock kept, the write-ahead log needs no shared memory, which network drives do not have.
    store.execute("PRAGMA locking_mode = EXCLUSIVE")
    version = store.execute("PRAGMA user_version").fetchone()[0]
    is_new = version == 0 and not store.execute("SELECT 1 FROM sqlite_master").fetchall()
    if not is_new and version != _VERSION:
        raise sqlite3.DatabaseError(f"it is of version {version}")
    store.execute("PRAGMA journal_mode = WAL")
    store.execute("PRAGMA synchronous = FULL")
    with _transaction(store, "EXCLUSIVE"):
        if is_new:
            store.execute(_TABLE)
            store.execute(_BY_STATE)
            store.execute(_KEPT)
            store.execute(f"PRAGMA user_version = {_VERSION}")


@contextmanager
def _transaction(store: sqlite3.Connection, kind: str = "IMMEDIATE") -> Iterator[None]:
    store.execute(f"BEGIN {kind}")
    try:
        yield
    except BaseException:
        store.execute("ROLLBACK")
        raise
    store.execute("COMMIT")


def _keep(store: sqlite3.Connection, name: str, text: str) -> None:
    content = zlib.compress(text.encode("utf-8", "replace"), 1)
    store.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (name, content))


def _change(store: sqlite3.Connection, key: str, changed: dict[str, Any]) -> None:
    if not changed or not changed.keys() <= _CHANGING:
        raise ValueError(f"no fields that can be changed: {sorted(changed)}")
    row = store.execute("SELECT state FROM jobs WHERE key = ?", (key,)).fetchone()
    if row is None:
        raise KeyError(key)
    following = changed.get("state")
    if following is not None and not may_become(JobState(row[0]), following):
        raise ValueError(f"{key} is {row[0]} and cannot be {following.value}")
    values = [_to_store(name, value) for name, value in changed.items()]
    places = ", ".join(f"{name} = ?" for name in changed)
    store.execute(f"UPDATE jobs SET {places} WHERE key = ?", (*values, key))  # noqa: S608  names of fields


def _to_store(name: str, value: Any) -> object:
    if isinstance(value, JobState):
        return value.value
    if name == "files":
        return json.dumps(value)
    if name in _TEXTS and value is not None:
        return str(value)
    if name in _NUMBERS and value is not None and abs(value) > _LARGEST:
        return None
    # Half of a surrogate pair, as torn texts have it, is no text for SQLite.
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _to_job(row: tuple[Any, ...]) -> Job:
    values = dict(zip(_NAMES, row, strict=True))
    seed = values["seed"]
    return Job(
        **values
        | {
            "state": JobState(values["state"]),
            "files": tuple(json.loads(values["files"])),
            "seed": int(seed) if seed is not None else None,
        }
    )
