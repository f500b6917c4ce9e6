"""Work for somebody who waits: it is left off when they have gone. aiohttp itself lets a handler go on to its end
unless whoever runs the server (here ComfyUI) asks otherwise."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from aiohttp import web

T = TypeVar("T")

_LOOK_SECONDS = 0.5


async def while_wanted(request: web.Request, work: Coroutine[Any, Any, T]) -> T:
    """What the work gives, or raises; it is cancelled, and nothing is answered, once the request's connection is gone.

    For work that asks and reads alone: what is cancelled half-way has written nothing.
    """
    task = asyncio.ensure_future(work)
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=_LOOK_SECONDS)
            if not task.done() and _has_gone(request):
                raise web.HTTPRequestTimeout
        return task.result()
    finally:
        task.cancel()


def _has_gone(request: web.Request) -> bool:
    return request.transport is None or request.transport.is_closing()
