"""POST /author-workflow: metadata and resources -> the author's own graph for this computer, beside ours."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from aiohttp import web

from ...civitai_utils.errors import GraphForgotten, GraphMissing, RemakeError
from ...civitai_utils.host.route_answers import json_answer, mutating, read_body
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.recipe_parts import EmbeddedGraph
from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import Json, read_object, read_str
from ..authors_workflow import authors_workflow, compare
from ..generate_workflow import REFUSALS
from ..models.companion_files import Wishes
from ..spoken.authors_workflow import authors_as_json
from ..workflow.fidelity import Workflow
from .shared import Route, Shared
from .workflow import make_workflow, read_asked, read_wish


class AuthorsWorkflowRoutes:
    """The workflow an image carries."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (Route(method="POST", path="/author-workflow", handler=mutating(self.authors)),)

    async def authors(self, request: web.Request) -> web.Response:
        """Metadata and resources -> the author's graph with local names, what it needs, and how it compares."""
        shared = self._shared
        body = await read_body(request)
        recipe, resolutions, wishes = await asyncio.to_thread(read_asked, body)
        graph = await asyncio.to_thread(self._graph_of, recipe, body)
        plans = await shared.plan(resolutions, wishes.chosen, forgiving=True)
        rebuild = await self._rebuild(recipe, plans, wishes)
        library, classes = shared.library.snapshot(), shared.nodes.names()

        def answer() -> dict[str, Any]:
            authors = authors_workflow(graph, plans, library, classes)
            ours, refusal = (rebuild, None) if isinstance(rebuild, Workflow) else (None, rebuild)
            return authors_as_json(authors, compare(recipe, authors, ours, plans), refusal)

        return await json_answer(answer)

    def _graph_of(self, recipe: Recipe, body: Json) -> EmbeddedGraph:
        """The graph in the metadata, or the one it has the key of; raises ``GraphMissing`` and ``GraphForgotten``."""
        if recipe.graph is not None:
            return recipe.graph
        said = read_object((read_object(body.get("metadata")) or {}).get("graph"))
        if said is None:
            raise GraphMissing("The image carries no ComfyUI workflow of its author.")
        graph = self._shared.graphs.find(read_str(said.get("key")) or "")
        if graph is None:
            raise GraphForgotten("The author's workflow of this look-up is no longer kept.")
        return graph

    async def _rebuild(self, recipe: Recipe, plans: Sequence[FilePlan], wishes: Wishes) -> Workflow | RemakeError:
        """The workflow of ours, or why there is none."""
        try:
            at_hand = await self._shared.at_hand(recipe, plans, None, wishes)
            wish = read_wish(None, self._shared.settings())
            return await asyncio.to_thread(make_workflow, recipe, plans, at_hand, self._shared.nodes, wish)
        except REFUSALS as error:
            return error
