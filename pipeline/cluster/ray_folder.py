"""The folder in which a Ray of our own keeps its sockets and logs: short, of this user alone, and gone afterwards, be
it when the next one begins."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import BinaryIO

from ...civitai_utils.disk.part_lock import try_lock

_PREFIX = "remake-"
_LOCK = "in-use"


class RayFolder:
    """``path`` is Ray's to fill, from ``open`` to ``close``."""

    def __init__(self) -> None:
        # The names of Ray's sockets have little room.
        self._above = Path("/tmp") if os.name == "posix" else Path(tempfile.gettempdir())  # noqa: S108
        self._own: Path | None = None
        self._lock: BinaryIO | None = None

    def open(self) -> Path:
        """Make it, and remove those that drivers have left that were killed."""
        for left in self._above.glob(f"{_PREFIX}*/{_LOCK}"):
            with contextlib.suppress(OSError):
                _remove_left(left)
        self._own = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._above))
        self._lock = (self._own / _LOCK).open("wb")
        try_lock(self._lock)
        # Ray opens the folder that it is given to everybody: it gets one inside.
        return self._own / "r"

    def close(self) -> None:
        """Remove it. Windows may still hold a log of it: the next one removes that."""
        if self._lock is not None:
            self._lock.close()
        if self._own is not None:
            shutil.rmtree(self._own, ignore_errors=True)
        self._lock = self._own = None


def _remove_left(lock: Path) -> None:
    with lock.open("r+b") as stream:
        if not try_lock(stream):
            return
    shutil.rmtree(lock.parent, ignore_errors=True)
