"""The pack inside ComfyUI: its routes, its socket event, and the folders and secrets of the host.

The only file that names ``server`` and ``folder_paths``. Handlers read the request, call the stages, and write the
answer; every error becomes ``{code, error, hint, field?}`` with its status at one place.
"""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from aiohttp import web

from .civitai_download import DownloadQueue
from .civitai_utils import errors
from .civitai_utils.download.download_journal import DownloadJournal
from .civitai_utils.download.download_settings import SettingsFile, changed_settings
from .civitai_utils.download.transfer import DownloadOrder
from .civitai_utils.host.incoming_file import read_incoming
from .civitai_utils.host.key_store import KeyStore, read_key
from .civitai_utils.host.route_answers import answering, either, mutating, read_body, read_upload, receiving
from .civitai_utils.kinds import folder_of, parse_kind
from .civitai_utils.library.hash_book import HashBook
from .civitai_utils.library.host_folders import HostFolders, secret_folder
from .civitai_utils.library.local_search import LocalSearch
from .civitai_utils.library.model_hashes import FileHashes
from .civitai_utils.library.model_library import ModelLibrary
from .civitai_utils.model_files import FilePlan, Resolution
from .civitai_utils.pictures.image_file import MOST_BYTES
from .civitai_utils.references import GivenFile, Reference
from .civitai_utils.site.civitai_client import CivitaiClient
from .civitai_utils.site.http_session import SharedSession
from .civitai_utils.site.picture_client import PictureClient
from .civitai_utils.site.sites import Site, site_from
from .civitai_utils.wire import Json, read_int, read_str
from .pipeline.files import plan_files
from .pipeline.generate_workflow import build_workflow
from .pipeline.look_up import answer_look_up
from .pipeline.models.drive_room import check_room, order_for, weigh
from .pipeline.models.local_match import soughts_of
from .pipeline.models.order_files import plan_download, plan_downloads, refuse_pickle
from .pipeline.models.preflight import Refusal
from .pipeline.models.supply import take_supplied
from .pipeline.reference import parse_reference
from .pipeline.resolve_models import resolve_recipe
from .pipeline.spoken.metadata import read_recipe_json
from .pipeline.spoken.preflight import preflight_as_json, refusal_as_json
from .pipeline.spoken.resources import (
    plan_as_json,
    plans_as_json,
    read_choices,
    read_resolution_json,
    read_resources_json,
)
from .pipeline.spoken.workflow import workflow_as_json

EVENT = "civitai.download.progress"
LOCAL_EVENT = "civitai.local.progress"


