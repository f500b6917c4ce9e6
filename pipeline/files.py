"""The fifth stage: a resolution -> what is here, what can come, what cannot (and why). No network.

A model is here when a file of its name lies anywhere in the folders of its kind and has the promised size. The names
tried: the publisher's, the one the image uses, and the one a clash would have been given.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from ..civitai_utils.errors import (
    FileGone,
    FileNameRefused,
    FolderUnknown,
    ModelArchived,
    NothingToDownload,
    NotOnSite,
    UnsafeFile,
)
from ..civitai_utils.file_names import names_in_turn, safe_file_name
from ..civitai_utils.kinds import ModelKind
from ..civitai_utils.values import FilePlan, Present, Resolution, Resolved, Unavailable, Unresolved, Wanted
from .ports import LocalModels

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


def plan_files(resolutions: Iterable[Resolution], library: LocalModels) -> tuple[FilePlan, ...]:
    """A plan for each model, in the same order."""
    return tuple(plan_file(resolution, library) for resolution in resolutions)


def plan_file(resolution: Resolution, library: LocalModels) -> FilePlan:
    """Present, Wanted or Unavailable."""
    if isinstance(resolution, Unresolved):
        return _find_by_name(resolution, library) or Unavailable(
            resolution=resolution, code=resolution.code, reason=resolution.reason
        )
    file = resolution.file
    here = _find_exact(resolution, library)
    if here is not None:
        return here
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


def _find_exact(resolution: Resolved, library: LocalModels) -> Present | None:
    file = resolution.file
    for name in candidate_names(resolution):
        for listed, path in library.find_named(file.kind, name):
            size = library.size_of(path)
            if size is not None and (file.size_bytes is None or abs(size - file.size_bytes) <= _SIZE_SLACK):
                return Present(resolution=resolution, path=path, listed_name=listed, kind=file.kind)
    return None


# sizeKB is printed with a rounding of its own in old answers; another model is never this close by chance.
_SIZE_SLACK = 16


def _find_by_name(resolution: Unresolved, library: LocalModels) -> Present | None:
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
