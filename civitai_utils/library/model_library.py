"""The model folders of this computer: which files are there, under which listed names, and where new ones go.

Reads names and sizes only, never contents: of those it knows what the hash book remembers. Every method touches the
disk, so the caller keeps it off the event loop.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..kinds import ModelKind, folder_of
from .comfyui_tree import comfyui_table
from .extra_paths import FolderTable
from .hash_book import HashBook, Stamp, stamp_of
from .model_hashes import FileHashes

# What ComfyUI lists as a model (folder_paths.supported_pt_extensions, 0.3.64 to 0.33).
MODEL_SUFFIXES = frozenset({".ckpt", ".pt", ".pt2", ".bin", ".pth", ".safetensors", ".pkl", ".sft"})


_Names = dict[str, list[tuple[str, str]]]


class Folders(Protocol):
    """Where models live; ComfyUI's ``folder_paths`` or a plain directory stands behind it."""

    def folders(self, name: str) -> list[Path]:
        """The folders of one name ("loras"), the one for new files first; empty where there are none."""
        ...

    def listed(self, name: str) -> list[str]:
        """Every model below those folders, as ComfyUI lists it (with its sub-folder)."""
        ...

    def full_path(self, name: str, listed: str) -> Path | None:
        """The real path of a listed model."""
        ...


class PlainFolders:
    """Folders of models read without ComfyUI: those of a table, or of a models folder laid out as ComfyUI's."""

    def __init__(self, folders: Path | FolderTable) -> None:
        self._table = comfyui_table(folders) if isinstance(folders, Path) else folders

    def folders(self, name: str) -> list[Path]:
        """The folders of one name, whether or not they exist yet."""
        return list(self._table.get(name, ()))

    def listed(self, name: str) -> list[str]:
        """The model files below all of them, links to folders followed as ComfyUI does."""
        found = set()
        for root in self.folders(name):
            for folder, _, files in os.walk(root, followlinks=True):
                found |= {
                    str((Path(folder) / file).relative_to(root))
                    for file in files
                    if Path(file).suffix.lower() in MODEL_SUFFIXES
                }
        return sorted(found)

    def full_path(self, name: str, listed: str) -> Path | None:
        """The real path of a listed model: in the first folder that has it."""
        return next((path for root in self.folders(name) if (path := root / listed).is_file()), None)


class _Remembered:
    """The folders as they were when first asked about: a plan of many models walks them once."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._listed: dict[str, list[str]] = {}

    def folders(self, name: str) -> list[Path]:
        return self._folders.folders(name)

    def listed(self, name: str) -> list[str]:
        if name not in self._listed:
            self._listed[name] = self._folders.listed(name)
        return self._listed[name]

    def full_path(self, name: str, listed: str) -> Path | None:
        return self._folders.full_path(name, listed)


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalFile:
    """One listed model file: its name in ComfyUI's lists, its path, its state, and the hashes known of it."""

    listed_name: str
    path: Path
    stamp: Stamp
    hashes: FileHashes

    @property
    def size(self) -> int:
        """Its length in bytes."""
        return self.stamp.size


class ModelLibrary:
    """Finds models in all folders of their kind, sub-folders and extra model paths included."""

    def __init__(self, folders: Folders, book: HashBook | None = None) -> None:
        self._folders = folders
        # Only a snapshot keeps what it has seen.
        self._files: dict[str, list[LocalFile]] | None = None
        self._names: dict[str, dict[bool, _Names]] = {}
        self.book = book or HashBook()

    def snapshot(self) -> ModelLibrary:
        """The same library, each folder of it looked at once; for one plan, not to be kept."""
        frozen = ModelLibrary(_Remembered(self._folders), self.book)
        frozen._files = {}
        return frozen

    def files_of(self, kind: ModelKind) -> list[LocalFile]:
        """Every model file of a kind with its size and what is known of its hashes, in the order of the list."""
        folder = folder_of(kind)
        if folder is None:
            return []
        if self._files is not None and folder in self._files:
            return self._files[folder]
        found = []
        for listed in self._folders.listed(folder):
            path = self._folders.full_path(folder, listed)
            stamp = stamp_of(path) if path is not None else None
            if path is not None and stamp is not None:
                hashes = self.book.look_up(stamp)
                found.append(LocalFile(listed_name=listed, path=path, stamp=stamp, hashes=hashes))
        if self._files is not None:
            self._files[folder] = found
        return found

    def _by_base(self, folder: str) -> dict[bool, _Names]:
        """The listed files by their file names as compared: True with, False without the suffix."""
        if folder in self._names:
            return self._names[folder]
        full: _Names = {}
        bare: _Names = {}
        for listed in self._folders.listed(folder):
            shown = listed.replace("\\", "/").lower()
            file = shown.rpartition("/")[2]
            full.setdefault(file, []).append((shown, listed))
            bare.setdefault(file.rpartition(".")[0], []).append((shown, listed))
        names = {True: full, False: bare}
        if self._files is not None:
            self._names[folder] = names
        return names

    def find_listed(self, kind: ModelKind, listed: str) -> tuple[str, Path] | None:
        """The file the host lists under exactly this name for this kind; either slash stands for either."""
        folder = folder_of(kind)
        wanted = listed.replace("\\", "/")
        for name in self._folders.listed(folder) if folder is not None else ():
            if name.replace("\\", "/") == wanted:
                path = self._folders.full_path(folder or "", name)
                return (name, path) if path is not None else None
        return None

    def hashes_of(self, path: Path) -> FileHashes:
        """What is known of the hashes of a file, in the state it is in now; nothing is read."""
        stamp = stamp_of(path)
        return self.book.look_up(stamp) if stamp is not None else FileHashes()

    def find_named(self, kind: ModelKind, name: str) -> list[tuple[str, Path]]:
        """Every listed model with this file name, whatever its sub-folder; case does not matter.

        A name without a model suffix matches any suffix. A name that brings its own sub-folder prefers that one.
        """
        folder = folder_of(kind)
        wanted = name.replace("\\", "/").lower().strip("/")
        base = wanted.rpartition("/")[2]
        if folder is None or not base:
            return []
        has_suffix = Path(base).suffix in MODEL_SUFFIXES
        same = self._by_base(folder)[has_suffix].get(base, [])
        matches = [(not shown.startswith(wanted), listed) for shown, listed in same]
        found = []
        for _, listed in sorted(matches):
            path = self._folders.full_path(folder, listed)
            if path is not None:
                found.append((listed, path))
        return found

    def note_hashes(self, path: Path, hashes: FileHashes) -> None:
        """Remembers hashes that have just been computed of a file."""
        stamp = stamp_of(path)
        if stamp is not None:
            self.book.note(stamp, hashes)

    def target_folder(self, kind: ModelKind) -> Path | None:
        """Where a new file of this kind belongs; None where the host knows no such folder."""
        folder = folder_of(kind)
        paths = self._folders.folders(folder) if folder is not None else []
        return paths[0] if paths else None

    def room_of(self, folder: Path) -> tuple[str, int] | None:
        """The drive a folder is (or will be) on, and the bytes free there; None where it cannot be told."""
        try:
            there = folder if folder.exists() else folder.parent
            return str(there.stat().st_dev), shutil.disk_usage(there).free
        except OSError:
            return None

    def size_of(self, path: Path) -> int | None:
        """The length in bytes; None where the file cannot be read."""
        try:
            return path.stat().st_size
        except OSError:
            return None
