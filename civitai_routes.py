"""The pack inside ComfyUI: its routes, its socket event, and the folders and secrets of the host.

The only file that names ``server`` and ``folder_paths``. Handlers read the request, call the stages, and write the
answer; every error becomes ``{code, error, hint, field?}`` with its status at one place.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import traceback
from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from pathlib import Path
from types import ModuleType
from typing import Any

from aiohttp import web

from .civitai_download import DownloadOrder, DownloadQueue
from .civitai_utils import errors
from .civitai_utils.civitai_client import CivitaiClient
from .civitai_utils.http_session import SharedSession
from .civitai_utils.key_store import KeyStore, read_key
from .civitai_utils.model_library import ModelLibrary
from .civitai_utils.redaction import RedactingFilter, redact
from .civitai_utils.request_guard import check_request
from .civitai_utils.sites import Site, site_from
from .civitai_utils.values import FilePlan, Resolution
from .civitai_utils.wire import Json, read_object, read_str
from .pipeline.fetch_metadata import fetch_record
from .pipeline.fidelity import as_json as fidelity_as_json
from .pipeline.files import plan_files
from .pipeline.generate_workflow import build_workflow
from .pipeline.metadata import read_recipe_json, recipe_as_json, seed_as_json
from .pipeline.order_files import plan_download
from .pipeline.recipe import read_recipe
from .pipeline.reference import parse_reference
from .pipeline.resolve_models import resolve_mentions
from .pipeline.resources import plans_as_json, read_resources_json

EVENT = "civitai.download.progress"
_log = logging.getLogger("civitai_remake")
_log.addFilter(RedactingFilter())

Handler = Callable[[web.Request], Awaitable[web.Response]]


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
        self, *, site: Site, session: SharedSession, keys: KeyStore, library: ModelLibrary, send: Callable[[Any], None]
    ) -> None:
        self._site = site
        self._keys = keys
        self._library = library
        self._session = session
        self._client = CivitaiClient(site, session)
        self._queue = DownloadQueue(site, session, send)

    def add_to(self, table: web.RouteTableDef) -> None:
        """Put the routes of DESIGN 3 on the host's table."""
        table.post("/civitai/fetch")(_mutating(self.fetch))
        table.post("/civitai/resolve")(_mutating(self.resolve))
        table.post("/civitai/download")(_mutating(self.download))
        table.post("/civitai/download-all")(_mutating(self.download_all))
        table.post("/civitai/download-cancel")(_mutating(self.cancel))
        table.post("/civitai/generate")(_mutating(self.generate))
        table.post("/civitai/key")(_mutating(self.set_key))
        table.get("/civitai/downloads")(_answering(self.downloads))
        table.get("/civitai/key")(_answering(self.get_key))

    async def close(self) -> None:
        """Cancel what runs and close the connections; ComfyUI itself never calls back at its end."""
        await self._queue.close()
        await self._session.close()

    async def fetch(self, request: web.Request) -> web.Response:
        """An image reference -> its metadata."""
        body = await _read_body(request)
        reference = parse_reference(read_str(body.get("image_id")) or "")
        record = await fetch_record(self._client, reference, key=self._key(body))
        page = self._site.image_page(reference.image_id)
        return web.json_response(recipe_as_json(read_recipe(record), page))

    async def resolve(self, request: web.Request) -> web.Response:
        """Metadata -> its resources with what is here and what can come."""
        body = await _read_body(request)
        recipe = read_recipe_json(body.get("metadata"))
        resolutions = await resolve_mentions(self._client, recipe.mentions, key=self._key(body))
        return web.json_response(plans_as_json(await self._plan(resolutions), self._site))

    async def download(self, request: web.Request) -> web.Response:
        """Start one download; what the file is, the site is asked again."""
        body = await _read_body(request)
        order = await self._order(body.get("resource"), self._key(body))
        return web.json_response({"task_id": self._queue.start(order)})

    async def download_all(self, request: web.Request) -> web.Response:
        """Start a batch, one file after the other."""
        body = await _read_body(request)
        entries = body.get("resources")
        if not isinstance(entries, list) or not entries:
            raise errors.InputError("The list of resources is missing.", field="resources")
        key = self._key(body)
        orders = await asyncio.gather(*(self._order(entry, key) for entry in entries))
        return web.json_response({"task_id": self._queue.start_all(orders)})

    async def cancel(self, request: web.Request) -> web.Response:
        """Cancel a task, one file of it, or everything."""
        body = await _read_body(request)
        if body.get("cancel_all") is True:
            self._queue.cancel_all()
        else:
            task_id = read_str(body.get("task_id"))
            if task_id is None:
                raise errors.InputError("The task to cancel is missing.", field="task_id")
            self._queue.cancel(task_id, read_str(body.get("file_key")))
        return web.json_response({"cancelled": True})

    async def downloads(self, _request: web.Request) -> web.Response:
        """Every live and just-ended file."""
        return web.json_response({"downloads": self._queue.events()})

    async def generate(self, request: web.Request) -> web.Response:
        """Metadata and resources -> the workflow, with the files as they are at this moment."""
        body = await _read_body(request)
        recipe = read_recipe_json(body.get("metadata"))
        plans = await self._plan(read_resources_json(body.get("resources")))
        workflow = build_workflow(recipe, plans, drawn_seed=secrets.randbelow(2**32))
        return web.json_response(
            {
                "workflow": workflow.graph.as_api(),
                "workflow_type": recipe.workflow_type,
                "family": workflow.family,
                "node_count": len(workflow.graph),
                "seed": seed_as_json(workflow.seed),
                "fidelity": fidelity_as_json(workflow.fidelity),
            }
        )

    async def get_key(self, _request: web.Request) -> web.Response:
        """Whether a key is set and where; never the key."""
        chosen = self._keys.choose()
        return web.json_response({"set": chosen.value is not None, "source": chosen.source})

    async def set_key(self, request: web.Request) -> web.Response:
        """Store or remove the key, and say whether Civitai knows it."""
        body = await _read_body(request)
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

    async def _order(self, resource: object, key: str | None) -> DownloadOrder:
        planned = await plan_download(self._client, self._site, self._library, resource, key=key)
        return DownloadOrder(
            file=planned.file, folder=planned.folder, filename=planned.file_name, url=planned.url, key=key
        )


