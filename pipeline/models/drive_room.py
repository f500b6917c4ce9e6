"""How much of a batch is here already, and whether the drives have room for the rest. Looks at the disk on threads."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from ...civitai_utils.download.transfer import DownloadOrder, left_over
from ...civitai_utils.errors import DiskFull
from ...civitai_utils.library.model_roots import look_at
from ...civitai_utils.said import say
from ...civitai_utils.wire import Json
from .order_files import PlannedDownload
from .preflight import Candidate, Drive, Room, sum_by_drive


def order_for(planned: PlannedDownload, key: str | None) -> DownloadOrder:
    """The order that fetches a planned file; with this API key where it is a file of Civitai's."""
    key = key if planned.file.source is None else None
    return DownloadOrder(file=planned.file, folder=planned.folder, filename=planned.file_name, url=planned.url, key=key)


async def weigh(planned: PlannedDownload, access: Json | None) -> Candidate:
    """A planned file with the room on its drive; ``access`` is the site's word on who may have it."""
    root = await asyncio.to_thread(look_at, planned.folder)
    # What is here already costs nothing; what was begun costs the rest.
    here = planned.file.size_bytes or 0
    kept = here if planned.is_here else await asyncio.to_thread(left_over, order_for(planned, None))
    return Candidate(
        file=planned.file,
        folder=planned.folder,
        file_name=planned.file_name,
        kept=kept,
        room=Room(drive=root.drive, free=root.free) if root.drive is not None and root.free is not None else None,
        folder_why=planned.folder_why,
        access=access,
    )


async def check_room(planned: Iterable[PlannedDownload]) -> None:
    """Raises ``DiskFull`` where a drive has no room for what it would have to take."""
    refuse_full(sum_by_drive(await asyncio.gather(*(weigh(one, None) for one in planned))))


def refuse_full(drives: Iterable[Drive]) -> None:
    """Raises ``DiskFull`` for the first drive without room for what it would have to take."""
    for drive in drives:
        if not drive.fits:
            where = ", ".join(str(folder) for folder in drive.folders)
            raise DiskFull(
                say(
                    "{where}: {needed} bytes are to come, {free} are free.",
                    where=where,
                    needed=drive.needed,
                    free=drive.free,
                )
            )
