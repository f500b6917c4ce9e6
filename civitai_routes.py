"""The pack inside ComfyUI: its routes, its socket event, and the folders and secrets of the host.

The only file that names ``server`` and ``folder_paths``. Handlers read the request, call the stages, and write the
answer; every error becomes ``{code, error, hint, field?}`` with its status at one place.
"""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from aiohttp import web

from .civitai_download import DownloadOrder, DownloadQueue
from .civitai_utils import errors
from .civitai_utils.civitai_client import CivitaiClient
from .civitai_utils.download_journal import DownloadJournal
from .civitai_utils.download_settings import SettingsFile, changed_settings
from .civitai_utils.http_session import SharedSession
from .civitai_utils.key_store import KeyStore, read_key
from .civitai_utils.model_library import ModelLibrary
from .civitai_utils.route_answers import answering, mutating, read_body
from .civitai_utils.sites import Site, site_from
from .civitai_utils.transfer import left_over
from .civitai_utils.values import FilePlan, Resolution
from .civitai_utils.wire import Json, exact_number, read_int, read_str
from .pipeline.fetch_metadata import fetch_record
from .pipeline.fidelity import as_json as fidelity_as_json
from .pipeline.files import plan_files
from .pipeline.generate_workflow import build_workflow
from .pipeline.metadata import read_recipe_json, recipe_as_json
from .pipeline.order_files import PlannedDownload, plan_download, plan_downloads, refuse_pickle
from .pipeline.preflight import Candidate, Refusal, Room, preflight_as_json, refusal_as_json, sum_by_drive
from .pipeline.recipe import read_recipe
from .pipeline.reference import parse_reference
from .pipeline.resolve_models import refuse_closed, resolve_mentions
from .pipeline.resources import plans_as_json, read_resources_json

EVENT = "civitai.download.progress"


