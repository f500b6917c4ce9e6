"""The merges of CLIP's tokenizer, which every ComfyUI brings: read where it stands, never fetched."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from .comfyui_tree import install_at

_PLACE = ("comfy", "sd1_tokenizer", "merges.txt")
# The real one has half a megabyte.
_MOST_BYTES = 8 << 20


@lru_cache(maxsize=2)
def read_clip_merges(comfyui: Path | None) -> str | None:
    """The text of the file in a ComfyUI's own folder, or in the portable archive's; None where there is none. Blocking,
    once a folder."""
    if comfyui is None:
        return None
    path = (install_at(comfyui) or comfyui).joinpath(*_PLACE)
    try:
        return path.read_text(encoding="utf-8") if path.stat().st_size <= _MOST_BYTES else None
    except (OSError, ValueError):
        return None
