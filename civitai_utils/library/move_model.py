"""A model file into the folder where it belongs: renamed on its drive, copied and proven onto another.

Nothing here may ever cost a file. No name that is taken is touched, the old file goes only when the new one is whole,
and whatever fails leaves the old one where it was. All blocking, for a thread.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import stat
import threading
from pathlib import Path
from typing import BinaryIO

from ..disk.file_names import folded_name
from ..disk.place_file import digest_of, rename_into_gap
from ..errors import DiskFull, FileNotMoved
from ..said import say
from .hash_book import Stamp, stamp_of
from .model_roots import make_root

_READ_AT_ONCE = 1 << 20
# A copy on its way; no program lists files with such an ending, and the walk of the folders takes none for whole.
_COMING = ".moving.tmp"
_NOT_SAME_DRIVE_ON_WINDOWS = 17


def move_model(source: Path, folder: Path) -> Path:
    """The new path of the file. Raises ``FileNotMoved`` and ``DiskFull``; the file is then where it was."""
    target = folder / source.name
    _refuse(source, folder)
    make_root(folder)
    if _is_taken(folder, source.name):
        raise FileNotMoved(say("A file of the name {name} is in {folder} already.", name=source.name, folder=folder))
    try:
        is_placed = rename_into_gap(source, target)
    except OSError as error:
        if not _is_other_drive(error):
            raise FileNotMoved(
                say("{source} could not be moved: {words}.", source=source, words=_words(error))
            ) from error
        _copy(source, target)
        return target
    if not is_placed:
        raise FileNotMoved(say("A file of the name {name} is in {folder} already.", name=source.name, folder=folder))
    if os.path.lexists(source):
        # The old name could not be taken away: both are one file, and the new name goes again.
        _undo_link(source, target)
        raise FileNotMoved(say("{source} cannot be removed from its folder.", source=source))
    return target


def _refuse(source: Path, folder: Path) -> None:
    try:
        state = source.lstat()
    except OSError as error:
        raise FileNotMoved(say("{source} is not there any more.", source=source)) from error
    if not stat.S_ISREG(state.st_mode):
        # A link may lead from its own place, and what it leads to is somebody else's order.
        raise FileNotMoved(say("{source} is a link, not a file of its own.", source=source))
    if source.parent == folder:
        raise FileNotMoved(say("{name} is in {folder} already.", name=source.name, folder=folder))


def _is_taken(folder: Path, name: str) -> bool:
    """Whether the name is taken, in whatever case or spelling of accents."""
    wanted = folded_name(name)
    try:
        return any(folded_name(one) == wanted for one in os.listdir(folder))  # noqa: PTH208  names alone
    except OSError as error:
        raise FileNotMoved(say("{folder} cannot be used: {words}.", folder=folder, words=_words(error))) from error


def _copy(source: Path, target: Path) -> None:
    """Onto another drive: a copy that is read again and proven takes the name, and only then the old file goes."""
    before = stamp_of(source)
    if before is None:
        raise FileNotMoved(say("{source} is not there any more.", source=source))
    coming = target.with_name(target.name + _COMING)
    made = False
    try:
        if shutil.disk_usage(target.parent).free < before.size:
            raise DiskFull(say("{folder} has no room for {name}.", folder=target.parent, name=source.name))
        # What an end of the program in the middle of a copy has left bears a name that only we give.
        coming.unlink(missing_ok=True)
        with source.open("rb") as old, coming.open("xb") as new:
            made = True
            sha256 = _pour(old, new)
        os.utime(coming, ns=(before.mtime_ns, before.mtime_ns))
        if digest_of(coming, threading.Event()) != sha256 or _has_changed(source, before):
            raise FileNotMoved(
                say("{source} could not be copied whole to {folder}.", source=source, folder=target.parent)
            )
        if not rename_into_gap(coming, target):
            raise FileNotMoved(
                say("A file of the name {name} is in {folder} already.", name=target.name, folder=target.parent)
            )
        made = False
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(say("{folder} has no room for {name}.", folder=target.parent, name=source.name)) from error
        raise FileNotMoved(say("{source} could not be moved: {words}.", source=source, words=_words(error))) from error
    finally:
        if made:
            with contextlib.suppress(OSError):
                coming.unlink()
    _remove_old(source, target, before)


def _pour(old: BinaryIO, new: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := old.read(_READ_AT_ONCE):
        digest.update(chunk)
        new.write(chunk)
    new.flush()
    os.fsync(new.fileno())
    return digest.hexdigest().upper()


def _remove_old(source: Path, target: Path, before: Stamp) -> None:
    try:
        if _has_changed(source, before):
            raise FileNotMoved(say("{source} was changed while it was copied.", source=source))
        source.unlink()
    except (OSError, FileNotMoved) as error:
        # Two of one file would only fill the drive: ours goes, as long as the old one is there.
        if not _has_changed(source, before):
            with contextlib.suppress(OSError):
                target.unlink()
        if isinstance(error, FileNotMoved):
            raise FileNotMoved(error.message) from error
        raise FileNotMoved(say("{source} cannot be removed: {words}.", source=source, words=_words(error))) from error


def _undo_link(source: Path, target: Path) -> None:
    with contextlib.suppress(OSError):
        if source.samefile(target):
            target.unlink()


def _has_changed(source: Path, before: Stamp) -> bool:
    return stamp_of(source) != before


def _is_other_drive(error: OSError) -> bool:
    return error.errno == errno.EXDEV or getattr(error, "winerror", None) == _NOT_SAME_DRIVE_ON_WINDOWS


def _words(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "it may be in use by another program, or its folder may not be written"
    return error.strerror or type(error).__name__
