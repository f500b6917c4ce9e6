"""POST /fetch and /resolve: what was given -> its metadata or choices, and the models it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from aiohttp import web

from ...civitai_utils import json_pieces
from ...civitai_utils.aside import aside
from ...civitai_utils.host.route_answers import (
    either,
    json_answer,
    mutating,
    read_body,
    read_upload,
    receiving,
    written_answer,
)
from ...civitai_utils.host.while_wanted import while_wanted
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.pictures.image_file import MOST_BYTES
from ...civitai_utils.references import GivenFile, Reference
from ...civitai_utils.user_wish import NO_WISH
from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import Json, read_object, read_str
from ..generate_workflow import refusal_of, start_picture_for
from ..look_up import answer_look_up
from ..models.local_match import soughts_of
from ..models.new_base_models import note_new_names
from ..models.picked_file import take_picked
from ..nodes.at_hand import PICTURE_LOADER, has_picture
from ..reference import parse_reference
from ..resolve_models import resolve_recipe
from ..spoken.metadata import read_recipe_json
from ..spoken.resources import plans_as_json, read_wishes
from ..spoken.workflow import start_as_json
from ..workflow.start_need import EXAMPLE_PICTURE
from .recent import Kept, keep_look_up, kept_of, note_resolved
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
        typed = read_str(body.get("image_id")) or ""
        reference = await aside(lambda: parse_reference(typed))
        return await self._found(request, reference, await self._shared.key(body), typed)

    async def fetch_file(self, request: web.Request) -> web.Response:
        """An image file -> its metadata."""
        upload = await read_upload(request, most_bytes=MOST_BYTES)
        given = GivenFile(name=upload.name, content=upload.content)
        return await self._found(request, given, await self._shared.key(upload.fields), upload.name)

    async def resolve(self, request: web.Request) -> web.Response:
        """Metadata -> its resources with what is here and what can come."""
        shared = self._shared
        body = await read_body(request)
        recipe = await aside(lambda: read_recipe_json(body.get("metadata")))
        wishes = await aside(lambda: read_wishes(body.get("resources")))
        key = await shared.key(body)

        async def ask() -> tuple[FilePlan, ...]:
            resolved = await resolve_recipe(shared.client, recipe, key=key)
            named_now = await note_new_names(shared.client, resolved)
            picked = [take_picked(one, wishes.versions_picked) for one in named_now]
            resolutions = [replace(one, wish=wishes.wished.get(one.key, NO_WISH)) for one in picked]
            return await shared.plan_by_header(resolutions, key, wishes.chosen)

        named = await while_wanted(request, ask())
        plans = await shared.with_companions(recipe, named, wishes)
        shared.search.start(soughts_of(plans))
        await note_resolved(shared, body.get("metadata"), named)
        return await json_answer(
            lambda: {
                **plans_as_json(plans, shared.site, node_names=shared.nodes.names()),
                "start_picture": self._start_as_json(recipe, named),
                "refused": error.as_json() if (error := refusal_of(recipe, named)) else None,
            }
        )

    def _start_as_json(self, recipe: Recipe, plans: Sequence[FilePlan]) -> Json | None:
        need = start_picture_for(recipe, plans)
        example = None
        if need is not None and need.needed:
            example = has_picture(self._shared.nodes.definitions((PICTURE_LOADER,)), EXAMPLE_PICTURE)
        return start_as_json(need, example=example)

    async def _found(self, request: web.Request, reference: Reference, key: str | None, typed: str) -> web.Response:
        shared = self._shared

        def take(answer: Json) -> tuple[str, Kept | None]:
            kept = self._with_key(answer)
            return json_pieces.dumps(kept), kept_of(shared, reference, typed, kept)

        work = answer_look_up(
            shared.client,
            shared.pictures,
            shared.site,
            reference,
            plan=partial(shared.plan_by_header, key=key),
            take=take,
            key=key,
            node_names=shared.nodes.names(),
        )
        written, kept = await while_wanted(request, work)
        return written_answer(written, recent=await keep_look_up(shared, kept))

    def _with_key(self, answer: Json) -> Json:
        """The answer, its graph with the key under which it is kept."""
        graph = read_object(answer.get("graph"))
        return {**answer, "graph": {**graph, "key": self._shared.graphs.keep(graph)}} if graph else answer
