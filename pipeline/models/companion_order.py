"""A companion to be fetched -> the file as its hub promises it now, held against what this pack knows of it."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.errors import FileGone, HashMismatch, SizeMismatch
from ...civitai_utils.model_files import ModelFile
from ...civitai_utils.said import say
from ...civitai_utils.site.hub_client import Promise
from ...civitai_utils.wire import Json, read_int, read_positive_int
from ..ports import PromiseSource
from .companion_files import CompanionFiles


def companion_id(data: Json) -> int | None:
    """The number of the companion that a resource of a request is; None for one of Civitai's. That it says so is
    enough: a file of Civitai's has a version, and a companion none."""
    is_one = data.get("companion") is True or read_int(data.get("model_version_id")) == 0
    return read_positive_int(data.get("file_id")) if is_one else None


async def fetch_companion(source: PromiseSource, files: CompanionFiles, file_id: int) -> ModelFile:
    """The file with this number, with the length and the hash its hub promises.

    Raises ``FileGone`` for a number that no file has, ``HashMismatch`` and ``SizeMismatch`` where another file stands
    there by now, and the errors of the hub.
    """
    file = files.find(file_id)
    if file is None:
        raise FileGone("This pack knows no such file.")
    return await promised(source, file)


async def promised(source: PromiseSource, file: ModelFile) -> ModelFile:
    """The same file as its hub promises it; one of Civitai's as it is. Raises as above."""
    return file if file.source is None else held_against(file, await source.fetch_promise(file.source))


def held_against(file: ModelFile, said: Promise) -> ModelFile:
    """The file with what its hub says; what this pack knows is not given up for it."""
    if file.sha256 and said.sha256 and file.sha256 != said.sha256:
        raise HashMismatch(_is_another(file))
    if not file.sha256 and said.size and file.size_bytes and abs(said.size - file.size_bytes) > file.size_slack:
        raise SizeMismatch(_is_another(file))
    sha256 = file.sha256 or said.sha256
    sized = replace(file, size_kb=said.size / 1024, size_is_about=False) if said.size else file
    return replace(sized, sha256=sha256, hashes={"SHA256": sha256} if sha256 else {})


def _is_another(file: ModelFile) -> str:
    return say(
        "{name}: Hugging Face has another file under this address by now than the one this pack knows.", name=file.name
    )
