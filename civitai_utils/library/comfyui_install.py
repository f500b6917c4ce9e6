"""What a ComfyUI's folder tells without running it: its version, and which packs of custom nodes lie in it.

Sources: ComfyUI's ``comfyui_version.py`` (since 0.3.6), and how ComfyUI-Manager names what it installs and disables.
"""

from __future__ import annotations

import re
from pathlib import Path

from .comfyui_tree import install_at

_VERSION = re.compile(r"""^__version__\s*=\s*["']([0-9][0-9A-Za-z.+-]{0,40})["']""", re.MULTILINE)
_MOST_BYTES = 4096


def version_of(folder: Path) -> str | None:
    """The version of the ComfyUI in a folder; None where it does not say."""
    root = install_at(folder) or folder
    try:
        with (root / "comfyui_version.py").open(encoding="utf-8", errors="replace") as file:
            found = _VERSION.search(file.read(_MOST_BYTES))
    except OSError:
        return None
    return found[1] if found else None


def pack_folders(folder: Path) -> frozenset[str]:
    """The names, in lower case, of the packs that this ComfyUI loads; a disabled one is none of them."""
    root = install_at(folder) or folder
    try:
        entries = [entry for entry in (root / "custom_nodes").iterdir() if entry.is_dir()]
    except OSError:
        return frozenset()
    return frozenset(
        entry.name.lower() for entry in entries if not entry.name.startswith(".") and entry.suffix != ".disabled"
    )
