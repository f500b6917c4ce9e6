"""A model that is here under the publisher's name, the image's, or the one a clash would have been given."""

from __future__ import annotations

from itertools import islice

from ...civitai_utils.disk.file_names import names_in_turn, safe_file_name
from ...civitai_utils.errors import FileGone, FileNameRefused, ModelArchived, NothingToDownload, NotOnSite
from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.model_files import Present, Resolution, Resolved, Unresolved
from ..ports import LocalModels
from .local_match import counts_by_name

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
_LOCAL_MAY_HELP = frozenset({NotOnSite.code, FileGone.code, ModelArchived.code, NothingToDownload.code})


def find_by_name(resolution: Resolution, library: LocalModels) -> Present | None:
    """The whole file of one of the model's names, with the promised size where one is promised."""
    if isinstance(resolution, Unresolved):
        return _find_lost(resolution, library)
    file = resolution.file
    for name in candidate_names(resolution):
        for one in library.find_named(file.kind, name):
            if counts_by_name(resolution, one, library):
                return Present(resolution=resolution, path=one.path, listed_name=one.listed_name, kind=file.kind)
    return None


def candidate_names(resolution: Resolved) -> list[str]:
    """The file names under which this model may already be here."""
    file = resolution.file
    try:
        kept_as = safe_file_name(file.name, file.kind)
    except FileNameRefused:
        kept_as = file.name
    names = [file.name, *islice(names_in_turn(kept_as, file.version_id, file.file_id), 4)]
    # What the image calls its own file says nothing of another that the user has picked.
    if resolution.mention.name and resolution.image_file is None:
        names.append(resolution.mention.name)
    return list(dict.fromkeys(names))


def _find_lost(resolution: Unresolved, library: LocalModels) -> Present | None:
    """A model the site does not know but the user has: the image's own name for it must match exactly."""
    mention = resolution.mention
    if mention.name is None or mention.kind is ModelKind.OTHER or resolution.code not in _LOCAL_MAY_HELP:
        return None
    names = [mention.name]
    if mention.kind is ModelKind.UPSCALER:
        names += [file for shown, file in _UPSCALER_FILES.items() if shown == mention.name.strip().lower()]
    for name in names:
        for one in library.find_named(mention.kind, name):
            if library.is_whole(one):
                return Present(resolution=resolution, path=one.path, listed_name=one.listed_name, kind=mention.kind)
    return None
