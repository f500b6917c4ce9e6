"""A companion that is here: by a known hash under whatever name, or under one of its names, in any folder of its kind
and the folders below. Nothing is hashed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from ...civitai_utils.disk.file_names import names_in_turn
from ...civitai_utils.library.local_file import LocalFile
from ...civitai_utils.model_files import ModelFile
from ..families.companion import Companion
from ..ports import LocalModels
from ..words.model_names import file_stem

# The names a download takes where others have the first ones.
_NAMES_TRIED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCompanion:
    """The local file, and which public one it is; None where only a name of the companion's speaks for it."""

    local: LocalFile
    file: ModelFile | None


def find_companion(
    companion: Companion, library: LocalModels, files: Sequence[ModelFile], picked: Collection[int] = ()
) -> FoundCompanion | None:
    """The local file that serves as a companion; what was ``picked`` of its public ``files`` before its other names, in
    their order: what the image itself names is the first of those."""
    by_name = {file_stem(file.name): file for file in files}
    names = dict.fromkeys((*(file.name for file in files if file.file_id in picked), *companion.names))
    for name in names:
        file = by_name.get(file_stem(name))
        local = next(_locals(companion, name, file, library), None)
        if local is not None:
            return FoundCompanion(local=local, file=file)
    return None


def chosen_name(files: Sequence[ModelFile], chosen: Mapping[str, str]) -> str | None:
    """The local file that the user has chosen on the card of any of these."""
    return next((chosen[file.key] for file in files if file.key in chosen), None)


def _locals(companion: Companion, name: str, file: ModelFile | None, library: LocalModels) -> Iterator[LocalFile]:
    if file is None:
        yield from (local for local in library.find_named(companion.kind, name) if library.is_whole(local))
        return
    if file.sha256 is not None:
        known = library.files_known_as(file.kind, (file.sha256,))
        yield from (local for local in known if local.hashes.sha256 == file.sha256)
    for own in islice(names_in_turn(file.name, file.version_id, file.file_id), _NAMES_TRIED):
        for local in library.find_named(file.kind, own):
            if _has_length(file, local) and library.is_whole(local):
                yield local


def _has_length(file: ModelFile, local: LocalFile) -> bool:
    return file.size_bytes is None or abs(local.size - file.size_bytes) <= file.size_slack
