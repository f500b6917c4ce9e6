"""Where the new files of a batch go, one after the other: each takes its room before the next is placed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from ...civitai_utils.download.transfer import left_over
from ...civitai_utils.library.model_roots import make_root
from ...civitai_utils.model_files import FilePlan, ModelFile, Wanted
from ..ports import LocalModels
from .choose_root import RootChoice, choose_root
from .drive_room import order_for
from .order_files import PlannedDownload
from .plan_file import own_name

_Placed = TypeVar("_Placed", Wanted, PlannedDownload)


def spread_plans(plans: Iterable[FilePlan], library: LocalModels) -> tuple[FilePlan, ...]:
    """The same plans, the wanted files placed as one batch; what an image does not use takes no room."""
    taken: dict[str, int] = {}
    placed: list[FilePlan] = []
    for plan in plans:
        if isinstance(plan, Wanted):
            file = plan.resolution.file
            used = plan.resolution.mention.off is None
            choice = _take_root(file, file.size_bytes or 0, library, taken if used else dict(taken))
            placed.append(
                plan if choice is None or choice.root.folder == plan.folder else _moved(plan, choice, library)
            )
        else:
            placed.append(plan)
    return tuple(placed)


async def place_downloads(planned: Sequence[PlannedDownload], library: LocalModels) -> list[PlannedDownload]:
    """The same downloads, each in the folder that has room for it; one that was begun stays where it was."""
    return await asyncio.to_thread(_place, planned, library)


async def make_folders(folders: Iterable[Path]) -> None:
    """Makes the chosen folders that are not there yet."""
    for folder in dict.fromkeys(folders):
        await asyncio.to_thread(make_root, folder)


def _place(planned: Sequence[PlannedDownload], library: LocalModels) -> list[PlannedDownload]:
    taken: dict[str, int] = {}
    placed = []
    for one in planned:
        if one.is_here:
            placed.append(one)
            continue
        begun_in, kept = _begun(one, library)
        missing = max(0, (one.file.size_bytes or 0) - kept)
        choice = _take_root(one.file, missing, library, taken, begun_in)
        if choice is None:
            placed.append(one)
        elif choice.root.folder == one.folder:
            placed.append(replace(one, folder_why=choice.why or None))
        else:
            placed.append(_moved(one, choice, library))
    return placed


def _take_root(
    file: ModelFile, needed: int, library: LocalModels, taken: dict[str, int], begun_in: Path | None = None
) -> RootChoice | None:
    """The folder for one file of a batch; its bytes are taken from the drive's room then."""
    choice = choose_root(library.roots_of(file.kind), needed, taken=taken, begun_in=begun_in)
    if choice is not None:
        drive = choice.root.drive or ""
        taken[drive] = taken.get(drive, 0) + needed
    return choice


def _moved(one: _Placed, choice: RootChoice, library: LocalModels) -> _Placed:
    """The same in another folder, where other names may be taken."""
    file = one.file if isinstance(one, PlannedDownload) else one.resolution.file
    folder = choice.root.folder
    return replace(one, folder=folder, file_name=own_name(file, folder, library), folder_why=choice.why or None)


def _begun(planned: PlannedDownload, library: LocalModels) -> tuple[Path | None, int]:
    """The folder in which an earlier download of the file has left a part, and how many bytes of it."""
    for root in library.roots_of(planned.file.kind):
        kept = left_over(order_for(replace(planned, folder=root.folder), None)) if root.exists else 0
        if kept:
            return root.folder, kept
    return None, 0
