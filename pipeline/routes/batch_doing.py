"""What a batch in ComfyUI has the host do: its models come through the pack's own queue of downloads, which the panel
shows, and its pictures are made by the host's own queue, which is spoken with as with any other ComfyUI."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from ...civitai_utils.errors import ComfyUnreachable, RemakeError, TaskUnknown
from ...civitai_utils.model_files import Wanted
from ...civitai_utils.said import say
from ..batch.around import Lost, Watch
from ..batch.one_comfy import OneComfy
from ..batch.renderer import Renderer
from ..batch.run import Doing
from ..batch.whole_plan import Preflight
from ..models.companion_order import promised
from ..models.drive_room import order_for
from ..models.order_files import PlannedDownload, planned, refuse_pickle
from ..models.place_files import make_folders
from ..nodes.known_nodes import KnownNodes, nodes_told
from .shared import Shared

Agree = Callable[[Preflight], Awaitable[None]]


class HostDoing:
    """``own_address`` is where this ComfyUI itself answers; None while it does not say. Closed at the end."""

    def __init__(self, shared: Shared, own_address: Callable[[], str | None], key: str | None) -> None:
        self._shared = shared
        self._own_address = own_address
        self._key = key
        self._renderer: Renderer | None = None

    def doing(self, agree: Agree, watch: Watch) -> Doing:
        """For one run, of which ``watch`` hears that files are fetched."""

        async def fetch(plans: Sequence[Wanted]) -> Mapping[str, Lost]:
            watch.begin("downloading", len(plans))
            try:
                return await self._fetch(plans)
            finally:
                watch.end()

        return Doing(
            agree=agree,
            tell=lambda _preflight: None,
            fetch=fetch,
            known=self._known,
            rendering=lambda: OneComfy(self._own_renderer()),
        )

    async def close(self) -> None:
        """Let go of the line to ComfyUI; what it has been sent it goes on with."""
        if self._renderer is not None:
            await self._renderer.close()

    async def _fetch(self, plans: Sequence[Wanted]) -> dict[str, Lost]:
        """One task of the queue for all of them. Whoever stops the batch pauses them, and nothing that has come is
        lost; whoever pauses one in the queue has the batch wait."""
        queue = self._shared.queue
        lost: dict[str, Lost] = {}
        orders = []
        for plan in plans:
            try:
                coming = await self._planned(plan)
            except RemakeError as error:
                lost[plan.resolution.key] = Lost(code=error.code, reason=error.message)
            else:
                orders.append(order_for(coming, self._key))
        if not orders:
            return lost
        await make_folders(order.folder for order in orders)
        task = queue.start_all(orders)
        try:
            events = await queue.wait(task)
        except asyncio.CancelledError:
            with contextlib.suppress(TaskUnknown):
                queue.pause(task)
            raise
        for event in events:
            if event["status"] != "completed":
                reason = event["error"] or say("The download was cancelled.")
                lost[event["file_key"]] = Lost(code=event["code"] or "download_failed", reason=reason)
        return lost

    async def _planned(self, plan: Wanted) -> PlannedDownload:
        shared = self._shared
        file = await promised(shared.hub, plan.resolution.file)
        coming = planned(plan, shared.site, file)
        return refuse_pickle(coming, allowed=shared.settings().allow_pickles, loads_safely=shared.loads_safely())

    async def _known(self) -> KnownNodes:
        nodes = self._shared.nodes
        names = nodes.names()
        if names is None:
            renderer = self._own_renderer()
            return nodes_told(await renderer.client.version(), await renderer.client.node_definitions(), renderer.shown)
        known = nodes_told(nodes.version, await asyncio.to_thread(nodes.definitions, names), say("this ComfyUI"))
        # One that fails to describe itself is there all the same.
        return replace(known, nodes=replace(known.nodes, names=names))

    def _own_renderer(self) -> Renderer:
        if self._renderer is None:
            address = self._own_address()
            if address is None:
                raise ComfyUnreachable("This ComfyUI does not say at which address it answers.")
            self._renderer = Renderer(address)
        return self._renderer
