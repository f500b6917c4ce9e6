"""POST /fetch and /resolve: what was given -> its metadata or choices, and the models it names."""

from __future__ import annotations

import asyncio

from aiohttp import web

from ...civitai_utils.host.route_answers import either, json_answer, mutating, read_body, read_upload, receiving
from ...civitai_utils.pictures.image_file import MOST_BYTES
from ...civitai_utils.references import GivenFile, Reference
from ...civitai_utils.wire import read_str
from ..generate_workflow import start_picture_for
from ..look_up import answer_look_up
from ..models.local_match import soughts_of
from ..reference import parse_reference
from ..resolve_models import resolve_recipe
from ..spoken.metadata import read_recipe_json
from ..spoken.resources import plans_as_json, read_choices
from ..spoken.workflow import start_as_json
from .shared import Route, Shared


class LookUpRoutes:
    """From whatever a user gives to the models of an image."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (
            Route(method="POST", path="/fetch", handler=either(mutating(self.fetch), receiving(self.fetch_file))),
            Route(method="POST", path="/resolve", handler=mutating(self.resolve)),
        )

    async def fetch(self, request: web.Request) -> web.Response:
        """Whatever was pasted -> an image's metadata, or what there is to choose from."""
        body = await read_body(request)
        reference = await asyncio.to_thread(parse_reference, read_str(body.get("image_id")) or "")
        return await self._found(reference, await self._shared.key(body))

    async def fetch_file(self, request: web.Request) -> web.Response:
        """An image file -> its metadata."""
        upload = await read_upload(request, most_bytes=MOST_BYTES)
        given = GivenFile(name=upload.name, content=upload.content)
        return await self._found(given, await self._shared.key(upload.fields))

    async def resolve(self, request: web.Request) -> web.Response:
        """Metadata -> its resources with what is here and what can come."""
        shared = self._shared
        body = await read_body(request)
        recipe = await asyncio.to_thread(read_recipe_json, body.get("metadata"))
        chosen = await asyncio.to_thread(read_choices, body.get("resources"))
        resolutions = await resolve_recipe(shared.client, recipe, key=await shared.key(body))
        plans = await shared.plan(resolutions, chosen, forgiving=True)
        shared.search.start(soughts_of(plans))
        return await json_answer(
            lambda: {
                **plans_as_json(plans, shared.site),
                "start_picture": start_as_json(start_picture_for(recipe, plans)),
            }
        )

    async def _found(self, reference: Reference, key: str | None) -> web.Response:
        shared = self._shared
        answer = await answer_look_up(shared.client, shared.pictures, shared.site, reference, plan=shared.plan, key=key)
        return await json_answer(lambda: answer)
