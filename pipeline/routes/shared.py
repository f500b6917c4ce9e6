"""What all routes share for the life of the host, and what one route is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...civitai_download import DownloadQueue
from ...civitai_utils.download.download_settings import SettingsFile
from ...civitai_utils.host.keys_in_force import KeysInForce
from ...civitai_utils.host.route_answers import Handler
from ...civitai_utils.library.clip_merges import read_clip_merges
from ...civitai_utils.library.local_search import LocalSearch
from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.model_files import FilePlan, Resolution
from ...civitai_utils.site.civitai_client import CivitaiClient
from ...civitai_utils.site.picture_client import PictureClient
from ...civitai_utils.site.sites import Site
from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import Json
from ..files import companions_here, plan_files
from ..generate_workflow import companions_for
from ..workflow.draft import AtHand


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One route: its method, its path below the pack's prefix, and its handler, which answers errors by itself."""

    method: str
    path: str
    handler: Handler


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """The site, the disk and the queue as every handler finds them; they live as long as the host.

    ``loads_safely``: whether this ComfyUI loads every model file with weights only; ``comfyui`` its own folder.
    """

    site: Site
    client: CivitaiClient
    pictures: PictureClient
    keys: KeysInForce
    library: ModelLibrary
    settings: SettingsFile
    queue: DownloadQueue
    search: LocalSearch
    loads_safely: Callable[[], bool]
    comfyui: Path | None = None

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
        library = self.library.snapshot()
        return await asyncio.to_thread(plan_files, resolutions, library, chosen, forgiving=forgiving)

    async def at_hand(self, recipe: Recipe, plans: Sequence[FilePlan], picture: str | None) -> AtHand:
        """Which of the files that the workflow needs and the image does not name are here; raises as the stage does."""
        library = self.library.snapshot()
        needed = await asyncio.to_thread(companions_for, recipe, plans)
        here = await asyncio.to_thread(companions_here, needed, library)
        merges = await asyncio.to_thread(read_clip_merges, self.comfyui)
        return AtHand(companions=here, start_picture=picture, merges=merges)
