"""Models in the wrong folder, on a terminal: told, and moved where the user has said so."""

from __future__ import annotations

from collections.abc import Iterable

from ...civitai_utils.errors import RemakeError
from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.model_files import FilePlan
from ..models.move_misplaced import misplaced_of, move_misplaced
from .output import Output


async def settle_misplaced(plans: Iterable[FilePlan], library: ModelLibrary, output: Output, *, moves: bool) -> bool:
    """Whether anything was moved; one that cannot be is told, and stays where it is."""
    has_moved = False
    for plan in plans:
        misplaced = misplaced_of(plan)
        if misplaced is None:
            continue
        if not moves:
            output.say(f"{misplaced.path.name}: {misplaced.sentence} --move-misplaced moves it.")
            continue
        try:
            moved = await move_misplaced(plan, library.snapshot(), lambda _: False)
        except RemakeError as error:
            output.say(f"{misplaced.path.name}: {error.message} [{error.code}]")
        else:
            output.say(f"Moved {misplaced.path} to {moved}.")
            has_moved = True
    return has_moved
