"""GET /local and POST /supply: the model files that are here, and one the user brings."""

from __future__ import annotations

import asyncio

from aiohttp import web

from ...civitai_utils.errors import InputError
from ...civitai_utils.host.incoming_file import read_incoming
from ...civitai_utils.host.route_answers import json_answer, reading, receiving
from ...civitai_utils.kinds import folder_of, parse_kind
from ..models.supply import take_supplied
from ..spoken.resources import companion_resolution, plan_as_json, read_resolution_json
from .shared import Route, Shared


class LocalFileRoutes:
    """Choices by hand in place of a model."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (
            Route(method="GET", path="/local", handler=reading(self.local_files)),
            Route(method="POST", path="/supply", handler=receiving(self.supply)),
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
        resolution = companion_resolution(resource, self._shared.companions) or read_resolution_json(resource)
        plan = await take_supplied(incoming, resolution, self._shared.library)
        return web.json_response(plan_as_json(plan, self._shared.site, node_names=self._shared.nodes.names()))
