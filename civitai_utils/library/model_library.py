"""The model folders of this computer: which files are there, under which listed names, and where new ones go.

Contents are read of a file that is about to count as here, and of it only the first bytes: of all others it knows what
the hash book remembers. Every method touches the disk, so the caller keeps it off the event loop.
"""

from __future__ import annotations

import copy
import os
import threading
from collections.abc import Callable, Iterable
from operator import is_
from pathlib import Path
from typing import Protocol

from ..disk.file_names import MODEL_SUFFIXES
from ..file_header import FileHeader
from ..file_said import FileSaid
from ..kinds import GGUF_FOLDERS, ModelKind, folder_of
from .comfyui_tree import comfyui_table
from .extra_paths import FolderTable
from .folder_walk import Disk, FolderWalk, FoundFile
from .front_of_file import read_front
from .hash_book import HashBook, Stamp, key_of, stamp_at, stamp_from
from .local_file import KnownFiles, LocalFile, Shelf, local_file
from .model_hashes import FileHashes
from .model_roots import Root, in_order, look_at
from .whole_file import looks_whole

# So many files are asked about again one by one; of more, what the walk has told must do.
_FEW = 16

__all__ = ["MODEL_SUFFIXES", "Folders", "LocalFile", "ModelLibrary", "PlainFolders"]


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


