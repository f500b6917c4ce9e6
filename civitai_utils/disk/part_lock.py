"""A lock on an open file that the system itself lets go of when the program dies."""

from __future__ import annotations

import errno
import sys
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})
# Beyond the end of any file: Windows forbids others to read what is locked.
_FAR = 1 << 62


def try_lock(stream: BinaryIO) -> bool:
    """Whether nobody else holds the file; where the drive knows no locks (some network drives) nobody does."""
    try:
        if sys.platform == "win32":
            at = stream.tell()
            stream.seek(_FAR)
            try:
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            finally:
                stream.seek(at)
        else:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as exc:
        return exc.errno not in _HELD
    return True