class Routes:
    """The handlers and what they share for the life of the host."""

    def __init__(
        self,
        *,
        site: Site,
        session: SharedSession,
        keys: KeyStore,
        library: ModelLibrary,
        settings: SettingsFile,
        journal: DownloadJournal,
        send: Callable[[Any], None],
        send_local: Callable[[Any], None],
        is_busy: Callable[[], bool],
    ) -> None:
        self._site = site
        self._keys = keys
        self._library = library
        self._session = session
        self._client = CivitaiClient(site, session)
        self._pictures = PictureClient(site, session)
        self._settings = settings
        self._queue = DownloadQueue(
            site, session, send, settings=settings, journal=journal, is_busy=is_busy, on_done=self._note_download
        )
        self._search = LocalSearch(library, send_local)
        self._noting: set[asyncio.Task[None]] = set()
        self._restoring: asyncio.Task[None] | None = None

    def add_to(self, table: web.RouteTableDef) -> None:
        """Put the routes of DESIGN 3 on the host's table."""
        table.post("/civitai/fetch")(either(mutating(self.fetch), receiving(self.fetch_file)))
        table.post("/civitai/resolve")(mutating(self.resolve))
        table.post("/civitai/download")(mutating(self.download))
        table.post("/civitai/download-all")(mutating(self.download_all))
        table.post("/civitai/preflight")(mutating(self.preflight))
        table.post("/civitai/download-cancel")(mutating(self.cancel))
        table.post("/civitai/download-pause")(mutating(self.pause))
        table.post("/civitai/download-resume")(mutating(self.resume))
        table.post("/civitai/download-move")(mutating(self.move))
        table.post("/civitai/settings")(mutating(self.set_settings))
        table.get("/civitai/settings")(answering(self.get_settings))
        table.post("/civitai/generate")(mutating(self.generate))
        table.post("/civitai/key")(mutating(self.set_key))
        table.post("/civitai/supply")(receiving(self.supply))
        table.get("/civitai/local")(answering(self.local_files))
        table.get("/civitai/downloads")(answering(self.downloads))
        table.get("/civitai/key")(answering(self.get_key))

    def restore(self, loop: asyncio.AbstractEventLoop) -> None:
        """Bring back, on the host's loop, what an earlier run left unfinished."""
        self._restoring = loop.create_task(self._queue.restore(key=self._keys.choose().value))

    async def close(self) -> None:
        """Stop what runs and close the connections; ComfyUI itself never calls back at its end."""
        if self._restoring is not None:
            await self._restoring
        await self._search.close()
        await self._queue.close()
        await self._session.close()
        await asyncio.to_thread(self._library.book.close)

    async def fetch(self, request: web.Request) -> web.Response:
        """Whatever was pasted -> an image's metadata, or what there is to choose from."""
        body = await read_body(request)
        reference = await asyncio.to_thread(parse_reference, read_str(body.get("image_id")) or "")
        return await self._found(reference, self._key(body))

    async def fetch_file(self, request: web.Request) -> web.Response:
        """An image file -> its metadata."""
        upload = await read_upload(request, most_bytes=MOST_BYTES)
        return await self._found(GivenFile(name=upload.name, content=upload.content), self._key(upload.fields))

    async def _found(self, reference: Reference, key: str | None) -> web.Response:
        plan = partial(self._plan, chosen={})
        answer = answer_look_up(self._client, self._pictures, self._site, reference, plan=plan, key=key)
        return web.json_response(await answer)

    async def resolve(self, request: web.Request) -> web.Response:
        """Metadata -> its resources with what is here and what can come."""
        body = await read_body(request)
        recipe = read_recipe_json(body.get("metadata"))
        resolutions = await resolve_recipe(self._client, recipe, key=self._key(body))
        plans = await self._plan(resolutions, read_choices(body.get("resources")), forgiving=True)
        self._search.start(soughts_of(plans))
        return web.json_response(plans_as_json(plans, self._site))

    async def download(self, request: web.Request) -> web.Response:
        """Start one download; what the file is, the site is asked again."""
        body = await read_body(request)
        key = self._key(body)
        planned = await plan_download(self._client, self._site, self._library.snapshot(), body.get("resource"), key=key)
        await check_room([refuse_pickle(planned, allowed=self._pickles_allowed(body))], self._library)
        return web.json_response({"task_id": self._queue.start(order_for(planned, key))})

    async def download_all(self, request: web.Request) -> web.Response:
        """Start a batch, one file after the other; what cannot come is told and stops nothing else."""
        body = await read_body(request)
        key = self._key(body)
        planned, refused = await plan_downloads(
            self._client, self._site, self._library.snapshot(), body.get("resources"), key=key
        )
        wanted = []
        for one in planned:
            try:
                wanted.append(refuse_pickle(one, allowed=self._pickles_allowed(body)))
            except errors.PickleRefused as error:
                refused.append(Refusal(file_key=one.file.key, error=error))
        if not wanted:
            raise refused[0].error
        await check_room(wanted, self._library)
        task_id = self._queue.start_all([order_for(one, key) for one in wanted])
        return web.json_response({"task_id": task_id, "refused": [refusal_as_json(one) for one in refused]})

    async def preflight(self, request: web.Request) -> web.Response:
        """What a batch would do, before it begins."""
        body = await read_body(request)
        key = self._key(body)
        planned, refused = await plan_downloads(
            self._client, self._site, self._library.snapshot(), body.get("resources"), key=key
        )
        asked = [self._client.fetch_access(one.file.version_id, one.file.file_id, key=key) for one in planned]
        accesses = await asyncio.gather(*asked)
        weighing = (weigh(one, access, self._library) for one, access in zip(planned, accesses, strict=True))
        candidates = await asyncio.gather(*weighing)
        allowed = self._pickles_allowed(body)
        answer = preflight_as_json(candidates, refused, has_key=key is not None, pickles_allowed=allowed)
        return web.json_response(answer)

    async def cancel(self, request: web.Request) -> web.Response:
        """Cancel a task, one file of it, or everything."""
        body = await read_body(request)
        if body.get("cancel_all") is True:
            self._queue.cancel_all()
        else:
            self._queue.cancel(_task_id(body), read_str(body.get("file_key")))
        return web.json_response({"cancelled": True})

    async def pause(self, request: web.Request) -> web.Response:
        """Stop a task, one file of it, or everything, and keep what has come."""
        body = await read_body(request)
        if body.get("all") is True:
            self._queue.pause_all()
        else:
            self._queue.pause(_task_id(body), read_str(body.get("file_key")))
        return web.json_response({"paused": True})

    async def resume(self, request: web.Request) -> web.Response:
        """Go on with a task, one file of it, everything that was stopped (``all``), or all that failed (``failed``)."""
        body = await read_body(request)
        key = self._key(body)
        if body.get("all") is True or body.get("failed") is True:
            self._queue.resume_all(key=key, failed=body.get("failed") is True)
        else:
            self._queue.resume(_task_id(body), read_str(body.get("file_key")), key=key)
        return web.json_response({"resumed": True})

    async def move(self, request: web.Request) -> web.Response:
        """Put a waiting file at a place among those that wait; 0 is the next."""
        body = await read_body(request)
        place = read_int(body.get("place"))
        if place is None or place < 0:
            raise errors.InputError("The place must be a whole number from 0 on.", field="place")
        self._queue.move(read_str(body.get("file_key")) or "", place)
        return web.json_response({"moved": True})

    async def get_settings(self, _request: web.Request) -> web.Response:
        """The settings in force."""
        return web.json_response(asdict(self._settings()))

    async def set_settings(self, request: web.Request) -> web.Response:
        """Change the settings named; they count at once."""
        changed = changed_settings(self._settings(), await read_body(request))
        await asyncio.to_thread(self._settings.keep, changed)
        self._queue.settings_changed()
        return web.json_response(asdict(changed))

    async def downloads(self, _request: web.Request) -> web.Response:
        """Every live and just-ended file."""
        return web.json_response({"downloads": self._queue.events()})

    async def generate(self, request: web.Request) -> web.Response:
        """Metadata and resources -> the workflow, with the files as they are at this moment."""
        body = await read_body(request)
        recipe = read_recipe_json(body.get("metadata"))
        resources = body.get("resources")
        plans = await self._plan(read_resources_json(resources), read_choices(resources))
        workflow = build_workflow(recipe, plans, drawn_seed=secrets.randbelow(2**32))
        return web.json_response(workflow_as_json(workflow, recipe))

    async def local_files(self, request: web.Request) -> web.Response:
        """What is here of one kind, for a choice by hand."""
        kind = parse_kind(request.query.get("type", ""))
        if folder_of(kind) is None:
            raise errors.InputError("There are no local files of this type.", field="type")
        files = await asyncio.to_thread(self._library.files_of, kind)
        named = [{"listed_name": file.listed_name, "size_bytes": file.size} for file in files]
        return web.json_response({"files": named})

    async def supply(self, request: web.Request) -> web.Response:
        """A file of the user's own for one resource: checked, put into its folder, and then present."""
        incoming = await read_incoming(request)
        plan = await take_supplied(incoming, read_resolution_json(incoming.read_object("resource")), self._library)
        return web.json_response(plan_as_json(plan, self._site))

    async def get_key(self, _request: web.Request) -> web.Response:
        """Whether a key is set and where; never the key."""
        chosen = self._keys.choose()
        return web.json_response({"set": chosen.value is not None, "source": chosen.source})

    async def set_key(self, request: web.Request) -> web.Response:
        """Store or remove the key, and say whether Civitai knows it."""
        body = await read_body(request)
        key = read_key(body.get("api_key"))
        await asyncio.to_thread(self._keys.keep, key)
        chosen = self._keys.choose()
        answer: dict[str, Any] = {"set": chosen.value is not None, "source": chosen.source, "valid": None}
        if key is not None:
            try:
                name = await self._client.fetch_user(key)
                answer |= {"valid": name is not None, "username": name}
            except errors.SiteError:
                # The key is stored; whether it works will show at the next download.
                answer["valid"] = None
        return web.json_response(answer)

    def _key(self, body: Json) -> str | None:
        return self._keys.choose(body.get("api_key")).value

    async def _plan(
        self, resolutions: Sequence[Resolution], chosen: Mapping[str, str], *, forgiving: bool = False
    ) -> tuple[FilePlan, ...]:
        library = self._library.snapshot()
        return await asyncio.to_thread(plan_files, resolutions, library, chosen, forgiving=forgiving)

    def _note_download(self, order: DownloadOrder, path: Path) -> None:
        if order.file.sha256:
            proven = FileHashes(sha256=order.file.sha256.upper())
            noting = asyncio.ensure_future(asyncio.to_thread(self._library.note_hashes, path, proven))
            self._noting.add(noting)
            noting.add_done_callback(self._noting.discard)

    def _pickles_allowed(self, body: Json) -> bool:
        return self._settings().allow_pickles or body.get("accept_pickles") is True


