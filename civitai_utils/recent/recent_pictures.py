"""The recent pictures of one host: kept on a thread, told to every page when they change.

Nothing of it is ever in the way of a look-up: where the list cannot be written, the log says so once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from ..console_log import log
from ..errors import DiskFull, FolderNotWritable, RecentUnknown
from ..wire import Json
from .recent_file import Pictures, RecentFile
from .recent_json import is_recent_id
from .recent_picture import RecentPicture, with_look_up

Change = Callable[[RecentPicture], RecentPicture]


class RecentPictures:
    """``most`` says how many are kept at this moment (0 for none), ``tell`` is called when the list is another."""

    def __init__(self, file: RecentFile, *, most: Callable[[], int], tell: Callable[[], None]) -> None:
        self._file = file
        self._most = most
        self._tell = tell
        self._has_failed = False

    async def all(self) -> Pictures:
        """The list, the newest first."""
        return (await asyncio.to_thread(self._file.load))[: self._most()]

    async def get(self, picture_id: object) -> RecentPicture:
        """One of them; raises ``RecentUnknown``."""
        return _find(await self.all(), picture_id)

    async def metadata(self, picture_id: object) -> Json:
        """What was kept to show it again; raises ``RecentUnknown``, also where nothing was kept."""
        picture = await self.get(picture_id)
        kept = await asyncio.to_thread(self._file.metadata, picture.id)
        if kept is None:
            raise RecentUnknown("Nothing was kept of this picture's metadata.", field="id")
        return kept

    async def put(self, picture: RecentPicture, metadata: bytes | None = None) -> str | None:
        """Keeps a look-up, with packed metadata where it needs them; its id, or None where none is kept."""
        kept = (picture.id, metadata) if metadata is not None else None
        # How many is asked when it is written, or a list that was just switched off could get one more.
        is_kept = await self._quietly(lambda old: with_look_up(old, picture, self._most()), kept)
        return picture.id if is_kept and self._most() > 0 else None

    async def learn(self, picture_id: object, change: Change) -> None:
        """Changes one of them, where it is there; never raises."""
        if is_recent_id(picture_id) and self._most() > 0:
            await self._quietly(lambda old: _changed(old, picture_id, change))

    async def note(self, picture_id: object, change: Change) -> RecentPicture:
        """Changes one of them; raises ``RecentUnknown``, ``FolderNotWritable`` and ``DiskFull``."""
        await self.get(picture_id)
        await self._change(lambda old: _changed(old, picture_id, change))
        return await self.get(picture_id)

    async def remove(self, picture_id: object) -> None:
        """Removes one of them and all that was kept of it; raises as ``note`` does."""
        await self.get(picture_id)
        await self._change(lambda old: tuple(one for one in old if one.id != picture_id))

    async def keep_only(self, most: int) -> None:
        """Removes all but the newest; raises ``FolderNotWritable`` and ``DiskFull``."""
        await self._change(lambda old: old[:most])

    async def _change(self, change: Callable[[Pictures], Pictures], kept: tuple[str, bytes] | None = None) -> None:
        if await asyncio.to_thread(self._file.change, change, kept=kept):
            self._tell()

    async def _quietly(self, change: Callable[[Pictures], Pictures], kept: tuple[str, bytes] | None = None) -> bool:
        """Whether it could be written."""
        try:
            await self._change(change, kept)
        except (FolderNotWritable, DiskFull) as error:
            if not self._has_failed:
                log.warning("The recent pictures cannot be kept: %s", error.message)
            self._has_failed = True
            return False
        return True


def _find(pictures: Pictures, picture_id: object) -> RecentPicture:
    found = next((picture for picture in pictures if picture.id == picture_id), None)
    if found is None:
        raise RecentUnknown("There is no such picture among the recent ones.", field="id")
    return found


def _changed(pictures: Pictures, picture_id: object, change: Change) -> Pictures:
    return tuple(change(one) if one.id == picture_id else one for one in pictures)
