"""What is noted beside the job list of a batch in ComfyUI, and how far one of an earlier run is by what it has left.

All blocking, for a thread.
"""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from pathlib import Path

from ...civitai_utils.wire import parse_json, read_list, read_object, read_positive_int, read_str
from ..batch.folder import BatchFolder
from ..gallery.write_gallery import JSONL
from .batch_now import OVER, BatchNow, Phase

NOTE = "batch.json"


def keep_note(folder: Path, title: str, image_ids: list[int]) -> None:
    """Note what was asked for, before any of it is done. Raises ``DiskFull`` and ``FolderNotWritable``."""
    BatchFolder(folder).write(NOTE, json.dumps({"title": title, "image_ids": image_ids}).encode())


def title_of(folder: Path) -> str:
    """What a batch is of; the folder's name where that was not noted."""
    note = BatchFolder(folder).read_json(NOTE) or {}
    return read_str(note.get("title")) or folder.name


def read_last(batch: str, folder: Path) -> tuple[BatchNow, list[int]] | None:
    """The batch of a folder as it was left, and the images it was begun with; None where its note cannot be read.

    The list itself is not opened: another program may have it.
    """
    note = BatchFolder(folder).read_json(NOTE)
    asked = [number for one in read_list((note or {}).get("image_ids")) if (number := read_positive_int(one))]
    if note is None or not asked:
        return None
    states = Counter(_states(folder / JSONL))
    over = sum(states[name] for name in OVER)
    now = BatchNow(
        id=batch,
        title=read_str(note.get("title")) or "",
        phase=Phase.ENDED if over >= len(asked) else Phase.STOPPED,
        total=len(asked),
        folder=str(folder),
        counts=states,
        has_gallery=bool(states),
    )
    return now, asked


def _states(path: Path) -> list[str]:
    """The states in a table of results; none where there is no table."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        lines = path.read_text(encoding="utf-8").splitlines()
        said = (read_object(parse_json(line)) or {} for line in lines)
        return [state for one in said if (state := read_str(one.get("state")))]
    return []