def _task_id(body: Json) -> str:
    task_id = read_str(body.get("task_id"))
    if task_id is None:
        raise errors.InputError("The task is missing.", field="task_id")
    return task_id


def attach(server: ModuleType, folder_paths: ModuleType) -> Routes:
    """Put the pack on a running ComfyUI: called once, while the host imports its custom nodes."""
    host = server.PromptServer.instance
    folder = secret_folder(folder_paths)
    routes = Routes(
        site=site_from(os.environ),
        session=SharedSession(),
        keys=KeyStore(folder / "api_key", os.environ),
        library=ModelLibrary(HostFolders(folder_paths), HashBook(folder / "hashes.sqlite3")),
        settings=SettingsFile(folder / "settings.json"),
        journal=DownloadJournal(folder / "downloads.json"),
        send=partial(host.send_sync, EVENT),
        send_local=partial(host.send_sync, LOCAL_EVENT),
        is_busy=lambda: _makes_an_image(host),
    )
    routes.add_to(host.routes)
    # ComfyUI imports its packs inside its running loop.
    routes.restore(host.loop)
    return routes


def _makes_an_image(host: Any) -> bool:
    """Whether ComfyUI executes a prompt at this moment."""
    queue = getattr(host, "prompt_queue", None)
    return bool(getattr(queue, "currently_running", None))
