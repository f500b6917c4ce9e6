"""The routes of downloads: what a batch would mean, begin, stop, go on, order, and how all of them stand."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from aiohttp import web

from ...civitai_utils.console_log import log
from ...civitai_utils.errors import InputError, PickleRefused
from ...civitai_utils.host.key_choice import is_valid
from ...civitai_utils.host.route_answers import json_answer, mutating, read_body, reading
from ...civitai_utils.model_files import ModelFile
from ...civitai_utils.wire import Json, read_int, read_str
from ..models.drive_room import check_room, order_for, weigh
from ..models.order_files import AskHeader, PlannedDownload, plan_download, plan_downloads, refuse_pickle
from ..models.place_files import make_folders, place_downloads
from ..models.preflight import Refusal
from ..spoken.preflight import preflight_as_json, refusal_as_json
from .shared import Route, Shared


class DownloadRoutes:
    """The queue, as a page drives it."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        posts = {
            "/preflight": self.preflight,
            "/download": self.download,
            "/download-all": self.download_all,
            "/download-cancel": self.cancel,
            "/download-pause": self.pause,
            "/download-resume": self.resume,
            "/download-move": self.move,
        }
        return (
            *(Route(method="POST", path=path, handler=mutating(handler)) for path, handler in posts.items()),
            Route(method="GET", path="/downloads", handler=reading(self.downloads)),
        )

    async def preflight(self, request: web.Request) -> web.Response:
        """What a batch would do, before it begins."""
        shared = self._shared
        body = await read_body(request)
        key = await shared.key(body)
        planned, refused = await self._plan_batch(body, key, shared.headers.ask)
        asked = [self._access(one.file, key) for one in planned]
        key_valid, accesses = await asyncio.gather(self._key_valid(key), asyncio.gather(*asked))
        weighing = (weigh(one, access) for one, access in zip(planned, accesses, strict=True))
        candidates = await asyncio.gather(*weighing)
        return await json_answer(
            lambda: preflight_as_json(
                candidates,
                refused,
                has_key=key is not None,
                key_valid=key_valid,
                pickles_allowed=shared.pickles_allowed(body),
                loads_safely=shared.loads_safely(),
            )
        )

    async def download(self, request: web.Request) -> web.Response:
        """Start one download; what the file is, the site is asked again."""
        shared = self._shared
        body = await read_body(request)
        key = await shared.key(body)
        library = shared.library.snapshot()
        asked = await plan_download(
            shared.publishers, library, body.get("resource"), key=key, ask=shared.headers.recall
        )
        (planned,) = await place_downloads([asked], library)
        await check_room([self._agreed(planned, body)])
        await _prepare([planned])
        return web.json_response({"task_id": shared.queue.start(order_for(planned, key))})

    async def download_all(self, request: web.Request) -> web.Response:
        """Start a batch, one file after the other; what cannot come is told and stops nothing else."""
        shared = self._shared
        body = await read_body(request)
        key = await shared.key(body)
        # Whatever is not known yet is asked when the turn of the file has come: the answer here comes at once.
        planned, refused = await self._plan_batch(body, key, shared.headers.recall)
        wanted = []
        for one in planned:
            try:
                wanted.append(self._agreed(one, body))
            except PickleRefused as error:
                refused.append(Refusal(file_key=one.file.key, error=error))
        if not wanted:
            raise refused[0].error
        await check_room(wanted)
        await _prepare(wanted)
        task_id = shared.queue.start_all([order_for(one, key) for one in wanted])
        return web.json_response({"task_id": task_id, "refused": [refusal_as_json(one) for one in refused]})

    async def cancel(self, request: web.Request) -> web.Response:
        """Cancel a task, one file of it, or everything."""
        body = await read_body(request)
        if body.get("cancel_all") is True:
            self._shared.queue.cancel_all()
        else:
            self._shared.queue.cancel(_task_id(body), read_str(body.get("file_key")))
        return web.json_response({"cancelled": True})

    async def pause(self, request: web.Request) -> web.Response:
        """Stop a task, one file of it, or everything, and keep what has come."""
        body = await read_body(request)
        if body.get("all") is True:
            self._shared.queue.pause_all()
        else:
            self._shared.queue.pause(_task_id(body), read_str(body.get("file_key")))
        return web.json_response({"paused": True})

    async def resume(self, request: web.Request) -> web.Response:
        """Go on with a task, one file of it, everything that was stopped (``all``), or all that failed (``failed``)."""
        queue = self._shared.queue
        body = await read_body(request)
        key = await self._shared.key(body)
        if body.get("all") is True or body.get("failed") is True:
            queue.resume_all(key=key, failed=body.get("failed") is True)
        else:
            queue.resume(_task_id(body), read_str(body.get("file_key")), key=key)
        return web.json_response({"resumed": True})

    async def move(self, request: web.Request) -> web.Response:
        """Put a waiting file at a place among those that wait; 0 is the next."""
        body = await read_body(request)
        place = read_int(body.get("place"))
        if place is None or place < 0:
            raise InputError("The place must be a whole number from 0 on.", field="place")
        self._shared.queue.move(read_str(body.get("file_key")) or "", place)
        return web.json_response({"moved": True})

    async def downloads(self, _request: web.Request) -> web.Response:
        """Every live and just-ended file, and the order of those that wait."""
        events, waiting = self._shared.queue.events(), self._shared.queue.waiting()
        return await json_answer(lambda: {"downloads": events, "waiting": waiting})

    def _agreed(self, planned: PlannedDownload, body: Json) -> PlannedDownload:
        allowed, loads_safely = self._shared.pickles_allowed(body), self._shared.loads_safely()
        return refuse_pickle(planned, allowed=allowed, loads_safely=loads_safely)

    async def _key_valid(self, key: str | None) -> bool | None:
        """Whether the site takes the key; None for no key, and where nobody can say."""
        return None if key is None else is_valid((await self._shared.keys.learn(key)).standing)

    async def _access(self, file: ModelFile, key: str | None) -> Json | None:
        """Who may have a file; what is not Civitai's everybody may, and its hub has been asked already."""
        if file.source is not None:
            return {"requireAuth": False, "checkPermission": False}
        return await self._shared.client.fetch_access(file.version_id, file.file_id, key=key)

    async def _plan_batch(
        self, body: Json, key: str | None, ask: AskHeader
    ) -> tuple[list[PlannedDownload], list[Refusal]]:
        shared = self._shared
        library = shared.library.snapshot()
        planned, refused = await plan_downloads(shared.publishers, library, body.get("resources"), key=key, ask=ask)
        return await place_downloads(planned, library), refused


async def _prepare(planned: Sequence[PlannedDownload]) -> None:
    """Makes the folders that are missing, and says where a file does not go to the first of its kind."""
    await make_folders(one.folder for one in planned)
    for one in planned:
        if one.folder_why is not None:
            log.info("%r goes to %s: %s", one.file_name, one.folder, one.folder_why)


def _task_id(body: Json) -> str:
    task_id = read_str(body.get("task_id"))
    if task_id is None:
        raise InputError("The task is missing.", field="task_id")
    return task_id
