"""One resolution -> what is here, what can come, what cannot (and why).

Nothing is hashed: where that could still tell, the plan says ``checking``.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...civitai_utils.disk.file_names import names_in_turn, safe_file_name
from ...civitai_utils.errors import FileNameRefused, FolderUnknown, LocalFileUnknown, UnsafeFile
from ...civitai_utils.model_files import (
    FilePlan,
    ModelFile,
    Present,
    Resolution,
    Resolved,
    Unavailable,
    Unresolved,
    Wanted,
)
from ..ports import LocalModels
from .choose_root import choose_root
from .find_by_name import find_by_name
from .local_match import find_proven, may_be_here

_NAMES_TRIED = 50


def plan_file(
    resolution: Resolution, library: LocalModels, chosen: str | None = None, *, takes_others: bool = True
) -> FilePlan:
    """Present, Wanted or Unavailable. With ``takes_others`` another file of the same version is used where the
    very file is not here. Raises ``LocalFileUnknown``."""
    if chosen is not None:
        return _take_chosen(resolution, chosen, library)
    # A name with its promised size is quick to find and enough; a name alone gives way to what a hash proves.
    first, then = (find_by_name, find_proven) if isinstance(resolution, Resolved) else (find_proven, find_by_name)
    here = first(resolution, library) or then(resolution, library)
    if here is None and takes_others and isinstance(resolution, Resolved):
        here = _find_other(resolution, library)
    if here is not None:
        return here
    plan = _plan_missing(resolution, library)
    return replace(plan, checking=True) if may_be_here(resolution, library) else plan


def _take_chosen(resolution: Resolution, chosen: str, library: LocalModels) -> Present:
    kind = resolution.kind
    found = library.find_listed(kind, chosen)
    if found is None:
        kind_name = kind.value.replace("_", " ")
        raise LocalFileUnknown(f"There is no {kind_name} file {chosen[:200]!r} here.", field="chosen_name")
    return Present(resolution=resolution, path=found[1], listed_name=found[0], kind=kind, chosen=True)


def _find_other(resolution: Resolved, library: LocalModels) -> Present | None:
    """Another file of the same version: the same model in another precision, or pruned."""
    for other in resolution.file.others:
        as_other = replace(resolution, file=other)
        here = find_by_name(as_other, library) or find_proven(as_other, library)
        if here is not None:
            return replace(here, resolution=resolution, other=other)
    return None


def _plan_missing(resolution: Resolution, library: LocalModels) -> Wanted | Unavailable:
    if isinstance(resolution, Unresolved):
        return Unavailable(resolution=resolution, code=resolution.code, reason=resolution.reason)
    file = resolution.file
    if file.is_dangerous:
        return Unavailable(
            resolution=resolution, code=UnsafeFile.code, reason="Civitai's scan calls the file dangerous."
        )
    try:
        safe_file_name(file.name, file.kind)
    except FileNameRefused as error:
        return Unavailable(resolution=resolution, code=error.code, reason=error.message)
    choice = choose_root(library.roots_of(file.kind), file.size_bytes or 0)
    if choice is None:
        return Unavailable(
            resolution=resolution,
            code=FolderUnknown.code,
            reason=f"ComfyUI has no folder for a {file.kind.value.replace('_', ' ')} here.",
        )
    folder = choice.root.folder
    return Wanted(
        resolution=resolution,
        folder=folder,
        file_name=own_name(file, folder, library),
        folder_why=choice.why or None,
    )


def own_name(file: ModelFile, folder: Path, library: LocalModels) -> str:
    """The first of a new file's names that no file in another folder of the kind bears: the host reaches one file of a
    name only. In its own folder the download itself sees what is taken, and whether it is the same file.

    Raises ``FileNameRefused``.
    """
    name = safe_file_name(file.name, file.kind)
    names = zip(range(_NAMES_TRIED), names_in_turn(name, file.version_id, file.file_id), strict=False)
    return next((one for _, one in names if not library.is_elsewhere(file.kind, one, folder)), name)
