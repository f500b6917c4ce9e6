"""One model file on this computer, and the listed files of one kind arranged for every question a plan asks.

The disk is not asked here."""

from __future__ import annotations

import os
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import chain
from pathlib import Path

from ..disk.file_names import MODEL_SUFFIXES
from .folder_walk import GGUF, FoundFile
from .hash_book import HashBook, Stamp, key_of, stamp_from
from .model_hashes import FileHashes, has_header


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalFile:
    """One listed model file: its name in ComfyUI's lists, its path, its state, the hashes known of it, and whether
    another program has marked it as not complete."""

    listed_name: str
    path: Path
    stamp: Stamp
    hashes: FileHashes
    is_unfinished: bool = False

    @property
    def size(self) -> int:
        """Its length in bytes."""
        return self.stamp.size


class Shelf:
    """The files of one kind as the host lists them.

    ``listed`` are the host's own names; ``walks`` what lies below each of its folders, the first folder first: where
    two have a file of one name the host can reach the first one's only. A name the walks do not know (a link that goes
    round, another pack's doing) keeps its place among the names; where it is, only the host can say.
    """

    def __init__(self, listed: Sequence[str], walks: Sequence[Sequence[FoundFile]], *, with_gguf: bool) -> None:
        self._below: dict[str, FoundFile] = {}
        for one in chain.from_iterable(walks):
            self._below.setdefault(one.listed, one)
        names = list(listed)
        if with_gguf:
            # ComfyUI's own lists leave them out; the pack that loads them looks in the same folders.
            known = set(names)
            names += sorted(name for name in self._below if name.lower().endswith(GGUF) and name not in known)
        self.names = tuple(names)
        self.files = tuple(found for name in names if (found := self._below.get(name)) is not None)
        self.groups = _by_file(self.files)
        self._by_size = sorted((names[0] for names in self.groups), key=lambda found: found.state.size)
        self._sizes = [found.state.size for found in self._by_size]
        self._full: dict[str, list[tuple[str, str]]] = {}
        self._bare: dict[str, list[tuple[str, str]]] = {}
        for name in names:
            shown = name.replace("\\", "/").lower()
            file = shown.rpartition("/")[2]
            self._full.setdefault(file, []).append((shown, name))
            self._bare.setdefault(file.rpartition(".")[0], []).append((shown, name))

    def found(self, name: str) -> FoundFile | None:
        """The file behind a listed name, where a walk has seen it."""
        return self._below.get(name)

    def of_size(self, least: int, most: int) -> list[FoundFile]:
        """The files whose length is within these bounds, each once."""
        return self._by_size[bisect_left(self._sizes, least) : bisect_right(self._sizes, most)]

    def named(self, name: str) -> list[str]:
        """The listed names with this file name, the likeliest first: those in the sub-folder that the name brings,
        then the shortest. Case does not matter; a name without a model's suffix matches any suffix."""
        wanted = name.replace("\\", "/").lower().strip("/")
        base = wanted.rpartition("/")[2]
        if not base:
            return []
        index = self._full if Path(base).suffix in MODEL_SUFFIXES | {GGUF} else self._bare
        same = index.get(base, [])
        return [
            listed for shown, listed in sorted(same, key=lambda one: (not one[0].startswith(wanted), _rank(one[1])))
        ]


class KnownFiles:
    """What the book knows of the files of a shelf, by digest. Each real file counts once: what was noted of it under
    one of its names is known under all of them."""

    def __init__(self, shelf: Shelf, book: HashBook) -> None:
        keys = {folder: key_of(folder) for folder in {found.folder for found in shelf.files}}
        stamps = {found.listed: _stamp(found, keys[found.folder]) for found in shelf.files}
        known = dict(zip(stamps, book.look_up_all(stamps.values()), strict=True))
        self._files: dict[str, tuple[FoundFile, Stamp, FileHashes]] = {}
        self._by_digest: dict[str, list[str]] = {}
        for names in shelf.groups:
            first = names[0]
            hashes = reduce(FileHashes.joined, (known[found.listed] for found in names))
            self._files[first.listed] = first, stamps[first.listed], hashes
            for digest in _digests_of(hashes):
                self._by_digest.setdefault(digest, []).append(first.listed)

    def file(self, listed: str) -> LocalFile:
        """The file with this name, the shortest of its names."""
        return local_file(*self._files[listed])

    def known_as(self, digests: Iterable[str]) -> list[LocalFile]:
        """The files with one of these digests, each once."""
        names = dict.fromkeys(name for digest in digests for name in self._by_digest.get(digest, ()))
        return [self.file(name) for name in names]

    def without_header(self) -> Iterator[LocalFile]:
        """The safetensors files whose header nobody has read."""
        for found, stamp, hashes in self._files.values():
            if hashes.header is None and has_header(found.state.name):
                yield local_file(found, stamp, hashes)


def local_file(found: FoundFile, stamp: Stamp, hashes: FileHashes) -> LocalFile:
    """A found file with its state and what is known of it."""
    return LocalFile(
        listed_name=found.listed,
        path=Path(found.path),
        stamp=stamp,
        hashes=hashes,
        is_unfinished=found.is_unfinished,
    )


def _stamp(found: FoundFile, folder_key: str) -> Stamp:
    name = os.path.normcase(found.state.name)
    if not name.isascii():
        name = name.encode("utf-8", "backslashreplace").decode()
    key = f"{folder_key}{name}" if folder_key.endswith(os.sep) else f"{folder_key}{os.sep}{name}"
    return stamp_from(key, found.state.size, found.state.mtime_ns)


def _digests_of(hashes: FileHashes) -> Iterable[str]:
    """Every form in which others write one of these hashes."""
    if hashes.sha256:
        yield from (hashes.sha256, hashes.sha256[:10])
    for content in (hashes.autov3, *(hashes.header or ())):
        if content:
            yield from (content, content[:12])


def _by_file(files: Iterable[FoundFile]) -> tuple[tuple[FoundFile, ...], ...]:
    """The names of each real file, the shortest first; in the order of the list."""
    groups: dict[object, list[FoundFile]] = {}
    for found in files:
        state = found.state
        key: object = (state.inode, state.size, state.mtime_ns) if state.inode[1] else found.listed
        groups.setdefault(key, []).append(found)
    return tuple(tuple(sorted(names, key=lambda found: _rank(found.listed))) for names in groups.values())


def _rank(listed: str) -> tuple[int, int, str]:
    return len(re.findall(r"[/\\]", listed)), len(listed), listed
