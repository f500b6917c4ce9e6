"""A file that lies in the wrong folder -> the folder of what its own header says it is, when the user says so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

from ...civitai_utils.console_log import log
from ...civitai_utils.disk.disk_thread import DiskThread
from ...civitai_utils.errors import FileNotMoved, FolderUnknown
from ...civitai_utils.kinds import folder_of
from ...civitai_utils.library.model_roots import drive_of
from ...civitai_utils.library.move_model import move_model
from ...civitai_utils.model_files import FilePlan, Misplaced, Present, Unavailable
from ...civitai_utils.said import say
from ..ports import LocalModels
from .choose_root import choose_root


def misplaced_of(plan: FilePlan) -> Misplaced | None:
    """Where the file of a plan lies and belongs; None where it lies right, or is not here."""
    return plan.misplaced if isinstance(plan, (Present, Unavailable)) else None


async def move_misplaced(plan: FilePlan, library: LocalModels, is_held: Callable[[Path], bool]) -> Path:
    """The file's new path. ``is_held`` tells of a download that has a place. Raises ``FileNotMoved``,
    ``FolderUnknown`` and ``DiskFull``; the file is then where it was."""
    misplaced = misplaced_of(plan)
    if misplaced is None:
        raise FileNotMoved("This file lies where it belongs, or is not here.")
    async with DiskThread("move of a model") as disk:
        folder = await disk.run(partial(_folder_for, misplaced, library))
        if is_held(misplaced.path) or is_held(folder / misplaced.path.name):
            raise FileNotMoved(say("A download holds {name}: let it end, or cancel it.", name=misplaced.path.name))
        known = await disk.run(partial(library.find_named, misplaced.lies, misplaced.listed_name))
        moved: Path = await disk.run(partial(move_model, misplaced.path, folder))
    log.info("Moved %s to %s.", misplaced.path, moved)
    # What was computed of its content is true of it there as well.
    hashes = next((file.hashes for file in known if file.path == misplaced.path), None)
    if hashes is not None:
        await asyncio.to_thread(library.note_hashes, moved, hashes)
    return moved


def _folder_for(misplaced: Misplaced, library: LocalModels) -> Path:
    """The chosen folder of its kind, else one on its own drive, where a move costs nothing."""
    own, _ = drive_of(misplaced.path)
    roots = sorted(library.roots_of(misplaced.belongs), key=lambda root: (not root.chosen, root.drive != own))
    choice = choose_root(roots, 0)
    if choice is None:
        raise FolderUnknown(
            say("ComfyUI has no folder models/{folder} here.", folder=str(folder_of(misplaced.belongs)))
        )
    folder = choice.root.folder
    name = misplaced.path.name
    if library.is_elsewhere(misplaced.belongs, name, folder):
        raise FileNotMoved(
            say("ComfyUI has another file of the name {name} in its folders of this kind already.", name=name)
        )
    return folder
