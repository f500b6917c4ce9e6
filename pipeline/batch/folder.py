"""What lies in the folder of a batch: for each picture a folder of its own, named by its key. Blocking."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...civitai_utils.disk.disk_errors import disk_errors
from ...civitai_utils.disk.small_file import write_small
from ...civitai_utils.pictures.image_file import picture_type
from ...civitai_utils.wire import Json, finite, parse_json, read_object

_SUFFIXES = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", "image/gif": "gif", "image/avif": "avif"}
WORKFLOW, REPORT = "workflow.json", "report.json"
# The first bytes of films, which the picture host gives under any name.
_FILMS = {b"ftyp": "mp4", b"\x1aE\xdf\xa3": "webm"}


class BatchFolder:
    """The folder ``path``; names that are given out are relative to it, with ``/`` on every system."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def original(self, key: str) -> str | None:
        """The original of a picture, where it is here."""
        folder = self.path / key
        found = sorted(folder.glob("original.*")) if folder.is_dir() else []
        return next((f"{key}/{one.name}" for one in found if one.suffix != ".new"), None)

    def keep_original(self, key: str, content: bytes) -> str:
        """Keep the original of a picture; its name."""
        name = f"{key}/original.{_suffix(content)}"
        self.write(name, content)
        return name

    def keep_results(self, key: str, contents: list[tuple[str, bytes]]) -> tuple[str, ...]:
        """Keep what was made, given with the names it has in ComfyUI, which only tell its kind; the names here."""
        names = []
        for number, (made, content) in enumerate(contents, start=1):
            suffix = made.rpartition(".")[2].lower() or "png"
            name = f"{key}/result{'' if number == 1 else f'-{number}'}.{suffix}"
            self.write(name, content)
            names.append(name)
        return tuple(names)

    def keep_json(self, key: str, name: str, value: Any) -> str:
        """Keep a workflow or a report; its name."""
        text = json.dumps(finite(value), indent=2, ensure_ascii=False)
        self.write(f"{key}/{name}", text.encode("utf-8", "backslashreplace") + b"\n")
        return f"{key}/{name}"

    def read_json(self, name: str) -> Json | None:
        """A workflow or a report; None where it is not here or damaged."""
        try:
            return read_object(parse_json((self.path / name).read_bytes()))
        except OSError:
            return None

    def read(self, name: str) -> bytes | None:
        """The content of a file; None where it is not here."""
        try:
            return (self.path / name).read_bytes()
        except OSError:
            return None

    def write(self, name: str, content: bytes) -> None:
        """Put a file into the folder whole. Raises ``DiskFull`` and ``FolderNotWritable``."""
        path = self.path / name
        with disk_errors(path.parent):
            # Results are for whoever may see the folder they are in, as ComfyUI's own are.
            path.parent.mkdir(parents=True, exist_ok=True)
            write_small(path, content)


def _suffix(content: bytes) -> str:
    film = next((suffix for mark, suffix in _FILMS.items() if mark in content[:12]), None)
    if film is not None and content[8:12] not in {b"avif", b"avis", b"mif1"}:
        return film
    return _SUFFIXES[picture_type(content)]
