"""The folders of the batches that were begun in ComfyUI: below its output folder, where whoever made the pictures looks
for them, each named by its day and a number of its own.

What is asked for from outside is one name after the other, and only a plain file below the folder of a batch is given.
Blocking, but for the names.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from pathlib import Path

from ..errors import BatchUnknown
from ..made_picture import is_component

FOLDER = "civitai-remake"
_ID = re.compile(r"\d{4}-\d{2}-\d{2}-[0-9a-f]{8}")


class BatchFolders:
    """``output`` is the host's own function; it is asked anew each time."""

    def __init__(self, output: Callable[[], str]) -> None:
        self._output = output

    def new(self, day: str) -> str:
        """The id of a new batch of a day (ISO 8601)."""
        return f"{day}-{secrets.token_hex(4)}"

    def folder(self, batch: str) -> Path:
        """Where the batch lies, or will. Raises ``BatchUnknown`` for what is no id."""
        if not _ID.fullmatch(batch):
            raise unknown_batch()
        return self._root() / batch

    def newest(self, marked: str) -> str | None:
        """The id of the batch that was begun last and has a file of this name; None where there is none."""
        try:
            found = [path for path in self._root().iterdir() if _ID.fullmatch(path.name)]
            marks = [(mark.stat().st_mtime, path.name) for path in found if (mark := path / marked).is_file()]
        except OSError:
            return None
        return max(marks, default=(0.0, None))[1]

    def file(self, batch: str, *names: str) -> Path:
        """A file of a batch, links followed. Raises ``BatchUnknown`` for whatever is none."""
        folder = self.folder(batch)
        if not all(is_component(name) for name in names):
            raise unknown_batch()
        try:
            # Both with links followed: what leads out of the folder is no file of it.
            root = folder.resolve(strict=True)
            path = root.joinpath(*names).resolve(strict=True)
            if path.is_relative_to(root) and path.is_file():
                return path
        except (OSError, RuntimeError, ValueError):  # RuntimeError: links in a circle, on Python before 3.13
            pass
        raise unknown_batch()

    def _root(self) -> Path:
        return Path(self._output()) / FOLDER


def unknown_batch() -> BatchUnknown:
    """That a batch, or a file of it, is not there."""
    return BatchUnknown("ComfyUI has no such batch, or no such file of it (any more).")
