"""POST /generate: metadata and resources -> the workflow."""

from __future__ import annotations

import secrets

from aiohttp import web

from ...civitai_utils.errors import InputError
from ...civitai_utils.host.route_answers import mutating, read_body
from ...civitai_utils.wire import read_str
from ..generate_workflow import build_workflow
from ..spoken.metadata import read_recipe_json
from ..spoken.resources import read_choices, read_resources_json
from ..spoken.workflow import workflow_as_json
from .shared import Route, Shared

_LONGEST_NAME = 255


def read_picture_name(value: object) -> str | None:
    """The name of a picture in ComfyUI's input folder; raises ``InputError`` for one that leads out of it."""
    name = read_str(value)
    if name is None:
        return None
    parts = name.replace("\\", "/").split("/")
    if len(name) > _LONGEST_NAME or ".." in parts or not parts[0] or ":" in name or not name.isprintable():
        raise InputError("This is no name of a picture in ComfyUI's input folder.", field="start_picture")
    return name


class WorkflowRoutes:
    """The workflow for a recipe."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (Route(method="POST", path="/generate", handler=mutating(self.generate)),)

    async def generate(self, request: web.Request) -> web.Response:
        """Metadata and resources -> the workflow, with the files as they are at this moment."""
        body = await read_body(request)
        recipe = read_recipe_json(body.get("metadata"))
        resources = body.get("resources")
        plans = await self._shared.plan(read_resources_json(resources), read_choices(resources))
        at_hand = await self._shared.at_hand(recipe, plans, read_picture_name(body.get("start_picture")))
        workflow = build_workflow(recipe, plans, drawn_seed=secrets.randbelow(2**32), at_hand=at_hand)
        return web.json_response(workflow_as_json(workflow, recipe))
