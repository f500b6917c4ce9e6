"""Whether a file that bears a model's name can be a model at all: what other programs have left of a download, seen by
its first bytes. Reads a few bytes, of a safetensors file its header. Blocking."""

from __future__ import annotations

from pathlib import Path

from ..errors import DiskFull, FolderNotWritable, WrongContent
from .safetensors_header import check_content

# No format of models begins so; a file made in its full length and never filled does.
_FRONT = 64


def looks_whole(path: Path) -> bool | None:
    """False for an empty file, one of zeros, and one whose header does not fit its length; None for one that cannot be
    read now."""
    try:
        with path.open("rb") as stream:
            front = stream.read(_FRONT)
        if not any(front):
            return False
        check_content(path, path.name)
    except WrongContent:
        return False
    except (OSError, ValueError, DiskFull, FolderNotWritable):
        return None
    return True
