"""What the system says about the disk, as our errors; the one place where an ``OSError`` of a download is read."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

from ..errors import DiskFull, FolderNotWritable
from ..said import say

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_FULL_WINDOWS = frozenset({39, 112})


@contextlib.contextmanager
def disk_errors(folder: Path) -> Iterator[None]:
    """Turns every ``OSError`` inside into ``DiskFull`` or ``FolderNotWritable``; the message names the folder."""
    try:
        yield
    except OSError as exc:
        if exc.errno == errno.EFBIG:
            raise DiskFull(say("The drive of {folder} cannot hold a file this large.", folder=folder)) from None
        if exc.errno in _FULL or getattr(exc, "winerror", None) in _FULL_WINDOWS:
            raise DiskFull(say("The drive of {folder} is full.", folder=folder)) from None
        reason = exc.strerror or str(exc) or type(exc).__name__
        raise FolderNotWritable(
            say("The folder {folder} cannot be written: {reason}.", folder=folder, reason=reason)
        ) from None