class HostFolders:
    """ComfyUI's model folders, extra model paths included."""

    def __init__(self, folder_paths: ModuleType) -> None:
        self._host = folder_paths

    def folders(self, name: str) -> list[Path]:
        """The folders of one name, the host's first choice first."""
        return [Path(path) for path in self._host.get_folder_paths(name)] if self._knows(name) else []

    def listed(self, name: str) -> list[str]:
        """The models as ComfyUI lists them."""
        return list(self._host.get_filename_list(name)) if self._knows(name) else []

    def full_path(self, name: str, listed: str) -> Path | None:
        """The real path of a listed model."""
        path = self._host.get_full_path(name, listed)
        return Path(path) if path else None

    def _knows(self, name: str) -> bool:
        return name in self._host.folder_names_and_paths


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
        is_busy: Callable[[], bool],
    ) -> None:
        self._site = site
        self._keys = keys
        self._library = library
        self._session = session
        self._client = CivitaiClient(site, session)
        self._settings = settings
        self._queue = DownloadQueue(site, session, send, settings=settings, journal=journal, is_busy=is_busy)
        self._restoring: asyncio.Task[None] | None = None

    def add_to(self, table: web.RouteTableDef) -> None:
        """Put the routes of DESIGN 3 on the host's table."""
        table.post("/civitai/fetch")(mutating(self.fetch))
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
        table.get("/civitai/downloads")(answering(self.downloads))
        table.get("/civitai/key")(answering(self.get_key))

    def restore(self, loop: asyncio.AbstractEventLoop) -> None:
        """Bring back, on the host's loop, what an earlier run left unfinished."""
        self._restoring = loop.create_task(self._queue.restore(key=self._keys.choose().value))

    async def close(self) -> None:
        """Stop what runs and close the connections; ComfyUI itself never calls back at its end."""
        if self._restoring is not None:
            await self._restoring
        await self._queue.close()
        await self._session.close()

    async def fetch(self, request: web.Request) -> web.Response:
        """An image reference -> its metadata."""
        body = await read_body(request)
        reference = parse_reference(read_str(body.get("image_id")) or "")
        record = await fetch_record(self._client, reference, key=self._key(body))
        page = self._site.image_page(reference.image_id)
        return web.json_response(recipe_as_json(read_recipe(record), page))

    async def resolve(self, request: web.Request) -> web.Response:
        """Metadata -> its resources with what is here and what can come."""
        body = await read_body(request)
        recipe = read_recipe_json(body.get("metadata"))
        resolutions = refuse_closed(recipe)
        if resolutions is None:
            resolutions = await resolve_mentions(self._client, recipe.mentions, key=self._key(body))
        return web.json_response(plans_as_json(await self._plan(resolutions), self._site))

    async def download(self, request: web.Request) -> web.Response:
        """Start one download; what the file is, the site is asked again."""
        body = await read_body(request)
        key = self._key(body)
        planned = await plan_download(self._client, self._site, self._library, body.get("resource"), key=key)
        await self._check_room([refuse_pickle(planned, allowed=self._pickles_allowed(body))])
        return web.json_response({"task_id": self._queue.start(_order(planned, key))})

    async def download_all(self, request: web.Request) -> web.Response:
        """Start a batch, one file after the other; what cannot come is told and stops nothing else."""
        body = await read_body(request)
        key = self._key(body)
        planned, refused = await plan_downloads(self._client, self._site, self._library, body.get("resources"), key=key)
        wanted = []
        for one in planned:
            try:
                wanted.append(refuse_pickle(one, allowed=self._pickles_allowed(body)))
            except errors.PickleRefused as error:
                refused.append(Refusal(file_key=one.file.key, error=error))
        if not wanted:
            raise refused[0].error
        await self._check_room(wanted)
        task_id = self._queue.start_all([_order(one, key) for one in wanted])
        return web.json_response({"task_id": task_id, "refused": [refusal_as_json(one) for one in refused]})

    async def preflight(self, request: web.Request) -> web.Response:
        """What a batch would do, before it begins."""
        body = await read_body(request)
        key = self._key(body)
        planned, refused = await plan_downloads(self._client, self._site, self._library, body.get("resources"), key=key)
        asked = [self._client.fetch_access(one.file.version_id, one.file.file_id, key=key) for one in planned]
        candidates = await asyncio.gather(*map(self._candidate, planned, await asyncio.gather(*asked)))
        return web.json_response(preflight_as_json(candidates, refused, has_key=key is not None))

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
        plans = await self._plan(read_resources_json(body.get("resources")))
        workflow = build_workflow(recipe, plans, drawn_seed=secrets.randbelow(2**32))
        return web.json_response(
            {
                "workflow": workflow.graph.as_api(),
                "workflow_type": recipe.workflow_type,
                "family": workflow.family,
                "node_count": len(workflow.graph),
                "seed": exact_number(workflow.seed),
                "fidelity": fidelity_as_json(workflow.fidelity),
            }
        )

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

    async def _plan(self, resolutions: tuple[Resolution, ...] | list[Resolution]) -> tuple[FilePlan, ...]:
        return await asyncio.to_thread(plan_files, resolutions, self._library)

    def _pickles_allowed(self, body: Json) -> bool:
        return self._settings().allow_pickles or body.get("accept_pickles") is True

    async def _candidate(self, planned: PlannedDownload, access: Json | None) -> Candidate:
        room = await asyncio.to_thread(self._library.room_of, planned.folder)
        # What is here already costs nothing; what was begun costs the rest.
        here = planned.file.size_bytes or 0
        kept = here if planned.is_here else await asyncio.to_thread(left_over, _order(planned, None))
        return Candidate(
            file=planned.file,
            folder=planned.folder,
            file_name=planned.file_name,
            kept=kept,
            room=Room(drive=room[0], free=room[1]) if room is not None else None,
            access=access,
        )

    async def _check_room(self, planned: list[PlannedDownload]) -> None:
        candidates = await asyncio.gather(*(self._candidate(one, None) for one in planned))
        for drive in sum_by_drive(candidates):
            if not drive.fits:
                where = ", ".join(str(folder) for folder in drive.folders)
                raise errors.DiskFull(f"{where}: {drive.needed} bytes are to come, {drive.free} are free.")


def _order(planned: PlannedDownload, key: str | None) -> DownloadOrder:
    return DownloadOrder(file=planned.file, folder=planned.folder, filename=planned.file_name, url=planned.url, key=key)


def _task_id(body: Json) -> str:
    task_id = read_str(body.get("task_id"))
    if task_id is None:
        raise errors.InputError("The task is missing.", field="task_id")
    return task_id


def attach(server: ModuleType, folder_paths: ModuleType) -> Routes:
    """Put the pack on a running ComfyUI: called once, while the host imports its custom nodes."""
    host = server.PromptServer.instance
    folder = _secret_folder(folder_paths)
    routes = Routes(
        site=site_from(os.environ),
        session=SharedSession(),
        keys=KeyStore(folder / "api_key", os.environ),
        library=ModelLibrary(HostFolders(folder_paths)),
        settings=SettingsFile(folder / "settings.json"),
        journal=DownloadJournal(folder / "downloads.json"),
        send=partial(host.send_sync, EVENT),
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


def _secret_folder(folder_paths: ModuleType) -> Path:
    """A folder under the user directory that no route serves: names that begin with ``__`` are kept from HTTP."""
    of_system = getattr(folder_paths, "get_system_user_directory", None)
    if of_system is not None:
        return Path(of_system("civitai_remake"))
    return Path(folder_paths.get_user_directory()) / "__civitai_remake"
