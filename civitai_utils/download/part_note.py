"""The note beside a part file: whose bytes they are, and which of them are proven to be on the disk.

It holds no address and no key. Its presence is also the claim to the part's name: a part without such a note of ours
is another program's and stays untouched.
"""

from __future__ import annotations

import contextlib
import glob
import json
import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..disk.small_file import write_small
from ..wire import parse_json, read_list, read_object, read_str
from .segment_plan import Span, merged

_MADE_BY = "civitai-remake"
_FORMAT = 2
_LONGEST = 1 << 20
# Each connection leaves one gap at the most, and what is behind the front is one; more was not written by us.
_MOST_SPANS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Which file of the site the bytes belong to; ``sha256`` in upper-case hex as promised, None where unknown."""

    version_id: int
    file_id: int
    sha256: str | None

    @property
    def file_key(self) -> str:
        """The identity of the file everywhere."""
        return f"{self.version_id}:{self.file_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What is on the disk: ``done`` spans of ``total`` bytes, as sent under this ETag and this Last-Modified."""

    total: int
    etag: str | None
    modified: str | None
    done: tuple[Span, ...]

    @property
    def count(self) -> int:
        """How many bytes are on the disk."""
        return sum(end - start for start, end in self.done)


def note_path(part: Path) -> Path:
    """Where the note of a part lies."""
    return part.with_name(f"{part.name}.json")


def write_note(part: Path, identity: Identity, progress: Progress | None) -> None:
    """Replaces the note in one step, so that a crash leaves the old one or the new one whole. Raises ``OSError``."""
    write_small(note_path(part), _as_text(identity, progress), durable=False)


def claim_name(part: Path, identity: Identity) -> bool:
    """Whether the part's name is ours: by a note made now, or one left of the same file. Raises ``OSError``."""
    note = note_path(part)
    try:
        with note.open("x", encoding="utf-8") as stream:
            stream.write(_as_text(identity, None))
    except FileExistsError:
        return owner_of(part) == identity.file_key
    if os.path.lexists(part):
        note.unlink()
        return False
    return True


def owner_of(part: Path) -> str | None:
    """The file key in a part's note; None where there is no note of ours."""
    return read_str(_read(part).get("file_key"))


def part_of_before(folder: Path, names: Iterable[str], file_key: str) -> Path | None:
    """The part an earlier download of this file has left under one of its final names, whichever was free then."""
    try:
        # Some drives spell accents in their own way.
        there = {unicodedata.normalize("NFC", path.name) for path in folder.iterdir()}
    except OSError:
        return None
    parts = (folder / f"{name}.part" for name in names)
    return next((part for part in parts if note_path(part).name in there and owner_of(part) == file_key), None)


def read_progress(part: Path, identity: Identity) -> Progress | None:
    """What an earlier download of the same file has left; None where the note cannot vouch for it."""
    data = _read(part)
    total, etag, modified = data.get("size"), data.get("etag"), data.get("modified")
    rows = read_list(data.get("done"))
    if data.get("format") != _FORMAT or data.get("sha256") != identity.sha256 or not 0 < len(rows) <= _MOST_SPANS:
        return None
    spans = [span for entry in rows if (span := _read_span(entry, total)) is not None]
    if not isinstance(total, int) or len(spans) != len(rows):
        return None
    return Progress(total=total, etag=read_str(etag), modified=read_str(modified), done=merged(spans))


def remove_part(part: Path, file_key: str) -> None:
    """Removes a part and its note if they are ours and of this file; what cannot be removed is overwritten later."""
    if owner_of(part) != file_key:
        return
    note = note_path(part)
    # The note goes last: as long as it is there, what is left is known to be ours.
    for path in (part, *note.parent.glob(f"{glob.escape(note.name)}.*new"), note):
        with contextlib.suppress(OSError):
            path.unlink()


def _as_text(identity: Identity, progress: Progress | None) -> str:
    said: dict[str, object] = {
        "made_by": _MADE_BY,
        "format": _FORMAT,
        "file_key": identity.file_key,
        "version_id": identity.version_id,
        "file_id": identity.file_id,
        "sha256": identity.sha256,
    }
    if progress is not None:
        said |= {"size": progress.total, "etag": progress.etag, "modified": progress.modified, "done": progress.done}
    return json.dumps(said)


def _read(part: Path) -> dict[str, object]:
    note = note_path(part)
    try:
        # A pipe in its place would keep us waiting for ever.
        if not note.is_file():
            return {}
        with note.open("rb") as stream:
            data = read_object(parse_json(stream.read(_LONGEST)))
    except (OSError, ValueError):
        return {}
    return dict(data) if data is not None and data.get("made_by") == _MADE_BY else {}


def _read_span(entry: object, total: object) -> Span | None:
    pair = read_list(entry)
    if len(pair) != 2 or not all(type(number) is int for number in (*pair, total)):
        return None
    start, end = pair
    return (start, end) if 0 <= start < end <= total else None
