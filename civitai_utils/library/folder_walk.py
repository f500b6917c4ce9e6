"""What lies below a folder: walked once, and walked again only where a folder's time has changed.

A model folder may hold tens of thousands of files on a drive where each question takes a millisecond. So a file is
asked about once, many at a time, and a later look asks about folders alone, and about the few files that may still
grow. What a look tells of one file is good for sorting out: whoever is about to use a file looks at that one again.

A link that leads back to a folder above it ends there: each real folder is entered once below a root, by its shortest
path. Blocking; any thread may use it.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from operator import is_
from typing import TypeVar

from ..disk.file_names import MODEL_SUFFIXES
from .unfinished import unfinished_names

GGUF = ".gguf"
_KEPT_SUFFIXES = MODEL_SUFFIXES | {GGUF}
# ComfyUI does not look in here either.
_NOT_ENTERED = frozenset({".git"})

# A network drive answers many at a time as fast as one.
_AT_ONCE = 32
_WORTH_THREADS = 8
# FAT keeps times in steps of two seconds: a folder that changed this short before it was read may change unseen.
_FOLDER_SETTLES_NS = 3 * 10**9
# A file that is being written moves its own time, not its folder's: the newest are asked about again.
_FILE_SETTLES_NS = 600 * 10**9
_NEWEST = 32

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class FileState:
    """How a file was when it was looked at; ``inode`` 0 where the system does not say for free."""

    name: str
    size: int
    mtime_ns: int
    inode: tuple[int, int]
    asked_ns: int = field(compare=False)

    @property
    def may_grow(self) -> bool:
        """Whether it had been written to not long before."""
        return self.asked_ns - self.mtime_ns < _FILE_SETTLES_NS


@dataclass(frozen=True, slots=True)
class FoundFile:
    """One file below a root: its path from there as ComfyUI writes it, its folder, its state, and whether the mark of
    an unfinished download lies beside it."""

    listed: str
    folder: str
    state: FileState
    is_unfinished: bool

    @property
    def path(self) -> str:
        """Where it is."""
        return _join(self.folder, self.state.name)


class Disk:
    """The questions a walk asks, one method each; a benchmark hands in a slow one."""

    def scan(self, folder: str) -> list[os.DirEntry[str]]:
        """What a folder holds."""
        with os.scandir(folder) as entries:
            return list(entries)

    def state(self, path: str) -> os.stat_result:
        """The state of a file or folder, links followed."""
        return os.stat(path)  # noqa: PTH116

    def entry_state(self, entry: os.DirEntry[str]) -> os.stat_result:
        """The state of an entry: Windows has told it with the folder, elsewhere it costs a question."""
        return entry.stat()


@dataclass(frozen=True, slots=True)
class _Content:
    """What a folder holds."""

    files: tuple[FileState, ...]
    folders: tuple[str, ...]
    unfinished: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Folder:
    """One folder as it was read. Where it is read again and holds the same, its content stays the same object."""

    mtime_ns: int
    read_ns: int
    content: _Content

    @property
    def is_settled(self) -> bool:
        return self.read_ns - self.mtime_ns > _FOLDER_SETTLES_NS


# One question: in which folder, about which entry (or, of a folder that is known, which name), and what is known of it.
_Ask = tuple[str, "os.DirEntry[str] | str", FileState | None]


class FolderWalk:
    """Remembers every folder it has read."""

    def __init__(self, disk: Disk | None = None) -> None:
        self.disk = disk or Disk()
        self._lock = threading.Lock()
        self._folders: dict[str, _Folder] = {}
        self._below: dict[str, tuple[tuple[_Content, ...], tuple[FoundFile, ...]]] = {}

    def files_below(self, root: str) -> tuple[FoundFile, ...]:
        """The model files below a folder, nearest first; the very tuple of the last look where nothing has changed."""
        with self._lock:
            walked = self._walk(root)
            contents = tuple(content for _, _, content in walked)
            before = self._below.get(root)
            if before is not None and len(before[0]) == len(contents) and all(map(is_, before[0], contents)):
                return before[1]
            found = tuple(
                FoundFile(prefix + state.name, path, state, state.name.lower() in content.unfinished)
                for path, prefix, content in walked
                for state in content.files
            )
            self._below[root] = (contents, found)
            return found

    def _walk(self, root: str) -> list[tuple[str, str, _Content]]:
        walked: list[tuple[str, str, _Content]] = []
        entered: set[object] = set()
        level = [(root, "")]
        while level:
            states = _at_once(self._folder_state, [path for path, _ in level])
            prefixes: dict[str, str] = {}
            times: dict[str, int] = {}
            for (path, prefix), state in zip(level, states, strict=True):
                identity = _identity(path, state)
                if state is not None and identity not in entered:
                    entered.add(identity)
                    prefixes[path], times[path] = prefix, state.st_mtime_ns
            level = []
            for path, folder in self._read(times).items():
                prefix = prefixes[path]
                walked.append((path, prefix, folder.content))
                level += [(_join(path, name), f"{prefix}{name}{os.sep}") for name in folder.content.folders]
            level.sort(key=lambda one: (len(one[1]), one[1]))
        return walked

    def _folder_state(self, path: str) -> os.stat_result | None:
        try:
            return self.disk.state(path)
        except (OSError, ValueError):
            return None

    def _read(self, times: Mapping[str, int]) -> dict[str, _Folder]:
        """The folders with these times of change, as they are now; those that cannot be read are left out."""
        now = time.time_ns()
        kept = {
            path: known
            for path, mtime_ns in times.items()
            if (known := self._folders.get(path)) is not None and known.mtime_ns == mtime_ns and known.is_settled
        }
        unread = [path for path in times if path not in kept]
        scanned = dict(zip(unread, _at_once(self._scan, unread), strict=True))
        # All that must be asked about one by one, of all folders together.
        asks: list[_Ask] = [
            (path, name, None) for path, known in kept.items() for name in _newest_of(known.content.files)
        ]
        for path, entries in scanned.items():
            true = _still_true(self._folders.get(path), times[path])
            asks += [(path, entry, true.get(entry.name)) for entry in entries or ()]
        answers: dict[str, list[str | FileState]] = {path: [] for path in times}
        for (path, _, _), answer in zip(asks, _at_once(partial(self._ask, now), asks), strict=True):
            if answer is not None:
                answers[path].append(answer)
        found: dict[str, _Folder] = {}
        for path, mtime_ns in times.items():
            entries = scanned.get(path)
            if path in kept:
                found[path] = replace(kept[path], content=_with_news(kept[path].content, answers[path]))
            elif entries is not None:
                content, before = _content_of(entries, answers[path]), self._folders.get(path)
                is_same = before is not None and before.content == content
                found[path] = _Folder(mtime_ns, now, before.content if before is not None and is_same else content)
        for path in times:
            if path in found:
                self._folders[path] = found[path]
            else:
                self._folders.pop(path, None)
        return found

    def _scan(self, path: str) -> list[os.DirEntry[str]] | None:
        try:
            return sorted(self.disk.scan(path), key=lambda entry: entry.name)
        except (OSError, ValueError):
            return None

    def _ask(self, now: int, ask: _Ask) -> str | FileState | None:
        """The name of a folder, the state of a model file; None for all else, and for what cannot be asked."""
        path, entry, old = ask
        try:
            if isinstance(entry, str):
                return _state_of(entry, self.disk.state(_join(path, entry)), now)
            if entry.is_dir():
                return None if entry.name in _NOT_ENTERED else entry.name
            if os.path.splitext(entry.name)[1].lower() not in _KEPT_SUFFIXES:  # noqa: PTH122
                return None
            if old is not None and not entry.is_symlink() and entry.inode() == old.inode[1]:
                return old
            return _state_of(entry.name, self.disk.entry_state(entry), now) if entry.is_file() else None
        except (OSError, ValueError):
            return None


def _content_of(entries: Iterable[os.DirEntry[str]], answers: Iterable[str | FileState]) -> _Content:
    told = list(answers)
    return _Content(
        tuple(one for one in told if isinstance(one, FileState)),
        tuple(one for one in told if isinstance(one, str)),
        unfinished_names(entry.name for entry in entries),
    )


def _with_news(known: _Content, answers: Iterable[str | FileState]) -> _Content:
    """The content with what has become of the files that could still grow; the very same one where that is nothing."""
    asked = set(_newest_of(known.files))
    if not asked:
        return known
    news = {one.name: one for one in answers if isinstance(one, FileState)}
    files = tuple(
        state for old in known.files if (state := news.get(old.name) if old.name in asked else old) is not None
    )
    is_same = len(files) == len(known.files) and all(
        (new.size, new.mtime_ns, new.may_grow) == (old.size, old.mtime_ns, old.may_grow)
        for new, old in zip(files, known.files, strict=True)
    )
    return known if is_same else replace(known, files=files)


def _still_true(known: _Folder | None, mtime_ns: int) -> dict[str, FileState]:
    """The files of a folder that need not be asked about when it is read again: the same file under the same name.

    Windows tells the state with the folder, and wants a question for the file's number instead.
    """
    if known is None or os.name == "nt":
        return {}
    files = known.content.files
    growing = set(_newest_of(files))
    if known.mtime_ns != mtime_ns:
        growing = {state.name for state in files if state.may_grow}
    return {state.name: state for state in files if state.inode[1] and state.name not in growing}


def _newest_of(files: Iterable[FileState]) -> list[str]:
    """The names of the files that may be growing. Whoever writes files writes few at a time, so the newest will do."""
    young = [state for state in files if state.may_grow]
    young.sort(key=lambda state: state.mtime_ns, reverse=True)
    return [state.name for state in young[:_NEWEST]]


def _state_of(name: str, state: os.stat_result, now: int) -> FileState:
    return FileState(name, state.st_size, state.st_mtime_ns, (state.st_dev, state.st_ino), now)


def _join(folder: str, name: str) -> str:
    return os.path.join(folder, name)  # noqa: PTH118  a Path costs ten times as much


def _identity(path: str, state: os.stat_result | None) -> object:
    if state is not None and state.st_ino:
        return state.st_dev, state.st_ino
    return os.path.realpath(path)


def _at_once(work: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """The result for each item, in order; many of them side by side."""
    if len(items) < _WORTH_THREADS:
        return [work(item) for item in items]
    step = -(-len(items) // _AT_ONCE)
    slices = [items[at : at + step] for at in range(0, len(items), step)]
    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="look at model folders") as pool:
        return list(chain.from_iterable(pool.map(lambda part: [work(item) for item in part], slices)))
