"""/prompt, /queue, /history and /jobs of a host that checks prompts and runs no models."""

import asyncio
import time
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from aiohttp import web

from .made_pictures import save_pictures
from .sockets import Sockets
from .validate_prompt import validate_prompt


class Prompts:
    """What was asked to run. An accepted prompt is done at once; its pictures are made up (``made_pictures.py``)."""

    def __init__(self, definitions: Callable[[], Mapping[str, Any]], sockets: Sockets, base: Path) -> None:
        self._definitions = definitions
        self._sockets = sockets
        self._base = base
        self._count = 0
        self._done: dict[str, dict[str, Any]] = {}
        self._runs: set[asyncio.Task[None]] = set()

    def attach(self, routes: web.RouteTableDef) -> None:
        """Add the calls to the host's table."""
        routes.get("/prompt")(self._waiting)
        routes.post("/prompt")(self._post)
        routes.get("/queue")(self._queue)
        routes.post("/queue")(self._nothing)
        routes.post("/interrupt")(self._nothing)
        routes.get("/history")(self._history)
        routes.get("/history/{id}")(self._history)
        routes.post("/history")(self._nothing)
        routes.get("/jobs")(self._jobs)

    async def _post(self, request: web.Request) -> web.Response:
        body = await request.json()
        prompt = body.get("prompt") if isinstance(body, dict) else None
        if not isinstance(prompt, dict):
            error = {"type": "no_prompt", "message": "No prompt provided", "details": "", "extra_info": {}}
            return web.json_response({"error": error, "node_errors": {}}, status=400)
        verdict = validate_prompt(prompt, self._definitions())
        if verdict.error is not None:
            return web.json_response({"error": verdict.error, "node_errors": verdict.node_errors}, status=400)
        number, prompt_id = self._count, str(uuid.uuid4())
        self._count += 1
        print(f"Prompt {number}: {len(prompt)} nodes, valid. This preview host runs no models.", flush=True)
        run = asyncio.create_task(
            self._run([number, prompt_id, prompt, body.get("extra_data", {}), []], body.get("client_id"))
        )
        self._runs.add(run)
        run.add_done_callback(self._runs.discard)
        return web.json_response({"prompt_id": prompt_id, "number": number, "node_errors": verdict.node_errors})

    async def _run(self, item: list[Any], client: str | None) -> None:
        """Tell of a run in ComfyUI's own order: it is in the history only between its success and the last event."""
        prompt_id, prompt = item[1], item[2]

        def tell(event: str, **data: Any) -> None:
            if client is not None:
                self._sockets.send_sync(event, {**data, "prompt_id": prompt_id}, client)

        tell("execution_start", timestamp=_now())
        tell("execution_cached", nodes=[], timestamp=_now())
        outputs = await asyncio.to_thread(save_pictures, prompt, self._base)
        for node_id in prompt:
            tell("executing", node=node_id, display_node=node_id)
            if node_id in outputs:
                tell("executed", node=node_id, display_node=node_id, output=outputs[node_id])
        tell("execution_success", timestamp=_now())
        status = {"status_str": "success", "completed": True, "messages": []}
        self._done[prompt_id] = {"prompt": item, "outputs": outputs, "status": status}
        tell("executing", node=None)
        self._sockets.send_sync("status", {"status": {"exec_info": {"queue_remaining": 0}}})

    async def _waiting(self, request: web.Request) -> web.Response:
        return web.json_response({"exec_info": {"queue_remaining": 0}})

    async def _queue(self, request: web.Request) -> web.Response:
        return web.json_response({"queue_running": [], "queue_pending": []})

    async def _history(self, request: web.Request) -> web.Response:
        wanted = request.match_info.get("id")
        return web.json_response({i: entry for i, entry in self._done.items() if wanted in (None, i)})

    async def _jobs(self, request: web.Request) -> web.Response:
        pagination = {"offset": 0, "limit": 0, "total": 0, "has_more": False}
        return web.json_response({"jobs": [], "pagination": pagination})

    async def _nothing(self, request: web.Request) -> web.Response:
        return web.Response()


def _now() -> int:
    """Milliseconds, as ComfyUI stamps its events."""
    return int(time.time() * 1000)
