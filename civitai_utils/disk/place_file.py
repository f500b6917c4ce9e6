"""The last step of a download: its final name, given so that nothing is ever replaced. All blocking, for a thread.

Names that differ in case or in the spelling of accents alone count as the same everywhere, as they do on Windows and
macOS: a folder of models moves between systems.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from ..errors import FolderNotWritable
from ..said import say
from .disk_errors import disk_errors
from .file_names import folded_name

_READ_AT_ONCE = 1 << 20
# A virus scanner looks at each new file, and for that long Windows forbids its renaming.
_WAITS_FOR_SCANNER = (0.1, 0.3, 1.0, 3.0)


def find_same(
    folder: Path,
    names: Iterable[str],
    *,
    size: int | None,
    slack: int,
    sha256: str,
    stop: threading.Event,
    announce: Callable[[int], None],
) -> Path | None:
    """The file with this length (give or take ``slack``) and SHA256, if it is in the folder under one of the names.

    ``announce`` gets the length before the (long) reading begins; ``stop`` ends it early.
    """
    there = _listing(folder)
    for name in names:
        found = there.get(folded_name(name))
        if found is None:
            return None
        path = folder / found
        with disk_errors(folder):
            length = path.stat().st_size if path.is_file() else None
        if length is None or (size is not None and abs(length - size) > slack):
            continue
        announce(length)
        if digest_of(path, stop) == sha256:
            return path
    return None


def place(part: Path, names: Iterable[str], *, size: int, sha256: str) -> Path:
    """Gives the part the first free name and returns the path; the part stays where an equal file was found.

    Raises ``OSError`` and ``FolderNotWritable``.
    """
    folder = part.parent
    there = _listing(folder)
    for name in names:
        found = there.get(folded_name(name))
        if found is None and rename_into_gap(part, folder / name):
            return folder / name
        target = folder / (found or name)
        if target.is_file() and target.stat().st_size == size and digest_of(target, threading.Event()) == sha256:
            return target
    raise FolderNotWritable(say("Too many files of this name are in {folder}.", folder=folder))


def rename_into_gap(source: Path, target: Path) -> bool:
    """Renames a file where the new name is free; False, and nothing changed, where it is taken.

    A hard link says so in one step. Where there are none (exFAT, some network drives) an empty file of ours takes the
    name first, and only that one is then replaced. Windows' own rename refuses a taken name.
    """
    if os.name == "nt":
        return _rename_on_windows(source, target)
    try:
        os.link(source, target)
    except FileExistsError:
        return False
    except OSError:
        return _rename_over_own(source, target)
    with contextlib.suppress(OSError):
        source.unlink()
    return True


def _rename_on_windows(source: Path, target: Path) -> bool:
    for seconds in (*_WAITS_FOR_SCANNER, None):
        try:
            source.rename(target)
        except FileExistsError:
            return False
        except PermissionError:
            if seconds is None:
                raise
            time.sleep(seconds)
        else:
            break
    return True


def digest_of(path: Path, stop: threading.Event) -> str | None:
    """The SHA256 of a whole file, upper-case hex; None where it cannot be read, or when told to stop."""
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


def _listing(folder: Path) -> dict[str, str]:
    try:
        return {folded_name(path.name): path.name for path in folder.iterdir()}
    except OSError:
        return {}
