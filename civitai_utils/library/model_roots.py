"""The folders in which the models of one kind live, as places for a new file: which are there, and how much room each
has. What to do with that is decided elsewhere (``pipeline/models/choose_root.py``). Blocking."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..kinds import ModelKind, folded, folder_of

# What folders of a kind are called by ComfyUI, A1111, Forge, SwarmUI and Stability Matrix, beside ComfyUI's own name.
_ALSO_CALLED: dict[ModelKind, frozenset[str]] = {
    ModelKind.CHECKPOINT: frozenset({"checkpoint", "stablediffusion"}),
    ModelKind.DIFFUSION_MODEL: frozenset({"unet", "diffusionmodel"}),
    ModelKind.LORA: frozenset({"lora"}),
    ModelKind.EMBEDDING: frozenset({"embedding", "textualinversion"}),
    ModelKind.VAE: frozenset({"vaes"}),
    ModelKind.UPSCALER: frozenset({"upscalers", "esrgan"}),
    ModelKind.CONTROLNET: frozenset({"controlnets"}),
    ModelKind.HYPERNETWORK: frozenset({"hypernetwork"}),
    ModelKind.TEXT_ENCODER: frozenset({"clip", "textencoder"}),
    ModelKind.CLIP_VISION: frozenset({"clipvision"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """One folder of a kind. ``writable``: files can be made in it, or it can be made; ``drive`` and ``free`` (bytes)
    are None where the system does not say; ``chosen`` is the user's own choice for the kind."""

    folder: Path
    exists: bool
    writable: bool
    drive: str | None
    free: int | None
    chosen: bool = False


def in_order(folders: Sequence[Path], kind: ModelKind) -> list[Path]:
    """The folders of a kind, the one for new files first: the host's order, but a folder that is named for the kind
    before its neighbours. (The stock block for A1111 in extra_model_paths.yaml gives LoRAs two folders of one parent,
    and with ``is_default`` the host puts the last line, LyCORIS, first.)
    """
    ordered = list(folders)
    if ordered and not _is_named_for(ordered[0], kind):
        own = next((one for one in ordered if one.parent == ordered[0].parent and _is_named_for(one, kind)), None)
        if own is not None:
            ordered.remove(own)
            ordered.insert(0, own)
    return ordered


def look_at(folder: Path, *, chosen: bool = False) -> Root:
    """A folder as it is now."""
    there = _nearest(folder)
    exists = there == folder
    drive, free = drive_of(there) if there is not None else (None, None)
    writable = there is not None and _can_write(there)
    return Root(folder=folder, exists=exists, writable=writable, drive=drive, free=free, chosen=chosen)


def make_root(folder: Path) -> None:
    """Makes a folder that has just been chosen, with what is missing above it. Where that fails the download says why.

    Only here: a folder that was there when a download began and is gone when it goes on lies on a drive that is not
    connected, and must not be made anew on another.
    """
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)


def drive_of(there: Path) -> tuple[str | None, int | None]:
    """The drive an existing folder is on, and the bytes free there."""
    try:
        return str(there.stat().st_dev), shutil.disk_usage(there).free
    except OSError:
        return None, None


def _nearest(folder: Path) -> Path | None:
    """The folder itself, or the nearest one above it that is there; None where something else is in the way."""
    for there in (folder, *folder.parents):
        try:
            if there.exists():
                return there if there.is_dir() else None
        except OSError:
            return None
    return None


_TRIED: dict[Path, bool] = {}


def _can_write(folder: Path) -> bool:
    if not os.access(folder, os.W_OK | os.X_OK):
        return False
    if sys.platform != "win32":
        return True
    # There the system says yes of every folder: only trying tells, once, because each try changes the folder's time.
    if folder not in _TRIED:
        try:
            with tempfile.TemporaryFile(dir=folder):
                _TRIED[folder] = True
        except OSError:
            _TRIED[folder] = False
    return _TRIED[folder]


def _is_named_for(folder: Path, kind: ModelKind) -> bool:
    own = folder_of(kind) or ""
    return folded(folder.name) in _ALSO_CALLED.get(kind, frozenset()) | {folded(own)}
