"""The list of unfinished downloads, kept on the disk so that the end of the program loses none of them.

ComfyUI announces its end to nobody, so the list is written at each change. It holds ids, names, folders, and of
a file of Hugging Face its path there: no address and no key. All blocking, for a thread.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..disk.disk_errors import disk_errors
from ..disk.small_file import changing, write_small
from ..kinds import ModelKind
from ..model_files import ModelFile
from ..site.hub import is_source
from ..wire import Json, parse_json, read_float, read_int, read_object, read_objects, read_positive_int, read_str

_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One unfinished download: the file, its place, its task, and whether the user had paused it."""

    task_id: str
    file: ModelFile
    folder: Path
    filename: str
    paused: bool


class DownloadJournal:
    """The file the list is kept in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # The files this program has had a word on: of all others the list keeps what another program wrote.
        self._known: set[str] = set()

    def load(self) -> list[JournalEntry]:
        """What an earlier run left unfinished; what cannot be read counts for nothing."""
        entries = self._stored()
        self._known |= {entry.file.key for entry in entries}
        return entries

    def _stored(self) -> list[JournalEntry]:
        try:
            data = read_object(parse_json(self._path.read_bytes()))
        except OSError:
            return []
        if data is None or data.get("format") != _FORMAT:
            return []
        return [entry for raw in read_objects(data.get("downloads")) if (entry := _read_entry(raw)) is not None]

    def save(self, entries: Iterable[JournalEntry]) -> None:
        """Replaces what this program knows in one step; two hosts on one user folder keep each other's entries.

        Raises ``FolderNotWritable`` and ``DiskFull``.
        """
        mine = list(entries)
        self._known |= {entry.file.key for entry in mine}
        with disk_errors(self._path.parent), changing(self._path):
            others = [entry for entry in self._stored() if entry.file.key not in self._known]
            said = {"format": _FORMAT, "downloads": [_as_json(entry) for entry in (*mine, *others)]}
            write_small(self._path, json.dumps(said, indent=1))


def _as_json(entry: JournalEntry) -> dict[str, object]:
    file = entry.file
    return {
        "task_id": entry.task_id,
        "version_id": file.version_id,
        "file_id": file.file_id,
        "name": file.name,
        "kind": file.kind.value,
        "size_kb": None if file.size_is_about else file.size_kb,
        "sha256": file.sha256,
        "linked": file.linked,
        "source": file.source,
        "folder": str(entry.folder),
        "filename": entry.filename,
        "paused": entry.paused,
    }


def _read_entry(raw: Json) -> JournalEntry | None:
    source, file_id = read_str(raw.get("source")), read_int(raw.get("file_id"))
    version_id = read_positive_int(raw.get("version_id")) if source is None else 0
    task_id, folder, filename = (read_str(raw.get(name)) for name in ("task_id", "folder", "filename"))
    sha256 = read_str(raw.get("sha256"))
    if source is not None and not is_source(source):
        return None
    if version_id is None or file_id is None or not task_id or not folder or not filename:
        return None
    if sha256 is not None and not re.fullmatch(r"[0-9A-F]{64}", sha256):
        return None
    try:
        kind = ModelKind(raw.get("kind"))
    except ValueError:
        return None
    file = ModelFile(
        version_id=version_id,
        file_id=file_id,
        name=read_str(raw.get("name")) or filename,
        kind=kind,
        size_kb=read_float(raw.get("size_kb")),
        sha256=sha256,
        linked=raw.get("linked") is True,
        source=source,
    )
    return JournalEntry(
        task_id=task_id, file=file, folder=Path(folder), filename=filename, paused=raw.get("paused") is True
    )
