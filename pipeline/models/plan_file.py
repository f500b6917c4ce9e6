"""One resolution -> what is here, what can come, what cannot (and why).

Nothing is hashed: where that could still tell, the plan says ``checking``.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...civitai_utils.disk.file_names import names_in_turn, safe_file_name
from ...civitai_utils.errors import FileMisplaced, FileNameRefused, FolderUnknown, LocalFileUnknown, UnsafeFile
from ...civitai_utils.file_said import FileSaid
from ...civitai_utils.kinds import BASE_KINDS, ModelKind, kind_word
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
from ...civitai_utils.said import say
from ..ports import LocalModels
from .choose_root import choose_root
from .find_by_name import find_by_name
from .local_match import find_proven, may_be_here
from .right_folder import BY_CONTENT, by_content, find_misplaced, is_reached

_NAMES_TRIED = 50


def plan_file(
    resolution: Resolution,
    library: LocalModels,
    chosen: str | None = None,
    *,
    takes_others: bool = True,
    said: FileSaid | None = None,
) -> FilePlan:
    """Present, Wanted or Unavailable. With ``takes_others`` another file of the same version is used where the
    very file is not here. ``said`` is what the file's first bytes at its store say. Raises ``LocalFileUnknown``."""
    resolution = by_content(resolution, said)
    if chosen is not None:
        return _take_chosen(resolution, chosen, library)
    # Whoever has picked a file wants that one.
    is_picked = isinstance(resolution, Resolved) and resolution.image_file is not None
    here = _find(resolution, library, takes_others=takes_others and not is_picked)
    if isinstance(here, Present):
        return here
    plan = here or _plan_missing(resolution, library)
    if isinstance(plan, Wanted):
        plan = replace(plan, said=said)
    return replace(plan, checking=True) if may_be_here(resolution, library) else plan


def _take_chosen(resolution: Resolution, chosen: str, library: LocalModels) -> Present:
    kind = resolution.kind
    found = library.find_listed(kind, chosen)
    if found is None:
        raise LocalFileUnknown(
            say("There is no {kind} file {chosen} here.", kind=kind_word(kind), chosen=repr(chosen[:200])),
            field="chosen_name",
        )
    said = library.said_of(found[1])
    return Present(resolution=resolution, path=found[1], listed_name=found[0], kind=kind, chosen=True, said=said)


def _find(resolution: Resolution, library: LocalModels, *, takes_others: bool) -> Present | Unavailable | None:
    """The model among the files of its kind, or where an earlier version or another program has put it: best where it
    belongs, then where a loader reaches it. One that no loader reaches is told, and not fetched once more."""
    strayed: list[Present] = []
    for kind in _kinds_of(resolution):
        here = _find_as(kind, resolution, library, takes_others=takes_others)
        if here is None:
            continue
        here = replace(here, resolution=resolution, said=library.said_of(here.path))
        here = replace(here, misplaced=find_misplaced(here, here.said))
        # From another kind's folder nothing is taken that does not say itself what it is.
        is_vouched = kind is resolution.kind or _says_enough(here)
        if here.misplaced is None and is_vouched:
            return here
        if is_vouched:
            strayed.append(here)
    reached = [one for one in strayed if one.said is not None and is_reached(one.kind, one.said)]
    if reached or not strayed:
        return reached[0] if reached else None
    lost = strayed[0].misplaced
    reason = lost.sentence if lost is not None else ""
    return Unavailable(resolution=resolution, code=FileMisplaced.code, reason=reason, misplaced=lost)


def _kinds_of(resolution: Resolution) -> tuple[ModelKind, ...]:
    """In whose folders it may lie: its own first."""
    own = resolution.kind
    others: tuple[ModelKind, ...] = ()
    if isinstance(resolution, Resolved) and own in BY_CONTENT:
        others = BY_CONTENT
    elif own in BASE_KINDS:
        others = tuple(sorted(BASE_KINDS))
    return (own, *(kind for kind in others if kind is not own))


def _says_enough(here: Present) -> bool:
    """Whether a file in another kind's folder tells what it is; one known by its name alone, that it is a model."""
    if here.said is None or here.said.kind is None:
        return False
    return isinstance(here.resolution, Resolved) or here.said.is_base


def _find_as(kind: ModelKind, resolution: Resolution, library: LocalModels, *, takes_others: bool) -> Present | None:
    """The model among the files of one kind."""
    if not isinstance(resolution, Resolved):
        sought = replace(resolution, mention=replace(resolution.mention, kind=kind))
        # A name alone gives way to what a hash proves.
        return find_proven(sought, library) or find_by_name(sought, library)
    # A name with its promised size is quick to find and enough; without one it is not, in another kind's folder.
    as_kind = replace(resolution, file=replace(resolution.file, kind=kind))
    by_name = kind is resolution.kind or resolution.file.size_bytes is not None
    here = (find_by_name(as_kind, library) if by_name else None) or find_proven(as_kind, library)
    return here or (_find_other(as_kind, library) if takes_others else None)


def _find_other(resolution: Resolved, library: LocalModels) -> Present | None:
    """Another file of the same version: the same model in another precision, or pruned."""
    for other in resolution.file.others:
        as_other = replace(resolution, file=replace(other, kind=resolution.file.kind))
        here = find_by_name(as_other, library) or find_proven(as_other, library)
        if here is not None:
            return replace(here, other=other)
    return None


def _plan_missing(resolution: Resolution, library: LocalModels) -> Wanted | Unavailable:
    if isinstance(resolution, Unresolved):
        return Unavailable(resolution=resolution, code=resolution.code, reason=resolution.reason)
    file = resolution.file
    if file.is_dangerous:
        return Unavailable(
            resolution=resolution, code=UnsafeFile.code, reason=say("Civitai's scan calls the file dangerous.")
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
            reason=say("ComfyUI has no folder for a {kind} here.", kind=kind_word(file.kind)),
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
