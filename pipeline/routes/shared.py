"""What all routes share for the life of the host, and what one route is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...civitai_download import DownloadQueue
from ...civitai_utils.download.download_settings import SettingsFile
from ...civitai_utils.host.host_nodes import HostNodes
from ...civitai_utils.host.keys_in_force import KeysInForce
from ...civitai_utils.host.made_pictures import MadePictures
from ...civitai_utils.host.route_answers import Handler
from ...civitai_utils.library.clip_merges import read_clip_merges
from ...civitai_utils.library.local_search import LocalSearch
from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.model_files import FilePlan, Resolution
from ...civitai_utils.recent.recent_pictures import RecentPictures
from ...civitai_utils.site.civitai_client import CivitaiClient
from ...civitai_utils.site.hub_client import HubClient
from ...civitai_utils.site.picture_client import PictureClient
from ...civitai_utils.site.sites import Site
from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import Json
from ..files import companions_at_hand, plan_files, plan_with_companions
from ..generate_workflow import companions_for, companions_to_plan
from ..models.companion_files import NO_WISHES, CompanionFiles, Wishes
from ..models.order_files import Publishers
from ..models.remote_headers import RemoteHeaders
from ..nodes.at_hand import SAMPLER, NodesAtHand, words_of_sampler
from ..workflow.draft import AtHand
from .kept_graphs import KeptGraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One route: its method, its path below the pack's prefix, and its handler, which answers errors by itself."""

    method: str
    path: str
    handler: Handler


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """The site, the disk and the queue as every handler finds them; they live as long as the host.

    ``loads_safely``: whether this ComfyUI loads every model file with weights only; ``comfyui`` its own folder, and
    ``nodes`` its node classes. ``headers`` are what files at the site say they are. ``tell_settings`` tells every page
    that the settings are others now.
    """

    site: Site
    client: CivitaiClient
    hub: HubClient
    pictures: PictureClient
    keys: KeysInForce
    library: ModelLibrary
    settings: SettingsFile
    queue: DownloadQueue
    search: LocalSearch
    recent: RecentPictures
    made: MadePictures
    headers: RemoteHeaders
    tell_settings: Callable[[], None]
    loads_safely: Callable[[], bool]
    nodes: HostNodes
    graphs: KeptGraphs
    comfyui: Path | None = None

    @property
    def companions(self) -> CompanionFiles:
        """The files that models need besides, as the hub has them."""
        return CompanionFiles(is_pinned=not self.site.hub.is_own)

    @property
    def publishers(self) -> Publishers:
        """Who is asked what a file is."""
        return Publishers(site=self.site, versions=self.client, hub=self.hub, companions=self.companions)

    async def key(self, fields: Json) -> str | None:
        """The key to use for a request with these fields; raises ``KeyMalformed``."""
        return await self.keys.key_for(fields.get("api_key"))

    def pickles_allowed(self, body: Json) -> bool:
        """Whether files that can run code may come: by the settings, or by a word in the request."""
        return self.settings().allow_pickles or body.get("accept_pickles") is True

    async def plan(
        self, resolutions: Sequence[Resolution], chosen: Mapping[str, str] | None = None, *, forgiving: bool = False
    ) -> tuple[FilePlan, ...]:
        """``plan_files`` over the model folders as they are now, beside the loop."""
        library, said = self.library.snapshot(), self.headers.known
        return await asyncio.to_thread(
            plan_files, resolutions, library, chosen, said=said, public=self.companions, forgiving=forgiving
        )

    async def plan_by_header(
        self, resolutions: Sequence[Resolution], key: str | None, chosen: Mapping[str, str] | None = None
    ) -> tuple[FilePlan, ...]:
        """The same, with what base models that must come say of themselves: their folder is known before they come."""
        plans = await self.plan(resolutions, chosen, forgiving=True)
        if await self.headers.ask_bases(plans, key=key):
            return await self.plan(resolutions, chosen, forgiving=True)
        return plans

    async def with_companions(self, recipe: Recipe, plans: Sequence[FilePlan], wishes: Wishes) -> tuple[FilePlan, ...]:
        """The plans, and those of the files that the workflow needs besides; none where no workflow can be built."""
        library = self.library.snapshot()

        def plan_all() -> tuple[FilePlan, ...]:
            needed = companions_to_plan(recipe, plans)
            return plan_with_companions(plans, needed, library, self.companions, wishes)

        return await asyncio.to_thread(plan_all)

    async def at_hand(
        self, recipe: Recipe, plans: Sequence[FilePlan], picture: str | None, wishes: Wishes = NO_WISHES
    ) -> AtHand:
        """Which of the files that the workflow needs and the image does not name are here, and which nodes; raises as
        the stage does."""
        library = self.library.snapshot()
        needed = await asyncio.to_thread(companions_for, recipe, plans)
        here, coming = await asyncio.to_thread(companions_at_hand, needed, library, self.companions, wishes)
        merges = await asyncio.to_thread(read_clip_merges, self.comfyui)
        names = self.nodes.names()
        nodes = None
        if names is not None:
            samplers, schedules = words_of_sampler(await asyncio.to_thread(self.nodes.definitions, (SAMPLER,)))
            nodes = NodesAtHand(names=names, version=self.nodes.version, samplers=samplers, schedules=schedules)
        return AtHand(companions=here, coming=coming, start_picture=picture, merges=merges, nodes=nodes)