class ModelLibrary:
    """Finds models in all folders of their kind, sub-folders and extra model paths included.

    ``preferred`` gives the folder the user has chosen for new files of a kind. ``recognise`` tells by a header what a
    file is; without it no file says anything. ``disk`` is how the folders are walked.
    """

    def __init__(
        self,
        folders: Folders,
        book: HashBook | None = None,
        *,
        preferred: Callable[[ModelKind], str | None] = lambda _: None,
        recognise: Callable[[FileHeader], FileSaid] | None = None,
        disk: Disk | None = None,
    ) -> None:
        self.book = book or HashBook()
        self._folders = folders
        self._preferred = preferred
        self._recognise = recognise
        self._walk = FolderWalk(disk)
        self._lock = threading.Lock()
        # Arranged once, and kept as long as neither the walks nor the host's list have changed.
        self._shelves: dict[str, tuple[tuple[tuple[FoundFile, ...], ...], list[str], Shelf]] = {}
        self._known: dict[str, tuple[Shelf, int, KnownFiles]] = {}
        # Only a snapshot keeps what it has seen.
        self._seen: dict[str, Shelf] | None = None
        self._roots: dict[ModelKind, tuple[Root, ...]] = {}

    def snapshot(self) -> ModelLibrary:
        """The same library, each folder of it looked at once; for one plan, not to be kept."""
        frozen = copy.copy(self)
        frozen._seen, frozen._roots = {}, {}
        return frozen

    def files_of(self, kind: ModelKind) -> list[LocalFile]:
        """Every model file of a kind with its size and what is known of its hashes, in the order of the list."""
        shelf = self._shelf(kind)
        return [self._local(found) for found in shelf.files] if shelf is not None else []

    def files_of_size(self, kind: ModelKind, size: int, slack: int) -> list[LocalFile]:
        """The files of a kind of this length in bytes, give or take the slack; each real file once."""
        shelf = self._shelf(kind)
        near = shelf.of_size(size - slack, size + slack) if shelf is not None else []
        if len(near) > _FEW:
            known = self._known_files(kind)
            return [known.file(found.listed) for found in near] if known is not None else []
        # A file that was written anew in its place has moved no folder's time.
        looked = [self._look(kind, found.listed) for found in near]
        return [file for file in looked if file is not None and abs(file.size - size) <= slack]

    def files_known_as(self, kind: ModelKind, digests: Iterable[str]) -> list[LocalFile]:
        """The files of a kind whose hash is known to be one of these (64, 12 or 10 digits), as they are now."""
        known = self._known_files(kind)
        return [file for file in known.known_as(digests) if self._is_still(file)] if known is not None else []

    def files_without_header(self, kind: ModelKind) -> Iterable[LocalFile]:
        """The safetensors files of a kind whose header nobody has read yet."""
        known = self._known_files(kind)
        return known.without_header() if known is not None else ()

    def find_listed(self, kind: ModelKind, listed: str) -> tuple[str, Path] | None:
        """The file the host lists under exactly this name for this kind; either slash stands for either."""
        shelf = self._shelf(kind)
        wanted = listed.replace("\\", "/")
        for name in shelf.names if shelf is not None else ():
            if name.replace("\\", "/") == wanted:
                file = self._look(kind, name)
                return (name, file.path) if file is not None else None
        return None

    def find_named(self, kind: ModelKind, name: str) -> list[LocalFile]:
        """Every listed model with this file name as it is now, whatever its sub-folder; case does not matter.

        A name without a model suffix matches any suffix. A name that brings its own sub-folder prefers that one.
        """
        shelf = self._shelf(kind)
        names = shelf.named(name) if shelf is not None else ()
        return [file for listed in names if (file := self._look(kind, listed)) is not None]

    def is_elsewhere(self, kind: ModelKind, name: str, folder: Path) -> bool:
        """Whether a file of this name, in whatever case, lies at the top of another folder of the kind than this."""
        shelf = self._shelf(kind)
        found = [shelf.found(listed) for listed in shelf.named(name)] if shelf is not None else []
        tops = [one for one in found if one is not None and one.listed == one.state.name]
        return any(Path(one.folder) != folder for one in tops)

    def is_whole(self, file: LocalFile) -> bool:
        """Whether a file can be a model: complete by every sign that a few bytes, and marks beside it, give."""
        if file.is_unfinished or file.size == 0:
            return False
        known = self.book.look_up(file.stamp).whole
        if known is None and (known := looks_whole(file.path)) is not None:
            self.book.note_look(file.stamp, whole=known)
        return known is True

    def said_of(self, path: Path) -> FileSaid | None:
        """What a file's own header says it is, read once for each state of the file; None where none can be read."""
        if self._recognise is None:
            return None
        stamp = self._stamp_of(path)
        if stamp is None:
            return None
        said = self.book.look_up(stamp).said
        if said is None and (header := read_front(path)) is not None:
            said = self._recognise(header)
            self.book.note_look(stamp, said=said)
        return said

    def note_hashes(self, path: Path, hashes: FileHashes) -> None:
        """Remembers hashes that have just been computed of a file."""
        stamp = self._stamp_of(path)
        if stamp is not None:
            self.book.note(stamp, hashes)

    def folders_of(self, kind: ModelKind) -> list[Path]:
        """The folders of a kind, the one for new files first; empty where the host has none."""
        folder = folder_of(kind)
        known = dict.fromkeys(self._folders.folders(folder)) if folder is not None else ()
        ordered = in_order(list(known), kind)
        chosen = self._preferred(kind)
        return sorted(ordered, key=lambda path: str(path) != chosen)

    def roots_of(self, kind: ModelKind) -> tuple[Root, ...]:
        """The same folders as places for a new file, each with the room it has."""
        if kind not in self._roots or self._seen is None:
            chosen = self._preferred(kind)
            self._roots[kind] = tuple(look_at(path, chosen=str(path) == chosen) for path in self.folders_of(kind))
        return self._roots[kind]

    def _shelf(self, kind: ModelKind) -> Shelf | None:
        folder = folder_of(kind)
        if folder is None:
            return None
        if self._seen is not None and folder in self._seen:
            return self._seen[folder]
        gguf = GGUF_FOLDERS.get(folder)
        roots = self._folders.folders(folder) + (self._folders.folders(gguf) if gguf is not None else [])
        walks = tuple(self._walk.files_below(str(root)) for root in dict.fromkeys(roots))
        with self._lock:
            kept = self._shelves.get(folder)
            is_same = kept is not None and len(kept[0]) == len(walks) and all(map(is_, kept[0], walks))
            # The host makes its list of the same folders, and asks about each of them again: where none has changed
            # the list is the one we have, unless it could not be had.
            if kept is None or not is_same or not kept[1]:
                listed = self._folders.listed(folder)
                if kept is None or not is_same or kept[1] != listed:
                    kept = (walks, listed, Shelf(listed, walks, with_gguf=gguf is not None))
                    self._shelves[folder] = kept
        if self._seen is not None:
            self._seen[folder] = kept[2]
        return kept[2]

    def _known_files(self, kind: ModelKind) -> KnownFiles | None:
        shelf = self._shelf(kind)
        if shelf is None:
            return None
        with self._lock:
            folder, changes = folder_of(kind) or "", self.book.changes
            kept = self._known.get(folder)
            if kept is None or kept[0] is not shelf or kept[1] != changes:
                kept = self._known[folder] = (shelf, changes, KnownFiles(shelf, self.book))
            return kept[2]

    def _local(self, found: FoundFile) -> LocalFile:
        stamp = stamp_from(key_of(found.path), found.state.size, found.state.mtime_ns)
        return local_file(found, stamp, self.book.look_up(stamp))

    def _look(self, kind: ModelKind, listed: str) -> LocalFile | None:
        """A listed file as it is at this moment."""
        shelf = self._shelf(kind)
        found = shelf.found(listed) if shelf is not None else None
        path = Path(found.path) if found is not None else self._folders.full_path(folder_of(kind) or "", listed)
        stamp = self._stamp_of(path) if path is not None else None
        if path is None or stamp is None:
            return None
        unfinished = found is not None and found.is_unfinished
        hashes = self.book.look_up(stamp)
        return LocalFile(listed_name=listed, path=path, stamp=stamp, hashes=hashes, is_unfinished=unfinished)

    def _stamp_of(self, path: Path) -> Stamp | None:
        """How a file is at this moment; None for one that is not there."""
        try:
            return stamp_at(str(path), self._walk.disk.state(str(path)))
        except (OSError, ValueError):
            return None

    def _is_still(self, file: LocalFile) -> bool:
        try:
            state = self._walk.disk.state(str(file.path))
        except (OSError, ValueError):
            return False
        return stamp_from(file.stamp.path, state.st_size, state.st_mtime_ns) == file.stamp
