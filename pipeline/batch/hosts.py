"""Where the pictures of a batch are rendered, whoever does it: one ComfyUI, or many."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from typing import Protocol

from .render_job import Rendered, RenderJob

Tell = Callable[[Rendered], Awaitable[None]]

QUEUE_DEPTH = 2
"""Pictures in the hands of one ComfyUI: one runs and one waits, so that it never idles while results are fetched."""


class Rendering(Protocol):
    """Renders pictures in an order of its own."""

    async def run(self, jobs: AsyncIterable[RenderJob], tell: Tell) -> None:
        """Render all that ``jobs`` gives, and tell the end of each exactly once.

        A job is noted as sent when it is taken from ``jobs``: take one when there is soon a place for it, not all at
        once. ``tell`` has kept what it was told when it returns. A picture's own failure is told, and the others go
        on. What makes all rendering impossible is raised as the ``HostError`` it is; jobs taken and not told of are
        given again by the next run, under the same id.
        """
        ...
