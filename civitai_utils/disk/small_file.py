"""How every small file of ours is written: whole or not at all, by whoever and however many write at once.

Each writer has a temporary file of its own, made anew (no link is followed, nobody's file opened), and on the disk
before it takes the name. What must be read, changed and written goes through ``changing``, one at a time, between
programs too. All blocking, for a thread.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from .part_lock import try_lock

_WAITS_FOR_SCANNER = (0.05, 0.1, 0.3, 1.0)
_LOCK_SECONDS = 10.0
_LOCK_STEP = 0.02
_locks: dict[Path, threading.RLock] = {}
_of_locks = threading.Lock()


def write_small(path: Path, content: str | bytes, *, private: bool = False) -> None:
    """Puts the content in the file's place in one step; ``private`` keeps it from other users of this computer, from
    the first moment on. Raises ``OSError``, and then the file is as it was."""
    folder = path.parent
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = folder / f"{path.name}.{secrets.token_hex(8)}.new"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(fresh, flags, 0o600 if private else 0o666)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content.encode("utf-8") if isinstance(content, str) else content)
            stream.flush()
            with contextlib.suppress(OSError):  # some network drives know no fsync
                os.fsync(stream.fileno())
        _replace(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


@contextlib.contextmanager
def changing(path: Path) -> Iterator[None]:
    """Nobody else who asks so changes the file meanwhile, in this program or in another one on the same folder.

    Raises ``OSError`` where the folder cannot be written, or where another program has kept it for ten seconds.
    """
    with _lock_of(path), _file_lock(path.with_name(f"{path.name}.lock")):
        yield


@contextlib.contextmanager
def _file_lock(path: Path) -> Iterator[None]:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("ab") as stream:
        last = time.monotonic() + _LOCK_SECONDS
        while not try_lock(stream):
            if time.monotonic() > last:
                raise TimeoutError(f"another program keeps {path.name}")
            time.sleep(_LOCK_STEP)
        # The lock goes with the open file; the name stays, for a name that goes could be locked twice.
        yield


def _lock_of(path: Path) -> threading.RLock:
    with _of_locks:
        return _locks.setdefault(path.absolute(), threading.RLock())


def _replace(fresh: Path, path: Path) -> None:
    """Windows refuses for as long as a virus scanner or another reader has the old file open."""
    for seconds in _WAITS_FOR_SCANNER if os.name == "nt" else ():
        try:
            fresh.replace(path)
        except PermissionError:
            time.sleep(seconds)
        else:
            return
    fresh.replace(path)
