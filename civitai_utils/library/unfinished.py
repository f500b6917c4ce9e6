"""How other programs mark a file that is not complete: by a second file of its name beside it. Pure."""

from __future__ import annotations

from collections.abc import Iterable

# aria2 and its kin, Firefox, Chromium, Opera, browsers on macOS, torrent programs, FTP programs, rsync and others.
_MARKS = (
    ".aria2", ".aria2__temp", ".part", ".crdownload", ".opdownload", ".download", ".partial", ".incomplete",
    ".filepart", ".tmp", ".!qb", ".!ut", ".st",
)  # fmt: skip
# Our own part has a note beside it, and is never the file whose name it bears: that one may be another model's.
_NOTE = ".json"


def unfinished_names(names: Iterable[str]) -> frozenset[str]:
    """The names, in small letters, of the files in a folder that another program has not completed."""
    folded = [name.lower() for name in names]
    marks = [name for name in folded if name.endswith(_MARKS)]
    if not marks:
        return frozenset()
    there = set(folded)
    found = set()
    for name in marks:
        if name.endswith(".part") and f"{name}{_NOTE}" in there:
            continue
        found |= {name[: -len(mark)] for mark in _MARKS if name.endswith(mark)}
    return frozenset(found & there)
