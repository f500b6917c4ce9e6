"""A file the user brings for one model: into which folder it goes, whether it is the right one, under which name."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

from ...civitai_utils.disk.file_names import names_in_turn, safe_file_name
from ...civitai_utils.errors import FileNameRefused, FolderUnknown, HashMismatch, UnsafeFile
from ...civitai_utils.kinds import ModelKind, kind_word
from ...civitai_utils.library.hash_match import is_match
from ...civitai_utils.library.model_hashes import FileHashes
from ...civitai_utils.library.supplied_file import SuppliedFile, receive_file
from ...civitai_utils.model_files import Present, Resolution, Resolved
from ...civitai_utils.said import say
from ..ports import IncomingFile, LocalModels
from .choose_root import choose_root
from .local_match import sought_for

_NAMES_TRIED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """What is to come: for which model, into which folder, under which safe name as the user calls the file."""

    resolution: Resolution
    kind: ModelKind
    folder: Path
    file_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether the file is the model (None: nothing is known to compare it with), and the names it may get."""

    is_model: bool | None
    names: Iterable[str]


async def take_supplied(incoming: IncomingFile, resolution: Resolution, library: LocalModels) -> Present:
    """Puts the file into the folder of the model's kind. With the field ``accept_other`` = 1 it may be another.

    Raises ``FolderUnknown``, ``FileNameRefused``, ``HashMismatch``, ``UnsafeFile``, ``WrongContent`` and the errors of
    the disk and of the upload; nothing is left then.
    """
    supply = await asyncio.to_thread(plan_supply, resolution, incoming.filename, library, incoming.length)
    verdict = Verdict(is_model=None, names=())

    async def judge(hashes: FileHashes) -> Iterable[str]:
        nonlocal verdict
        await incoming.read_fields()
        verdict = judge_supply(supply, hashes, accept_other=incoming.fields.get("accept_other") == "1")
        # The host reaches one file of a name only, in whichever of its folders it lies.
        return (name for name in verdict.names if not library.is_elsewhere(supply.kind, name, supply.folder))

    part = SuppliedFile(supply.folder, supply.file_name)
    path, hashes = await receive_file(incoming.pieces(), part, incoming.length, judge)
    await asyncio.to_thread(library.note_hashes, path, hashes)
    # A new file lies in a folder of its kind itself: the host lists it by its bare name.
    return Present(
        resolution=resolution, path=path, listed_name=path.name, kind=supply.kind, chosen=verdict.is_model is not True
    )


def plan_supply(resolution: Resolution, file_name: str, library: LocalModels, length: int | None = None) -> Supply:
    """``length`` in bytes, None where the sender does not say. Raises ``FolderUnknown`` and ``FileNameRefused``."""
    kind = resolution.kind
    choice = choose_root(library.roots_of(kind), length or 0)
    if choice is None:
        raise FolderUnknown(say("ComfyUI has no folder for a {kind} here.", kind=kind_word(kind)))
    folder = choice.root.folder
    return Supply(resolution=resolution, kind=kind, folder=folder, file_name=safe_file_name(file_name, kind))


def judge_supply(supply: Supply, hashes: FileHashes, *, accept_other: bool) -> Verdict:
    """The right file gets the publisher's name, or the image's own name for it, so that it is found again by either;
    another one that the user wants all the same keeps its own.

    Raises ``HashMismatch`` for another file unless it is accepted, ``UnsafeFile`` for one the site's scan warns of.
    """
    sought = sought_for(supply.resolution)
    is_model = None if sought is None else is_match(sought, hashes)
    if sought is not None and not is_model and not accept_other:
        known = ", ".join(sought.digests)
        raise HashMismatch(
            say(
                "{file_name} is another file: its SHA256 is {sha256}, the model's hash is {known}.",
                file_name=supply.file_name,
                sha256=str(hashes.sha256),
                known=known,
            ),
            field="file",
        )
    if is_model and isinstance(supply.resolution, Resolved) and supply.resolution.file.is_dangerous:
        raise UnsafeFile("Civitai's scan calls the file dangerous.")
    return Verdict(is_model=is_model, names=islice(_names(supply, is_model), _NAMES_TRIED))


def _names(supply: Supply, is_model: bool | None) -> Iterator[str]:
    resolution = supply.resolution
    if is_model and isinstance(resolution, Resolved):
        file = resolution.file
        return names_in_turn(safe_file_name(file.name, file.kind), file.version_id, file.file_id)
    name = resolution.mention.name
    if is_model is False or not name:
        return _numbered(supply.file_name)
    return _numbered(_with_suffix(name, supply))


def _with_suffix(name: str, supply: Supply) -> str:
    """The image's name for a model, with the suffix of the file that came."""
    suffix = Path(supply.file_name).suffix
    stem = name if not name.lower().endswith(suffix) else name[: -len(suffix)]
    try:
        return safe_file_name(f"{stem}{suffix}", supply.kind)
    except FileNameRefused:
        return supply.file_name


def _numbered(name: str) -> Iterator[str]:
    stem, dot, suffix = name.rpartition(".")
    yield name
    for number in count(2):
        yield f"{stem}-{number}{dot}{suffix}"
