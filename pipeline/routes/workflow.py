"""POST /generate: metadata and resources -> the workflow."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from typing import Any

from aiohttp import web

from ...civitai_utils.host.route_answers import json_answer, mutating, read_body
from ...civitai_utils.model_files import FilePlan, Resolution
from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import Json
from ..generate_workflow import build_workflow
from ..spoken.metadata import read_recipe_json
from ..spoken.resources import read_choices, read_resources_json
from ..spoken.workflow import workflow_as_json
from .shared import Route, Shared


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
        recipe, resolutions, chosen = await asyncio.to_thread(_read, body)
        plans = await self._shared.plan(resolutions, chosen)
        return await json_answer(lambda: _build(recipe, plans))


def _read(body: Json) -> tuple[Recipe, list[Resolution], dict[str, str]]:
    resources = body.get("resources")
    return read_recipe_json(body.get("metadata")), read_resources_json(resources), read_choices(resources)


def _build(recipe: Recipe, plans: Sequence[FilePlan]) -> dict[str, Any]:
    return workflow_as_json(build_workflow(recipe, plans, drawn_seed=secrets.randbelow(2**32)), recipe)
