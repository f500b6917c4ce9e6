"""What a batch of downloads would do: bytes, folders, room on the drives, keys, early access, pickles.

Pure: what was found out comes in as values.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ...civitai_utils.errors import RemakeError
from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.model_files import ModelFile
from ...civitai_utils.wire import Json

# Formats of PyTorch that are pickles inside; loading one whole can run what its maker put there.
_PICKLE_SUFFIXES = frozenset({".ckpt", ".pt", ".pt2", ".pth", ".bin", ".pkl"})

# Every ComfyUI this pack runs in loads these with weights only, whatever PyTorch it has (facts: ComfyUI 0.3.64, 0.33).
_ALWAYS_LOADED_SAFELY = frozenset({ModelKind.UPSCALER, ModelKind.EMBEDDING})
# These are loaded by other packs in their own ways, or by nobody knows whom: what ComfyUI does protects nobody there.
_LOADED_BY_OTHERS = frozenset({ModelKind.DETECTOR, ModelKind.OTHER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The drive a folder is on, and how many bytes are free there."""

    drive: str
    free: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One file that would be fetched: ``kept`` bytes of it are here already; ``access`` is the site's word on who may
    have it, None where the site was not asked or did not say."""

    file: ModelFile
    folder: Path
    file_name: str
    kept: int
    room: Room | None
    access: Json | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One file that cannot be fetched, and why."""

    file_key: str | None
    error: RemakeError


@dataclass(frozen=True, slots=True, kw_only=True)
class Drive:
    """What one drive would have to take; ``folders`` are those of the batch that lie on it."""

    folders: tuple[Path, ...]
    needed: int
    free: int

    @property
    def fits(self) -> bool:
        """Whether there is room."""
        return self.needed <= self.free


def is_pickle(file: ModelFile) -> bool:
    """Whether a file is of a format that can run code when it loads."""
    return file.format == "PickleTensor" or Path(file.name).suffix.lower() in _PICKLE_SUFFIXES


def can_run_code(file: ModelFile, *, loads_safely: bool) -> bool:
    """Whether the host would run what stands in a file, so that somebody must agree to it first.

    ``loads_safely``: ComfyUI itself loads every file with weights only; False also where nobody knows the host.
    """
    if not is_pickle(file) or file.kind in _ALWAYS_LOADED_SAFELY:
        return False
    return file.kind in _LOADED_BY_OTHERS or not loads_safely


def bytes_to_come(candidate: Candidate) -> int:
    """How many bytes are still missing; 0 where nobody says how long the file is."""
    return max(0, (candidate.file.size_bytes or 0) - candidate.kept)


def sum_by_drive(candidates: Iterable[Candidate]) -> list[Drive]:
    """What each drive would have to take, in the order of the files; folders on one drive share its room."""
    found: dict[str, Drive] = {}
    for candidate in candidates:
        if candidate.room is None:
            continue
        known = found.get(candidate.room.drive)
        folders = known.folders if known else ()
        found[candidate.room.drive] = Drive(
            folders=folders if candidate.folder in folders else (*folders, candidate.folder),
            needed=(known.needed if known else 0) + bytes_to_come(candidate),
            free=candidate.room.free,
        )
    return list(found.values())
