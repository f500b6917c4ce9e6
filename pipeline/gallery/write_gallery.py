"""The last step of a batch, and many times before it: the gallery of a folder, each file whole or as it was before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ...civitai_utils.disk.disk_errors import disk_errors
from ...civitai_utils.disk.small_file import write_small
from .entry import Entry
from .page import gallery_page
from .tables import results_csv, results_jsonl

PAGE, CSV, JSONL = "index.html", "results.csv", "results.jsonl"
Write = Callable[[Path, bytes], None]


def _write(path: Path, content: bytes) -> None:
    # All of it stands in the job list too: what a power cut takes is written again.
    write_small(path, content, durable=False)


def write_gallery(folder: Path, entries: Sequence[Entry], *, title: str) -> tuple[str, ...]:
    """Writes the page and both tables into the folder, over those of an earlier call; blocking.

    Gives the names of those that were left as they are because another program keeps them open (Excel does so with a
    table). They come from the job list, so nothing is lost with them, and the next call writes them. Raises
    ``DiskFull`` and ``FolderNotWritable``.
    """
    written = {JSONL: results_jsonl(entries), CSV: results_csv(entries), PAGE: gallery_page(entries, title=title)}
    with disk_errors(folder):
        return write_all(folder, written)


def write_all(folder: Path, written: Mapping[str, bytes], write: Write = _write) -> tuple[str, ...]:
    """Each file by its name; gives the names of those that are there and cannot be replaced now. Raises ``OSError``."""
    kept_open = []
    for name, content in written.items():
        try:
            write(folder / name, content)
        except PermissionError:
            # In a folder that nobody may write there are none of the files.
            if not (folder / name).exists():
                raise
            kept_open.append(name)
    return tuple(kept_open)
