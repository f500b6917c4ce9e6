"""One resolution -> what is here, what can come, what cannot (and why).

Nothing is hashed: where that could still tell, the plan says ``checking``.
"""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.disk.file_names import safe_file_name
from ...civitai_utils.errors import FileNameRefused, FolderUnknown, LocalFileUnknown, UnsafeFile
from ...civitai_utils.model_files import FilePlan, Present, Resolution, Resolved, Unavailable, Unresolved, Wanted
from ..ports import LocalModels
from .find_by_name import find_by_name
from .local_match import find_proven, may_be_here


def plan_file(resolution: Resolution, library: LocalModels, chosen: str | None = None) -> FilePlan:
    """Present, Wanted or Unavailable. Raises ``LocalFileUnknown``."""
    if chosen is not None:
        return _take_chosen(resolution, chosen, library)
    # A name with its promised size is quick to find and enough; a name alone gives way to what a hash proves.
    first, then = (find_by_name, find_proven) if isinstance(resolution, Resolved) else (find_proven, find_by_name)
    here = first(resolution, library) or then(resolution, library)
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


def _plan_missing(resolution: Resolution, library: LocalModels) -> Wanted | Unavailable:
    if isinstance(resolution, Unresolved):
        return Unavailable(resolution=resolution, code=resolution.code, reason=resolution.reason)
    file = resolution.file
    if file.is_dangerous:
        return Unavailable(
            resolution=resolution, code=UnsafeFile.code, reason="Civitai's scan calls the file dangerous."
        )
    try:
        name = safe_file_name(file.name, file.kind)
    except FileNameRefused as error:
        return Unavailable(resolution=resolution, code=error.code, reason=error.message)
    folder = library.target_folder(file.kind)
    if folder is None:
        return Unavailable(
            resolution=resolution,
            code=FolderUnknown.code,
            reason=f"ComfyUI has no folder for a {file.kind.value.replace('_', ' ')} here.",
        )
    return Wanted(resolution=resolution, folder=folder, file_name=name)
