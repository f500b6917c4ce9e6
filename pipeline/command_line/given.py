"""What IMAGE on the command line names: whatever the panel takes, or a file, or standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from ...civitai_utils.errors import ImageFileUnreadable, ReferenceUnreadable
from ...civitai_utils.pictures.image_file import MOST_BYTES
from ...civitai_utils.references import GivenFile, Reference
from ..reference import parse_reference


def read_given(given: str) -> Reference:
    """What IMAGE names; raises the errors of ``parse_reference`` and ``ImageFileUnreadable``."""
    if given == "-":
        # Bytes, because the terminal's own encoding is not that of a text somebody saved.
        return parse_reference(sys.stdin.buffer.read().decode("utf-8-sig", errors="replace"))
    try:
        return parse_reference(given)
    except ReferenceUnreadable:
        # What names nothing on the site may be the path of a file.
        if not _is_file(given):
            raise
    path = Path(given)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImageFileUnreadable(f"{path} is larger than 64 MB.", field="file")
        return GivenFile(name=path.name, content=path.read_bytes())
    except OSError as error:
        raise ImageFileUnreadable(f"{path} could not be read ({error.strerror}).", field="file") from None


def _is_file(given: str) -> bool:
    try:
        return Path(given).is_file()
    except (OSError, ValueError):
        # Too long for a path, or with signs that no path has.
        return False
