"""The header at the front of a model file on the disk. Blocking; reads no more than the header."""

from __future__ import annotations

from pathlib import Path

from ..file_header import LONGEST_HEADER, FileHeader, bytes_needed, has_front, read_header
from ..gguf_header import GGUF_MAGIC

# The table of a diffusion model in GGUF fits into the first; an encoder's vocabulary stands before its table.
_GGUF_STEPS = (1 << 20, LONGEST_HEADER)


def read_front(path: Path) -> FileHeader | None:
    """The header; None for a file that has none, is cut within it, or cannot be read now."""
    if not has_front(path.name):
        return None
    try:
        with path.open("rb") as stream:
            front = stream.read(8)
            if not front.startswith(GGUF_MAGIC):
                needed = bytes_needed(front)
                return read_header(front + stream.read(needed - 8)) if needed is not None else None
            found = None
            for most in _GGUF_STEPS:
                front += stream.read(most - len(front))
                found = read_header(front)
                if found is None or not found.is_cut:
                    break
            return found
    except (OSError, ValueError):
        return None
