"""The last word on the folder of a download, when it begins: what the file's first bytes say it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from ...civitai_utils.console_log import log
from ...civitai_utils.download.transfer import DownloadOrder, left_over
from ...civitai_utils.errors import FileMisplaced
from ...civitai_utils.file_said import FileSaid
from ...civitai_utils.model_files import FilePlan, Present, Resolved, Unavailable, Wanted
from ...civitai_utils.values import ResourceMention
from ..ports import LocalModels
from .place_files import make_folders
from .plan_file import plan_file
from .remote_headers import RemoteHeaders
from .right_folder import BY_CONTENT, right_kind


class PlaceByHeader:
    """Settles where an order goes; ``library`` gives the folders as they are at that moment."""

    def __init__(self, headers: RemoteHeaders, library: Callable[[], LocalModels]) -> None:
        self._headers = headers
        self._library = library

    async def settle(self, order: DownloadOrder) -> DownloadOrder:
        """The order with the folder and name that fit what the file is; as it was where a part of it has come already,
        or nothing tells. Raises ``FileMisplaced`` for one that is here, where no loader finds it."""
        if order.file.kind not in BY_CONTENT:
            return order
        begun: int = await asyncio.to_thread(left_over, order)
        if begun:
            return order
        said = await self._headers.ask(order.file, order.key)
        kind = right_kind(order.file.kind, said)
        if kind is order.file.kind:
            return order
        plan = await asyncio.to_thread(self._plan, order, said)
        if isinstance(plan, Unavailable):
            if plan.misplaced is not None:
                raise FileMisplaced(plan.reason)
            return order
        place = plan.path if isinstance(plan, Present) else plan.folder / plan.file_name
        if isinstance(plan, Wanted):
            await make_folders([plan.folder])
        log.info("%r goes to %s: by its own header it is a %s.", place.name, place.parent, kind.value)
        return replace(order, file=replace(order.file, kind=kind), folder=place.parent, filename=place.name)

    def _plan(self, order: DownloadOrder, said: FileSaid | None) -> FilePlan:
        mention = ResourceMention(kind=order.file.kind, version_id=order.file.version_id, file_id=order.file.file_id)
        resolution = Resolved(mention=mention, file=order.file, found_by="order")
        return plan_file(resolution, self._library(), takes_others=False, said=said)
