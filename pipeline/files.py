"""The fifth stage: a resolution -> what is here, what can come, what cannot (and why). No network.

A model is here when a file of its name lies anywhere in the folders of its kind and has the promised size, or when a
file's hash is known to be the model's, whatever its name. The names tried: the publisher's, the one the image uses, and
the one a clash would have been given. Nothing is hashed here: where that could still tell, the plan says ``checking``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice

from ..civitai_utils.disk.file_names import names_in_turn, safe_file_name
from ..civitai_utils.errors import (
    FileGone,
    FileNameRefused,
    FolderUnknown,
    LocalFileUnknown,
    ModelArchived,
    NothingToDownload,
    NotOnSite,
    UnsafeFile,
)
from ..civitai_utils.kinds import ModelKind
from ..civitai_utils.library.hash_match import SIZE_SLACK
from ..civitai_utils.model_files import FilePlan, Present, Resolution, Resolved, Unavailable, Unresolved, Wanted
from .models.local_match import find_proven, is_known_other, may_be_here
from .ports import LocalModels
from .spoken.resources import resource_key

# Names A1111 shows for upscalers that everyone keeps under another file name (facts: parity 4).
_UPSCALER_FILES = {
    "r-esrgan 4x+": "RealESRGAN_x4plus",
    "r-esrgan 4x+ anime6b": "RealESRGAN_x4plus_anime_6B",
    "r-esrgan 2x+": "RealESRGAN_x2plus",
    "r-esrgan general 4xv3": "realesr-general-x4v3",
    "r-esrgan general wdn 4xv3": "realesr-general-wdn-x4v3",
    "r-esrgan animevideo": "realesr-animevideov3",
    "esrgan_4x": "ESRGAN",
    "swinir 4x": "SwinIR_4x",
    "dat x2": "DAT_x2",
    "dat x3": "DAT_x3",
    "dat x4": "DAT_x4",
}


def plan_files(
    resolutions: Iterable[Resolution],
    library: LocalModels,
    chosen: Mapping[str, str] | None = None,
    *,
    forgiving: bool = False,
) -> tuple[FilePlan, ...]:
    """A plan for each model, in the same order.

    ``chosen`` has the listed names of files the user wants instead, by file key. One that is not in the folders of its
    kind raises ``LocalFileUnknown``; with ``forgiving`` the model is planned as if nothing had been chosen.
    """
    plans = []
    for resolution in resolutions:
        name = (chosen or {}).get(resource_key(resolution))
        try:
            plans.append(plan_file(resolution, library, name))
        except LocalFileUnknown:
            if not forgiving:
                raise
            plans.append(plan_file(resolution, library))
    return tuple(plans)


def plan_file(resolution: Resolution, library: LocalModels, chosen: str | None = None) -> FilePlan:
    """Present, Wanted or Unavailable. Raises ``LocalFileUnknown``."""
    if chosen is not None:
        return _take_chosen(resolution, chosen, library)
    # A name with its promised size is quick to find and enough; a name alone gives way to what a hash proves.
    first, then = (_find_by_name, find_proven) if isinstance(resolution, Resolved) else (find_proven, _find_by_name)
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
    if file.pickle_scan == "Danger":
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


def candidate_names(resolution: Resolved) -> list[str]:
    """The file names under which this model may already be here."""
    file = resolution.file
    try:
        kept_as = safe_file_name(file.name, file.kind)
    except FileNameRefused:
        kept_as = file.name
    names = [file.name, *islice(names_in_turn(kept_as, file.version_id, file.file_id), 4)]
    if resolution.mention.name:
        names.append(resolution.mention.name)
    return list(dict.fromkeys(names))


def _find_by_name(resolution: Resolution, library: LocalModels) -> Present | None:
    if isinstance(resolution, Unresolved):
        return _find_lost(resolution, library)
    file = resolution.file
    for name in candidate_names(resolution):
        for listed, path in library.find_named(file.kind, name):
            size = library.size_of(path)
            has_size = size is not None and (file.size_bytes is None or abs(size - file.size_bytes) <= SIZE_SLACK)
            if has_size and not is_known_other(resolution, library.hashes_of(path)):
                return Present(resolution=resolution, path=path, listed_name=listed, kind=file.kind)
    return None


def _find_lost(resolution: Unresolved, library: LocalModels) -> Present | None:
    """A model the site does not know but the user has: the image's own name for it must match exactly."""
    mention = resolution.mention
    if mention.name is None or mention.kind is ModelKind.OTHER or resolution.code not in _LOCAL_MAY_HELP:
        return None
    names = [mention.name]
    if mention.kind is ModelKind.UPSCALER:
        names += [file for shown, file in _UPSCALER_FILES.items() if shown == mention.name.strip().lower()]
    for name in names:
        for listed, path in library.find_named(mention.kind, name):
            return Present(resolution=resolution, path=path, listed_name=listed, kind=mention.kind)
    return None


_LOCAL_MAY_HELP = frozenset({NotOnSite.code, FileGone.code, ModelArchived.code, NothingToDownload.code})
