"""The list of recent pictures on the disk, beside the settings; all blocking, for a thread.

``recent.json`` is the list; ``recent/<id>.z`` is the metadata, packed, of a look-up that nothing else can show again.
Several hosts may share them: each change is read, made and written under one lock. Another user of this computer reads
neither.
"""

from __future__ import annotations

import contextlib
import json
import re
import zlib
from collections.abc import Callable, Set
from pathlib import Path

from ..bounds import MOST_RECENT
from ..disk.disk_errors import disk_errors
from ..disk.small_file import changing, write_small
from ..wire import Json, parse_json, read_object, read_objects
from .recent_json import is_recent_id, read_recent, recent_as_json
from .recent_picture import RecentPicture, Reopens

_FORMAT = 1
# More than the longest list that can be made of what is kept.
_LONGEST_LIST = 8 << 20
# Of one look-up's metadata: as it lies on the disk, and as it is when it is unpacked.
MOST_PACKED = 256 << 10
MOST_UNPACKED = 8 << 20
_OURS = re.compile(r"[0-9a-f]{16}\.z(\.[0-9a-f]{16}\.new)?", re.ASCII)

Pictures = tuple[RecentPicture, ...]


def packed(metadata: str) -> bytes | None:
    """A text as it is kept; None where it is too much to keep."""
    if len(metadata) > MOST_UNPACKED:
        return None
    content = zlib.compress(metadata.encode())
    return content if len(content) <= MOST_PACKED else None


class RecentFile:
    """``path`` is the list's; the metadata lie in a folder of the same name beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._folder = path.with_suffix("")

    def load(self) -> Pictures:
        """The list, the newest first; what cannot be read counts for nothing."""
        try:
            return self._stored()
        except OSError:
            return ()

    def _stored(self) -> Pictures:
        """The same, but that a list which is there and cannot be opened now is no empty one: raises ``OSError``."""
        content = _read(self._path, _LONGEST_LIST)
        data = read_object(parse_json(content)) if content is not None else None
        if data is None or data.get("format") != _FORMAT:
            return ()
        entries = read_objects(data.get("pictures"))[:MOST_RECENT]
        found = (picture for raw in entries if (picture := read_recent(raw)) is not None)
        return tuple({picture.id: picture for picture in found}.values())

    def metadata(self, picture_id: str) -> Json | None:
        """What was kept to show it again; None where nothing was, or it cannot be read."""
        unpacking = zlib.decompressobj()
        try:
            content = _read(self._kept(picture_id), MOST_PACKED) if is_recent_id(picture_id) else None
            text = unpacking.decompress(content or b"", MOST_UNPACKED)
        except (OSError, zlib.error):
            return None
        return read_object(parse_json(text)) if unpacking.eof else None

    def change(self, change: Callable[[Pictures], Pictures], *, kept: tuple[str, bytes] | None = None) -> bool:
        """Puts what ``change`` makes of the list in its place, ``kept`` (an id and packed metadata) with it.

        Whether the list is another now. Raises ``FolderNotWritable`` and ``DiskFull``.
        """
        with disk_errors(self._path.parent), changing(self._path):
            old = self._stored()
            new = change(old)
            if new and new == old:
                return False
            if kept is not None:
                write_small(self._kept(kept[0]), kept[1], private=True, durable=False)
            said = {"format": _FORMAT, "pictures": [recent_as_json(picture) for picture in new]}
            write_small(self._path, json.dumps(said, indent=1), private=True, durable=False)
            self._sweep({picture.id for picture in new if picture.reopens is Reopens.METADATA})
        return new != old

    def _kept(self, picture_id: str) -> Path:
        return self._folder / f"{picture_id}.z"

    def _sweep(self, wanted: Set[str]) -> None:
        """Removes metadata that no picture of the list has; a file that is not ours stays."""
        names = {f"{picture_id}.z" for picture_id in wanted}
        with contextlib.suppress(OSError):  # what cannot be removed today is removed after the next change
            for path in tuple(self._folder.iterdir()):
                if _OURS.fullmatch(path.name) and path.name not in names:
                    path.unlink()
            if not names:
                self._folder.rmdir()


def _read(path: Path, most_bytes: int) -> bytes | None:
    """The file's bytes; None where there is none, or one longer than any of ours. Raises ``OSError``."""
    try:
        with path.open("rb") as stream:
            content = stream.read(most_bytes + 1)
    except FileNotFoundError:
        return None
    return content if len(content) <= most_bytes else None
