"""GET /local, POST /supply and /move-model: the model files that are here, one that is brought, one gone astray."""

from __future__ import annotations

import asyncio

from aiohttp import web

from ...civitai_utils.errors import InputError
from ...civitai_utils.host.incoming_file import read_incoming
from ...civitai_utils.host.route_answers import json_answer, mutating, read_body, reading, receiving
from ...civitai_utils.kinds import folder_of, parse_kind
from ...civitai_utils.model_files import Resolution
from ...civitai_utils.wire import Json, read_object
from ..models.move_misplaced import move_misplaced
from ..models.public_twin import find_public_twin
from ..models.supply import take_supplied
from ..spoken.resources import companion_resolution, plan_as_json, read_resolution_json
from .shared import Route, Shared


class LocalFileRoutes:
    """Choices by hand in place of a model."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._moving = asyncio.Lock()

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (
            Route(method="GET", path="/local", handler=reading(self.local_files)),
            Route(method="POST", path="/supply", handler=receiving(self.supply)),
            Route(method="POST", path="/move-model", handler=mutating(self.move)),
        )

    async def local_files(self, request: web.Request) -> web.Response:
        """What is here of one kind, for a choice by hand."""
        kind = parse_kind(request.query.get("type", ""))
        if folder_of(kind) is None:
            raise InputError("There are no local files of this type.", field="type")
        files = await asyncio.to_thread(self._shared.library.files_of, kind)
        return await json_answer(
            lambda: {"files": [{"listed_name": file.listed_name, "size_bytes": file.size} for file in files]}
        )

    async def supply(self, request: web.Request) -> web.Response:
        """A file of the user's own for one resource: checked, put into its folder, and then present."""
        incoming = await read_incoming(request)
        resource = incoming.read_object("resource")
        resolution = self._resolution(resource)
        plan = await take_supplied(incoming, resolution, self._shared.library)
        return web.json_response(plan_as_json(plan, self._shared.site, node_names=self._shared.nodes.names()))

    async def move(self, request: web.Request) -> web.Response:
        """A file that lies in the wrong folder goes where its own header says it belongs; the request names no path."""
        shared = self._shared
        body = await read_body(request)
        data = read_object(body.get("resource"))
        if data is None:
            raise InputError("The resource is missing.", field="resource")
        resolution = self._resolution(data)
        async with self._moving:
            (plan,) = await shared.plan([resolution])
            await move_misplaced(plan, shared.library.snapshot(), shared.queue.holds)
        (plan,) = await shared.plan([resolution])
        return await json_answer(lambda: plan_as_json(plan, shared.site, node_names=shared.nodes.names()))

    def _resolution(self, resource: Json) -> Resolution:
        """The model that a request means: a companion or a public file as this pack knows it, else one of an image."""
        files, named = self._shared.companions, read_resolution_json(resource)
        return companion_resolution(resource, files) or find_public_twin(named, files) or named
