"""A batch on one ComfyUI: a plain loop over its own queue."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Callable

from ...civitai_utils.host.prompt_run import Progress
from .hosts import QUEUE_DEPTH, Tell
from .render_job import RenderJob
from .renderer import Renderer


class OneComfy:
    """Renders in the order given; ``see`` is told how far each run is."""

    def __init__(self, renderer: Renderer, see: Callable[[str, Progress], None] | None = None) -> None:
        self._renderer = renderer
        self._see = see

    async def run(self, jobs: AsyncIterable[RenderJob], tell: Tell) -> None:
        """As ``hosts.Rendering`` promises it."""
        running: set[asyncio.Task[None]] = set()
        try:
            async for job in jobs:
                running.add(asyncio.create_task(self._render(job, tell)))
                if len(running) >= QUEUE_DEPTH:
                    running = await _one_less(running)
            while running:
                running = await _one_less(running)
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def _render(self, job: RenderJob, tell: Tell) -> None:
        see = self._see
        progress = None if see is None else lambda now: see(job.key, now)
        await tell(await self._renderer.render(job, progress))


async def _one_less(running: set[asyncio.Task[None]]) -> set[asyncio.Task[None]]:
    done, rest = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()
    return rest
