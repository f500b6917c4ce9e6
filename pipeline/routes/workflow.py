"""POST /generate: metadata and resources -> the workflow."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web

from ...civitai_utils.download.download_settings import DownloadSettings
from ...civitai_utils.errors import InputError
from ...civitai_utils.host.host_nodes import HostNodes
from ...civitai_utils.host.route_answers import json_answer, mutating, read_body
from ...civitai_utils.model_files import FilePlan, Resolution
from ...civitai_utils.said import say
from ...civitai_utils.site.sites import Site
from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import Json, read_str
from ..generate_workflow import OwnNodes, build_chosen, fit_to_host
from ..models.companion_files import Wishes
from ..spoken.metadata import read_recipe_json
from ..spoken.resources import read_resources_json, read_wishes
from ..spoken.workflow import workflow_as_json
from ..workflow.draft import AtHand
from ..workflow.fidelity import Workflow
from ..workflow.report_coming import mark_coming
from .recent import note_workflow
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
        picture = read_picture_name(body.get("start_picture"))
        recipe, resolutions, wishes = await asyncio.to_thread(read_asked, body)
        plans = await self._shared.plan(resolutions, wishes.chosen)
        at_hand = await self._shared.at_hand(recipe, plans, picture, wishes)
        settings = self._shared.settings()
        build = partial(
            _build,
            nodes=self._shared.nodes,
            wish=read_wish(body.get("own_nodes"), settings),
            with_note=settings.note_on_canvas,
        )
        answer = await json_answer(lambda: build(recipe, plans, at_hand, self._shared.site))
        await note_workflow(self._shared, body.get("metadata"))
        return answer


def read_asked(body: Json) -> tuple[Recipe, list[Resolution], Wishes]:
    """What a request for a workflow has: the recipe, its models, the files chosen for them; raises ``InputError``."""
    resources = body.get("resources")
    return read_recipe_json(body.get("metadata")), read_resources_json(resources), read_wishes(resources)


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeWish:
    """Whether the pack's own nodes are to be used, and what they are told."""

    takes_own: bool
    own: OwnNodes


def read_wish(asked: object, settings: DownloadSettings) -> NodeWish:
    """The request's own word, else the user's setting; raises ``InputError`` for another one than true or false."""
    if asked is not None and not isinstance(asked, bool):
        raise InputError(say("{name} must be true or false.", name="own_nodes"), field="own_nodes")
    return NodeWish(
        takes_own=settings.own_nodes if asked is None else asked, own=OwnNodes(card=settings.noise_card or None)
    )


def make_workflow(
    recipe: Recipe, plans: Sequence[FilePlan], at_hand: AtHand, nodes: HostNodes, wish: NodeWish
) -> Workflow:
    """The workflow as this ComfyUI takes it; raises ``REFUSALS``."""
    built = build_chosen(
        recipe,
        plans,
        drawn_seed=secrets.randbelow(2**32),
        at_hand=at_hand,
        own=wish.own,
        takes_own=wish.takes_own,
    )
    workflow = mark_coming(built, plans)
    if at_hand.nodes is None:
        return workflow
    return fit_to_host(workflow, at_hand.nodes, nodes.definitions(workflow.graph.classes))


def _build(
    recipe: Recipe,
    plans: Sequence[FilePlan],
    at_hand: AtHand,
    site: Site,
    *,
    nodes: HostNodes,
    wish: NodeWish,
    with_note: bool,
) -> dict[str, Any]:
    return workflow_as_json(make_workflow(recipe, plans, at_hand, nodes, wish), recipe, site, with_note=with_note)