def attach(server: ModuleType, folder_paths: ModuleType) -> Routes:
    """Put the pack on a running ComfyUI: called once, while the host imports its custom nodes."""
    host = server.PromptServer.instance
    routes = Routes(
        site=site_from(os.environ),
        session=SharedSession(),
        keys=KeyStore(_secret_folder(folder_paths) / "api_key", os.environ),
        library=ModelLibrary(HostFolders(folder_paths)),
        send=lambda event: host.send_sync(EVENT, event),
    )
    routes.add_to(host.routes)
    return routes


def _secret_folder(folder_paths: ModuleType) -> Path:
    """A folder under the user directory that no route serves: names that begin with ``__`` are kept from HTTP."""
    of_system = getattr(folder_paths, "get_system_user_directory", None)
    if of_system is not None:
        return Path(of_system("civitai_remake"))
    return Path(folder_paths.get_user_directory()) / "__civitai_remake"


async def _read_body(request: web.Request) -> Json:
    try:
        body = read_object(await request.json())
    except (json.JSONDecodeError, UnicodeDecodeError):
        body = None
    if body is None:
        raise errors.InputError("The request's body must be a JSON object.")
    return body


def _mutating(handler: Handler) -> Handler:
    @wraps(handler)
    async def checked(request: web.Request) -> web.Response:
        check_request(request.headers)
        return await handler(request)

    return _answering(checked)


def _answering(handler: Handler) -> Handler:
    @wraps(handler)
    async def answered(request: web.Request) -> web.Response:
        try:
            return await handler(request)
        except errors.RemakeError as error:
            return _error_response(error)
        except web.HTTPException:
            raise
        except Exception as error:  # noqa: BLE001 - the outermost handler: a fault of ours must not reach the host
            trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
            _log.error("%s failed in an unforeseen way:\n%s", request.path, redact(trace))
            return _error_response(errors.RemakeError("Something went wrong inside Civitai Remake."))

    return answered


def _error_response(error: errors.RemakeError) -> web.Response:
    body: Mapping[str, str] = error.as_json()
    return web.json_response(body, status=error.status)
