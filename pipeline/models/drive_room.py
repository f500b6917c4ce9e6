"""How much of a batch is here already, and whether the drives have room for the rest. Looks at the disk on threads."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from ...civitai_utils.download.transfer import DownloadOrder, left_over
from ...civitai_utils.errors import DiskFull
from ...civitai_utils.wire import Json
from ..ports import LocalModels
from .order_files import PlannedDownload
from .preflight import Candidate, Room, sum_by_drive


def order_for(planned: PlannedDownload, key: str | None) -> DownloadOrder:
    """The order that fetches a planned file with this API key."""
    return DownloadOrder(file=planned.file, folder=planned.folder, filename=planned.file_name, url=planned.url, key=key)


async def weigh(planned: PlannedDownload, access: Json | None, library: LocalModels) -> Candidate:
    """A planned file with the room on its drive; ``access`` is the site's word on who may have it."""
    room = await asyncio.to_thread(library.room_of, planned.folder)
    # What is here already costs nothing; what was begun costs the rest.
    here = planned.file.size_bytes or 0
    kept = here if planned.is_here else await asyncio.to_thread(left_over, order_for(planned, None))
    return Candidate(
        file=planned.file,
        folder=planned.folder,
        file_name=planned.file_name,
        kept=kept,
        room=Room(drive=room[0], free=room[1]) if room is not None else None,
        access=access,
    )


async def check_room(planned: Iterable[PlannedDownload], library: LocalModels) -> None:
    """Raises ``DiskFull`` where a drive has no room for what it would have to take."""
    candidates = await asyncio.gather(*(weigh(one, None, library) for one in planned))
    for drive in sum_by_drive(candidates):
        if not drive.fits:
            where = ", ".join(str(folder) for folder in drive.folders)
            raise DiskFull(f"{where}: {drive.needed} bytes are to come, {drive.free} are free.")
